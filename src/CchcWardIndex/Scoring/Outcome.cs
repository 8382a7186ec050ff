using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What one criterion came to for one unit, with everything that led there: criterion → rules tried → values → source cells → legal basis.</summary>
/// <param name="Criterion">The criterion, with its rules and legal basis.</param>
/// <param name="Kind">How it ended.</param>
/// <param name="Points">The points that count; null where none were decided or the criterion left the maximum.</param>
public sealed record Outcome(Criterion Criterion, OutcomeKind Kind, decimal? Points)
{
    /// <summary>Điểm tự chấm; null where blank, and always for the survey.</summary>
    public decimal? SelfPoints { get; init; }

    /// <summary>What the rules give, before evidence and appraisal are looked at.</summary>
    public decimal? RulePoints { get; init; }

    /// <summary>Điểm thẩm định; null until a department has appraised.</summary>
    public decimal? AppraisedPoints { get; init; }

    /// <summary>How the rules decided; null where they were not asked.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The values the rules read; a value is null where it was not asked or not given.</summary>
    public ImmutableArray<UsedFact> Facts { get; init; } = [];

    /// <summary>The documents given as proof.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The ward's written explanation; empty where there is none.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Where the values stand; null where nothing was handed in.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether it counts neither in points nor in the maximum.</summary>
    public bool LeavesMaximum => Kind == OutcomeKind.NotApplicable;

    /// <summary>What it adds to the maximum: nothing where it leaves it.</summary>
    public decimal ApplicableMaximum => LeavesMaximum ? 0m : Criterion.MaxPoints;

    /// <summary>The rule that decided, in words.</summary>
    public string? Rule => Decision is { } decision ? decision.Rule : Kind == OutcomeKind.Scored ? "Không phát sinh: tính đủ điểm" : null;
}

/// <summary>How a criterion ended. Zero points are always somebody's decision, never what is left when nothing was decided.</summary>
public enum OutcomeKind
{
    /// <summary>Points were given.</summary>
    Scored,

    /// <summary>The rules decided on no points (or fewer).</summary>
    NotMet,

    /// <summary>"Không phát sinh": it counts neither in points nor in the maximum.</summary>
    NotApplicable,

    /// <summary>The rules give points, but no document proves them; the set says what that means.</summary>
    MissingEvidence,

    /// <summary>A value is missing or cannot be right; nothing is decided until it is mended.</summary>
    Awaiting,

    /// <summary>The rules failed on the values: the set must be mended.</summary>
    RuleError,
}

/// <summary>A value the rules read.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Null where it was not asked (its condition) or not given.</param>
/// <param name="Cell">Where it stands; null for a value worked out from all units, or not given.</param>
public readonly record struct UsedFact(Fact Fact, FactValue? Value, Cell? Cell);
