using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on settings of the log.</summary>
internal static class LogProblems
{
    /// <summary>Nothing would be written.</summary>
    public static ProblemText Nothing() =>
        ProblemText.Error("settings.log.nothing", "Đang ghi \"None\": nhật ký sẽ không ghi gì cả, kể cả lỗi.", "Ghi Critical nếu muốn nhật ký ngắn nhất.");
}
