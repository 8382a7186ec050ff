using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>How far an appraisal is, whom it waits for, and whom it asks what.</summary>
public sealed class AppraisalProgressTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Một phần", "Expression": "true", "SuccessEvent": "1" }""";

    private static readonly RuleBook Book = new SmallSet
    {
        Appraisal = """{ "unappraised": "await", "raiseAboveClaim": "allowed", "explanation": { "days": 5, "until": "17:00" } }""",
        Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ" } """,
    }
        .With("1.1", 2m, YesNo, Rules)
        .WithSurvey("2.1", 3m, "CH01")
        .WithExtra(
            "9.1",
            "bonus",
            1m,
            YesNo,
            """{ "RuleName": "Có", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .Book();

    private static readonly CriterionReport Partly = HandedIn.Report(("dat", false)) with { SelfPoints = 1m };
    private static readonly CriterionReport Extra = HandedIn.Report(("dat", false));

    [Fact]
    public void A_unit_that_handed_in_nothing_does_not_hold_up_the_first_appraisal()
    {
        var work = new Procedure(Book, Handed(Agreed("1.1", Partly), Agreed("9.1", Extra))).Work;

        Assert.True(work.IsFirstComplete);
        Assert.Equal([(2, 2, 0)], work.First.Select(department => (department.Criteria, department.Appraised, department.Open)));
    }

    [Fact]
    public void A_criterion_without_a_conclusion_does()
    {
        var work = new Procedure(Book, Handed(Agreed("1.1", Partly))).Work;

        Assert.False(work.IsFirstComplete);
        Assert.Equal([(2, 1, 1)], work.FirstOpen.Select(department => (department.Criteria, department.Appraised, department.Open)));
        Assert.Equal(work.FirstOpen, work.Open);
    }

    [Fact]
    public void Of_no_unit_at_all_nothing_is_complete()
    {
        var work = new Procedure(Book, HandedIn.Of()).Work;

        Assert.Equal((false, false, false), (work.HasUnits, work.AllSent, work.IsFirstComplete));
    }

    [Fact]
    public void A_unit_is_asked_where_it_lost_points_where_an_appraisal_lowered_it_and_where_one_raised_it()
    {
        var lowered = Conclude("1.1", Partly, entry => entry with { Conclusion = Conclusion.Rejected });
        var raised = Conclude("1.1", Partly, entry => entry with { Conclusion = Conclusion.Adjusted, Facts = [Found("dat", true)] });

        Assert.Equal(["1.1"], Asked(lowered, Agreed("9.1", Extra)));
        Assert.Equal(["1.1"], Asked(raised, Agreed("9.1", Extra)));
        Assert.Equal(["1.1"], Asked(Agreed("1.1", Partly), Agreed("9.1", Extra)));
    }

    [Fact]
    public void A_unit_with_full_points_as_it_claims_is_asked_nothing_nor_where_it_claimed_no_bonus()
    {
        var full = HandedIn.Report(("dat", true)) with { SelfPoints = 2m };

        var form = Form(full, Agreed("1.1", full), Agreed("9.1", Extra));

        Assert.Empty(form.Rows);
    }

    private static IEnumerable<CriterionCode> Asked(params AppraisalEntry[] entries) => Form(Partly, entries).Rows.Select(row => row.Outcome.Criterion.Code);

    private static ExplanationForm Form(CriterionReport report, params AppraisalEntry[] entries) =>
        Assert.Single(new Procedure(Book, Handed(report, entries)).ExplanationForms());

    private static Intake Handed(params AppraisalEntry[] entries) => Handed(Partly, entries);

    private static Intake Handed(CriterionReport report, params AppraisalEntry[] entries) =>
        HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report), ("9.1", Extra))) with
        {
            Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [.. entries])],
            Survey = [HandedIn.Answers("00001", "CH01", 100m, 90m), HandedIn.Answers("00002", "CH01", 100m, 90m)],
        };

    private static AppraisalEntry Agreed(string code, CriterionReport report) => Conclude(code, report, entry => entry with { Conclusion = Conclusion.Agreed });

    private static AppraisalEntry Conclude(string code, CriterionReport report, Func<AppraisalEntry, AppraisalEntry> how) =>
        how(new AppraisalEntry("00001", code, Basis.Of(report), new Cell(7, 12)) { Reason = "Theo kết quả kiểm tra" });

    private static ReportedFact Found(string name, bool value) => new(name, FactValue.Of(value), new Cell(7, 9));
}
