using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Verification;

/// <summary>Words on what strangers made and would take too long.</summary>
internal static class LimitProblems
{
    /// <summary>The work was not done in time.</summary>
    public static ProblemText TooLong(decimal minutes) =>
        ProblemText.Error(
            "input.folder.too-long",
            $"Chưa làm xong sau {Show.Number(minutes)} phút nên dừng: thư mục này bắt tính nhiều hơn mọi bản công bố thật.",
            "Kiểm tra lại thư mục từ đâu đến."
        );
}
