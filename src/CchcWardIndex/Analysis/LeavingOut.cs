using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>
/// Orders the units as if one criterion had never been in the set: neither its points nor its maximum count, and caps and floors are
/// applied anew.
/// </summary>
internal static class LeavingOut
{
    /// <summary>
    /// Each ordinary criterion that can be left out, with the place of every unit then (one more than the number of units that are better),
    /// in the order of the units.
    /// </summary>
    public static ImmutableArray<(Criterion Criterion, int[] Places)> Places(CriteriaSet set, ImmutableArray<RankedUnit> ranked)
    {
        var ordinary = set.Ordinary.ToList();
        var orders = new int[]?[ordinary.Count];
        Parallel.For(0, orders.Length, i => orders[i] = Without(set, ranked, ordinary[i]));
        return [.. ordinary.Zip(orders).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))];
    }

    // Null where a unit would have nothing left to count.
    private static int[]? Without(CriteriaSet set, ImmutableArray<RankedUnit> ranked, Criterion criterion)
    {
        var indexes = ranked.Select(unit => (unit.Score.Unit.Code, Index: Index(set, unit.Score, criterion))).ToList();
        if (indexes.Exists(unit => unit.Index is null))
        {
            return null;
        }

        var places = IndexRanks.Of(indexes.Select(unit => (unit.Code, unit.Index!.Value)), TieRule.Competition);
        return [.. ranked.Select(unit => places[unit.Score.Unit.Code])];
    }

    private static decimal? Index(CriteriaSet set, UnitScore score, Criterion criterion)
    {
        ImmutableArray<Outcome> left = [.. score.Outcomes.Where(outcome => outcome.Criterion.Code != criterion.Code)];
        return new UnitScore(score.Unit, score.Status, left) { Adjustments = Totals.Of(set, left) }.Index;
    }
}
