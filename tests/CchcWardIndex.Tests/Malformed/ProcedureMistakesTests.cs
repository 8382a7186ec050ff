using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in what a set says of appraisal, survey, extras, floors and special units.</summary>
public sealed class ProcedureMistakesTests
{
    [Theory]
    [InlineData("appraisal-unknown-key", "set.json", "$.appraisal.stages", "Khóa \"stages\" không có trong mẫu", "unappraised")]
    [InlineData("appraisal-without-unappraised", "set.json", "$.appraisal", "\"unappraised\"", "")]
    [InlineData("unappraised-unknown", "set.json", "$.appraisal.unappraised", "có giá trị lạ \"zero\"", "rulePointsStand, await")]
    [InlineData("raise-above-claim-unknown", "set.json", "$.appraisal.raiseAboveClaim", "có giá trị lạ \"maybe\"", "refused, allowed")]
    [InlineData("explanation-too-long", "set.json", "$.appraisal.explanation.days", "Thời gian giải trình 61 ngày không hợp lệ", "từ 1 đến 60")]
    [InlineData("explanation-half-a-day", "set.json", "$.appraisal.explanation.days", "Thời gian giải trình 0.5 ngày không hợp lệ", "từ 1 đến 60")]
    [InlineData("explanation-until-no-hour", "set.json", "$.appraisal.explanation.until", "\"5 giờ chiều\" không phải là giờ", "ví dụ 17:00")]
    [InlineData("when-not-held-unknown", "set.json", "$.survey.whenNotHeld", "có giá trị lạ \"skip\"", "await, rescale")]
    [InlineData("smallest-sample-zero", "set.json", "$.survey.smallestSample", "Cỡ mẫu tối thiểu 0 không hợp lệ", "từ 1 trở lên")]
    [InlineData("smallest-sample-half", "set.json", "$.survey.smallestSample", "Cỡ mẫu tối thiểu 30.5 không hợp lệ", "số nguyên")]
    [InlineData("extras-without-criteria", "set.json", "$.extras", "Không có tiêu chí điểm thưởng hoặc điểm trừ nào", "hoặc bỏ \"extras\"")]
    [InlineData("floor-above-zero", "set.json", "$.floors.area", "Sàn điểm 1 lớn hơn 0", "Ghi 0 hoặc số âm")]
    [InlineData("floor-of-the-total-above-zero", "set.json", "$.floors.total", "Sàn điểm 0.5 lớn hơn 0", "Ghi 0 hoặc số âm")]
    [InlineData("floor-unknown-key", "set.json", "$.floors.criterion", "Khóa \"criterion\" không có trong mẫu", "area, total")]
    [InlineData("not-submitted-unknown", "set.json", "$.specialUnits.notSubmitted", "có giá trị lạ \"zero\"", "await, noPoints, unranked")]
    [InlineData("ended-unknown", "set.json", "$.specialUnits.ended", "có giá trị lạ \"await\"", "ranked, unranked, excluded")]
    [InlineData("began-unknown", "set.json", "$.specialUnits.began", "\"began\"", "")]
    [InlineData("special-units-unknown-key", "set.json", "$.specialUnits.merged", "Khóa \"merged\" không có trong mẫu", "notSubmitted")]
    [InlineData("unranked-not-a-text", "units.json", "$.units[2].unranked", "\"unranked\"", "")]
    public void A_mistake_in_appraisal_floors_or_special_units_is_told(
        string mistake,
        string file,
        string place,
        string words,
        string remedy,
        int others = 0
    ) => Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("extras-code-of-an-area", "set.json", "$.extras.code", "Mã \"3\" của phần điểm thưởng, điểm trừ không phải là số thứ tự riêng", "ví dụ 9")]
    [InlineData("bonus-cap-zero", "set.json", "$.extras.bonusCap", "Mức trần 0 phải lớn hơn 0", "bỏ khóa này")]
    [InlineData("penalty-cap-negative", "set.json", "$.extras.penaltyCap", "Mức trần -2 phải lớn hơn 0", "cả với điểm trừ")]
    [InlineData("cap-as-text", "set.json", "$.extras.cap", "\"cap\" phải là số", "")]
    [InlineData("may-pass-maximum-as-text", "set.json", "$.extras.mayPassMaximum", "phải là true hoặc false", "không đặt trong dấu ngoặc kép")]
    [InlineData("extra-without-extras", "9/9.1.json", "$.extra", "Bộ tiêu chí không nói điểm thưởng, điểm trừ được tính thế nào", "Khai \"extras\"")]
    [InlineData("extra-unknown", "9/9.1.json", "$.extra", "có giá trị lạ \"plus\"", "bonus, penalty")]
    [InlineData("extra-not-under-the-extras", "9/9.1.json", "$.code", "\"1.9\" không thuộc mục \"9\"", "Mã phải là 9.")]
    [InlineData("bonus-below-zero", "9/9.1.json", "$.extra", "Tiêu chí điểm thưởng phải cho từ 0 điểm", "bỏ \"minPoints\"")]
    [InlineData("penalty-above-zero", "9/9.1.json", "$.extra", "Tiêu chí điểm trừ phải cho từ một mức nhỏ hơn 0", "\"maxPoints\": 0")]
    [InlineData("penalty-without-a-least", "9/9.1.json", "$.extra", "Tiêu chí điểm trừ phải cho từ một mức nhỏ hơn 0", "\"minPoints\" nhỏ hơn 0")]
    [InlineData("penalty-that-gives-points", "9/9.1.json", "$.workflow.Rules[0].SuccessEvent", "Quy tắc cho 0.5 điểm, quá điểm tối đa 0", "Giảm điểm")]
    [InlineData("penalty-that-never-spares", "9/9.1.json", "$.maxPoints", "Không giá trị nào đạt điểm tối đa 0; cao nhất là -1", "Sửa điểm tối đa")]
    [InlineData("penalty-that-never-takes-all", "9/9.1.json", "$.minPoints", "Không giá trị nào xuống đến điểm thấp nhất -2; thấp nhất là -1", "\"minPoints\"")]
    public void A_mistake_in_bonus_or_penalty_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("judgement-of-a-survey", "3/3.1.json", "$.judgement", "Tiêu chí khảo sát không được chấm theo nhận định", "Bỏ \"judgement\"")]
    [InlineData("judgement-as-text", "2/2.1.json", "$.judgement", "phải là true hoặc false", "không đặt trong dấu ngoặc kép")]
    [InlineData("criterion-unappraised-unknown", "2/2.1.json", "$.unappraised", "có giá trị lạ \"zero\"", "rulePointsStand, await")]
    [InlineData("department-fact-unappraised-stands", "1/1.1.1.json", "$.unappraised", "chưa thẩm định là chưa có điểm", "Bỏ \"unappraised\"")]
    [InlineData("survey-unappraised", "3/3.1.json", "$.unappraised", "Khảo sát không qua thẩm định", "Bỏ \"unappraised\"")]
    [InlineData("fact-source-unknown", "1/1.1.1.json", "$.facts[1].source", "có giá trị lạ \"phong\"", "ward, department")]
    [InlineData("excusable-not-a-count", "2/2.1.json", "$.facts[0].excusable", "Chỉ loại trừ được nhiệm vụ khỏi một số đếm", "Bỏ \"excusable\"")]
    [InlineData("excusable-of-the-survey", "3/3.1.json", "$.facts[0].excusable", "Chỉ loại trừ được nhiệm vụ khỏi một số đếm", "Bỏ \"excusable\"")]
    [InlineData("survey-weight-zero", "3/3.1.json", "$.surveyQuestions[0].weight", "Trọng số phải lớn hơn 0", "ví dụ 1")]
    [InlineData("survey-question-without-weight", "3/3.1.json", "$.surveyQuestions[0]", "\"weight\"", "")]
    [InlineData("survey-question-weighed-twice", "3/3.1.json", "$.surveyQuestions[1].question", "Câu hỏi \"CH01\" được khai hai lần", "một trọng số")]
    [InlineData("survey-questions-in-two-ways", "3/3.1.json", "$.surveyQuestions", "khai bằng hai cách", "có trọng số")]
    [InlineData(
        "survey-weighs-an-unknown-question",
        "3/3.1.json",
        "$.surveyQuestions[1].question",
        "Không có câu hỏi khảo sát \"CH09\"",
        "\"surveyQuestions\" của set.json"
    )]
    [InlineData("survey-several-questions-by-counts", "3/3.1.json", "$.surveyQuestions", "cần đúng một số liệu survey.satisfaction", "Khai đủ câu hỏi", 1)]
    [InlineData("survey-satisfaction-not-a-percent", "3/3.1.json", "$.facts[0].type", "tỷ lệ hài lòng phải là percent", "Sửa \"type\"")]
    [InlineData("survey-satisfaction-passes-the-maximum", "3/3.1.json", "$.maxPoints", "quá điểm tối đa 1. Ví dụ: haiLong", "Chặn bằng Math.Min")]
    [InlineData(
        "survey-satisfaction-misses-the-maximum",
        "3/3.1.json",
        "$.maxPoints",
        "Không giá trị nào đạt điểm tối đa 1; cao nhất là 0.5",
        "Sửa điểm tối đa"
    )]
    [InlineData("department-fact-divides-by-zero", "1/1.1.1.json", "$.workflow.Rules", "chia cho 0. Ví dụ: tongNhiemVu = 0", "khai \"min\" cho mẫu số")]
    public void A_mistake_in_judgement_or_survey_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);
}
