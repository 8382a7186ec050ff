using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Analysis;

/// <summary>A year's results in the shape in which the next year keeps them: the common shape of two years that are compared.</summary>
public static class LastYearOf
{
    /// <summary>The figures of a publication, from its decision.</summary>
    /// <param name="results">Its results with their promulgation.</param>
    /// <param name="seal">The digest of the publication's seal; null where it has none yet.</param>
    public static LastYear Published(Results results, string? seal)
    {
        var approval = results.Promulgation!.Approval;
        return Results(results, seal, $"Quyết định số {approval.Decision} ngày {Show.Day(approval.Date)}");
    }

    /// <summary>The figures of a round.</summary>
    /// <param name="results">Its results.</param>
    /// <param name="seal">The digest of the publication's seal; null where it has none.</param>
    /// <param name="source">Where they are from, for people.</param>
    public static LastYear Results(Results results, string? seal, string source) =>
        new(
            results.Set.Year,
            source,
            [.. results.Units.Where(unit => !unit.Score.Outcomes.IsEmpty).Select(unit => Unit(results.Set, unit)).OrderBy(unit => unit.Code)]
        )
        {
            Index = results.Set.Index,
            Seal = seal,
            Areas = [.. results.Set.Areas.Select(area => new LastYearArea(area.Code, area.Name, area.MaxPoints))],
            Criteria =
            [
                .. results.Set.Criteria.Select(criterion => new LastYearCriterion(criterion.Code, criterion.Name, criterion.Greatest, criterion.Remedy)),
            ],
        };

    private static LastYearUnit Unit(CriteriaSet set, RankedUnit unit)
    {
        var score = unit.Score;
        ImmutableArray<LastYearPoints<CriterionCode>> criteria =
        [
            .. score.Outcomes.Select(outcome => new LastYearPoints<CriterionCode>(outcome.Criterion.Code, score.FinalOf(outcome), outcome.ApplicableMaximum)),
        ];
        return new LastYearUnit(score.Unit.Code, score.Unit.Name, score.Index, unit.Rank)
        {
            GroupRank = unit.GroupRank,
            Grade = unit.Grade,
            Criteria = criteria,
            Areas = [.. set.Areas.Select(area => Sum(area.Code, criteria))],
        };
    }

    /// <summary>The points of an area: the sum of its criteria; null while one of them that applies is undecided, or none applies.</summary>
    public static LastYearPoints<AreaCode> Sum(AreaCode area, IEnumerable<LastYearPoints<CriterionCode>> criteria)
    {
        var own = criteria.Where(points => points.Code.Area == area).ToList();
        var isDecided = own.Exists(points => points.Points is not null) && !own.Exists(points => points is { Points: null, MaxPoints: > 0m });
        return new LastYearPoints<AreaCode>(area, isDecided ? own.Sum(points => points.Points ?? 0m) : null, own.Sum(points => points.MaxPoints));
    }
}
