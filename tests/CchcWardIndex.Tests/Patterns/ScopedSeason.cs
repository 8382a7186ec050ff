using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>P23 as a season of three units: of 3 points, 1.2 (1 point) is for communes outside the mountains.</summary>
internal static class ScopedSeason
{
    public const string Phuong = "21550";
    public const string Xa = "21601";
    public const string Mountain = "21604";

    public static PatternSet Set { get; } = PatternSet.Of("P23");

    private static readonly Lazy<Results> Made = new(() =>
        Results.Of(
            Set.Book,
            Intake(Sheet(Phuong, ("1.1", true)), Sheet(Xa, ("1.1", true), ("1.2", false)), Sheet(Mountain, ("1.1", false))),
            new DateTimeOffset(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7))
        )
    );

    /// <summary>2 of 2 points, 2 of 3, 0 of 2.</summary>
    public static Results Results => Made.Value;

    public static Intake Intake(params ImmutableArray<SelfAssessment> sheets) => new(sheets, [], [], [], []);

    public static SelfAssessment Sheet(string unit, params (CriterionCode Criterion, bool Met)[] reports) =>
        new(
            unit,
            new Source($"{unit}.xlsx", "", "Phiếu tự chấm"),
            reports.ToDictionary(
                report => report.Criterion,
                report => new CriterionReport([new ReportedFact("dat", FactValue.Of(report.Met), new Cell(5, 6))])
                {
                    Evidence = [new Evidence("15/BC-UBND", null, "")],
                    Cell = new Cell(5, 1),
                }
            )
        );
}
