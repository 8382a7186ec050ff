namespace CchcWardIndex.Scoring;

/// <summary>The rounding of people: they write points to two decimals, so less than half a hundredth is no difference between two of their figures.</summary>
public static class Rounding
{
    /// <summary>Half a hundredth of a point.</summary>
    public const decimal HalfHundredth = 0.005m;

    /// <summary>Whether two figures differ by more than people round.</summary>
    public static bool Differ(decimal one, decimal other) => Math.Abs(one - other) >= HalfHundredth;
}
