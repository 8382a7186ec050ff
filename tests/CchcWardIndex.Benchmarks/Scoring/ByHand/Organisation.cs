using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 4, cải cách tổ chức bộ máy.</summary>
internal static class Organisation
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        Choice("4.1.1", "da-ra-soat", 1m, "chua-ra-soat", 0.5m),
        (
            "4.1.2",
            values =>
                values[1]!.Value.Number > values[0]!.Value.Number ? 0m
                : values[2]!.Value.Yes ? 1m
                : 0.5m
        ),
        Numbers(
            "4.1.3",
            (all, assigned) =>
                assigned == all ? 1m
                : assigned / all >= 0.8m ? 0.75m
                : 0.25m
        ),
        Numbers("4.2.1", checks => checks >= 1m ? Math.Min(0.4m + ((checks - 1m) * 0.2m), 1m) : 0m),
        Numbers("4.2.2", breaches => Math.Max(1m - (breaches * 0.25m), 0m)),
        Numbers(
            "4.2.3",
            (weeks, received) =>
                received / weeks >= 0.95m ? 1m
                : received / weeks >= 0.6m ? received / weeks
                : 0m
        ),
    ];
}
