using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>Where points were lost, counted as they count in the end: caps and floors included.</summary>
/// <remarks>
/// A bonus not earned is nothing lost. Criteria that did not apply, or are not decided, are not there; nor are units that are not scored.
/// Less than half a hundredth is rounding, and no loss that anybody could plan for. Where no unit has a bonus, what a unit lost adds up to
/// its maximum less its points, such rounding aside.
/// </remarks>
public static class Losses
{
    /// <summary>By points to gain over all units, most first, then by code; empty where nobody lost any.</summary>
    public static ImmutableArray<CriterionLoss> Of(Results results) => Of(results.Units.Select(unit => unit.Score));

    /// <summary>What one unit lost, most first, then by code; empty for a unit that lost nothing, is not scored or is not there.</summary>
    public static ImmutableArray<CriterionLoss> OfUnit(Results results, UnitCode code) =>
        Of(results.Units.Select(unit => unit.Score).Where(score => score.Unit.Code == code));

    /// <summary>What a unit lost on the criteria that are decided, in the set's order, whether or not all of them are.</summary>
    public static IEnumerable<CriterionLoss> Decided(UnitScore score) => Lost(score).Select(lost => new CriterionLoss(lost.Criterion, [lost.Points]));

    /// <summary>Whether a unit has final points to lose any of.</summary>
    internal static bool IsScored(UnitScore score) => score.Status is UnitStatus.Scored or UnitStatus.Unranked;

    private static ImmutableArray<CriterionLoss> Of(IEnumerable<UnitScore> scores) =>
        [
            .. scores
                .Where(IsScored)
                .SelectMany(Lost)
                .GroupBy(lost => lost.Criterion.Code, lost => lost)
                .Select(group => new CriterionLoss(
                    group.First().Criterion,
                    [.. group.Select(lost => lost.Points).OrderByDescending(lost => lost.Lost).ThenBy(lost => lost.Unit.Code)]
                ))
                .OrderByDescending(loss => loss.Lost)
                .ThenBy(loss => loss.Criterion.Code),
        ];

    private static IEnumerable<(Criterion Criterion, LostPoints Points)> Lost(UnitScore score)
    {
        var shares = Counted.Shares(score);
        return from outcome in score.Outcomes
            where outcome.Points is not null && !outcome.LeavesMaximum && outcome.Criterion.Extra != ExtraKind.Bonus
            let lost = new LostPoints(score.Unit, outcome.Points!.Value + shares.GetValueOrDefault(outcome.Criterion.Code), outcome.ApplicableMaximum)
            where lost.Lost >= Rounding.HalfHundredth
            select (outcome.Criterion, lost);
    }
}
