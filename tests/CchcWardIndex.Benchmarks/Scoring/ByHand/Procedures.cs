using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 3, cải cách thủ tục hành chính.</summary>
internal static class Procedures
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        By("3.1.1", new DateTime(2022, 3, 31), 0.5m, DateTime.MaxValue, 0.25m),
        Numbers("3.1.2", (registered, reviewed, proposals) => registered > 0m && reviewed == registered ? (proposals >= 1m ? 1m : 0.5m) : 0m),
        Numbers(
            "3.1.3",
            (proposals, passed) =>
                passed == proposals ? 1m
                : passed / proposals >= 0.5m ? passed / proposals
                : 0m
        ),
        Numbers("3.1.4", (all, posted, online) => (posted == all ? 0.5m : 0m) + (online == all ? 0.5m : 0m)),
        Numbers(
            "3.2.1",
            (all, onTime) =>
                onTime / all > 0.97m ? 3m
                : onTime / all >= 0.95m ? 2m
                : onTime / all >= 0.9m ? 1m
                : 0m
        ),
        Numbers(
            "3.2.2",
            (all, onTime) =>
                onTime / all >= 0.95m ? 2m
                : onTime / all >= 0.8m ? 1m
                : 0m
        ),
        Numbers("3.2.3", overdue => Math.Max(1m - (overdue * 0.1m), 0m)),
        Numbers("3.2.4", (late, apologies) => apologies * 0.5m / late),
        Numbers(
            "3.2.5",
            (all, entered) =>
                entered == all ? 1.5m
                : entered / all >= 0.8m ? Nearest(entered * 1.5m / all, 0.05m)
                : 0m
        ),
        Choice("3.2.6", "kip-thoi", 0.5m, "tre-han", 0.25m),
        Each("3.3.1", 0.25m, 0.25m, 0.25m, 0.25m),
        Numbers(
            "3.3.2",
            (complaints, settled) =>
                settled == complaints ? 1m
                : complaints - settled == 1m ? 0m
                : -0.25m
        ),
        Numbers(
            "3.3.3",
            (all, answered) =>
                answered == all ? 2m
                : answered / all >= 0.7m ? answered * 2m / all
                : 0m
        ),
        Numbers("3.3.4", inspections => inspections > 0m ? Math.Min(inspections * 0.25m, 1m) : 0m),
    ];

    private static decimal Nearest(decimal points, decimal step) => Math.Round(points / step, MidpointRounding.AwayFromZero) * step;
}
