using Quartz;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Times that exist.</summary>
internal static class ScheduleCheck
{
    private const string Remedy = "Ghi sáu trường: giây phút giờ ngày tháng thứ, ví dụ \"0 0 8 16 12 ?\" là 8 giờ ngày 16 tháng 12.";

    // Any instant will do: what never comes after it never comes.
    private static readonly DateTimeOffset LongAgo = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A time zone that this machine knows.</summary>
    public static string TimeZone(SettingsSection group, string key, string fallback)
    {
        var name = group.Text(key, fallback);
        if (name.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))
        {
            return name;
        }

        group.Fault(key, $"Đang ghi \"{name}\", không phải là múi giờ máy này biết.", "Ghi tên theo IANA, ví dụ Asia/Ho_Chi_Minh.");
        return fallback;
    }

    /// <summary>A cron expression that fires some time.</summary>
    public static string Cron(SettingsSection group, string key, string fallback)
    {
        var text = group.Text(key, fallback);
        // What stands by itself is sound: every command reads the settings, and only the worker needs the scheduler.
        if (text == fallback)
        {
            return text;
        }

        if (!CronExpression.TryParse(text, out var cron))
        {
            group.Fault(key, $"Đang ghi \"{text}\", không phải là lịch dạng cron.", Remedy);
        }
        else if (cron!.GetNextValidTimeAfter(LongAgo) is null)
        {
            group.Fault(key, $"Lịch \"{text}\" rơi vào một ngày không bao giờ có.", Remedy);
        }

        return text;
    }
}
