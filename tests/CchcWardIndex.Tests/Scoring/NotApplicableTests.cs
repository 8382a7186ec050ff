using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>"Không phát sinh": out of the maximum, full points, or not allowed.</summary>
public class NotApplicableTests
{
    private const string Petitions =
        """{ "name": "tong", "label": "Tổng số phản ánh", "type": "count" }, { "name": "xong", "label": "Số đã trả lời", "type": "count", "max": "tong" }""";
    private const string Rules =
        """{ "RuleName": "Trả lời đủ", "Expression": "xong == tong", "SuccessEvent": "2" }, { "RuleName": "Chưa đủ", "Expression": "true","""
        + """ "SuccessEvent": "0" }""";

    private static readonly RuleBook Book = new SmallSet()
        .With("1.1", 2m, Petitions, Rules)
        .With("1.2", 2m, Petitions, Rules, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
        .With("1.3", 2m, Petitions, Rules, """ "combine": "first", "whenNotApplicable": "fullPoints" """)
        .Book();

    private static CriterionReport Half => HandedIn.Report(("tong", 4), ("xong", 2));

    private static CriterionReport None =>
        HandedIn.Report(("tong", null), ("xong", null)) with
        {
            NotApplicable = true,
            MarkCell = new Cell(9, 8),
            Mark = "X",
            Evidence = [],
        };

    [Fact]
    public void It_leaves_both_the_points_and_the_maximum()
    {
        var round = Score(("1.1", Half), ("1.2", None), ("1.3", HandedIn.Report(("tong", 4), ("xong", 4))));

        var outcome = round.Outcome("00001", "1.2");
        Assert.Equal((OutcomeKind.NotApplicable, null, null, 0m), (outcome.Kind, outcome.Points, outcome.Rule, outcome.ApplicableMaximum));
        Assert.Equal((2m, 4m, 50m), (round.Unit("00001").Points, round.Unit("00001").MaxPoints, round.Unit("00001").Index));
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void It_counts_as_fully_met_where_the_set_says_so_and_needs_no_document()
    {
        var round = Score(("1.1", Half), ("1.2", Half), ("1.3", None));

        var outcome = round.Outcome("00001", "1.3");
        Assert.Equal((OutcomeKind.Scored, 2m, "Không phát sinh: tính đủ điểm", 2m), (outcome.Kind, outcome.Points, outcome.Rule, outcome.ApplicableMaximum));
        Assert.Equal((2m, 6m), (round.Unit("00001").Points, round.Unit("00001").MaxPoints));
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void Where_the_set_does_not_allow_it_it_is_asked_back()
    {
        var round = Score(("1.1", None), ("1.2", Half), ("1.3", Half));

        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.Equal(
            ("score.not-applicable.forbidden", Severity.Error, "00001", "1.1", "00001.xlsx!Phiếu tự chấm!H9", "X"),
            round.Problem("00001", "1.1").Told()
        );
        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("1.3")]
    public void With_figures_beside_it_it_contradicts_itself(string criterion)
    {
        var round = Score([
            .. Whole().Where(pair => pair.Criterion != criterion),
            (criterion, Half with { NotApplicable = true, MarkCell = new Cell(9, 8), Mark = "x" }),
        ]);

        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", criterion).Kind, round.Outcome("00001", criterion).Points));
        Assert.Equal(
            ("score.not-applicable.with-figures", Severity.Error, "00001", criterion, "00001.xlsx!Phiếu tự chấm!H9", "x"),
            round.Problem("00001", criterion).Told()
        );
        Assert.Null(round.Unit("00001").Index);
    }

    [Fact]
    public void A_zero_beside_it_agrees_with_it()
    {
        var round = Score([
            .. Whole().Where(pair => pair.Criterion != "1.2"),
            ("1.2", HandedIn.Report(("tong", 0), ("xong", 0)) with { NotApplicable = true }),
        ]);

        Assert.Equal(OutcomeKind.NotApplicable, round.Outcome("00001", "1.2").Kind);
        Assert.All(round.Outcome("00001", "1.2").Facts, used => Assert.Null(used.Value));
    }

    [Theory]
    [InlineData("giay")]
    [InlineData(true)]
    public void A_choice_or_a_yes_beside_it_contradicts_it_like_a_figure(object given)
    {
        var book = new SmallSet()
            .With(
                "1.1",
                1m,
                """{ "name": "co", "label": "Có văn bản không?", "type": "yesNo" }, { "name": "hinhThuc", "label": "Hình thức","""
                    + """ "type": "choice", "options": [ { "value": "giay", "label": "Bản giấy" }, { "value": "so", "label": "Bản số" } ] }""",
                """{ "RuleName": "Bản số", "Expression": "co && hinhThuc == \"so\"", "SuccessEvent": "1" }, { "RuleName": "Khác","""
                    + """ "Expression": "true", "SuccessEvent": "0" }""",
                """ "combine": "first", "whenNotApplicable": "fullPoints" """
            )
            .Book();
        var report = HandedIn.Report(("co", given as bool?), ("hinhThuc", given as string)) with { NotApplicable = true };

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))));

        Assert.Equal(OutcomeKind.Awaiting, round.Outcome("00001", "1.1").Kind);
        Assert.Equal("score.not-applicable.with-figures", round.Problem("00001", "1.1").Id.ToString());
    }

    [Fact]
    public void Something_unreadable_beside_it_is_not_passed_over()
    {
        var report = None with { Facts = [None.Facts[0] with { Unreadable = true }, None.Facts[1]] };

        Assert.Equal(OutcomeKind.Awaiting, Score([.. Whole().Where(pair => pair.Criterion != "1.2"), ("1.2", report)]).Outcome("00001", "1.2").Kind);
    }

    [Fact]
    public void A_ward_with_no_occasion_anywhere_has_no_index_and_that_is_said()
    {
        var book = new SmallSet().With("1.1", 2m, Petitions, Rules, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """).Book();

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", None))));

        Assert.Equal(
            (UnitStatus.Blocked, null, null, 0m),
            (round.Unit("00001").Status, round.Unit("00001").Index, round.Unit("00001").Points, round.Unit("00001").MaxPoints)
        );
        round.Problem("00001", null).Says("score.unit.nothing-applicable", "Phường Một");
    }

    private static (CriterionCode Criterion, CriterionReport Report)[] Whole() => [("1.1", Half), ("1.2", Half), ("1.3", Half)];

    private static ScoredRound Score(params (CriterionCode Criterion, CriterionReport Report)[] reports) =>
        Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", reports)));
}
