namespace CchcWardIndex.Rules.Proof.Probing;

/// <summary>Finds on one fact's grid where a bound turns, by halving every interval between two samples at whose ends it stands differently.</summary>
/// <remarks>
/// What turns twice between two samples is not found; samples lie at the ends, at usual sizes, at the numbers the rules name, and evenly
/// between.
/// </remarks>
internal sealed class Search(Line line, ImmutableArray<int> facts, object?[] boxed, decimal low, IReadOnlyList<decimal> samples)
{
    // No value (a division by zero, nobody decides) is a stand of its own.
    private const int Undefined = 2;

    /// <summary>The points on either side of every turn.</summary>
    public IEnumerable<decimal> Turns(Bound bound)
    {
        var before = Stand(bound, samples[0]);
        for (var i = 1; i < samples.Count; i++)
        {
            var after = Stand(bound, samples[i]);
            if (after != before)
            {
                var from = Halved(bound, samples[i - 1], before, samples[i]);
                foreach (var step in (int[])[-1, 0, 1, 2])
                {
                    yield return from + (step * line.Grid);
                }
            }

            before = after;
        }
    }

    /// <summary>
    /// Every hill of the points between two samples, or every hollow, and what lies beside it: also a lower one may pass the maximum
    /// between two samples.
    /// </summary>
    /// <param name="whole">The points.</param>
    /// <param name="up">1 for hills, -1 for hollows.</param>
    public IEnumerable<decimal> Peaks(Bound whole, int up)
    {
        var heights = samples.Select(sample => Height(whole, sample, up)).ToList();
        for (var i = 1; i < samples.Count - 1; i++)
        {
            if (heights[i] >= heights[i - 1] && heights[i] >= heights[i + 1] && (heights[i] > heights[i - 1] || heights[i] > heights[i + 1]))
            {
                var (from, to) = Climbed(whole, up, samples[i - 1], samples[i + 1]);
                foreach (var point in (decimal[])[from, from + line.Grid, from + (2m * line.Grid), to])
                {
                    yield return point;
                }
            }
        }
    }

    private (decimal From, decimal To) Climbed(Bound whole, int up, decimal from, decimal to)
    {
        while (to - from > 3m * line.Grid)
        {
            var third = Math.Max(1m, Math.Floor((to - from) / line.Grid / 3m)) * line.Grid;
            (from, to) = Height(whole, from + third, up) < Height(whole, to - third, up) ? (from + third, to) : (from, to - third);
        }

        return (from, to);
    }

    private decimal Height(Bound whole, decimal point, int up) => At(whole, point) is { } height ? up * height : decimal.MinValue;

    private decimal Halved(Bound bound, decimal from, int stand, decimal to)
    {
        var (left, right) = (Math.Floor((from - low) / line.Grid), Math.Floor((to - low) / line.Grid));
        while (right - left > 1m)
        {
            var middle = Math.Floor((left + right) / 2m);
            (left, right) = Stand(bound, low + (middle * line.Grid)) == stand ? (middle, right) : (left, middle);
        }

        return low + (left * line.Grid);
    }

    private int Stand(Bound bound, decimal point) => At(bound, point) is { } difference ? Math.Sign(difference) : Undefined;

    private decimal? At(Bound bound, decimal point)
    {
        var value = line.Value(point).Boxed;
        foreach (var fact in facts)
        {
            boxed[fact] = value;
        }

        return bound.Difference(boxed);
    }
}
