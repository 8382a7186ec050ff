using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on settings of times.</summary>
internal static class ScheduleProblems
{
    private const string Fields = "Ghi sáu trường: giây phút giờ ngày tháng thứ, ví dụ \"0 0 8 16 12 ?\" là 8 giờ ngày 16 tháng 12.";

    /// <summary>No time zone.</summary>
    public static ProblemText NoTimeZone(string name) =>
        ProblemText.Error(
            "settings.schedule.time-zone",
            $"Đang ghi \"{name}\", không phải là múi giờ máy này biết.",
            "Ghi tên theo IANA, ví dụ Asia/Ho_Chi_Minh."
        );

    /// <summary>No cron expression.</summary>
    public static ProblemText NotCron(string text) =>
        ProblemText.Error("settings.schedule.not-cron", $"Đang ghi \"{text}\", không phải là lịch dạng cron.", Fields);

    /// <summary>A day that never comes.</summary>
    public static ProblemText Never(string text) => ProblemText.Error("settings.schedule.never", $"Lịch \"{text}\" rơi vào một ngày không bao giờ có.", Fields);
}
