using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Analysis;

/// <summary>
/// Draws the order anew many times, every appraised criterion's points moved by chance within the error of appraisal, and keeps the middle
/// 90 of 100 ranks.
/// </summary>
/// <remarks>
/// A unit's rank in a draw is the one that the order as it is gives to the place it takes there (<see cref="Ladder"/>).
/// Chance is drawn by unit code and criterion code, so the order of units or files does not matter. Everything is counted in whole numbers:
/// points in steps of 10^-13 of a set of 100 points (always at least 14 digits of the total), indexes in 10^-9 percentage points; closer indexes are equal.
/// </remarks>
internal static class RankDraws
{
    // Few enough that hundreds of units stay small in memory.
    private const int Block = 1000;

    // Of 100 draws so many are left aside at either end.
    private const int Aside = 5;

    /// <summary>The best and worst rank of the middle 90 in 100 draws, in the order of the units.</summary>
    public static ImmutableArray<(int Best, int Worst)> Intervals(CriteriaSet set, ImmutableArray<RankedUnit> ranked, AppraisalError error)
    {
        var units = ranked.Select(unit => DrawnUnit.Of(set, unit.Score, error)).ToArray();
        var indexes = units.Select(_ => new long[Block]).ToArray();
        var counts = units.Select(_ => new int[units.Length + 1]).ToArray();
        var ladder = new Ladder(ranked);
        for (var first = 0; first < error.Draws; first += Block)
        {
            var (from, length) = (first, Math.Min(Block, error.Draws - first));
            Parallel.For(0, units.Length, i => units[i].Indexes(from, indexes[i].AsSpan(0, length)));
            Count(indexes, length, ladder, counts);
        }

        return [.. counts.Select(count => (At(count, error.Draws * Aside / 100), At(count, error.Draws - 1 - (error.Draws * Aside / 100))))];
    }

    private static void Count(long[][] indexes, int draws, Ladder ladder, int[][] counts)
    {
        var (keys, units, places) = (new long[indexes.Length], new int[indexes.Length], new int[indexes.Length]);
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                // The highest first.
                (keys[i], units[i]) = (-indexes[i][draw], i);
            }

            Array.Sort(keys, units);
            IndexRanks.Fill<long>(keys, TieRule.Competition, places);
            for (var i = 0; i < units.Length; i++)
            {
                counts[units[i]][ladder.RankOf(places[i])]++;
            }
        }
    }

    // The rank at a place among all draws, the best first.
    private static int At(int[] count, int place)
    {
        var rank = 0;
        for (var passed = 0; passed <= place; passed += count[rank])
        {
            rank++;
        }

        return rank;
    }
}
