namespace CchcWardIndex.App.Configuration;

/// <summary>What is logged, and for how long it is kept.</summary>
public sealed record LogSettings
{
    /// <summary>The least level that is written. The libraries' own messages begin at <see cref="LogLevel.Warning"/> whatever stands here.</summary>
    public LogLevel Level { get; init; } = LogLevel.Information;

    /// <summary>Days a log file is kept, 1–3650.</summary>
    public int KeepDays { get; init; } = 31;
}
