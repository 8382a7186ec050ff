using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Giữ nguyên: the second appraisal lets the first stand, where there is one, with a reason, and with nothing else.</summary>
public sealed class UpheldTests
{
    private const string Counts =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 10 }, { "name": "xong", "label": "Đã xong", "type": "count","""
        + """ "max": "tong", "excusable": true }""";
    private const string Share =
        """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "xong / tong * 2m" } } } }""";

    private static readonly RuleBook Book = new SmallSet { Appraisal = SmallSet.Awaiting }
        .With("1.1", 2m, Counts, Share)
        .Book();
    private static readonly CriterionReport Report = HandedIn.Report(("tong", 10), ("xong", 8));

    private static readonly AppraisalEntry First = new("00001", "1.1", Basis.Of(Report), new Cell(7, 12))
    {
        Conclusion = Conclusion.Adjusted,
        Facts = [Found("xong", 5m)],
        Reason = "Chỉ 5 việc có tài liệu",
    };

    private static readonly Dictionary<string, Func<AppraisalEntry, AppraisalEntry>> Wrong = new(StringComparer.Ordinal)
    {
        ["a figure"] = entry => entry with { Facts = [Found("xong", 6m)] },
        ["points"] = entry => entry with { Points = 1m },
        ["no occasion"] = entry => entry with { NotApplicable = true },
        ["excused tasks"] = entry => entry with { Excused = [Found("xong", 1m)] },
        ["no reason"] = entry => entry with { Reason = "" },
    };

    public static TheoryData<string> Names => [.. Wrong.Keys];

    [Fact]
    public void With_a_reason_alone_the_first_conclusion_stands()
    {
        var round = Scored(First, entry => entry);

        Assert.Equal((OutcomeKind.Scored, 1m), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.DoesNotContain(round.Problems, problem => problem is { Unit.Text: "00001", Severity: Severity.Error });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_anything_else_or_without_a_reason_it_is_asked_back_once(string what)
    {
        var round = Scored(First, Wrong[what]);

        Assert.Equal((OutcomeKind.Awaiting, true), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").AwaitsDepartment));
        Assert.Single(round.Problems, problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1", Severity: Severity.Error });
    }

    [Fact]
    public void Without_a_sound_first_conclusion_there_is_nothing_to_keep()
    {
        var unreadable = Scored(First with { Unreadable = true }, entry => entry);
        var contradictory = Scored(First with { Conclusion = Conclusion.Agreed }, entry => entry);

        Assert.Equal(OutcomeKind.Awaiting, unreadable.Outcome("00001", "1.1").Kind);
        Assert.Equal(OutcomeKind.Awaiting, contradictory.Outcome("00001", "1.1").Kind);
        Assert.Single(contradictory.Problems, problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1", Severity: Severity.Error });
    }

    [Fact]
    public void In_a_first_appraisal_there_is_nothing_to_keep_either()
    {
        var entry = First with { Conclusion = Conclusion.Upheld, Facts = [] };

        var round = Scorer.Score(Book, Handed() with { Appraisals = [Sheet(AppraisalStage.First, entry)] });

        Assert.Equal(OutcomeKind.Awaiting, round.Outcome("00001", "1.1").Kind);
        Assert.Single(round.Problems, problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1", Severity: Severity.Error });
    }

    [Fact]
    public void What_the_first_conclusion_gave_is_shown_to_the_second_appraiser_while_it_decides()
    {
        var answer = Answer(First);

        var round = Scorer.Score(Book, Handed() with { Appraisals = [Sheet(AppraisalStage.First, First)], Explanations = [Explanation(answer)] });

        var open = round.Outcome("00001", "1.1");
        Assert.Equal((OutcomeKind.Awaiting, true, 1m), (open.Kind, open.AwaitsDepartment, open.FirstPoints));
        Assert.False(open.Claimed!.AwaitsDepartment);
    }

    private static ScoredRound Scored(AppraisalEntry first, Func<AppraisalEntry, AppraisalEntry> change)
    {
        var answer = Answer(first);
        var second = new AppraisalEntry("00001", "1.1", Basis.Of(Report, first, answer), new Cell(7, 12))
        {
            Conclusion = Conclusion.Upheld,
            Reason = "Không có tài liệu mới",
        };
        return Scorer.Score(
            Book,
            Handed() with
            {
                Appraisals = [Sheet(AppraisalStage.First, first), Sheet(AppraisalStage.Second, change(second))],
                Explanations = [Explanation(answer)],
            }
        );
    }

    private static Intake Handed() => HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Report)));

    private static ExplanationEntry Answer(AppraisalEntry first) => new("1.1", Basis.Of(Report, first), "Có đủ 8 việc", new Cell(5, 5));

    private static ExplanationSheet Explanation(ExplanationEntry entry) =>
        new("00001", new Source("giai-trinh.xlsx", new string('d', 64), "Giải trình"), [entry]);

    private static AppraisalSheet Sheet(AppraisalStage stage, AppraisalEntry entry) =>
        new("noi-vu", stage, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [entry]);

    private static ReportedFact Found(string name, decimal value) => new(name, FactValue.Of(value), new Cell(7, 9));
}
