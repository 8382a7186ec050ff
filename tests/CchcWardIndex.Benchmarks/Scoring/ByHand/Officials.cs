using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 5, cải cách chế độ công vụ.</summary>
internal static class Officials
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        Numbers(
            "5.1.1",
            (all, qualified) =>
                qualified == all ? 2m
                : qualified / all >= 0.8m ? qualified * 2m / all
                : 0m
        ),
        Numbers(
            "5.1.2",
            (all, good) =>
                good / all >= 0.9m ? 2m
                : good / all >= 0.8m ? 1.5m
                : good / all >= 0.7m ? 1m
                : 0.5m
        ),
        Numbers(
            "5.1.3",
            (failing, disciplined) =>
                failing + disciplined == 0m ? 1m
                : failing + disciplined == 1m ? 0.5m
                : 0m
        ),
        (
            "5.2.1",
            values => (values[1]!.Value.Number == values[0]!.Value.Number ? 1m : 0m) + (values[2]!.Value.Yes ? 0.5m : 0m) + (values[3]!.Value.Yes ? 0.5m : 0m)
        ),
        (
            "5.2.2",
            values =>
                !values[2]!.Value.Yes ? 0m
                : values[1]!.Value.Number == values[0]!.Value.Number ? 1m
                : 0.5m
        ),
        Each("5.2.3", 0.5m, 0.5m),
        Numbers("5.3.1", (all, attended) => attended * 1.5m / all),
        Checks("5.3.2", (contact, trained) => contact && trained ? 0.5m : 0m),
    ];
}
