using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring;

/// <summary>One unit's outcomes and their sums.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Status">Whether it can be ranked, and if not why.</param>
/// <param name="Outcomes">One a criterion, in the set's order; empty for a unit that is excluded.</param>
public sealed record UnitScore(Unit Unit, UnitStatus Status, ImmutableArray<Outcome> Outcomes)
{
    /// <summary>Points achieved; null where not one criterion is decided.</summary>
    public decimal? Points { get; } = Sum(Outcomes);

    /// <summary>The applicable maximum.</summary>
    public decimal MaxPoints { get; } = Outcomes.Sum(outcome => outcome.ApplicableMaximum);

    /// <summary>Chỉ số: points ÷ applicable maximum × 100, unrounded; null unless the unit is scored.</summary>
    public decimal? Index => Status == UnitStatus.Scored && Points is { } points && MaxPoints > 0m ? points / MaxPoints * 100m : null;

    /// <summary>The points of some of the outcomes; null where not one of them is decided.</summary>
    public static decimal? Sum(IEnumerable<Outcome> outcomes)
    {
        decimal? sum = null;
        foreach (var outcome in outcomes)
        {
            sum = outcome.Points is { } points ? (sum ?? 0m) + points : sum;
        }

        return sum;
    }
}

/// <summary>Whether a unit can be ranked.</summary>
public enum UnitStatus
{
    /// <summary>Every criterion is decided.</summary>
    Scored,

    /// <summary>No workbook of it is there.</summary>
    NotSubmitted,

    /// <summary>It did not exist on the last day of the year.</summary>
    Excluded,

    /// <summary>Something must be mended first: see the problems.</summary>
    Blocked,
}

/// <summary>A round after scoring.</summary>
/// <param name="Units">One a unit of the set, by code.</param>
/// <param name="Problems">What reading and scoring found, unit by unit.</param>
public sealed record ScoredRound(ImmutableArray<UnitScore> Units, ImmutableArray<Submissions.Problem> Problems);
