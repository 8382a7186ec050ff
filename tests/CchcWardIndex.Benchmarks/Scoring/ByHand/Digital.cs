using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 7, chính quyền điện tử, chính quyền số.</summary>
internal static class Digital
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        By("7.1.1", new DateTime(2022, 3, 31), 1m, new DateTime(2022, 6, 30), 0.5m),
        Numbers(
            "7.1.2",
            (all, signed) =>
                signed / all >= 0.95m ? 1m
                : signed / all >= 0.8m ? 0.5m
                : 0m
        ),
        Numbers("7.1.3", (all, online) => all > 0m && online / all >= 0.6m ? online * 1.5m / all : 0m),
        Numbers("7.2.1", (all, online) => online / all >= 0.2m ? Math.Min(0.4m + (Math.Floor(((online / all) - 0.2m) / 0.1m) * 0.1m), 1m) : 0m),
        Numbers("7.2.2", (all, online, best) => online > 0m && best > 0m ? Math.Min(online / all / best, 1m) * 2m : 0m),
        Numbers(
            "7.2.3",
            (all, byPost) =>
                byPost / all >= 0.1m ? 1m
                : byPost / all >= 0.05m ? 0.7m
                : byPost > 0m ? 0.4m
                : 0m
        ),
        Numbers("7.2.4", copies => copies >= 20m ? Math.Min(Math.Floor(copies / 20m) * 0.1m, 1m) : 0m),
        Numbers("7.2.5", (all, scanned) => scanned / all >= 0.5m ? 1.5m : Math.Floor(scanned * 3m / all / 0.05m) * 0.05m),
        (
            "7.2.6",
            values =>
                !values[0]!.Value.Yes ? 0m
                : values[1]!.Value.Number is var times && times >= 50m ? 1m
                : times >= 20m ? 0.6m
                : 0.3m
        ),
    ];
}
