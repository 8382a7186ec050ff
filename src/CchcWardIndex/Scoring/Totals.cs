using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring;

/// <summary>What caps and floors change about the plain sum of a unit's criteria (patterns P17 and P19).</summary>
internal static class Totals
{
    /// <summary>The adjustments in the order applied: floors of areas, caps of extras, the maximum, the floor of the total.</summary>
    public static ImmutableArray<Adjustment> Of(CriteriaSet set, ImmutableArray<Outcome> outcomes)
    {
        if (UnitScore.Sum(outcomes) is not { } sum)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Adjustment>();
        void Add(AdjustmentKind kind, AreaCode? area, decimal points, string reason)
        {
            if (points != 0m)
            {
                found.Add(new Adjustment(kind, area, points, reason));
                sum += points;
            }
        }

        foreach (var area in set.Areas)
        {
            if (
                set.Floors.Area is { } floor
                && UnitScore.Sum(outcomes.Where(outcome => outcome.Criterion.Extra is null && outcome.Criterion.Code.Area == area.Code)) is { } points
                && points < floor
            )
            {
                Add(
                    AdjustmentKind.AreaFloor,
                    area.Code,
                    floor - points,
                    $"Lĩnh vực {area.Code} cộng được {Show.Points(points)} điểm; bộ chỉ số không để thấp hơn {Show.Points(floor)} điểm."
                );
            }
        }

        if (set.Extras is { } extras)
        {
            Cap(extras, outcomes, Add);
            var maximum = outcomes.Sum(outcome => outcome.ApplicableMaximum);
            if (!extras.MayPassMaximum && sum > maximum)
            {
                Add(
                    AdjustmentKind.MaximumCap,
                    null,
                    maximum - sum,
                    $"Tổng điểm kể cả điểm thưởng là {Show.Points(sum)}; bộ chỉ số không để vượt điểm tối đa {Show.Points(maximum)}."
                );
            }
        }

        if (set.Floors.Total is { } least && sum < least)
        {
            Add(AdjustmentKind.TotalFloor, null, least - sum, $"Tổng điểm là {Show.Points(sum)}; bộ chỉ số không để thấp hơn {Show.Points(least)} điểm.");
        }

        return found.ToImmutable();
    }

    private static void Cap(ExtraRules extras, ImmutableArray<Outcome> outcomes, Action<AdjustmentKind, AreaCode?, decimal, string> add)
    {
        decimal Of(ExtraKind kind) => UnitScore.Sum(outcomes.Where(outcome => outcome.Criterion.Extra == kind)) ?? 0m;
        var (bonus, penalty) = (Of(ExtraKind.Bonus), Of(ExtraKind.Penalty));
        if (extras.BonusCap is { } most && bonus > most)
        {
            add(
                AdjustmentKind.BonusCap,
                extras.Code,
                most - bonus,
                $"Điểm thưởng cộng được {Show.Points(bonus)}; bộ chỉ số cho tối đa {Show.Points(most)} điểm."
            );
            bonus = most;
        }

        if (extras.PenaltyCap is { } worst && penalty < -worst)
        {
            add(
                AdjustmentKind.PenaltyCap,
                extras.Code,
                -worst - penalty,
                $"Điểm trừ cộng là {Show.Points(penalty)}; bộ chỉ số trừ tối đa {Show.Points(worst)} điểm."
            );
            penalty = -worst;
        }

        var together = bonus + penalty;
        if (extras.Cap is { } cap && Math.Abs(together) > cap)
        {
            add(
                AdjustmentKind.ExtrasCap,
                extras.Code,
                (Math.Sign(together) * cap) - together,
                $"Điểm thưởng và điểm trừ cộng lại là {Show.Points(together)}; bộ chỉ số giới hạn trong ±{Show.Points(cap)} điểm."
            );
        }
    }
}
