namespace CchcWardIndex.App.Configuration;

/// <summary>What happens when. Times are cron expressions of six or seven fields: seconds, minutes, hours, day, month, day of the week, year.</summary>
public sealed record ScheduleSettings
{
    /// <summary>The time zone of the expressions, by its IANA name.</summary>
    public string TimeZone { get; init; } = "Asia/Ho_Chi_Minh";

    /// <summary>When a round is scored.</summary>
    public string Scoring { get; init; } = "0 0 8 16 12 ?";

    /// <summary>When the database is copied.</summary>
    public string Backup { get; init; } = "0 0 2 * * ?";

    /// <summary>When it is looked whether reminders are due.</summary>
    public string Reminders { get; init; } = "0 0 8 * * ?";

    /// <summary>How many days before the deadline wards are reminded, 0–365 each, the earliest reminder first; empty for none.</summary>
    public ImmutableArray<int> ReminderDays { get; init; } = [7, 3, 1];

    /// <summary>How many copies of the database are kept, 1–3650.</summary>
    public int BackupsKept { get; init; } = 30;
}
