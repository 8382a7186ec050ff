using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Pattern P9 under appraisal: the best of all is that of the figures as departments found them.</summary>
public sealed class AppraisedBestTests
{
    private const string Best =
        """{ "name": "so", "label": "Số", "type": "count", "max": 100 }, { "name": "nhat", "label": "Cao nhất", "type": "number","""
        + """ "source": "bestOfUnits", "of": "so * 1m" }""";
    private const string Shared =
        """{ "name": "so", "label": "Số", "type": "count", "max": 100 }, { "name": "them", "label": "Thêm", "type": "count", "max": 100,"""
        + """ "source": "department" }, { "name": "nhat", "label": "Cao nhất", "type": "number", "source": "bestOfUnits", "of": "so + them" }""";

    private static readonly RuleBook Book = new SmallSet { Appraisal = """{ "unappraised": "rulePointsStand", "raiseAboveClaim": "allowed" }""" }
        .With("1.1", 2m, Best, Rule("so"), """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
        .With("1.2", 2m, Shared, Rule("(so + them)"))
        .Book();

    private static readonly CriterionReport Forty = HandedIn.Report(("so", 40));
    private static readonly CriterionReport Eighty = HandedIn.Report(("so", 80));

    [Fact]
    public void What_a_department_corrected_sets_the_mark_and_what_it_did_not_recognise_sets_none()
    {
        Assert.Equal(1m, First(Eighty, null));
        // 40 of 50.
        Assert.Equal(1.6m, First(Eighty, entry => entry with { Conclusion = Conclusion.Adjusted, Facts = [Found("so", 50m)] }));
        Assert.Equal(2m, First(Eighty, entry => entry with { Conclusion = Conclusion.Rejected }));
        Assert.Equal(2m, First(Eighty, entry => entry with { Conclusion = Conclusion.Adjusted, NotApplicable = true }));
        Assert.Equal(1m, First(Eighty, entry => entry with { Conclusion = Conclusion.Agreed }));
    }

    [Fact]
    public void A_conclusion_that_cannot_be_used_leaves_the_wards_own_figure_as_the_mark() =>
        // Adjusted without a reason: asked back.
        Assert.Equal(1m, First(Eighty, entry => entry with { Conclusion = Conclusion.Adjusted, Facts = [Found("so", 50m)], Reason = "" }));

    [Fact]
    public void A_ward_without_occasion_sets_no_mark_and_leaves_none_open()
    {
        var without = HandedIn.Report(("so", null)) with { NotApplicable = true };

        var round = Scored(without, null);

        Assert.Equal(2m, round.Outcome("00001", "1.1").Points);
        Assert.DoesNotContain(round.Problems, problem => problem is { Unit: null, Criterion.Text: "1.1" });
    }

    [Fact]
    public void Where_a_department_gives_part_of_the_figure_only_units_it_gave_it_for_set_the_mark()
    {
        AppraisalEntry Given(string unit, CriterionReport report, decimal more) =>
            new(unit, "1.2", Basis.Of(report), new Cell(7, 12))
            {
                Conclusion = Conclusion.Agreed,
                Facts = [Found("them", more)],
                Document = "5/BC-PNV",
            };

        var one = Scored(Eighty, null, Given("00001", Forty, 10m));
        var both = Scored(Eighty, null, Given("00001", Forty, 10m), Given("00002", Eighty, 20m));

        Assert.Equal((2m, OutcomeKind.Awaiting), (one.Outcome("00001", "1.2").Points, one.Outcome("00002", "1.2").Kind));
        Assert.Single(one.Problems, problem => problem is { Unit: null, Criterion.Text: "1.2" });
        // 50 of 100.
        Assert.Equal((1m, 2m), (both.Outcome("00001", "1.2").Points, both.Outcome("00002", "1.2").Points));
        Assert.DoesNotContain(both.Problems, problem => problem is { Unit: null, Criterion.Text: "1.2" });
    }

    [Fact]
    public void What_a_ward_cannot_know_is_not_held_against_its_self_points()
    {
        var round = Scored(Eighty with { SelfPoints = 2m }, null);

        Assert.DoesNotContain(round.Problems, problem => problem is { Unit.Text: "00002", Criterion.Text: "1.1" });
        var claimed = Scored(Eighty, null, Forty with { SelfPoints = 2m });
        Assert.Equal(1m, claimed.Outcome("00001", "1.1").Points);
        Assert.DoesNotContain(claimed.Problems, problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1" });
    }

    private static decimal? First(CriterionReport second, Func<AppraisalEntry, AppraisalEntry>? conclude) =>
        Scored(second, conclude).Outcome("00001", "1.1").Points;

    private static ScoredRound Scored(CriterionReport second, Func<AppraisalEntry, AppraisalEntry>? conclude, params AppraisalEntry[] more) =>
        Scored(second, conclude, Forty, more);

    private static ScoredRound Scored(
        CriterionReport second,
        Func<AppraisalEntry, AppraisalEntry>? conclude,
        CriterionReport report,
        params AppraisalEntry[] more
    )
    {
        var entry = new AppraisalEntry("00002", "1.1", Basis.Of(second), new Cell(7, 12)) { Reason = "Theo hệ thống", Document = "5/BC-PNV" };
        AppraisalEntry[] entries = conclude is null ? more : [conclude(entry), .. more];
        return Scorer.Score(
            Book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report), ("1.2", Forty)), HandedIn.Sheet("00002", ("1.1", second), ("1.2", Eighty))) with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [.. entries])],
            }
        );
    }

    private static ReportedFact Found(string name, decimal value) => new(name, FactValue.Of(value), new Cell(7, 9));

    private static string Rule(string measure) =>
        """{ "RuleName": "So với đơn vị cao nhất", "Expression": "nhat > 0", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + $$""" "Context": { "Expression": "Math.Min(2m, {{measure}} / nhat * 2m)" } } } },"""
        + """ { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }""";
}
