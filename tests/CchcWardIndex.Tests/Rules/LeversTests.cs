using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rules;

/// <summary>Which figures of a formula lift its points, and which way they must go.</summary>
public sealed class LeversTests
{
    private const string Done =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 10 }, { "name": "xong", "label": "Đã xong", "type": "count","""
        + """ "max": "tong" }""";
    private const string Late = """{ "name": "tre", "label": "Số lần trễ", "type": "count", "max": 4 }""";

    [Theory]
    // What something is divided by is no lever.
    [InlineData("xong / tong * 2m", "xong+")]
    [InlineData("2m - tre * 0.5m", "tre-")]
    [InlineData("2m + tre * -0.5m", "tre-")]
    [InlineData("2m + -0.5m * tre", "tre-")]
    [InlineData("2m + -1 * tre / 2m", "tre-")]
    [InlineData("tre * 0.5m", "tre+")]
    [InlineData("0.5m * tre", "tre+")]
    // Taken away from what is taken away, it lifts again.
    [InlineData("2m - (tong - xong) / 5m", "tong-", "xong+")]
    // Named twice, it is one lever.
    [InlineData("xong / tong + xong / tong", "xong+")]
    // Which way a distance must go nobody can say.
    [InlineData("2m - Math.Abs(tre - 4m) / 2m")]
    [InlineData("Math.Min(2m, tre * 1m)", "tre+")]
    public void The_levers_of_a_formula(string formula, params string[] levers)
    {
        var isLate = formula.Contains("tre", StringComparison.Ordinal);
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                isLate ? Late : Done,
                $$"""{ "RuleName": "Theo công thức", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + $$""" "Context": { "Expression": "{{formula}}" } } } }"""
            )
            .Book();
        var report = isLate ? HandedIn.Report(("tre", 2)) : HandedIn.Report(("tong", 8), ("xong", 5));

        var outcome = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report)))).Outcome("00001", "1.1");

        Assert.Equal(levers, Assert.Single(outcome.Decision!.Trials).Levers.Select(lever => lever.Fact.Name + (lever.Raises ? "+" : "-")));
    }
}
