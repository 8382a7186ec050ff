using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Điểm thưởng that wards report on.</summary>
internal static class Extras
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        Checks(
            "9.1",
            (province, city) =>
                province ? 2m
                : city ? 1.5m
                : 0m
        ),
        Numbers("9.2", followers => followers > 0m ? Math.Min(followers * 0.25m, 1m) : 0m),
    ];
}
