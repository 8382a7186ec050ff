using CchcWardIndex.Criteria;

namespace CchcWardIndex.Ranking;

/// <summary>Ranks by index alone: the tie rule and what counts as equal, for whoever needs an order.</summary>
public static class IndexRanks
{
    /// <summary>An index as it is compared: to 20 decimals.</summary>
    /// <param name="index">In percentage points, unrounded.</param>
    public static decimal Key(decimal index) => index.WithoutNoise();

    /// <summary>The rank of every code, from 1 for the highest index; equal indexes share one.</summary>
    public static IReadOnlyDictionary<UnitCode, int> Of(IEnumerable<(UnitCode Code, decimal Index)> units, TieRule rule)
    {
        var sorted = units.Select(unit => (unit.Code, Key: Key(unit.Index))).OrderByDescending(unit => unit.Key).ToList();
        var ranks = new int[sorted.Count];
        Fill([.. sorted.Select(unit => unit.Key)], rule, ranks);
        return sorted.Select((unit, place) => (unit.Code, Rank: ranks[place])).ToDictionary(pair => pair.Code, pair => pair.Rank);
    }

    /// <summary>The rank of every place in an order.</summary>
    /// <param name="sorted">What is ranked, the best first, equal ones side by side.</param>
    /// <param name="rule">How equal ones share a rank.</param>
    /// <param name="ranks">Filled; as long as <paramref name="sorted"/>.</param>
    public static void Fill<T>(ReadOnlySpan<T> sorted, TieRule rule, Span<int> ranks)
        where T : IEquatable<T>
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            ranks[i] =
                i == 0 ? 1
                : sorted[i].Equals(sorted[i - 1]) ? ranks[i - 1]
                : rule == TieRule.Dense ? ranks[i - 1] + 1
                : i + 1;
        }
    }
}
