using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Worker.Demo;

/// <summary>
/// Made-up figures of the year before the sample season: most points as they are, some lower, some higher, so that there is something to
/// compare. Nothing in it is a real result.
/// </summary>
internal static class SampleLastYear
{
    /// <summary>Where they say they are from.</summary>
    public const string Source = "Số liệu mẫu, không phải kết quả đã công bố";

    /// <summary>The figures of the year before; the same season always gives the same.</summary>
    public static LastYear Of(Results season)
    {
        var set = season.Set;
        var known = LastYearOf.Results(season, null, Source);
        var units = known.Units.Where(unit => unit.Rank is not null).Select(unit => Drawn(set, unit)).ToList();
        var ranks = IndexRanks.Of(units.Select(unit => (unit.Code, unit.Index!.Value)), set.TieRule);
        var groups = units
            .GroupBy(unit => set.Unit(unit.Code)!.Group)
            .SelectMany(group => IndexRanks.Of(group.Select(unit => (unit.Code, unit.Index!.Value)), set.TieRule))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        return known with
        {
            Year = set.Year - 1,
            Units =
            [
                .. units.Select(unit =>
                    unit with
                    {
                        Rank = ranks[unit.Code],
                        GroupRank = groups[unit.Code],
                        Grade = season.Book.GradeOf(IndexRanks.Key(unit.Index!.Value)),
                    }
                ),
            ],
        };
    }

    private static LastYearUnit Drawn(CriteriaSet set, LastYearUnit unit)
    {
        ImmutableArray<LastYearPoints<CriterionCode>> criteria = [.. unit.Criteria.Select(points => Drawn(set, unit.Code, points))];
        return unit with
        {
            Criteria = criteria,
            Areas = [.. set.Areas.Select(area => LastYearOf.Sum(area.Code, criteria))],
            Index = criteria.Sum(points => points.Points ?? 0m) / criteria.Sum(points => points.MaxPoints) * 100m,
        };
    }

    // No extras then: one story less to tell.
    private static LastYearPoints<CriterionCode> Drawn(CriteriaSet set, UnitCode unit, LastYearPoints<CriterionCode> now)
    {
        if (set.Criterion(now.Code)!.Extra is not null)
        {
            return now with { Points = 0m };
        }

        var luck = new Chance(unit.Text, $"{set.Year - 1}/{now.Code}").Below(100);
        return now with
        {
            Points =
                now.Points is not { } points || now.MaxPoints == 0m ? now.Points
                : luck < 16 ? Math.Max(Math.Min(points, 0m), points - (now.MaxPoints / 2m))
                : luck < 26 ? Math.Min(now.MaxPoints, points + (now.MaxPoints / 2m))
                : points,
        };
    }
}
