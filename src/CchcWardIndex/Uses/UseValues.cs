using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Uses;

/// <summary>What of the published results the rules of a use read for one unit.</summary>
internal static class UseValues
{
    /// <summary>By the names of <see cref="UseFacts"/>; what is not known is not there.</summary>
    public static IReadOnlyDictionary<string, FactValue> Of(Results results, RankedUnit unit)
    {
        var (set, score) = (results.Set, unit.Score);
        var ranked = results.Units.Where(other => other.Rank is not null).ToList();
        var values = new Dictionary<string, FactValue>(StringComparer.Ordinal)
        {
            [UseFacts.Index] = FactValue.Of(score.Index!.Value),
            [UseFacts.Grade] = FactValue.Of(unit.Grade!),
            [UseFacts.Rank] = FactValue.Of((decimal)unit.Rank!.Value),
            [UseFacts.GroupRank] = FactValue.Of((decimal)unit.GroupRank!.Value),
            [UseFacts.UnitCount] = FactValue.Of((decimal)ranked.Count),
            [UseFacts.GroupCount] = FactValue.Of((decimal)ranked.Count(other => other.Score.Unit.Group == score.Unit.Group)),
            [UseFacts.KnowsLate] = FactValue.Of(results.LateUnits is not null),
        };
        AddLastYear(values, set.LastYear?.Unit(score.Unit.Code), unit);
        AddAreas(values, set, score);
        if (set.Extras is not null)
        {
            values[UseFacts.Bonus] = FactValue.Of(Extra(score, ExtraKind.Bonus, AdjustmentKind.BonusCap));
            values[UseFacts.Penalty] = FactValue.Of(Extra(score, ExtraKind.Penalty, AdjustmentKind.PenaltyCap));
        }

        if (results.LateUnits is { } late)
        {
            values[UseFacts.Late] = FactValue.Of(late.Contains(score.Unit.Code));
        }

        return values;
    }

    private static void AddLastYear(Dictionary<string, FactValue> values, LastYearUnit? then, RankedUnit now)
    {
        var known = then is { Rank: not null, Index: not null };
        values[UseFacts.HasLastYear] = FactValue.Of(known);
        if (known)
        {
            values[UseFacts.RankUp] = FactValue.Of((decimal)(then!.Rank!.Value - now.Rank!.Value));
            values[UseFacts.IndexUp] = FactValue.Of(LastYear.Change(now.Score.Index!.Value, then.Index!.Value));
        }
    }

    // An area that does not apply to the unit has no share.
    private static void AddAreas(Dictionary<string, FactValue> values, CriteriaSet set, UnitScore score)
    {
        decimal? least = null;
        foreach (var area in set.Areas)
        {
            var maximum = score.Outcomes.Where(outcome => Code.Area(outcome.Criterion.Code) == area.Code).Sum(outcome => outcome.ApplicableMaximum);
            if (maximum > 0m && score.PointsOf(area.Code) is { } points)
            {
                var share = points / maximum * 100m;
                values[$"{UseFacts.Area}{area.Code}"] = FactValue.Of(share);
                least = least is { } other && other < share ? other : share;
            }
        }

        if (least is { } found)
        {
            values[UseFacts.LeastArea] = FactValue.Of(found);
        }
    }

    private static decimal Extra(UnitScore score, ExtraKind kind, AdjustmentKind cap) =>
        score.Outcomes.Where(outcome => outcome.Criterion.Extra == kind).Sum(outcome => outcome.Points ?? 0m) + score.Adjustments.Where(adjustment => adjustment.Kind == cap).Sum(adjustment => adjustment.Points);
}
