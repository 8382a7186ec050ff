using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>Between the two appraisals: what a unit explained opens the second and leaves the first complete.</summary>
public sealed class ExplainedTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly RuleBook Book = new SmallSet { Appraisal = SmallSet.Awaiting }
        .With("1.1", 2m, YesNo, Rules)
        .With("1.2", 2m, YesNo, Rules)
        .Book();
    private static readonly CriterionReport Report = HandedIn.Report(("dat", true));
    private static readonly AppraisalEntry Rejected = First("1.1") with { Conclusion = Conclusion.Rejected, Reason = "Không có tài liệu" };
    private static readonly AppraisalEntry Agreed = First("1.2") with { Conclusion = Conclusion.Agreed };
    private static readonly ExplanationEntry Answer = new("1.1", Basis.Of(Report, Rejected), "Có tài liệu", new Cell(5, 5));

    [Fact]
    public void Explained_the_first_appraisal_stays_complete_and_the_second_is_open()
    {
        var procedure = new Procedure(Book, Handed());

        Assert.True(procedure.Work.IsFirstComplete);
        Assert.Equal([1], procedure.Work.Open.Select(work => work.Open));
        Assert.Empty(procedure.Work.FirstOpen);
        Assert.Equal(["00001"], procedure.UnitsToExplain);
        Assert.Equal(["00001"], procedure.ConcludedUnits);
    }

    [Fact]
    public void A_unit_of_which_one_criterion_is_still_to_be_concluded_is_not_concluded()
    {
        var handed = Handed();
        var half = handed with { Appraisals = [handed.Appraisals[0] with { Entries = [Rejected] }], Explanations = [] };

        Assert.Empty(new Procedure(Book, half).ConcludedUnits);
    }

    [Fact]
    public void The_second_form_asks_of_what_was_explained_alone_and_shows_what_was_concluded_first()
    {
        var row = Assert.Single(Assert.Single(new Procedure(Book, Handed()).AppraisalForms(AppraisalStage.Second)).Rows);

        Assert.Equal(("1.1", Rejected, Answer, null), (row.Outcome.Criterion.Code, row.First, row.Explanation, row.Standing));
        var first = Assert.Single(new Procedure(Book, Handed()).AppraisalForms(AppraisalStage.First)).Rows.Where(each => each.Unit.Code == "00001").ToList();
        Assert.Equal([Rejected, Agreed], first.Select(each => each.Standing));
        Assert.All(first, each => Assert.True(each is { First: null, Explanation: null, IsReported: true }));
    }

    [Fact]
    public void Concluded_anew_nothing_is_open_and_the_form_for_units_still_shows_the_first_points()
    {
        var second = new AppraisalEntry("00001", "1.1", Basis.Of(Report, Rejected, Answer), new Cell(7, 12)) { Conclusion = Conclusion.Agreed };

        var procedure = new Procedure(Book, Handed(second));

        Assert.Empty(procedure.Work.Open);
        var row = Assert.Single(Assert.Single(procedure.ExplanationForms()).Rows);
        Assert.Equal(("1.1", 0m, Answer), (row.Outcome.Criterion.Code, row.Outcome.Points, row.Standing));
    }

    private static AppraisalEntry First(string code) => new("00001", code, Basis.Of(Report), new Cell(7, 12));

    private static Intake Handed(params AppraisalEntry[] second) =>
        HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Report), ("1.2", Report))) with
        {
            Appraisals =
            [
                Sheet(AppraisalStage.First, Rejected, Agreed),
                .. second.Length > 0 ? [Sheet(AppraisalStage.Second, second)] : Array.Empty<AppraisalSheet>(),
            ],
            Explanations = [new ExplanationSheet("00001", new Source("giai-trinh.xlsx", new string('d', 64), "Giải trình"), [Answer])],
        };

    private static AppraisalSheet Sheet(AppraisalStage stage, params AppraisalEntry[] entries) =>
        new("noi-vu", stage, new Source($"noi-vu-{stage}.xlsx", new string('c', 64), "Thẩm định"), [.. entries]);
}
