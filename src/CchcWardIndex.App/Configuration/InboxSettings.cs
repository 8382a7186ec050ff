namespace CchcWardIndex.App.Configuration;

/// <summary>How the inbox is watched.</summary>
public sealed record InboxSettings
{
    /// <summary>Seconds between two looks into the folder, 0.2–60: network folders do not tell when something arrives.</summary>
    public decimal PollSeconds { get; init; } = 1m;

    /// <summary>Minutes for which a file that looks like half a copy must hold still before it is taken, and refused, as it is; 0–1440.</summary>
    public decimal UnfinishedMinutes { get; init; } = 5m;
}
