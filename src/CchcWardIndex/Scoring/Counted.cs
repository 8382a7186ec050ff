using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring;

/// <summary>
/// What each criterion counts in the end: caps and floors are shared out among the criteria they limit, so that the criteria alone add up
/// to the unit.
/// </summary>
/// <remarks>
/// A cap cuts bonuses, or lifts penalties; a floor lifts deductions. Always from the last criterion backwards, none beyond zero. The floor
/// of the total lifts what criteria deduct
/// before it lifts penalties: as no floor is above zero, the extras then never come to more than their cap.
/// </remarks>
internal static class Counted
{
    /// <summary>By criterion what is added to its points, or taken; a criterion that no cap or floor touches is not there.</summary>
    public static IReadOnlyDictionary<CriterionCode, decimal> Shares(UnitScore score)
    {
        // Asked for every criterion of every unit, and few units meet a cap or a floor.
        if (score.Adjustments.IsEmpty)
        {
            return ImmutableDictionary<CriterionCode, decimal>.Empty;
        }

        var shares = new Dictionary<CriterionCode, decimal>();
        foreach (var adjustment in score.Adjustments)
        {
            var left = adjustment.Points;
            foreach (
                var outcome in score
                    .Outcomes.Reverse()
                    .Where(outcome => Limits(adjustment, outcome.Criterion))
                    .OrderBy(outcome => outcome.Criterion.Extra is not null)
            )
            {
                var points = (outcome.Points ?? 0m) + shares.GetValueOrDefault(outcome.Criterion.Code);
                var share = left < 0m ? Math.Max(left, -Math.Max(points, 0m)) : Math.Min(left, -Math.Min(points, 0m));
                if (share != 0m)
                {
                    shares[outcome.Criterion.Code] = shares.GetValueOrDefault(outcome.Criterion.Code) + share;
                    left -= share;
                }
            }
        }

        return shares;
    }

    private static bool Limits(Adjustment adjustment, Criterion criterion) =>
        adjustment.Kind switch
        {
            AdjustmentKind.AreaFloor => criterion.Extra is null && criterion.Code.Area == adjustment.Area,
            AdjustmentKind.TotalFloor => true,
            _ => criterion.Extra == (adjustment.Points < 0m ? ExtraKind.Bonus : ExtraKind.Penalty),
        };
}
