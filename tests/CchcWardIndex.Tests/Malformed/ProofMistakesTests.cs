using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Workflows that read well and still leave a value undecided, a rule unreached or the maximum missed.</summary>
public sealed class ProofMistakesTests
{
    [Theory]
    [InlineData("undecided-value", "1/1.1.1.json", "$.workflow.Rules", "Không quy tắc nào áp dụng", "điều kiện \"true\"")]
    [InlineData("undecided-at-one-bound-only", "1/1.1.1.json", "$.workflow.Rules", "Ví dụ: tongNhiemVu = 100, daHoanThanh = 79", "điều kiện \"true\"")]
    [InlineData("undecided-option", "2/2.1.json", "$.workflow.Rules", "Ví dụ: ketQua = khong", "điều kiện \"true\"", 1)]
    [InlineData("undecided-index", "grading.json", "$.workflow.Rules", "Ví dụ: index = 79.995", "điều kiện \"true\"")]
    [InlineData("unreachable-rule", "1/1.1.1.json", "$.workflow.Rules[1]", "Quy tắc \"Từ 80% đến dưới 100%\" không bao giờ được áp dụng", "thứ tự các quy tắc")]
    [InlineData("unreachable-behind-true", "2/2.1.json", "$.workflow.Rules[1]", "Quy tắc \"Chậm\" không bao giờ được áp dụng", "thứ tự các quy tắc", 1)]
    [InlineData("unreachable-beside-a-veto", "1/1.1.2.json", "$.workflow.Rules[1]", "Quy tắc \"Thiếu\" không bao giờ được áp dụng", "thứ tự các quy tắc")]
    [InlineData("unreachable-grade", "grading.json", "$.workflow.Rules[1]", "Quy tắc \"Khá\" không bao giờ được áp dụng", "hoặc bỏ quy tắc này")]
    [InlineData("maximum-not-reached", "2/2.1.json", "$.maxPoints", "Không giá trị nào đạt điểm tối đa 1; cao nhất là 0.5", "Sửa điểm tối đa")]
    [InlineData("maximum-passed-by-a-formula", "3/3.1.json", "$.maxPoints", "quá điểm tối đa 1. Ví dụ: hopLe", "Chặn bằng Math.Min")]
    [InlineData("maximum-passed-by-a-sum", "1/1.1.2.json", "$.maxPoints", "Các quy tắc cho 1.4 điểm, quá điểm tối đa 1", "Chặn bằng Math.Min")]
    [InlineData("maximum-passed-between-the-ends", "1/1.1.1.json", "$.maxPoints", "quá điểm tối đa 2", "Chặn bằng Math.Min")]
    [InlineData("maximum-passed-on-a-lower-hill", "1/1.1.1.json", "$.maxPoints", "quá điểm tối đa 2. Ví dụ: daHoanThanh = 43", "Chặn bằng Math.Min")]
    [InlineData("minimum-passed-in-a-hollow", "1/1.1.1.json", "$.minPoints", "dưới mức thấp nhất 0. Ví dụ: daHoanThanh = 43", "khai \"minPoints\"")]
    [InlineData("below-the-minimum-by-a-formula", "1/1.1.1.json", "$.minPoints", "dưới mức thấp nhất 0. Ví dụ:", "khai \"minPoints\"")]
    [InlineData("step-not-kept-by-a-formula", "1/1.1.1.json", "$.step", "không phải bội số của bước điểm 0.05", "Step.Round")]
    [InlineData("division-by-zero", "1/1.1.1.json", "$.workflow.Rules", "chia cho 0. Ví dụ: tongNhiemVu = 0", "khai \"min\" cho mẫu số")]
    [InlineData("division-by-zero-inside", "1/1.1.1.json", "$.workflow.Rules", "chia cho 0. Ví dụ: tongNhiemVu = 737", "bằng một quy tắc đứng trước")]
    [InlineData(
        "division-by-zero-where-limits-meet",
        "1/1.1.1.json",
        "$.workflow.Rules",
        "chia cho 0. Ví dụ: tongNhiemVu = 137, daHoanThanh = 137",
        "khai \"min\" cho mẫu số"
    )]
    [InlineData("overflow", "1/1.1.1.json", "$.workflow.Rules", "kết quả vượt quá phạm vi số", "đứng trước")]
    [InlineData(
        "formula-of-a-fact-not-asked",
        "1/1.1.2.json",
        "$.workflow.Rules",
        "Công thức của quy tắc \"Theo ngày\" không tính được",
        "Số liệu không được hỏi thì không có giá trị"
    )]
    [InlineData(
        "wrong-option",
        "2/2.1.json",
        "$.workflow.Rules[1].Expression",
        "\"tre\" không phải là lựa chọn của số liệu \"ketQua\"",
        "Dùng một trong: kip-thoi, cham, khong"
    )]
    [InlineData("fact-never-read", "1/1.1.1.json", "$.facts[2]", "Số liệu \"ghiThem\" được khai nhưng không quy tắc nào đọc", "Bỏ số liệu này")]
    [InlineData("condition-never-asked-about", "1/1.1.2.json", "$.facts[0]", "Số liệu \"coKeHoach\" được khai nhưng không quy tắc nào đọc", "Bỏ số liệu này")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);
}
