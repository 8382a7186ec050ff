using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 2, cải cách thể chế.</summary>
internal static class Institutions
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        (
            "2.1.1",
            values =>
                values[0]!.Value.Number > 0m
                    ? 0m
                    : (values[1]!.Value.Number == 0m ? 1m : 0m) + (values[2]!.Value.Number == 0m ? 0.5m : 0m) + (values[3]!.Value.Yes ? 0.5m : 0m)
        ),
        Numbers(
            "2.1.2",
            (all, shown) =>
                shown / all >= 0.95m ? 1m
                : shown / all >= 0.8m ? 0.75m
                : shown / all >= 0.6m ? 0.5m
                : 0.25m
        ),
        Numbers("2.2.1", (all, reviewed) => reviewed / all),
        Numbers(
            "2.2.2",
            (all, dealtWith) =>
                dealtWith == all ? 0.5m
                : dealtWith / all >= 0.5m ? 0.25m
                : 0m
        ),
        Each("2.2.3", 0.25m, 0.5m, 0.25m),
        Choice("2.2.4", "co-phuong-an", 0.5m, "co", 0.25m),
    ];
}
