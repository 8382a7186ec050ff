using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules.Proof;

namespace CchcWardIndex.Analysis;

/// <summary>Works out <see cref="Certainty"/>: margins, the order without each criterion, and the order drawn anew.</summary>
internal static class Sureness
{
    public static Certainty Of(Results results)
    {
        ImmutableArray<RankedUnit> ranked = [.. results.Units.Where(unit => unit.Rank is not null)];
        var isLarge = ranked.Length > Results.MostUnits;
        var error = isLarge ? null : results.Set.AppraisalError;
        var ladder = new Ladder(ranked);
        var without = isLarge ? [] : LeavingOut.Places(results.Set, ranked);
        var drawn = error is null ? [] : RankDraws.Intervals(results.Set, ranked, error);
        var keys = ranked.Select(Key).Distinct().OrderDescending().ToList();
        var units = ranked.Select(
            (unit, place) =>
                Margins(unit, keys, results.Book.GradeBands) with
                {
                    BestLeftOut = without.Select(order => ladder.RankOf(order.Places[place])).DefaultIfEmpty(unit.Rank!.Value).Min(),
                    WorstLeftOut = without.Select(order => ladder.RankOf(order.Places[place])).DefaultIfEmpty(unit.Rank!.Value).Max(),
                    BestDrawn = drawn.IsEmpty ? null : drawn[place].Best,
                    WorstDrawn = drawn.IsEmpty ? null : drawn[place].Worst,
                }
        );
        return new Certainty(
            [.. units],
            [.. without.Select(order => new LeftOut(order.Criterion, [.. Moves(ranked, ladder, order.Places)]) { Swaps = [.. Swaps(ranked, order.Places)] })],
            error
        );
    }

    private static IEnumerable<RankMove> Moves(ImmutableArray<RankedUnit> ranked, Ladder ladder, int[] places) =>
        ranked.Select((unit, at) => new RankMove(unit.Score.Unit, unit.Rank!.Value, ladder.RankOf(places[at]))).Where(move => move.From != move.To);

    private static IEnumerable<Swap> Swaps(ImmutableArray<RankedUnit> ranked, int[] places) =>
        from above in Enumerable.Range(0, ranked.Length)
        from below in Enumerable.Range(above + 1, ranked.Length - above - 1)
        where ranked[above].Rank < ranked[below].Rank && places[above] > places[below]
        select new Swap(ranked[above].Score.Unit, ranked[below].Score.Unit);

    private static UnitCertainty Margins(RankedUnit unit, List<decimal> keys, ImmutableArray<GradeBand> bands)
    {
        var key = Key(unit);
        var place = keys.BinarySearch(key, Comparer<decimal>.Create((left, right) => right.CompareTo(left)));
        var band = bands.Select((band, i) => (band, i)).Where(pair => pair.band.Grade == unit.Grade).Select(pair => (int?)pair.i).FirstOrDefault();
        var better = band + 1 < bands.Length ? bands[band!.Value + 1] : null;
        return new UnitCertainty(unit.Score.Unit, unit.Rank!.Value, unit.Score.Index!.Value)
        {
            Grade = unit.Grade!,
            BehindNext = place > 0 ? keys[place - 1] - key : null,
            AheadOfNext = place < keys.Count - 1 ? key - keys[place + 1] : null,
            BetterGrade = better?.Grade,
            ShortOfBetterGrade = better?.From - key,
            AboveOwnGrade = band > 0 ? key - bands[band.Value].From : null,
        };
    }

    private static decimal Key(RankedUnit unit) => IndexRanks.Key(unit.Score.Index!.Value);
}
