using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Uses;

/// <summary>What of the published results the rules of a use read for one unit.</summary>
internal static class UseValues
{
    /// <summary>By the names of <see cref="UseFacts"/>; what is not known is not there.</summary>
    public static IReadOnlyDictionary<string, FactValue> Of(Results results, RankedUnit unit)
    {
        var (set, score, late) = (results.Set, unit.Score, results.IsLate(unit.Score.Unit.Code));
        var ranked = results.Units.Where(other => other.Rank is not null).ToList();
        var values = new Dictionary<string, FactValue>(StringComparer.Ordinal)
        {
            [UseFacts.Index] = Exact(score.Index!.Value),
            [UseFacts.Grade] = FactValue.Of(unit.Grade!),
            [UseFacts.Rank] = FactValue.Of((decimal)unit.Rank!.Value),
            [UseFacts.GroupRank] = FactValue.Of((decimal)unit.GroupRank!.Value),
            [UseFacts.UnitCount] = FactValue.Of((decimal)ranked.Count),
            [UseFacts.GroupCount] = FactValue.Of((decimal)ranked.Count(other => other.Score.Unit.Group == score.Unit.Group)),
            [UseFacts.KnowsLate] = FactValue.Of(late is not null),
        };
        AddLastYear(values, set.LastYear?.Unit(score.Unit.Code), unit);
        AddAreas(values, set, score);
        if (set.Extras is not null)
        {
            values[UseFacts.Bonus] = Exact(score.PointsOf(ExtraKind.Bonus) ?? 0m);
            values[UseFacts.Penalty] = Exact(score.PointsOf(ExtraKind.Penalty) ?? 0m);
        }

        if (late is { } isLate)
        {
            values[UseFacts.Late] = FactValue.Of(isLate);
        }

        return values;
    }

    private static void AddLastYear(Dictionary<string, FactValue> values, LastYearUnit? then, RankedUnit now)
    {
        values[UseFacts.HasLastYear] = FactValue.Of(then?.Rank is not null);
        values[UseFacts.HasLastYearIndex] = FactValue.Of(then?.Index is not null);
        if (then?.Rank is { } rank)
        {
            values[UseFacts.RankUp] = FactValue.Of((decimal)(rank - now.Rank!.Value));
        }

        if (then?.Index is { } index)
        {
            values[UseFacts.IndexUp] = Exact(LastYear.Change(now.Score.Index!.Value, index));
        }
    }

    // An area that does not apply to the unit has no share.
    private static void AddAreas(Dictionary<string, FactValue> values, CriteriaSet set, UnitScore score)
    {
        decimal? least = null;
        foreach (var area in set.Areas)
        {
            var maximum = score.Outcomes.Where(outcome => outcome.Criterion.Code.Area == area.Code).Sum(outcome => outcome.ApplicableMaximum);
            var share = maximum > 0m && score.PointsOf(area.Code) is { } points ? points / maximum * 100m : (decimal?)null;
            values[$"{UseFacts.HasArea}{area.Code}"] = FactValue.Of(share is not null);
            if (share is { } known)
            {
                values[$"{UseFacts.Area}{area.Code}"] = Exact(known);
                least = least is { } other && other < known ? other : known;
            }
        }

        if (least is { } found)
        {
            values[UseFacts.LeastArea] = Exact(found);
        }
    }

    // As exact as ranks and grades are compared: a rule and a grade with one bound part the units alike.
    private static FactValue Exact(decimal value) => FactValue.Of(IndexRanks.Key(value));
}
