using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What waits for a department, what waits for the ward, and where each is told.</summary>
public sealed class WaitingForDepartmentsTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";
    private const string Mine =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 10 }, { "name": "dat", "label": "Số đạt", "type": "count","""
        + """ "max": "tong", "source": "department" }""";
    private const string Share =
        """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "dat / tong * 2m" } } } }""";

    private static readonly RuleBook Book = new SmallSet { Appraisal = """{ "unappraised": "await", "raiseAboveClaim": "refused" }""" }
        .With("1.1", 2m, YesNo, Rules)
        .With("1.2", 2m, YesNo, Rules)
        .With("1.3", 2m, Mine, Share)
        .Book();

    private static readonly CriterionReport Yes = HandedIn.Report(("dat", true)) with { SelfPoints = 2m };

    [Fact]
    public void What_is_not_concluded_is_told_once_of_a_unit_and_by_its_department_but_not_of_a_blocked_one()
    {
        var open = Scorer.Score(Book, Handed());
        var blocked = Scorer.Score(Book, Handed() with { Blocked = ["00001"] });

        Assert.Equal((Severity.Error, "noi-vu"), (open.Problem("00001", null).Severity, open.Problem("00001", null).Department));
        Assert.Equal(UnitStatus.Blocked, open.Unit("00001").Status);
        Assert.Equal(UnitStatus.Blocked, blocked.Unit("00001").Status);
        Assert.DoesNotContain(blocked.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void Conclusions_on_a_unit_that_handed_in_nothing_are_told_once_at_the_first_of_their_rows()
    {
        AppraisalEntry Agreed(string code, int row) => new("00002", code, Basis.Of(null), new Cell(row, 12)) { Conclusion = Conclusion.Agreed };

        var round = Scorer.Score(Book, Handed() with { Appraisals = [Sheet(Agreed("1.1", 9), Agreed("1.2", 7))] });

        var told = Assert.Single(round.Problems, problem => problem is { Unit.Text: "00002", Severity: Severity.Warning });
        Assert.Equal(("noi-vu.xlsx!Thẩm định!L7", "noi-vu", null), (told.Where, told.Department, told.Criterion));
    }

    [Fact]
    public void A_figure_that_a_department_owes_is_told_in_its_sheet_and_never_taken_from_the_wards()
    {
        // A ward's sheet has no row for it; should one stand there, it is nothing.
        var report = HandedIn.Report(("tong", 8), ("dat", 8)) with
        {
            SelfPoints = 1m,
        };

        var submitted = Scorer.Score(Book, Handed(report)).Outcome("00001", "1.3");
        var owed = Concluded(report, entry => entry with { Conclusion = Conclusion.Agreed });

        Assert.Null(submitted.Facts[1].Value);
        Assert.Equal(OutcomeKind.Awaiting, owed.Outcome("00001", "1.3").Kind);
        Assert.StartsWith("noi-vu.xlsx!", owed.Problem("00001", "1.3").Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_agrees_raises_nothing_though_its_own_figures_give_more_than_was_claimed()
    {
        var report = HandedIn.Report(("tong", 8)) with { SelfPoints = 1m };

        var round = Concluded(
            report,
            entry => entry with { Conclusion = Conclusion.Agreed, Facts = [new ReportedFact("dat", FactValue.Of(8m), new Cell(7, 9))] }
        );

        Assert.Equal((OutcomeKind.Scored, 2m), (round.Outcome("00001", "1.3").Kind, round.Outcome("00001", "1.3").Points));
    }

    [Fact]
    public void What_was_concluded_first_is_shown_only_where_the_unit_answered_to_it()
    {
        var entry = new AppraisalEntry("00001", "1.1", Basis.Of(Yes), new Cell(7, 12)) { Conclusion = Conclusion.Rejected, Reason = "Không có tài liệu" };
        var answer = new ExplanationEntry("1.1", Basis.Of(Yes, entry), "Có", new Cell(5, 5));
        var explained = new ExplanationSheet("00001", new Source("giai-trinh.xlsx", new string('d', 64), "Giải trình"), [answer]);

        var alone = Scorer.Score(Book, Handed() with { Appraisals = [Sheet(entry)] });
        var answered = Scorer.Score(Book, Handed() with { Appraisals = [Sheet(entry)], Explanations = [explained] });
        var unsound = Scorer.Score(Book, Handed() with { Appraisals = [Sheet(entry with { Reason = "" })], Explanations = [explained] });

        Assert.Equal((0m, null), (alone.Outcome("00001", "1.1").Points, alone.Outcome("00001", "1.1").FirstPoints));
        Assert.Equal((null, 0m), (answered.Outcome("00001", "1.1").Points, answered.Outcome("00001", "1.1").FirstPoints));
        Assert.Null(unsound.Outcome("00001", "1.1").FirstPoints);
    }

    [Fact]
    public void Points_without_a_document_name_their_ground_and_what_is_claimed_waits_for_nobody()
    {
        var bare = Yes with { Evidence = [] };

        var none = Scorer
            .Score(new SmallSet().With("1.1", 2m, YesNo, Rules).Book(), HandedIn.Of(HandedIn.Sheet("00001", ("1.1", bare))))
            .Outcome("00001", "1.1");
        var waits = Scorer
            .Score(
                new SmallSet { WhenEvidenceMissing = "awaitAppraisal" }
                    .With("1.1", 2m, YesNo, Rules)
                    .Book(),
                HandedIn.Of(HandedIn.Sheet("00001", ("1.1", bare)))
            )
            .Outcome("00001", "1.1");

        Assert.Equal((OutcomeKind.MissingEvidence, 0m), (none.Kind, none.Points));
        Assert.NotNull(none.Ground);
        Assert.Equal((OutcomeKind.Awaiting, null, true, false), (waits.Kind, waits.Points, waits.AwaitsDepartment, waits.Claimed!.AwaitsDepartment));
    }

    [Fact]
    public void A_formula_of_a_whole_number_gives_points()
    {
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                YesNo,
                """{ "RuleName": "Đạt", "Expression": "dat", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "2" } } } },"""
                    + """ { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .Book();

        Assert.Equal(2m, Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Yes)))).Outcome("00001", "1.1").Points);
    }

    [Fact]
    public void What_the_common_cap_takes_back_was_bonus_and_what_it_gives_back_was_penalty()
    {
        var set = new SmallSet { Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ" } """ }
            .With("1.1", 2m, YesNo, Rules)
            .WithExtra("9.1", "bonus", 2m, YesNo, Rules)
            .WithExtra("9.2", "penalty", 0m, YesNo, Rules.Replace("\"2\"", "\"-2\"", StringComparison.Ordinal), """ "combine": "first", "minPoints": -2 """)
            .Book()
            .Set;
        Outcome Of(string code, decimal points) => new(set.Criteria.Single(criterion => criterion.Code == code), OutcomeKind.Scored, points);
        UnitScore Capped(decimal points) =>
            new(set.Units[0], UnitStatus.Scored, [Of("1.1", 2m), Of("9.1", 2m), Of("9.2", -2m)])
            {
                Adjustments = [new Adjustment(AdjustmentKind.ExtrasCap, "9", points, "")],
            };

        Assert.Equal((1.5m, -2m), (Capped(-0.5m).PointsOf(ExtraKind.Bonus), Capped(-0.5m).PointsOf(ExtraKind.Penalty)));
        Assert.Equal((2m, -1.5m), (Capped(0.5m).PointsOf(ExtraKind.Bonus), Capped(0.5m).PointsOf(ExtraKind.Penalty)));
        Assert.Equal((1.5m, 1.5m), (Capped(-0.5m).Points, Capped(-0.5m).FinalOf(Capped(-0.5m).Outcomes[1])));
    }

    private static ScoredRound Concluded(CriterionReport report, Func<AppraisalEntry, AppraisalEntry> change) =>
        Scorer.Score(Book, Handed(report) with { Appraisals = [Sheet(change(new AppraisalEntry("00001", "1.3", Basis.Of(report), new Cell(7, 12))))] });

    private static Intake Handed(CriterionReport? shared = null) =>
        HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Yes), ("1.2", Yes), ("1.3", shared ?? HandedIn.Report(("tong", 8)))));

    private static AppraisalSheet Sheet(params AppraisalEntry[] entries) =>
        new("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [.. entries]);
}
