using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes inside one criterion or its authors' tests.</summary>
public sealed class CriterionMistakesTests
{
    [Theory]
    [InlineData("no-points", "2/2.1.json", "$.maxPoints", "Điểm tối đa phải lớn hơn 0", "Ghi điểm tối đa", 1)]
    [InlineData("rule-above-maximum", "2/2.1.json", "$.workflow.Rules[0].SuccessEvent", "Quy tắc cho 1.5 điểm, quá điểm tối đa 1", "Giảm điểm của quy tắc")]
    [InlineData("rule-below-minimum", "2/2.1.json", "$.workflow.Rules[2].SuccessEvent", "Quy tắc cho -0.5 điểm, dưới mức thấp nhất 0", "khai \"minPoints\"")]
    [InlineData("minimum-above-maximum", "2/2.1.json", "$.minPoints", "Điểm thấp nhất lớn hơn điểm tối đa", "Sửa lại một trong hai", 3)]
    [InlineData(
        "step-not-kept-by-a-tier",
        "2/2.1.json",
        "$.workflow.Rules[1].SuccessEvent",
        "0.7 điểm không phải bội số của bước điểm 0.5",
        "Cho điểm theo đúng bước điểm"
    )]
    [InlineData(
        "step-does-not-divide-the-maximum",
        "2/2.1.json",
        "$.step",
        "Bước điểm phải lớn hơn 0 và chia hết điểm tối đa",
        "Sửa \"step\" hoặc \"maxPoints\"",
        2
    )]
    [InlineData("step-zero", "2/2.1.json", "$.step", "Bước điểm phải lớn hơn 0", "Sửa \"step\"")]
    [InlineData("combine-unknown", "2/2.1.json", "$.combine", "\"combine\" có giá trị lạ \"average\"", "Dùng một trong: first, sum, max")]
    [InlineData("no-legal-basis", "2/2.1.json", "$.legalBasis", "Tiêu chí không có căn cứ pháp lý", "Ghi ít nhất một văn bản")]
    [InlineData("legal-basis-left-out", "2/2.1.json", "$.legalBasis", "Tiêu chí không có căn cứ pháp lý", "Ghi ít nhất một văn bản")]
    [InlineData("no-evidence", "2/2.1.json", "$.evidence", "Tiêu chí tự chấm phải nêu tài liệu kiểm chứng", "Liệt kê loại tài liệu")]
    [InlineData("survey-with-evidence", "3/3.1.json", "$.evidence", "tiêu chí khảo sát thì không có", "\"evidence\"")]
    [InlineData(
        "survey-not-applicable",
        "3/3.1.json",
        "$.whenNotApplicable",
        "không tự chấm nên không thể khai \"không phát sinh\"",
        "Bỏ \"whenNotApplicable\""
    )]
    [InlineData(
        "survey-fact-without-question",
        "1/1.1.1.json",
        "$.surveyQuestion",
        "Tiêu chí có số liệu khảo sát nhưng không nêu câu hỏi",
        "Khai đủ câu hỏi và số liệu khảo sát, hoặc bỏ tất cả"
    )]
    [InlineData(
        "survey-without-its-facts",
        "3/3.1.json",
        "$.surveyQuestion",
        "Tiêu chí khảo sát cần đúng hai số liệu",
        "Khai đủ câu hỏi và số liệu khảo sát, hoặc bỏ tất cả"
    )]
    [InlineData("survey-fact-of-other-type", "3/3.1.json", "$.facts[1].type", "Số phiếu khảo sát phải là count", "Sửa \"type\"")]
    [InlineData("not-applicable-unknown", "2/2.1.json", "$.whenNotApplicable", "có giá trị lạ \"zero\"", "excludeFromMaximum, fullPoints")]
    public void A_mistake_in_points_basis_or_survey_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("fact-name-with-accents", "1/1.1.1.json", "$.facts[0].name", "Tên số liệu \"tổngNhiệmVụ\" không dùng được", "ví dụ soNhiemVu", 3)]
    [InlineData("fact-name-reserved", "1/1.1.2.json", "$.facts[0].name", "\"it\" là từ dành riêng của biểu thức", "Đặt tên khác", 1)]
    [InlineData("fact-twice", "1/1.1.1.json", "$.facts[1].name", "Số liệu \"tongNhiemVu\" được khai hai lần", "một tên riêng", 3)]
    [InlineData("fact-type-unknown", "1/1.1.1.json", "$.facts[0].type", "\"type\" có giá trị lạ \"double\"", "count, number, percent")]
    [InlineData("fact-decimals", "1/1.1.1.json", "$.facts[0].decimals", "số nguyên từ 0 đến 10", "Sửa lại số này")]
    [InlineData("limit-of-other-type", "1/1.1.1.json", "$.facts[1].max", "Giới hạn \"max\" không hợp với kiểu", "cùng kiểu")]
    [InlineData(
        "limit-unknown-fact",
        "1/1.1.1.json",
        "$.facts[1].max",
        "Giới hạn \"tongSo\" không phải là số liệu cùng kiểu",
        "Ghi tên một số liệu khác cùng kiểu"
    )]
    [InlineData(
        "limits-in-a-ring",
        "1/1.1.1.json",
        "$.facts[0].max",
        "\"tongNhiemVu\" và \"daHoanThanh\" giới hạn vòng quanh nhau",
        "Giữ giới hạn ở một phía",
        1
    )]
    [InlineData("limits-crossed", "1/1.1.1.json", "$.facts[0].max", "Giới hạn trên nhỏ hơn giới hạn dưới", "Sửa lại \"min\" hoặc \"max\"")]
    [InlineData(
        "limit-after-the-deadline",
        "1/1.1.2.json",
        "$.facts[1]",
        "Không ngày nào hợp lệ cho \"ngayBanHanh\": sớm nhất là 01/01/2023, muộn nhất là 05/12/2022",
        "hạn nộp phiếu"
    )]
    [InlineData("only-when-not-yes-no", "1/1.1.1.json", "$.facts[1].onlyWhen", "\"tongNhiemVu\" không phải là số liệu Có/Không", "yesNo")]
    [InlineData("choice-of-one", "2/2.1.json", "$.facts[0].options", "cần ít nhất hai lựa chọn", "\"options\"")]
    [InlineData("option-twice", "2/2.1.json", "$.facts[0].options", "Lựa chọn \"cham\" xuất hiện hai lần", "một giá trị riêng")]
    [InlineData("options-on-a-number", "1/1.1.1.json", "$.facts[0].options", "Chỉ số liệu kiểu choice mới có lựa chọn", "Bỏ \"options\"")]
    [InlineData(
        "best-of-units-without-of",
        "1/1.1.1.json",
        "$.facts[2].of",
        "\"of\" và nguồn \"bestOfUnits\" phải đi cùng nhau",
        "\"source\": \"bestOfUnits\""
    )]
    [InlineData("best-of-units-with-limits", "1/1.1.1.json", "$.facts[2].max", "không nhập tay nên không có giới hạn", "Bỏ \"min\" và \"max\"")]
    [InlineData("best-of-units-of-itself", "1/1.1.1.json", "$.facts[2].of", "\"caoNhat\" không phải là số liệu đã khai", "Khai số liệu này")]
    public void A_mistake_in_facts_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("workflow-name", "2/2.1.json", "$.workflow.WorkflowName", "Tên workflow \"2.2\" khác với mã \"2.1\"", "Sửa WorkflowName thành \"2.1\"")]
    [InlineData("no-rules", "1/1.1.2.json", "$.workflow.Rules", "Workflow không có quy tắc nào", "Thêm ít nhất một quy tắc")]
    [InlineData("rule-name-twice", "2/2.1.json", "$.workflow.Rules[1].RuleName", "Hai quy tắc cùng tên \"Kịp thời\"", "một tên riêng")]
    [InlineData("rule-disabled", "2/2.1.json", "$.workflow.Rules[1].Enabled", "không được bật, tắt bằng \"Enabled\"", "xóa hẳn")]
    [InlineData("rule-without-points", "2/2.1.json", "$.workflow.Rules[1]", "Quy tắc phải cho điểm bằng đúng một cách", "\"SuccessEvent\"")]
    [InlineData("rule-with-two-kinds-of-points", "1/1.1.1.json", "$.workflow.Rules[1]", "Quy tắc phải cho điểm bằng đúng một cách", "không ghi cả hai")]
    [InlineData("points-with-a-comma", "2/2.1.json", "$.workflow.Rules[1].SuccessEvent", "\"0,5\" không phải là điểm", "dấu chấm thập phân")]
    [InlineData("other-action", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Name", "\"Name\" có giá trị lạ \"EvaluateRule\"", "OutputExpression")]
    [InlineData("workflows-to-inject", "2/2.1.json", "$.workflow.WorkflowsToInject", "Khóa \"WorkflowsToInject\" không có trong mẫu", "WorkflowName, Rules")]
    [InlineData("global-params", "2/2.1.json", "$.workflow.GlobalParams", "Khóa \"GlobalParams\" không có trong mẫu", "WorkflowName, Rules")]
    [InlineData("local-params", "2/2.1.json", "$.workflow.Rules[1].LocalParams", "Khóa \"LocalParams\" không có trong mẫu", "RuleName, Expression")]
    [InlineData("error-message", "2/2.1.json", "$.workflow.Rules[1].ErrorMessage", "Khóa \"ErrorMessage\" không có trong mẫu", "RuleName, Expression")]
    [InlineData("nested-rules", "2/2.1.json", "$.workflow.Rules[1].Rules", "Khóa \"Rules\" không có trong mẫu", "RuleName, Expression")]
    [InlineData("operator", "2/2.1.json", "$.workflow.Rules[1].Operator", "Khóa \"Operator\" không có trong mẫu", "RuleName, Expression")]
    [InlineData("properties", "2/2.1.json", "$.workflow.Rules[1].Properties", "Khóa \"Properties\" không có trong mẫu", "RuleName, Expression")]
    public void A_mistake_in_rules_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("test-of-unknown-criterion", "tests/2.1.json", "$.criterion", "Không có tiêu chí \"2.9\"", "hoặc xóa tệp thử này")]
    [InlineData("test-with-unknown-fact", "tests/2.1.json", "$.cases[0].facts.ngay", "Khóa \"ngay\" không có trong mẫu", "các khóa được dùng: ketQua")]
    [InlineData("test-with-value-of-other-type", "tests/1.1.1.json", "$.cases[0].facts.tongNhiemVu", "Giá trị \"20\" không hợp với kiểu", "Ghi số thập phân")]
    [InlineData("test-without-points", "tests/2.1.json", "$.cases[0].points", "Ví dụ không nêu số điểm mong đợi", "\"points\"")]
    [InlineData("test-not-applicable-as-text", "tests/2.1.json", "$.cases[1].notApplicable", "phải là true hoặc false", "không đặt trong dấu ngoặc kép", 1)]
    [InlineData(
        "test-expects-other-points",
        "tests/1.1.1.json",
        "$.cases[1].points",
        "mong đợi 1,8 điểm, quy tắc cho 1,9 điểm",
        "Tính tay lại (0,95 × 2 = 1,9)"
    )]
    [InlineData(
        "test-expects-other-rule",
        "tests/1.1.1.json",
        "$.cases[1].rule",
        "mong đợi quy tắc \"Dưới 80%\", kết quả là quy tắc \"Từ 80% đến dưới 100%\"",
        "Sửa \"rule\""
    )]
    [InlineData("test-without-a-fact", "tests/1.1.1.json", "$.cases[1].facts", "Thiếu số liệu \"Số nhiệm vụ đã hoàn thành\"", "Sửa số liệu của ví dụ")]
    [InlineData("test-out-of-limits", "tests/1.1.1.json", "$.cases[1].facts", "\"Số nhiệm vụ đã hoàn thành\" là 21 nhiệm vụ, lớn hơn", "Sửa số liệu của ví dụ")]
    [InlineData("test-with-no-such-option", "tests/2.1.json", "$.cases[0].facts", "\"tre\" không phải là lựa chọn", "Sửa số liệu của ví dụ")]
    public void A_mistake_in_the_authors_examples_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("remedy-without-lead", "2/2.1.json", "$.remedy", "Thiếu khóa \"lead\"", "Thêm khóa \"lead\"")]
    [InlineData("remedy-nobody-leads", "2/2.1.json", "$.remedy.lead", "không có cơ quan chủ trì", "Ghi ít nhất một cơ quan")]
    [InlineData("remedy-unknown-time", "2/2.1.json", "$.remedy.when", "có giá trị lạ \"quarter5\"", "year, quarter1, quarter2, quarter3, quarter4")]
    [InlineData("remedy-agency-twice", "2/2.1.json", "$.remedy.support[1]", "Cơ quan \"Phòng Nội vụ\" được nêu hai lần", "Mỗi cơ quan chỉ nêu một lần")]
    [InlineData(
        "remedy-units-otherwise",
        "2/2.1.json",
        "$.remedy.lead[0]",
        "\"UBND các phường xã\" không được hiểu là các đơn vị bị mất điểm",
        "ghi đúng \"UBND các phường, xã\""
    )]
    [InlineData(
        "remedy-units-in-full",
        "2/2.1.json",
        "$.remedy.support[0]",
        "\"Uỷ ban nhân dân xã, phường\" không được hiểu là các đơn vị bị mất điểm",
        "ghi đúng \"UBND các phường, xã\""
    )]
    [InlineData("remedy-unknown-key", "2/2.1.json", "$.remedy.note", "Khóa \"note\" không có trong mẫu", "content, lead, support, when")]
    [InlineData("remedy-blank-content", "2/2.1.json", "$.remedy.content", "\"content\" phải là văn bản không rỗng", "Viết giá trị")]
    [InlineData("remedy-on-a-bonus", "9/9.1.json", "$.remedy", "Không được điểm thưởng không phải là tồn tại", "Bỏ \"remedy\"")]
    public void A_mistake_in_remedies_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);
}
