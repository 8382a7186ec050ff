namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>A generator of our own: the same seed must give the same season on every runtime.</summary>
internal sealed class Chances(int seed)
{
    private ulong _state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15) ^ 0xD1B54A32D192ED03);

    public bool Of(int ofThousand) => Below(1000) < ofThousand;

    public T Pick<T>(params T[] among) => among[Below(among.Length)];

    public int Below(int bound) => (int)(Next() % (ulong)Math.Max(1, bound));

    public ImmutableArray<T> Shuffle<T>(IEnumerable<T> items) =>
        [.. items.Select(item => (Key: Next(), Item: item)).OrderBy(pair => pair.Key).Select(pair => pair.Item)];

    // SplitMix64: small, well mixed, the same everywhere.
    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
