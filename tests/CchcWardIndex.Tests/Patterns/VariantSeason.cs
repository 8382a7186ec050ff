using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>
/// P23b as a season of three units, each with 16 of 20 tasks done (80 %) and 1.2 met: 1.1 asks 90 % of all and 75 % in the mountains, 1.2 is
/// worth half a point to a phường.
/// </summary>
internal static class VariantSeason
{
    public static PatternSet Set { get; } = PatternSet.Of("P23b");

    private static readonly Lazy<Results> Made = new(() =>
        Results.Of(
            Set.Book,
            new Intake([Sheet("21550"), Sheet("21601"), Sheet("21604")], [], [], [], []),
            new DateTimeOffset(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7))
        )
    );

    /// <summary>0,5 of 2,5 points, 1 of 3, 3 of 3.</summary>
    public static Results Results => Made.Value;

    private static SelfAssessment Sheet(string unit) =>
        new(
            unit,
            new Source($"{unit}.xlsx", "", "Phiếu tự chấm"),
            new Dictionary<CriterionCode, CriterionReport>
            {
                ["1.1"] = Report(("tong", FactValue.Of(20m)), ("xong", FactValue.Of(16m))),
                ["1.2"] = Report(("dat", FactValue.Of(true))),
            }
        );

    private static CriterionReport Report(params (string Name, FactValue Value)[] facts) =>
        new([.. facts.Select((fact, i) => new ReportedFact(fact.Name, fact.Value, new Cell(5 + i, 6)))])
        {
            Evidence = [new Evidence("15/BC-UBND", null, "")],
            Cell = new Cell(5, 1),
        };
}
