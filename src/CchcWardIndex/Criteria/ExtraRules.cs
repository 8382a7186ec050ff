namespace CchcWardIndex.Criteria;

/// <summary>Điểm thưởng, điểm trừ: how extras count beside the areas (pattern P19).</summary>
/// <param name="Code">The number they stand under, as areas have: <c>9</c>.</param>
/// <param name="Name">Their heading.</param>
public sealed record ExtraRules(AreaCode Code, string Name)
{
    /// <summary>The most points that all bonuses may add together; null where there is no such cap.</summary>
    public decimal? BonusCap { get; init; }

    /// <summary>The most points that all penalties may take together, as a positive number; null where there is no such cap.</summary>
    public decimal? PenaltyCap { get; init; }

    /// <summary>The furthest that bonuses and penalties together may move the points, up or down; null where there is no such cap.</summary>
    public decimal? Cap { get; init; }

    /// <summary>Whether the total may pass the maximum, and the index 100.</summary>
    public bool MayPassMaximum { get; init; }
}

/// <summary>What kind of extra a criterion is.</summary>
public enum ExtraKind
{
    /// <summary>Điểm thưởng: from zero up to its maximum.</summary>
    Bonus,

    /// <summary>Điểm trừ: from its least points, below zero, up to zero.</summary>
    Penalty,
}

/// <summary>Sàn điểm: the least points that deductions may leave (pattern P17).</summary>
/// <param name="Area">Of each area; null where there is none.</param>
/// <param name="Total">Of the total, extras included; null where there is none.</param>
public sealed record Floors(decimal? Area, decimal? Total)
{
    /// <summary>Deductions go as far as they go.</summary>
    public static Floors None { get; } = new(null, null);
}
