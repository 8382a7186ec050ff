using CchcWardIndex.Criteria;
using static CchcWardIndex.Benchmarks.Scoring.ByHand.WrittenRules;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>Area 6, cải cách tài chính công.</summary>
internal static class Finance
{
    public static IReadOnlyList<(string Code, Func<FactValue?[], decimal> Points)> Rules { get; } =
    [
        Numbers(
            "6.1.1",
            (planned, granted) =>
                planned <= 0m ? 0m
                : granted >= planned ? 1m
                : granted / planned >= 0.5m ? granted / planned
                : 0m
        ),
        (
            "6.1.2",
            values =>
                !values[1]!.Value.Yes ? 0m
                : (values[2]!.Value.Time - values[0]!.Value.Time).Days is var days && days <= 30 ? 1m
                : days <= 60 ? 0.5m
                : 0m
        ),
        Numbers("6.1.3", times => Math.Min(times * 0.25m, 1m)),
        (
            "6.1.4",
            values =>
                values[1]!.Value.Yes
                    ? 0m
                    : (string)values[0]!.Value.Boxed switch
                    {
                        "cap-nhat" => 1m,
                        "chua-cap-nhat" => 0.5m,
                        _ => 0m,
                    }
        ),
        Numbers("6.2.1", (all, done) => done / all),
        Checks("6.2.2", (budget, settlement) => budget && settlement ? 0.5m : 0m),
        Choice("6.2.3", "day-du", 0.5m, "tre", 0.25m),
    ];
}
