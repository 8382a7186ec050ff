using CchcWardIndex.Criteria;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.SecondRoute;

namespace CchcWardIndex.Tests.Recompute;

/// <summary>What <c>docs/format.md</c> says of a value that was not asked is what the engine does, and what the second route of the tests does.</summary>
public sealed class ValuesNobodyAskedForTests
{
    private const string Number = """{ "name": "x", "label": "X", "type": "number", "max": 100, "onlyWhen": "hoi" }""";
    private const string YesNo = """{ "name": "x", "label": "X?", "type": "yesNo", "onlyWhen": "hoi" }""";
    private const string Day = """{ "name": "x", "label": "X", "type": "date", "onlyWhen": "hoi" }""";
    private const string Choice =
        """{ "name": "x", "label": "X", "type": "choice", "onlyWhen": "hoi", "options": [ { "value": "a", "label": "A" }, { "value": "b", "label": "B" } ] }""";

    private const string Two =
        """{ "name": "x", "label": "X", "type": "number", "max": 100, "onlyWhen": "hoi" }, { "name": "y", "label": "Y", "type": "number","""
        + """ "max": 100, "onlyWhen": "hoi" }""";

    [Theory]
    [InlineData(Number, "x < 5")]
    [InlineData(Number, "x >= 5")]
    [InlineData(Number, "x == 5")]
    [InlineData(Number, "x + 1 > 0")]
    [InlineData(Number, "5 - x > 0 || x > 200")]
    [InlineData(YesNo, "x == true")]
    [InlineData(YesNo, "x == false")]
    [InlineData(Day, "x <= DateTime(2022,3,31)")]
    [InlineData(Day, "Days.Between(x, DateTime(2022,3,31)) >= 0")]
    [InlineData(Choice, "x == \\\"a\\\"")]
    [InlineData(Two, "x != y")]
    [InlineData(Two, "x < y || x >= y")]
    [InlineData(Number, "iif(x < 5, true, false)")]
    public void No_comparison_with_it_holds(string fact, string condition) => Assert.Equal("Còn lại", Decided(fact, condition));

    [Theory]
    [InlineData(Number, "x != 5")]
    [InlineData(Number, "!(x < 20)")]
    [InlineData(YesNo, "x != true")]
    [InlineData(Choice, "x != \\\"a\\\"")]
    [InlineData(Two, "x == y")]
    [InlineData(Two, "x + 1 == y / 2m")]
    [InlineData(Number, "iif(x < 5, false, true)")]
    public void Only_that_it_is_another_holds_and_what_is_turned_round(string fact, string condition) => Assert.Equal("Đúng", Decided(fact, condition));

    // By the engine, and beside it by the second route, which must say the same.
    private static string? Decided(string fact, string condition)
    {
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "hoi", "label": "Có không?", "type": "yesNo" }, """ + fact,
                $$"""{ "RuleName": "Đúng", "Expression": "{{condition}}", "SuccessEvent": "2" }, { "RuleName": "Còn lại", "Expression": "true","""
                    + """ "SuccessEvent": "0" }"""
            )
            .Book();
        var criterion = book.Set.Criterion("1.1")!;
        var rule = book.Decide(criterion, [FactValue.Of(false), .. criterion.Facts.Skip(1).Select(_ => (FactValue?)null)]).Rule;

        var values = criterion.Facts.ToDictionary(asked => asked.Name, asked => asked.Name == "hoi" ? (object?)false : null);
        Assert.Equal(rule == "Đúng", NaiveExpression.Holds(NaiveExpression.Parse(condition.Replace("\\\"", "\"", StringComparison.Ordinal))(values)));
        return rule;
    }
}
