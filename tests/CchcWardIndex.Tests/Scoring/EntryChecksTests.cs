using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What a department's entry may hold, and when it must say why.</summary>
public sealed class EntryChecksTests
{
    private const string Mine =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 10 }, { "name": "dat", "label": "Số đạt", "type": "count","""
        + """ "max": "tong", "source": "department" }""";
    private const string Theirs = """{ "name": "so", "label": "Số lần", "type": "count", "max": 4, "source": "department" }""";
    private const string Share =
        """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "dat / tong * 2m" } } } }""";
    private const string Times =
        """{ "RuleName": "Theo số lần", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "so * 0.5m" } } } }""";

    private static readonly RuleBook Book = new SmallSet { Appraisal = """{ "unappraised": "await", "raiseAboveClaim": "allowed" }""" }
        .With("1.1", 2m, Mine, Share, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
        .With("1.2", 2m, Theirs, Times, """ "combine": "first", "judgement": true, "step": 0.5, "whenNotApplicable": "excludeFromMaximum" """)
        .Book();

    private static readonly CriterionReport Shared = HandedIn.Report(("tong", 8));
    private static readonly CriterionReport Without = HandedIn.Report(("tong", null)) with { NotApplicable = true };

    [Fact]
    public void An_entry_that_cannot_be_read_waits_and_is_not_judged_besides()
    {
        var round = Concluded("1.1", Shared, entry => entry with { Unreadable = true, Points = 9m });

        Assert.Equal(OutcomeKind.Awaiting, round.Outcome("00001", "1.1").Kind);
        Assert.DoesNotContain(round.Problems, problem => problem.Criterion == "1.1");
    }

    [Fact]
    public void Agreed_with_the_wards_figure_and_its_own_added_gives_points_without_a_reason()
    {
        var round = Concluded("1.1", Shared, entry => entry with { Conclusion = Conclusion.Agreed, Facts = [Found("dat", 4m)] });

        Assert.Equal((OutcomeKind.Scored, 1m), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.True(round.Outcome("00001", "1.1").Facts[1].IsFound);
    }

    [Theory]
    [InlineData(0, OutcomeKind.NotApplicable)]
    [InlineData(4, OutcomeKind.Awaiting)]
    public void Agreed_that_there_was_no_occasion_it_gives_no_figure_but_zero(int found, OutcomeKind kind)
    {
        var round = Concluded("1.1", Without, entry => entry with { Conclusion = Conclusion.Agreed, Facts = [Found("dat", found)] });

        Assert.Equal(kind, round.Outcome("00001", "1.1").Kind);
        Assert.Equal(kind == OutcomeKind.Awaiting ? 1 : 0, Errors(round, "1.1"));
    }

    [Theory]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    [InlineData(false, false, 0)]
    public void On_its_own_criterion_points_or_no_occasion_want_a_reason_and_figures_do_not(bool points, bool without, int errors)
    {
        var round = Concluded(
            "1.2",
            null,
            entry =>
                points ? entry with { Points = 1m }
                : without ? entry with { NotApplicable = true }
                : entry with { Facts = [Found("so", 2m)] }
        );

        Assert.Equal(errors, Errors(round, "1.2"));
    }

    [Theory]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    [InlineData(false, false, 0)]
    public void Without_occasion_there_are_neither_points_nor_figures(bool points, bool figures, int errors)
    {
        var round = Concluded(
            "1.2",
            null,
            entry =>
                entry with
                {
                    NotApplicable = true,
                    Points = points ? 1m : null,
                    Facts = figures ? [Found("so", 2m)] : [Found("so", 0m)],
                    Reason = "Không có",
                    Document = "5/BC-PNV",
                }
        );

        Assert.Equal(errors, Errors(round, "1.2"));
    }

    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("0", 0)]
    [InlineData("2", 0)]
    [InlineData("0.7", 1)]
    [InlineData("2.5", 1)]
    [InlineData("-0.5", 1)]
    public void Points_that_are_judged_keep_to_frame_and_step(string points, int errors)
    {
        var given = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture);

        var round = Concluded("1.2", null, entry => entry with { Points = given, Reason = "Theo hồ sơ", Document = "5/BC-PNV" });

        Assert.Equal(errors, Errors(round, "1.2"));
        Assert.Equal(errors == 0 ? given : null, round.Outcome("00001", "1.2").Points);
    }

    private static int Errors(ScoredRound round, string code) =>
        round.Problems.Count(problem => problem is { Unit.Text: "00001", Severity: Severity.Error } && problem.Criterion == code);

    private static ScoredRound Concluded(string code, CriterionReport? report, Func<AppraisalEntry, AppraisalEntry> change)
    {
        var entry = change(new AppraisalEntry("00001", code, Basis.Of(report), new Cell(7, 12)));
        return Scorer.Score(
            Book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report ?? Shared))) with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [entry])],
            }
        );
    }

    private static ReportedFact Found(string name, decimal value) => new(name, FactValue.Of(value), new Cell(7, 9));
}
