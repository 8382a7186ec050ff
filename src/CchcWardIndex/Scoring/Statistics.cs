using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring;

/// <summary>What many units' values come to.</summary>
public static class Statistics
{
    /// <summary>The figure a fact asks for; null where there are no values.</summary>
    /// <param name="which">From <see cref="FactSource.LeastOfUnits"/> on.</param>
    /// <param name="values">Every unit's, in the order of units, <paramref name="own"/> among them.</param>
    /// <param name="own">The unit's own; a unit without one stands behind all others.</param>
    public static decimal? Of(FactSource which, IReadOnlyList<decimal> values, decimal? own) =>
        values.Count == 0
            ? null
            : which switch
            {
                FactSource.LeastOfUnits => values.Min(),
                FactSource.MeanOfUnits => Beside(own, values.Sum() / values.Count),
                FactSource.MedianOfUnits => Beside(own, Median([.. values.Order()])),
                FactSource.RankAmongUnits => 1 + Ahead(values, own),
                FactSource.ShareAheadAmongUnits => Ahead(values, own) * 100m / values.Count,
                _ => throw new ArgumentOutOfRangeException(nameof(which)),
            };

    // Where all are equal nobody is below the mean, whatever the last digit of a division says.
    private static decimal Beside(decimal? own, decimal mean) => own is { } mine && mine.WithoutNoise() == mean.WithoutNoise() ? mine : mean;

    private static decimal Median(IReadOnlyList<decimal> sorted)
    {
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2m;
    }

    // Compared as indexes are: what differs only by the noise of a division is equal.
    private static int Ahead(IReadOnlyList<decimal> values, decimal? own) =>
        own is { } mine ? values.Count(value => value.WithoutNoise() > mine.WithoutNoise()) : values.Count;
}
