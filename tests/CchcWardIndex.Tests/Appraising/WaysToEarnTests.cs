using CchcWardIndex.Appraising;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>What would have earned more, said so that it reads in a sentence.</summary>
public sealed class WaysToEarnTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }, { "name": "tre", "label": "Trễ?", "type": "yesNo" }""";

    [Theory]
    [InlineData("Số việc đã xong", "Tăng số việc đã xong (đến 2 điểm)")]
    [InlineData("TTHC đã giải quyết", "Tăng TTHC đã giải quyết (đến 2 điểm)")]
    [InlineData("X", "Tăng X (đến 2 điểm)")]
    [InlineData("Trong tổng số: Số đã xong", "Tăng số đã xong (đến 2 điểm)")]
    [InlineData("Trong năm", "Tăng trong năm (đến 2 điểm)")]
    public void A_figure_is_named_as_in_the_middle_of_a_sentence(string label, string line)
    {
        var outcome = Decided(
            $$"""{ "name": "xong", "label": "{{label}}", "type": "count", "max": 10 }""",
            """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                + """ "Context": { "Expression": "xong * 0.2m" } } } }""",
            "\"combine\": \"first\"",
            ("xong", 5)
        );

        Assert.Equal([line], WouldEarn.Lines(outcome));
        Assert.Equal(line, WouldEarn.Phrase(outcome));
    }

    [Fact]
    public void What_a_sum_took_is_to_be_avoided_and_what_it_lacks_to_be_added()
    {
        const string rules =
            """{ "RuleName": "Có kế hoạch", "Expression": "dat", "SuccessEvent": "2" },"""
            + """ { "RuleName": "Bị phê bình", "Expression": "tre", "SuccessEvent": "-1" }""";

        var outcome = Decided(YesNo, rules, """ "combine": "sum", "minPoints": -1 """, ("dat", false), ("tre", true));

        Assert.Equal(["Không thuộc trường hợp \"Bị phê bình\"", "Có kế hoạch (2 điểm)"], WouldEarn.Lines(outcome));
        Assert.Equal("Không thuộc trường hợp \"Bị phê bình\"; và Có kế hoạch (2 điểm)", WouldEarn.Phrase(outcome));
    }

    [Fact]
    public void Where_the_first_rule_decides_the_better_ones_are_named_the_best_first()
    {
        const string rules =
            """{ "RuleName": "Bị phê bình", "Expression": "tre", "SuccessEvent": "-1" }, { "RuleName": "Không có", "Expression": "!dat", "SuccessEvent":"""
            + """ "0" }, { "RuleName": "Có kế hoạch", "Expression": "true", "SuccessEvent": "2" }""";

        var outcome = Decided(YesNo, rules, """ "combine": "first", "minPoints": -1 """, ("dat", true), ("tre", true));

        Assert.Equal(["Có kế hoạch (2 điểm)", "Không có (0 điểm)"], WouldEarn.Lines(outcome));
        Assert.Equal("Có kế hoạch (2 điểm); hoặc Không có (0 điểm)", WouldEarn.Phrase(outcome));
    }

    private static Outcome Decided(string facts, string rules, string more, params (string Name, object? Value)[] figures) =>
        Scorer
            .Score(new SmallSet().With("1.1", 2m, facts, rules, more).Book(), HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(figures)))))
            .Outcome("00001", "1.1");
}
