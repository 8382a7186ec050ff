using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Intake.Answers;

/// <summary>Tells of rejected answers: one sentence a file and reason, never one a row.</summary>
internal static class RejectionWords
{
    /// <summary>The problem that tells of them.</summary>
    public static Problem Of(Source source, RejectedRows rejected)
    {
        var more = rejected.Count - rejected.First.Length;
        var places = $"{string.Join(", ", rejected.First)}{(more > 0 ? $" và {Show.Number(more)} dòng khác" : "")}";
        var (why, remedy) = Of(rejected.Reason);
        return new Problem(Severity.Warning, null, null, source.At(rejected.First[0]), $"{Show.Number(rejected.Count)} dòng trả lời không được tính vì {why}: {places}.", remedy) { Found = rejected.Found };
    }

    /// <summary>Why such rows do not count: the end of a sentence.</summary>
    public static string Why(SurveyRejection reason) => Of(reason).Why;

    private static (string Why, string Remedy) Of(SurveyRejection reason) => reason switch
    {
        SurveyRejection.UnknownUnit => (
            "không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau", "Sửa mã hoặc tên đơn vị theo danh sách ở trang Hướng dẫn rồi gửi lại cả tệp."),
        SurveyRejection.UnknownQuestion => ("không có câu hỏi nào mang mã đã ghi", "Sửa mã câu hỏi theo danh sách ở trang Hướng dẫn rồi gửi lại cả tệp."),
        SurveyRejection.OffScale => (
            "câu trả lời để trống hoặc không thuộc thang đo", $"Ghi số từ 1 đến 5 hoặc một trong các mức: {string.Join(", ", AnswerScale.Labels)}. Người được hỏi không trả lời thì để nguyên."),
        SurveyRejection.NoRespondent => ("không có mã phiếu, nên không biết phiếu đã được tính hay chưa", "Ghi mã phiếu của người trả lời; mỗi phiếu một mã riêng trong toàn thành phố."),
        SurveyRejection.DoubleRespondent => (
            "cùng mã phiếu đã có câu trả lời giống hệt cho câu hỏi đó và chỉ tính một lần", "Nếu là dòng chép thừa thì không cần sửa; nếu là người khác trả lời, ghi mã phiếu riêng cho từng người."),
        _ => (
            "cùng mã phiếu trả lời một câu hỏi theo nhiều cách hoặc cho nhiều đơn vị, nên không tính dòng nào", "Đối chiếu với phiếu gốc và giữ lại dòng đúng; hai người khác nhau thì phải mang mã phiếu khác nhau."),
    };
}
