using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Rounds;

/// <summary>Words on what somebody brings to a desk: who it is, what was typed, which file is meant.</summary>
internal static class DeskProblems
{
    /// <summary>Nobody's name was given.</summary>
    public static ProblemText NoName() =>
        ProblemText.Error("round.actor.no-name", "Chưa nêu họ tên người thực hiện.", "Nêu họ tên; họ tên được ghi vào nhật ký.");

    /// <summary>The settings do not allow it.</summary>
    /// <param name="name">Who.</param>
    /// <param name="account">The account of the machine.</param>
    /// <param name="doing">What is to be done, a verb.</param>
    /// <param name="role">The setting's name.</param>
    public static ProblemText NotAllowed(string name, string account, string doing, string role) =>
        ProblemText.Error(
            "round.actor.not-allowed",
            $"\"{name}\" (tài khoản {account}) không có trong danh sách được {doing}.",
            $"Người quản trị sửa danh sách này ở cài đặt Cchc:Roles:{role}."
        );

    /// <summary>Something stands in a text that nobody sees.</summary>
    public static ProblemText Hidden(TypedText typed, string text) =>
        ProblemText.Error(
            "round.text.hidden",
            $"{Of(typed)} có ký tự ẩn hoặc ký tự điều khiển, thường là do dán từ nơi khác: \"{text}\".",
            "Gõ lại bằng bàn phím, không dán."
        );

    /// <summary>No decision was named.</summary>
    public static ProblemText NoDecision() => ProblemText.Error("round.decision.missing", "Chưa nêu số quyết định.", AsOnPaper);

    /// <summary>What was given is no decision's number.</summary>
    public static ProblemText NotADecision(string text) =>
        ProblemText.Error("round.decision.not-a-number", $"\"{text}\" không phải là số, ký hiệu của một quyết định.", AsOnPaper);

    /// <summary>No refused file of that name is listed, or ticked off.</summary>
    /// <param name="file">Its name; null where all were meant.</param>
    /// <param name="isDismissed">Whether one that was ticked off was meant.</param>
    public static ProblemText NoRefusedFile(string? file, bool isDismissed) =>
        ProblemText.Error(
            "round.refused-file.none",
            $"Không có tệp {(file is null ? "nào" : $"\"{file}\"")} bị từ chối {(isDismissed ? "đã được đánh dấu xử lý" : "còn chờ xử lý")}.",
            "Xem lại danh sách các tệp bị từ chối."
        );

    /// <summary>A run comes out otherwise: another version of the program made it.</summary>
    /// <param name="run">Its number.</param>
    /// <param name="former">What made it.</param>
    /// <param name="current">What is running.</param>
    public static ProblemText OtherEngine(int run, string former, string current) =>
        ProblemText.Error(
            "round.run.other-engine",
            $"Tính lại lần chấm số {run} không ra đúng kết quả đã lưu: lần chấm ấy dùng \"{former}\", chương trình đang chạy là \"{current}\".",
            "Mở lại đợt chấm rồi chấm lại."
        );

    private static string AsOnPaper => $"Ghi đúng như trên quyết định, ví dụ {DecisionNumber.Example}.";

    private static string Of(TypedText typed) =>
        typed switch
        {
            TypedText.Name => "Họ tên",
            TypedText.Reason => "Lý do",
            _ => "Số quyết định",
        };
}
