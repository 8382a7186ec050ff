namespace CchcWardIndex.Analysis;

/// <summary>
/// Lots with weights, from which one after another is taken: partial sums in a tree (Fenwick 1994), so that a lot is found without counting
/// through all.
/// </summary>
internal sealed class WeightedUrn
{
    private readonly long[] _weights;
    private readonly long[] _sums;

    public WeightedUrn(ImmutableArray<long> weights)
    {
        (_weights, _sums) = ([.. weights], new long[weights.Length + 1]);
        for (var i = 0; i < weights.Length; i++)
        {
            Add(i, weights[i]);
        }
    }

    /// <summary>The weight of all that are left.</summary>
    public long Total { get; private set; }

    /// <summary>Takes out the lot on which a number falls when all that are left stand side by side, as broad as they are heavy.</summary>
    /// <param name="at">From zero to one below <see cref="Total"/>.</param>
    /// <returns>Its place among all lots.</returns>
    public int Take(long at)
    {
        var place = 0;
        for (var step = HighestStep(); step > 0; step /= 2)
        {
            if (place + step < _sums.Length && _sums[place + step] <= at)
            {
                place += step;
                at -= _sums[place];
            }
        }

        Add(place, -_weights[place]);
        return place;
    }

    private int HighestStep()
    {
        var step = 1;
        while (step * 2 < _sums.Length)
        {
            step *= 2;
        }

        return step;
    }

    private void Add(int place, long weight)
    {
        Total += weight;
        for (var i = place + 1; i < _sums.Length; i += i & -i)
        {
            _sums[i] += weight;
        }
    }
}
