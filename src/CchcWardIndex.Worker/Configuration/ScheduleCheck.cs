using Quartz;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Times that exist.</summary>
internal static class ScheduleCheck
{
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

        group.Fault(key, ScheduleProblems.NoTimeZone(name));
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
            group.Fault(key, ScheduleProblems.NotCron(text));
        }
        else if (cron!.GetNextValidTimeAfter(LongAgo) is null)
        {
            group.Fault(key, ScheduleProblems.Never(text));
        }

        return text;
    }
}
