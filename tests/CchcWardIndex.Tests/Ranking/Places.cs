using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Ranking;

/// <summary>Units with given points out of 100, for the ranking alone; a null is a unit that must not be ranked.</summary>
internal static class Places
{
    public static readonly RuleBook Dense = Book("dense");

    public static readonly RuleBook Competition = Book("competition");

    /// <summary>One outcome of so many points out of 100.</summary>
    public static UnitScore Unit(string code, decimal? points, string group = "phuong") => Unit(code, group, points);

    /// <summary>Several outcomes whose sum is ranked, together out of 100.</summary>
    public static UnitScore Unit(string code, string group, params decimal?[] points) => Unit(code, group, 100m, points);

    /// <summary>The same, together out of some other maximum.</summary>
    public static UnitScore Unit(string code, string group, decimal most, decimal?[] points) =>
        new(
            new Unit(code, "Phường " + code, Sets.SampleKinds.Ward, group),
            points.Contains(null) ? UnitStatus.Blocked : UnitStatus.Scored,
            [
                .. points.Select(
                    (given, i) =>
                        new Outcome(
                            Dense.Set.Criteria[0] with
                            {
                                MaxPoints = i == 0 ? most : 0m,
                            },
                            given is null ? OutcomeKind.Awaiting : OutcomeKind.Scored,
                            given
                        )
                ),
            ]
        );

    /// <summary>Code and rank of each, in the order of the list.</summary>
    public static string Ranks(this RuleBook book, params UnitScore[] scores) =>
        string.Join(" ", Ranker.Rank(book, scores).Select(place => $"{place.Score.Unit.Code}:{place.Rank?.ToString("0", null) ?? "-"}"));

    public static string? Grade(decimal index) => Ranker.Rank(Dense, [Unit("a", index)])[0].Grade;

    private static RuleBook Book(string rule) =>
        new SmallSet { TieRule = rule }
            .With(
                "1.1",
                100m,
                """{ "name": "diem", "label": "Điểm", "type": "number", "max": 100 }""",
                """{ "RuleName": "Điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "diem" } } } }"""
            )
            .Book();
}
