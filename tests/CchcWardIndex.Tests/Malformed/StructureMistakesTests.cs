using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes that only the whole set shows: codes, sums, references, units, grades.</summary>
public sealed class StructureMistakesTests
{
    [Theory]
    [InlineData("year-out-of-range", "set.json", "$.year", "Năm 222 không hợp lệ", "ví dụ 2022")]
    [InlineData("index-in-lower-case", "set.json", "$.index", "\"cchc\" không phải là mã chỉ số", "ví dụ CCHC, CNTT; bỏ khóa này thì hiểu là CCHC")]
    [InlineData("index-too-long", "set.json", "$.index", "\"ABCDEFGHIJ0123456789X\" không phải là mã chỉ số", "Ghi từ 1 đến 20 chữ in hoa")]
    [InlineData("decision-other-words", "set.json", "$.decision", "Quyết định chỉ được ghi \"chưa ban hành\"", "\"number\"")]
    [InlineData("decision-bad-date", "set.json", "$.decision.date", "\"30/02/2022\" không phải là ngày", "năm-tháng-ngày")]
    [InlineData("decision-no-number", "set.json", "$.decision.number", "\"abc\" không phải là số, ký hiệu", "1234/QĐ-UBND")]
    [InlineData("supersedes-itself", "set.json", "$.supersedes.set", "không thể thay chính nó", "Ghi tên thư mục của bộ bị thay")]
    [InlineData("deadline-other-offset", "set.json", "$.submissionDeadline", "không phải là ngày giờ ở Việt Nam", "2022-12-05T17:00:00+07:00")]
    [InlineData("deadline-without-hour", "set.json", "$.submissionDeadline", "\"2022-12-05\" không phải là ngày giờ", "2022-12-05T17:00:00+07:00")]
    [InlineData("deadline-other-year", "set.json", "$.submissionDeadline", "không nằm trong năm 2022", "Sửa \"submissionDeadline\" hoặc \"year\"")]
    [InlineData("tie-rule-unknown", "set.json", "$.tieRule", "\"tieRule\" có giá trị lạ \"đồng hạng\"", "Dùng một trong: dense, competition")]
    [InlineData("evidence-rule-unknown", "set.json", "$.whenEvidenceMissing", "có giá trị lạ \"zero\"", "noPoints, awaitAppraisal, acceptWithWarning")]
    public void A_mistake_in_the_set_itself_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("no-areas", "set.json", "$.areas", "Bộ tiêu chí không có lĩnh vực nào", "Khai ít nhất một lĩnh vực", 5)]
    [InlineData("area-sum", "set.json", "$.areas", "Điểm tối đa của lĩnh vực 2 là 2, nhưng các tiêu chí cộng lại được 1", "Sửa điểm tối đa cho khớp")]
    [InlineData(
        "group-sum",
        "set.json",
        "$.areas",
        "Điểm tối đa của tiêu chí 1.1 là 3.5, nhưng các tiêu chí thành phần cộng lại được 3",
        "Sửa điểm tối đa cho khớp",
        1
    )]
    [InlineData(
        "total-sum",
        "set.json",
        "$.areas",
        "Điểm tối đa của toàn bộ (totalPoints) là 100, nhưng các lĩnh vực cộng lại được 5",
        "Sửa điểm tối đa cho khớp"
    )]
    [InlineData("area-without-points", "set.json", "$.areas", "Điểm tối đa của lĩnh vực 4 phải lớn hơn 0", "bỏ mục này")]
    [InlineData("area-code-twice", "set.json", "$.areas", "Mã \"2\" xuất hiện hai lần", "Mỗi mã chỉ dùng một lần", 1)]
    [InlineData("area-code-not-a-number", "set.json", "$.areas", "Mã lĩnh vực \"III\" không phải là số thứ tự", "Dùng các số 1, 2, 3", 2)]
    [InlineData("group-not-under-its-area", "set.json", "$.areas", "Tiêu chí \"4.1\" không thuộc lĩnh vực \"1\"", "ví dụ 1.1", 3)]
    [InlineData("criterion-code-twice", "1/1.1.2.json", "$.code", "Mã tiêu chí \"1.1.1\" đã có ở tệp 1/1.1.1.json", "một mã riêng", 1)]
    [InlineData(
        "criterion-not-under-its-parent",
        "1/1.1.2.json",
        "$.code",
        "Tiêu chí \"7.1.2\" không có tiêu chí cha \"7.1\" trong set.json",
        "khai tiêu chí cha",
        1
    )]
    [InlineData("criterion-code-with-leading-zero", "1/1.1.2.json", "$.code", "Mã tiêu chí \"1.1.02\" không đúng dạng", "1.1.2")]
    public void A_mistake_in_codes_and_sums_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("unknown-department", "2/2.1.json", "$.department", "Không có đơn vị thẩm định \"thue\"", "\"departments\" của set.json")]
    [InlineData("unknown-question", "3/3.1.json", "$.surveyQuestion", "Không có câu hỏi khảo sát \"CH02\"", "\"surveyQuestions\" của set.json", 1)]
    [InlineData("question-nobody-uses", "set.json", "$.surveyQuestions", "Câu hỏi khảo sát \"CH02\" không được tiêu chí nào dùng", "hoặc bỏ đi")]
    [InlineData("question-twice", "set.json", "$.surveyQuestions", "Mã câu hỏi \"CH01\" xuất hiện hai lần", "Mỗi mã chỉ dùng một lần")]
    [InlineData("department-without-criteria", "set.json", "$.departments", "Đơn vị \"y-te\" không thẩm định tiêu chí nào", "hoặc bỏ đi")]
    [InlineData("group-that-ranks-nobody", "set.json", "$.groups", "Khối \"tt\" không có đơn vị nào để xếp hạng", "Xếp đơn vị vào khối này")]
    [InlineData("group-whose-units-are-gone", "set.json", "$.groups", "Khối \"xa\" không có đơn vị nào để xếp hạng", "hoặc bỏ khối")]
    [InlineData("unit-code-twice", "units.json", "$.units", "Mã đơn vị \"21550\" xuất hiện hai lần", "Mỗi mã chỉ dùng một lần")]
    [InlineData("unit-code-leads-out-of-the-folder", "units.json", "$.units", "Mã đơn vị \"../21601\" có ký tự không dùng được", "Chỉ dùng chữ không dấu")]
    [InlineData("unit-of-unknown-group", "units.json", "$.units", "Đơn vị 21556 thuộc khối \"thi-tran\" không có trong set.json", "\"groups\"")]
    [InlineData("unit-ends-before-it-begins", "units.json", "$.units", "Đơn vị 21556 kết thúc trước khi bắt đầu", "Sửa \"from\" hoặc \"to\"")]
    [InlineData("unit-name-twice", "units.json", "$.units", "chỉ nhiều đơn vị: 21550, 21556", "phân biệt được")]
    [InlineData("no-units", "units.json", "$.units", "Bộ tiêu chí không có đơn vị được chấm nào", "Khai ít nhất một", 2)]
    [InlineData(
        "grade-named-otherwise",
        "grading.json",
        "$.workflow.Rules[1].SuccessEvent",
        "\"Tốt\" khác với tên quy tắc \"Khá\"",
        "cùng ghi một mức xếp loại"
    )]
    [InlineData(
        "grading-workflow-name",
        "grading.json",
        "$.workflow.WorkflowName",
        "Tên workflow \"xepLoai\" khác với mã \"grading\"",
        "Sửa WorkflowName thành \"grading\""
    )]
    public void A_reference_to_nothing_and_a_list_nobody_uses_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);
}
