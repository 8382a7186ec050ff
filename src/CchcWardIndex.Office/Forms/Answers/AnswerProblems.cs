using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Words on rows of raw survey answers: one sentence a file and reason, never one a row.</summary>
internal static class AnswerProblems
{
    public static ProblemText TooMany(int most) =>
        ProblemText.Error("intake.answers.too-many", $"Tệp có hơn {Show.Number(most)} dòng trả lời.", "Chia phiếu trả lời thành nhiều tệp rồi gửi từng tệp.");

    /// <summary>Rows that do not count.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="count">How many.</param>
    /// <param name="places">Where.</param>
    public static ProblemText Rejected(SurveyRejection reason, int count, string places)
    {
        var (id, why, remedy) = Of(reason);
        return ProblemText.Warning(id, $"{Show.Number(count)} dòng trả lời không được tính vì {why}: {places}.", remedy);
    }

    /// <summary>Rows that count although their respondent code stands in another unit's rows too.</summary>
    public static ProblemText OneCodeInTwoUnits(int count, string places) =>
        ProblemText.Warning(
            "intake.answers.one-code-in-two-units",
            $"{Show.Number(count)} dòng trả lời mang mã phiếu được ghi cho từ hai đơn vị trở lên ở những câu hỏi khác nhau; các dòng này vẫn "
                + $"được tính: {places}.",
            "Đối chiếu với phiếu gốc: ghi nhầm đơn vị thì sửa lại đơn vị; hai người khác nhau thì ghi mã phiếu riêng cho từng người, rồi gửi lại cả tệp."
        );

    /// <summary>Why such rows do not count: the end of a sentence.</summary>
    public static string Why(SurveyRejection reason) => Of(reason).Why;

    private static (ProblemId Id, string Why, string Remedy) Of(SurveyRejection reason) =>
        reason switch
        {
            SurveyRejection.Unreadable => (
                "intake.answers.unreadable",
                "có ô hiện lỗi của Excel, có công thức chưa được tính, hoặc có chữ bị gạch ngang, viết nâng lên, hạ xuống",
                "Nhập thẳng giá trị vào ô, bỏ phần bị gạch và định dạng gạch ngang, nâng lên, hạ xuống, rồi gửi lại cả tệp."
            ),
            SurveyRejection.UnknownUnit => (
                "intake.answers.unknown-unit",
                "không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau",
                "Sửa mã hoặc tên đơn vị theo danh sách ở trang Hướng dẫn rồi gửi lại cả tệp."
            ),
            SurveyRejection.UnknownQuestion => (
                "intake.answers.unknown-question",
                "không có câu hỏi nào mang mã đã ghi",
                "Sửa mã câu hỏi theo danh sách ở trang Hướng dẫn rồi gửi lại cả tệp."
            ),
            SurveyRejection.OffScale => (
                "intake.answers.off-scale",
                "câu trả lời để trống hoặc không thuộc thang đo",
                $"Ghi số từ 1 đến 5 hoặc một trong các mức: {string.Join(", ", AnswerScale.Labels)}. Người được hỏi không trả lời thì để nguyên."
            ),
            SurveyRejection.NoRespondent => (
                "intake.answers.no-respondent",
                "không có mã phiếu, nên không biết phiếu đã được tính hay chưa",
                "Ghi mã phiếu của người trả lời; mỗi phiếu một mã riêng, không trùng giữa các đơn vị."
            ),
            SurveyRejection.DoubleRespondent => (
                "intake.answers.doubled",
                "cùng mã phiếu đã có câu trả lời giống hệt cho câu hỏi đó và chỉ tính một lần",
                "Nếu là dòng chép thừa thì không cần sửa; nếu là người khác trả lời, ghi mã phiếu riêng cho từng người."
            ),
            _ => (
                "intake.answers.contradicted",
                "cùng mã phiếu trả lời một câu hỏi theo nhiều cách hoặc cho nhiều đơn vị, nên không tính dòng nào",
                "Đối chiếu với phiếu gốc và giữ lại dòng đúng; hai người khác nhau thì phải mang mã phiếu khác nhau."
            ),
        };
}
