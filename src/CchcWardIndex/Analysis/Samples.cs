using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>Draws evidence to re-inspect, by lot and by weight.</summary>
/// <remarks>
/// Every point that a unit was given on a criterion, and that neither a survey nor tables from outside alone gave, is a lot, extras included.
/// A lot weighs as much as its share of the set's points; it weighs up to twice as much more where the unit's index, or its share of that
/// criterion, rose on last year's publication. One lot after another is drawn, each as likely as its weight among those left, so none comes twice.
/// </remarks>
public static class Samples
{
    /// <summary>
    /// Draws. The same results, seed and size give the same list on every machine, in whatever order units and files came; a larger size
    /// only adds to it.
    /// </summary>
    /// <param name="results">The results; units that are not scored have no lots.</param>
    /// <param name="seed">From which number chance starts.</param>
    /// <param name="size">How many; from 1. More than there are gives all.</param>
    public static Sample Draw(Results results, long seed, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var lots = results.Units.OrderBy(unit => unit.Score.Unit.Code).SelectMany(unit => Lots(results.Set, unit.Score)).ToList();
        var urn = new WeightedUrn([.. lots.Select(lot => lot.Weight)]);
        var chance = new ChanceStream(seed, "kiểm tra lại");
        var drawn = Enumerable.Range(0, Math.Min(size, lots.Count)).Select(turn => lots[urn.Take(chance.Below(turn, urn.Total))]);
        return new Sample(seed, size, lots.Count, results.Set.LastYear?.Year, [.. drawn]);
    }

    private static IEnumerable<SampleItem> Lots(CriteriaSet set, UnitScore score)
    {
        if (score.Status is not (UnitStatus.Scored or UnitStatus.Unranked))
        {
            return [];
        }

        var before = set.LastYear?.Unit(score.Unit.Code);
        return from outcome in score.Outcomes.OrderBy(outcome => outcome.Criterion.Code)
            where outcome.Points > 0m && outcome.Criterion.IsAppraised
            select new SampleItem(score.Unit, outcome, outcome.Points!.Value / set.TotalPoints * 100m)
            {
                IndexRise = Rise(score.Index, before?.Index),
                CriterionRise = Rise(Share(outcome.Points, outcome.Criterion.MaxPoints), Before(before, set.FormerCodes.Of(outcome.Criterion.Code))),
            };
    }

    private static decimal? Before(LastYearUnit? unit, CriterionCode? code) =>
        unit?.Criteria.FirstOrDefault(points => points.Code == code) is { } found ? Share(found.Points, found.MaxPoints) : null;

    private static decimal? Share(decimal? points, decimal most) => most > 0m ? points / most * 100m : null;

    private static decimal? Rise(decimal? now, decimal? before) => now is { } of && before is { } on ? Math.Max(0m, LastYear.Change(of, on)) : null;
}
