using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Figures at the very place where a rule turns.</summary>
public sealed class ExactFiguresTests
{
    private const string Counts =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 1000 }, { "name": "xong", "label": "Đã xong", "type": "count","""
        + """ "max": "tong" }""";
    private const string Share =
        """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "xong / tong * 2m" } } } }""";

    [Theory]
    [InlineData("1", "1.005", true)]
    [InlineData("1.005", "1", true)]
    [InlineData("1", "1.0049999", false)]
    [InlineData("1", "1", false)]
    public void Half_a_hundredth_is_a_difference_and_less_is_none(string one, string other, bool differ) =>
        Assert.Equal(differ, Rounding.Differ(Number(one), Number(other)));

    [Theory]
    [InlineData("1.005", OutcomeKind.Awaiting)]
    [InlineData("1.004", OutcomeKind.Scored)]
    public void Half_a_hundredth_above_the_claim_is_a_raise_and_less_is_none(string points, OutcomeKind kind)
    {
        var book = new SmallSet { Appraisal = """{ "unappraised": "rulePointsStand", "raiseAboveClaim": "refused" }""" }
            .With("1.1", 2m, Counts, Share, """ "combine": "first", "judgement": true """)
            .Book();
        var report = HandedIn.Report(("tong", 10), ("xong", 5)) with { SelfPoints = 1m };

        var round = Concluded(book, report, entry => entry with { Conclusion = Conclusion.Adjusted, Points = Number(points) });

        Assert.Equal(kind, round.Outcome("00001", "1.1").Kind);
    }

    [Theory]
    [InlineData("-0.01", 1)]
    [InlineData("0", 0)]
    [InlineData("2", 0)]
    [InlineData("2.01", 1)]
    public void Self_points_outside_the_frame_are_told_on_both_sides_of_it(string self, int warnings)
    {
        var book = new SmallSet().With("1.1", 2m, Counts, Share).Book();
        var report = HandedIn.Report(("tong", 10), ("xong", self == "2" ? 10 : 0)) with { SelfPoints = Number(self), Cell = new Cell(9, 1) };

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))));

        Assert.Equal(warnings, round.Problems.Count(problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1", Severity: Severity.Warning }));
        Assert.Equal(warnings == 0 ? Number(self) : null, round.Outcome("00001", "1.1").SoundSelfPoints);
    }

    [Fact]
    public void The_margin_of_a_survey_is_rounded_half_away_from_zero()
    {
        // 1,96 × √(50 × 50 ÷ 256) is 6,125 to the last digit.
        Assert.Equal(6.13m, new Satisfaction("CH01", 256m, 128m, IsSmall: false).Margin);
        Assert.Equal((50m, 0m), (new Satisfaction("CH01", 256m, 128m, IsSmall: false).Percent, new Satisfaction("CH01", 10m, 10m, IsSmall: false).Margin));
        Assert.Equal((null, null), (new Satisfaction("CH01", 0m, 0m, IsSmall: true).Percent, new Satisfaction("CH01", 0m, 0m, IsSmall: true).Margin));
        // Nearly everybody of many: 1,96 × √(99,9 × 0,1 ÷ 1000).
        Assert.Equal(0.20m, new Satisfaction("CH01", 1000m, 999m, IsSmall: false).Margin);
        // One valid answer of two: 1,96 × √(2500 ÷ 2).
        Assert.Equal(69.30m, new Satisfaction("CH01", 2m, 1m, IsSmall: false).Margin);
    }

    [Fact]
    public void Everybody_satisfied_by_thirds_is_a_hundred_and_not_a_hair_less()
    {
        var book = new SmallSet().WithSatisfaction("1.1", 6m, ("CH01", 1m), ("CH02", 1m), ("CH03", 1m)).Book();
        var third = new[] { "CH01", "CH02", "CH03" };

        var round = Scorer.Score(
            book,
            HandedIn.Of(HandedIn.Sheet("00001"), HandedIn.Sheet("00002")) with
            {
                Survey =
                [
                    .. third.Select(question => HandedIn.Answers("00001", question, 7m, 7m)),
                    .. third.Select(question => HandedIn.Answers("00002", question, 7m, 2m)),
                ],
            }
        );

        Assert.Equal((100m, 6m), (round.Outcome("00001", "1.1").Facts[0].Value!.Value.Number, round.Outcome("00001", "1.1").Points));
        // 200 ÷ 7 to 24 decimals.
        Assert.Equal(28.571428571428571428571429m, round.Outcome("00002", "1.1").Facts[0].Value!.Value.Number);
    }

    [Fact]
    public void Of_several_best_rules_the_first_gives_its_name()
    {
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "mot", "label": "Một?", "type": "yesNo" }, { "name": "hai", "label": "Hai?", "type": "yesNo" }""",
                """{ "RuleName": "Có một", "Expression": "mot", "SuccessEvent": "2" }, { "RuleName": "Có hai", "Expression": "hai", "SuccessEvent": "2" },"""
                    + """ { "RuleName": "Không", "Expression": "!mot && !hai", "SuccessEvent": "0" }""",
                "\"combine\": \"max\""
            )
            .Book();

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("mot", true), ("hai", true))))));

        Assert.Equal(("Có một", 2m), (round.Outcome("00001", "1.1").Rule, round.Outcome("00001", "1.1").Points));
    }

    [Theory]
    [InlineData("max", true, true, 2, "Có hai")]
    [InlineData("max", true, false, 1, "Có một")]
    [InlineData("sum", true, true, 3, "Có một + Có hai")]
    [InlineData("sum", false, true, 2, "Có hai")]
    [InlineData("sum", false, false, 0, null)]
    public void The_best_or_the_sum_of_the_rules_that_hold_decides_and_is_named(string combine, bool one, bool two, int points, string? rule)
    {
        var book = new SmallSet()
            .With(
                "1.1",
                combine == "sum" ? 3m : 2m,
                """{ "name": "mot", "label": "Một?", "type": "yesNo" }, { "name": "hai", "label": "Hai?", "type": "yesNo" }""",
                """{ "RuleName": "Có một", "Expression": "mot", "SuccessEvent": "1" }, { "RuleName": "Có hai", "Expression": "hai", "SuccessEvent": "2" }"""
                    + (combine == "sum" ? "" : """, { "RuleName": "Không", "Expression": "!mot && !hai", "SuccessEvent": "0" }"""),
                $"\"combine\": \"{combine}\""
            )
            .Book();

        var outcome = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("mot", one), ("hai", two)))))).Outcome("00001", "1.1");

        Assert.Equal(((decimal?)points, rule), (outcome.Points, outcome.Rule));
    }

    private static ScoredRound Concluded(RuleBook book, CriterionReport report, Func<AppraisalEntry, AppraisalEntry> change)
    {
        var entry = new AppraisalEntry("00001", "1.1", Basis.Of(report), new Cell(7, 12)) { Reason = "Theo kết quả kiểm tra", Document = "12/BC-PNV" };
        return Scorer.Score(
            book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))) with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [change(entry)])],
            }
        );
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
