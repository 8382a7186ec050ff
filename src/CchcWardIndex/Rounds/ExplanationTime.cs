using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

/// <summary>Thời hạn giải trình: how the time stands in which units may explain themselves.</summary>
public abstract record ExplanationTime
{
    private ExplanationTime() { }

    /// <summary>The first appraisal was not sent to the units yet.</summary>
    public sealed record NotYet : ExplanationTime;

    /// <summary>Units may explain themselves.</summary>
    /// <param name="Until">Until when.</param>
    public sealed record Running(DateTimeOffset Until) : ExplanationTime;

    /// <summary>It is over.</summary>
    /// <param name="At">Since when.</param>
    public sealed record Over(DateTimeOffset At) : ExplanationTime;
}

/// <summary>The time of one unit that was sent its form: that of all, or one of its own where its self-assessment counted only after the others'.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Until">Until when.</param>
public sealed record UnitExplanationTime(UnitCode Unit, DateTimeOffset Until);
