using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring;

/// <summary>One unit's outcomes and their sums.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Status">Whether it can be ranked, and if not why.</param>
/// <param name="Outcomes">One a criterion, in the set's order; empty for a unit that is excluded.</param>
public sealed record UnitScore(Unit Unit, UnitStatus Status, ImmutableArray<Outcome> Outcomes)
{
    /// <summary>What caps and floors change about the plain sum of the criteria, in the order applied; empty where none bites.</summary>
    public ImmutableArray<Adjustment> Adjustments { get; init; } = [];

    /// <summary>Why the unit is treated otherwise than the others; empty where it is not.</summary>
    public string Note { get; init; } = "";

    /// <summary>Its survey, a question each; empty where none of its answers are there.</summary>
    public ImmutableArray<Satisfaction> Survey { get; init; } = [];

    /// <summary>Points achieved: the criteria and the adjustments; null where not one criterion is decided.</summary>
    public decimal? Points => Sum(Outcomes) is { } points ? points + Adjustments.Sum(adjustment => adjustment.Points) : null;

    /// <summary>The applicable maximum.</summary>
    public decimal MaxPoints { get; } = Outcomes.Sum(outcome => outcome.ApplicableMaximum);

    /// <summary>Chỉ số: points ÷ applicable maximum × 100, unrounded; null where something is still open, or nothing was scored.</summary>
    public decimal? Index => Status is UnitStatus.Scored or UnitStatus.Unranked && Points is { } points && MaxPoints > 0m ? points / MaxPoints * 100m : null;

    /// <summary>Whether it takes a place in the ranking.</summary>
    public bool IsRanked => Status == UnitStatus.Scored && Index is not null;

    /// <summary>
    /// Self points less the points given, over the criteria that have both: above zero where the ward claimed more in all, below where it
    /// claimed less; null where none has both.
    /// </summary>
    /// <remarks>Before caps and floors, which are no doing of the ward's; self points outside a criterion's frame claim nothing.</remarks>
    public decimal? OverClaim => Outcomes.Any(outcome => OverClaimOf(outcome) is not null) ? Outcomes.Sum(outcome => OverClaimOf(outcome) ?? 0m) : null;

    /// <summary>The same of one criterion; null where it has not both.</summary>
    public static decimal? OverClaimOf(Outcome outcome) => outcome.SoundSelfPoints - outcome.Points;

    /// <summary>What caps and floors add to a criterion's points, or take; null where none touches it.</summary>
    public decimal? AdjustedOf(Outcome outcome) => Counted.Shares(this).TryGetValue(outcome.Criterion.Code, out var share) ? share : null;

    /// <summary>Điểm cuối cùng: what a criterion counts in the end, caps and floors included; null where nothing is decided, or it left the maximum.</summary>
    public decimal? FinalOf(Outcome outcome) => outcome.Points + (AdjustedOf(outcome) ?? 0m);

    /// <summary>What an area, or the extras, counts in the end: the sum of its criteria's final points; null where not one of them is decided.</summary>
    public decimal? FinalOf(AreaCode area)
    {
        var (shares, within) = (Counted.Shares(this), Outcomes.Where(outcome => outcome.Criterion.Code.Area == area).ToList());
        return Sum(within) + within.Sum(outcome => shares.GetValueOrDefault(outcome.Criterion.Code));
    }

    /// <summary>The points of one area, its own floor or caps included, those of the total not; null where not one of its criteria is decided.</summary>
    public decimal? PointsOf(AreaCode area) =>
        Sum(Outcomes.Where(outcome => outcome.Criterion.Code.Area == area)) is { } points
            ? points + Adjustments.Where(adjustment => adjustment.Area == area).Sum(adjustment => adjustment.Points)
            : null;

