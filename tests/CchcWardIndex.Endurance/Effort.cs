namespace CchcWardIndex.Endurance;

/// <summary>
/// How much is tried: <c>.ci/run</c> runs every test in a short form, <c>.ci/endurance</c> in its long one. Seeds and assertions are the
/// same in both.
/// </summary>
internal static class Effort
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("CCHC_ENDURANCE") == "long";

    /// <summary>How many there are to be.</summary>
    public static int Of(int inShort, int inLong) => IsLong ? inLong : inShort;
}
