namespace CchcWardIndex.Analysis;

/// <summary>
/// A stream of numbers that look drawn by lot but follow from a seed and some names alone, on every machine and in every version of .NET:
/// SplitMix64 (Steele, Lea and Flood 2014), whose n-th number can be asked for without the ones before it.
/// </summary>
/// <remarks>
/// Streams of different names start at places of their own in one cycle of 2^64 numbers; that two of a few thousand streams of 100,000
/// overlap is less likely than one in a thousand million.
/// </remarks>
internal readonly struct ChanceStream
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong _start;

    /// <summary>The stream of a seed and some names, in their order.</summary>
    public ChanceStream(long seed, params ReadOnlySpan<string> names)
    {
        _start = Mixed(unchecked((ulong)seed + Step));
        foreach (var name in names)
        {
            foreach (var letter in name)
            {
                _start = Mixed(unchecked(_start + Step) ^ letter);
            }

            // So that "1" and "23" are another stream than "12" and "3".
            _start = Mixed(unchecked(_start + Step) ^ 0x1_0000);
        }
    }

    /// <summary>The number at a place, from zero to one below the bound, every one equally likely but for bound in 2^64.</summary>
    public long Below(long place, long bound)
    {
        var number = Mixed(unchecked(_start + ((ulong)(place + 1) * Step)));
        return (long)Math.BigMul(number, (ulong)bound, out _);
    }

    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number = (number ^ (number >> 30)) * 0xBF58_476D_1CE4_E5B9;
            number = (number ^ (number >> 27)) * 0x94D0_49BB_1331_11EB;
            return number ^ (number >> 31);
        }
    }
}