    /// <summary>Bonus or penalty points after the caps, so that both together are the points of the extras; null where not one is decided.</summary>
    public decimal? PointsOf(ExtraKind kind) =>
        Sum(Outcomes.Where(outcome => outcome.Criterion.Extra == kind)) is { } points
            ? points + Adjustments.Where(adjustment => Limits(adjustment, kind)).Sum(adjustment => adjustment.Points)
            : null;

    // What the common cap takes back was too much bonus, what it gives back too much penalty.
    private static bool Limits(Adjustment adjustment, ExtraKind kind) =>
        adjustment.Kind switch
        {
            AdjustmentKind.BonusCap => kind == ExtraKind.Bonus,
            AdjustmentKind.PenaltyCap => kind == ExtraKind.Penalty,
            AdjustmentKind.ExtrasCap => kind == (adjustment.Points < 0m ? ExtraKind.Bonus : ExtraKind.Penalty),
            _ => false,
        };

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

    /// <summary>By the set's choice it is listed only: it ended during the year, say.</summary>
    Excluded,

    /// <summary>Every criterion is decided, but by the set's choice it takes no rank.</summary>
    Unranked,

    /// <summary>Something must be mended first: see the problems.</summary>
    Blocked,
}

/// <summary>What a cap or a floor changes about a sum of points.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Area">The code of the area or of the extras it concerns; null for the total.</param>
/// <param name="Points">What it adds, or takes where below zero; never zero.</param>
/// <param name="Reason">In words, with the figures.</param>
public sealed record Adjustment(AdjustmentKind Kind, AreaCode? Area, decimal Points, string Reason);

/// <summary>Which cap or floor changes a sum, in the order applied.</summary>
public enum AdjustmentKind
{
    /// <summary>Sàn điểm lĩnh vực.</summary>
    AreaFloor,

    /// <summary>Trần điểm thưởng.</summary>
    BonusCap,

    /// <summary>Trần điểm trừ.</summary>
    PenaltyCap,

    /// <summary>Trần chung của điểm thưởng và điểm trừ.</summary>
    ExtrasCap,

    /// <summary>Tổng không vượt điểm tối đa.</summary>
    MaximumCap,

    /// <summary>Sàn tổng điểm.</summary>
    TotalFloor,
}

/// <summary>Mức độ hài lòng of one unit with what one question asks.</summary>
/// <param name="Question">The question's code.</param>
/// <param name="Valid">Valid answers.</param>
/// <param name="Satisfied">Satisfied or very satisfied among them.</param>
/// <param name="IsSmall">Whether the sample is smaller than the set wants.</param>
public sealed record Satisfaction(string Question, decimal Valid, decimal Satisfied, bool IsSmall)
{
    /// <summary>Percentage points, unrounded; null where nobody answered.</summary>
    public decimal? Percent => Valid > 0m ? Satisfied / Valid * 100m : null;

    /// <summary>
    /// Sai số: half the width of the 95% interval of a simple random sample, in percentage points, to two decimals; null where nobody
    /// answered.
    /// </summary>
    /// <remarks>1,96 × √(p(1 − p) ÷ n), the usual normal approximation.</remarks>
    public decimal? Margin =>
        Percent is { } percent ? Math.Round(1.96m * SquareRoot(percent * (100m - percent) / Valid), 2, MidpointRounding.AwayFromZero) : null;

    // Newton's method; a dozen steps are exact to more digits than are shown.
    private static decimal SquareRoot(decimal square)
    {
        if (square <= 0m)
        {
            return 0m;
        }

        var root = Math.Max(1m, square / 2m);
        for (var i = 0; i < 40; i++)
        {
            root = (root + (square / root)) / 2m;
        }

        return root;
    }
}

/// <summary>A round after scoring.</summary>
/// <param name="Units">One a unit of the set, by code.</param>
/// <param name="Problems">What reading and scoring found, unit by unit.</param>
public sealed record ScoredRound(ImmutableArray<UnitScore> Units, ImmutableArray<Submissions.Problem> Problems);
