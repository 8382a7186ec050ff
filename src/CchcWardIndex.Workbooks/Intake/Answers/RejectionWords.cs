using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Intake.Answers;

/// <summary>Tells of rejected answers: one sentence a file and reason, never one a row.</summary>
internal static class RejectionWords
{
    /// <summary>The problem that tells of them.</summary>
    public static Problem Of(Source source, RejectedRows rejected)
    {
        var (why, remedy) = Of(rejected.Reason);
        var places = Places(rejected.First, rejected.Count);
        return new Problem(
            Severity.Warning,
            null,
            null,
            source.At(rejected.First[0]),
            $"{Show.Number(rejected.Count)} dòng trả lời không được tính vì {why}: {places}.",
            remedy
        )
        {
            Found = rejected.Found,
        };
    }

    /// <summary>The problem that tells of rows that count although their respondent code stands in another unit's rows too.</summary>
    /// <param name="source">Their sheet.</param>
    /// <param name="cells">Their respondent codes, from the top; at least one.</param>
    public static Problem OfOneCodeInTwoUnits(Source source, ImmutableArray<Cell> cells) =>
        new(
            Severity.Warning,
            null,
            null,
            source.At(cells[0]),
            $"{Show.Number(cells.Length)} dòng trả lời mang mã phiếu được ghi cho từ hai đơn vị trở lên ở những câu hỏi khác nhau; các dòng này vẫn "
                + $"được tính: {Places([.. cells.Take(RejectedRows.MostNamed)], cells.Length)}.",
            "Đối chiếu với phiếu gốc: ghi nhầm đơn vị thì sửa lại đơn vị; hai người khác nhau thì ghi mã phiếu riêng cho từng người, rồi gửi lại cả tệp."
        );

    /// <summary>The first cells by name, the rest by number.</summary>
    /// <param name="first">The first ones, from the top.</param>
    /// <param name="all">How many there are.</param>
    public static string Places(ImmutableArray<Cell> first, int all) =>
        $"{string.Join(", ", first)}{(all > first.Length ? $" và {Show.Number(all - first.Length)} dòng khác" : "")}";

    /// <summary>Why such rows do not count: the end of a sentence.</summary>
    public static string Why(SurveyRejection reason) => Of(reason).Why;

    private static (string Why, string Remedy) Of(SurveyRejection reason) =>
        reason switch
        {
            SurveyRejection.Unreadable => (
                "có ô hiện lỗi của Excel, có công thức chưa được tính, hoặc có chữ bị gạch ngang, viết nâng lên, hạ xuống",
                "Nhập thẳng giá trị vào ô, bỏ phần bị gạch và định dạng gạch ngang, nâng lên, hạ xuống, rồi gửi lại cả tệp."
            ),
            SurveyRejection.UnknownUnit => (
                "không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau",
                "Sửa mã hoặc tên đơn vị theo danh sách ở trang Hướng dẫn rồi gửi lại cả tệp."
            ),
            SurveyRejection.UnknownQuestion => ("không có câu hỏi nào mang mã đã ghi", "Sửa mã câu hỏi theo danh sách ở trang Hướng dẫn rồi gửi lại cả tệp."),
            SurveyRejection.OffScale => (
                "câu trả lời để trống hoặc không thuộc thang đo",
                $"Ghi số từ 1 đến 5 hoặc một trong các mức: {string.Join(", ", AnswerScale.Labels)}. Người được hỏi không trả lời thì để nguyên."
            ),
            SurveyRejection.NoRespondent => (
                "không có mã phiếu, nên không biết phiếu đã được tính hay chưa",
                "Ghi mã phiếu của người trả lời; mỗi phiếu một mã riêng trong toàn thành phố."
            ),
            SurveyRejection.DoubleRespondent => (
                "cùng mã phiếu đã có câu trả lời giống hệt cho câu hỏi đó và chỉ tính một lần",
                "Nếu là dòng chép thừa thì không cần sửa; nếu là người khác trả lời, ghi mã phiếu riêng cho từng người."
            ),
            _ => (
                "cùng mã phiếu trả lời một câu hỏi theo nhiều cách hoặc cho nhiều đơn vị, nên không tính dòng nào",
                "Đối chiếu với phiếu gốc và giữ lại dòng đúng; hai người khác nhau thì phải mang mã phiếu khác nhau."
            ),
        };
}
