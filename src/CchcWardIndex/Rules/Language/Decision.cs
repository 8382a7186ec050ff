using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Language;

/// <summary>What the rules of a criterion said about its values, kept as it was reached: the heart of every explanation.</summary>
/// <param name="Trials">The rules tried, in order, up to the one that decided.</param>
/// <param name="Points">The points; null where nothing decided or a rule failed.</param>
/// <param name="Error">Why there are no points, a full sentence; null where there are.</param>
public sealed record Decision(ImmutableArray<RuleTrial> Trials, decimal? Points, string? Error)
{
    /// <summary>The name of the rule that decided; for a sum the names of all that held, joined by " + "; null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>What failed; null where nothing did.</summary>
    internal Failure? Failure { get; init; }
}

/// <summary>Why rules give no points.</summary>
internal enum Failure
{
    /// <summary>None of them applies.</summary>
    Undecided,

    /// <summary>One divides by zero.</summary>
    DividedByZero,

    /// <summary>One has no result, or one beyond all numbers.</summary>
    Other,
}

/// <summary>One rule tried on the values of a criterion.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Held">Whether its expression held.</param>
/// <param name="Points">The points it gave; null where it did not hold or vetoed.</param>
/// <param name="Error">What went wrong in it; null where nothing did.</param>
public sealed record RuleTrial(Rule Rule, bool Held, decimal? Points, string? Error)
{
    /// <summary>For a formula that held: the figures that would lift its points. Empty for fixed points.</summary>
    public ImmutableArray<Lever> Levers { get; init; } = [];

    /// <summary>What failed; null where nothing did.</summary>
    internal Failure? Failure { get; init; }
}

/// <summary>A figure of a formula by which a unit earns more.</summary>
/// <param name="Fact">The figure.</param>
/// <param name="Raises">Whether it must go up; otherwise down.</param>
public sealed record Lever(Fact Fact, bool Raises);
