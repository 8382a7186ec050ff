using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 1, chỉ đạo điều hành.</summary>
internal static class Direction
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        By("1.1.1", new DateTime(2022, 3, 31), 1m, new DateTime(2022, 4, 30), 0.5m),
        Each("1.1.2", 0.25m, 0.25m, 0.25m, 0.25m),
        Numbers(
            "1.1.3",
            (done, open) =>
                done == 0m ? 0m
                : open == 0m ? 2m
                : done / (done + open) >= 0.8m ? done * 2m / (done + open)
                : 0m
        ),
        Numbers("1.2.1", (all, done, late) => done == all && late == 0m ? 1.5m : (done - (0.5m * late)) * 1.5m / all),
        Numbers(
            "1.2.2",
            (reports, onTime, complete) =>
                reports < 4m ? 0m
                : onTime == 4m && complete == 4m ? 1m
                : 0.5m
        ),
        By("1.2.3", new DateTime(2022, 11, 25, 17, 0, 0), 0.5m, new DateTime(2022, 11, 30, 17, 0, 0), 0.25m),
        Numbers(
            "1.3.1",
            forms =>
                forms >= 3m ? 1m
                : forms == 2m ? 0.5m
                : 0m
        ),
        Choice("1.3.2", "kip-thoi", 0.5m, "khong-kip-thoi", 0.25m),
        Numbers("1.3.3", news => news >= 10m ? 0.5m : news * 0.05m),
        Each("1.4.1", 0.5m),
        Numbers(
            "1.4.2",
            (faults, mended) =>
                mended == faults ? 1m
                : mended / faults >= 0.7m ? 0.5m
                : 0m
        ),
        Numbers("1.5.1", directives => directives > 0m ? Math.Min(directives * 0.25m, 1.5m) : 0m),
        Checks(
            "1.5.2",
            (responsibility, analysis) =>
                responsibility ? 0.5m
                : analysis ? 0.25m
                : 0m
        ),
        Checks(
            "1.5.3",
            (assessment, emulation) =>
                assessment && emulation ? 0.5m
                : assessment || emulation ? 0.25m
                : 0m
        ),
    ];
}
