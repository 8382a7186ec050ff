using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Where a set allows no raise, none comes in by another way: what a conclusion does to the index decides (ADR 15).</summary>
public class RaisingByEffectTests
{
    private const string Counts =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "max": 10 }, { "name": "xong", "label": "Đã xong", "type": "count", "max": "tong" }""";
    private const string Share =
        """{ "RuleName": "Không có", "Expression": "tong == 0", "SuccessEvent": "0" }, { "RuleName": "Tỷ lệ", "Expression": "true","""
        + """ "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "xong / tong * 2m" } } } }""";
    private const string Late = """{ "name": "tong", "label": "Số báo cáo trễ", "type": "count", "max": 4 }""";
    private const string Deducts =
        """{ "RuleName": "Mỗi báo cáo trễ trừ 0,25 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "-0.25m * tong" } } } }""";
    private const string Models = """{ "name": "tong", "label": "Số mô hình", "type": "count", "max": 4 }""";
    private const string Adds =
        """{ "RuleName": "Mỗi mô hình 0,25 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "0.25m * tong" } } } }""";

    private static readonly RuleBook Refusing = Book("refused");

    [Theory]
    [InlineData(
        "1.1",
        4,
        "Ghi \"Không phát sinh\" ở tiêu chí mà đơn vị khai có phát sinh và tự đánh giá 0,8/2 điểm: phần điểm thiếu sẽ không còn tính vào chỉ số, nên "
            + "là nâng điểm; bộ chỉ số không cho nâng."
    )]
    [InlineData(
        "1.1",
        0,
        "Ghi \"Không phát sinh\" ở tiêu chí mà đơn vị khai có phát sinh và tự đánh giá 0/2 điểm: phần điểm thiếu sẽ không còn tính vào chỉ số, nên là "
            + "nâng điểm; bộ chỉ số không cho nâng."
    )]
    [InlineData("1.2", 4, "Kết quả thẩm định là 2 điểm, cao hơn mức đơn vị tự đánh giá (0,8 điểm); bộ chỉ số không cho nâng.")]
    [InlineData(
        "9.1",
        2,
        "Ghi \"Không phát sinh\" ở tiêu chí mà đơn vị khai có phát sinh và tự đánh giá -0,5 điểm: điểm trừ sẽ không còn tính vào chỉ số, nên là nâng "
            + "điểm; bộ chỉ số không cho nâng."
    )]
    public void What_the_ward_claims_in_part_cannot_be_taken_out(string code, int given, string message)
    {
        var report = code == "9.1" ? HandedIn.Report(("tong", given)) : HandedIn.Report(("tong", 10), ("xong", given));

        var round = Concluded(Refusing, code, report, entry => entry with { NotApplicable = true });

        Assert.Equal((OutcomeKind.Awaiting, true), (round.Outcome("00001", code).Kind, round.Outcome("00001", code).AwaitsDepartment));
        Assert.Equal(
            (Severity.Error, "noi-vu.xlsx!Thẩm định!L7", message),
            (round.Problem("00001", code).Severity, round.Problem("00001", code).Where, round.Problem("00001", code).Message)
        );
        Assert.NotEqual(
            OutcomeKind.Awaiting,
            Concluded(Book("allowed"), code, report, entry => entry with { NotApplicable = true }).Outcome("00001", code).Kind
        );
    }

    [Fact]
    public void The_index_never_rises_above_what_the_ward_itself_claims_by_taking_out()
    {
        var report = HandedIn.Report(("tong", 10), ("xong", 4));
        decimal? Index(RuleBook book, bool taken) =>
            Concluded(book, "1.1", report, entry => taken ? entry with { NotApplicable = true } : entry with { Conclusion = Conclusion.Agreed, Reason = "" })
                .Unit("00001")
                .Index;

        // The other criteria are full: without this one the index would be 100.
        Assert.Equal(100m, Index(Book("allowed"), taken: true));
        Assert.True(Index(Refusing, taken: false) < 90m);
        Assert.Null(Index(Refusing, taken: true));
    }

    [Fact]
    public void Full_points_can_be_taken_out_and_a_bonus_too_for_that_raises_nothing()
    {
        Assert.Equal(
            OutcomeKind.NotApplicable,
            Concluded(Refusing, "1.1", HandedIn.Report(("tong", 10), ("xong", 10)), entry => entry with { NotApplicable = true }).Outcome("00001", "1.1").Kind
        );
        Assert.Equal(
            OutcomeKind.NotApplicable,
            Concluded(Refusing, "9.2", HandedIn.Report(("tong", 2)), entry => entry with { NotApplicable = true }).Outcome("00001", "9.2").Kind
        );
    }

    [Theory]
    [InlineData("1.1", 10, 2)]
    [InlineData("9.2", null, 0.5)]
    public void What_the_ward_says_had_no_occasion_cannot_be_brought_in_to_its_gain(string code, int? done, double points)
    {
        var report = (done is null ? HandedIn.Report(("tong", null)) : HandedIn.Report(("tong", null), ("xong", null))) with { NotApplicable = true };
        ImmutableArray<ReportedFact> found = done is { } all ? [Found("tong", 10m), Found("xong", all)] : [Found("tong", 2m)];

        var refused = Concluded(Refusing, code, report, entry => entry with { Facts = found, Document = "12/BC-PNV" });

        Assert.Equal(OutcomeKind.Awaiting, refused.Outcome("00001", code).Kind);
        Assert.Equal("appraisal.raise.brought-in", refused.Problem("00001", code).Id.ToString());
        Assert.Equal(
            (decimal)points,
            Concluded(Book("allowed"), code, report, entry => entry with { Facts = found, Document = "12/BC-PNV" }).Outcome("00001", code).Points
        );
    }

    [Fact]
    public void Brought_in_with_less_than_full_points_it_counts_and_what_it_may_do_is_told()
    {
        var report = HandedIn.Report(("tong", null), ("xong", null)) with { NotApplicable = true };

        var round = Concluded(Refusing, "1.1", report, entry => entry with { Facts = [Found("tong", 10m), Found("xong", 9m)], Document = "12/BC-PNV" });

        Assert.Equal((OutcomeKind.Scored, 1.8m), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.Equal(Severity.Warning, round.Problem("00001", "1.1").Severity);
        Assert.StartsWith(
            "Kết quả thẩm định là 1,8/2 điểm ở tiêu chí mà đơn vị khai không phát sinh; chỉ số của đơn vị tăng",
            round.Problem("00001", "1.1").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_second_appraisal_that_keeps_what_could_not_stand_keeps_nothing()
    {
        var report = HandedIn.Report(("tong", 10), ("xong", 4));
        var first = new AppraisalEntry("00001", "1.1", Basis.Of(report), new Cell(7, 12))
        {
            Conclusion = Conclusion.Adjusted,
            NotApplicable = true,
            Reason = "Không có nhiệm vụ",
        };
        var answer = new ExplanationEntry("1.1", Basis.Of(report, first), "Có nhiệm vụ", new Cell(5, 5));
        var second = new AppraisalEntry("00001", "1.1", Basis.Of(report, first, answer), new Cell(7, 12))
        {
            Conclusion = Conclusion.Upheld,
            Reason = "Như lần 1",
        };

        var round = Scorer.Score(
            Refusing,
            Handed("1.1", report) with
            {
                Appraisals = [Sheet(AppraisalStage.First, first), Sheet(AppraisalStage.Second, second)],
                Explanations = [new ExplanationSheet("00001", new Source("giai-trinh.xlsx", new string('d', 64), "Giải trình"), [answer])],
            }
        );

        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").FirstPoints));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(-3)]
    public void Self_points_outside_the_frame_claim_nothing(int self)
    {
        var report = HandedIn.Report(("tong", 10), ("xong", 4)) with { SelfPoints = self };

        var raised = Concluded(Refusing, "1.1", report, entry => entry with { Facts = [Found("xong", 6m)] });
        Assert.Equal(OutcomeKind.Awaiting, raised.Outcome("00001", "1.1").Kind);
        Assert.Contains(
            "cao hơn mức đơn vị tự đánh giá (0,8 điểm)",
            raised.Problems.Single(problem => problem is { Criterion.Text: "1.1", Severity: Severity.Error }).Message,
            StringComparison.Ordinal
        );

        var agreed = Concluded(Refusing, "1.1", report, entry => entry with { Conclusion = Conclusion.Agreed, Reason = "" });
        Assert.Equal((self, 0m), (agreed.Outcome("00001", "1.1").SelfPoints, agreed.Unit("00001").OverClaim));
    }

    private static ScoredRound Concluded(RuleBook book, string code, CriterionReport report, Func<AppraisalEntry, AppraisalEntry> change)
    {
        var entry = new AppraisalEntry("00001", code, Basis.Of(report), new Cell(7, 12)) { Conclusion = Conclusion.Adjusted, Reason = "Theo kết quả kiểm tra" };
        return Scorer.Score(book, Handed(code, report) with { Appraisals = [Sheet(AppraisalStage.First, change(entry))] });
    }

    private static Intake Handed(string code, CriterionReport report)
    {
        // All but the one in question are full, with self points that agree; the extras are nothing.
        CriterionReport Full(string other) =>
            other == code ? report
            : other[0] == '9' ? HandedIn.Report(("tong", 0))
            : HandedIn.Report(("tong", 10), ("xong", 10)) with { SelfPoints = 2m };
        return HandedIn.Of(HandedIn.Sheet("00001", [.. new[] { "1.1", "1.2", "1.3", "9.1", "9.2" }.Select(other => (other, Full(other)))]));
    }

    private static AppraisalSheet Sheet(AppraisalStage stage, AppraisalEntry entry) =>
        new("noi-vu", stage, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [entry]);

    private static ReportedFact Found(string name, decimal value) => new(name, FactValue.Of(value), new Cell(7, 9));

    private static RuleBook Book(string raise) =>
        new SmallSet
        {
            Appraisal = $$"""{ "unappraised": "rulePointsStand", "raiseAboveClaim": "{{raise}}" }""",
            Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ" } """,
        }
            .With("1.1", 2m, Counts, Share, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
            .With("1.2", 2m, Counts, Share, """ "combine": "first", "whenNotApplicable": "fullPoints" """)
            .With("1.3", 2m, Counts, Share)
            .WithExtra("9.1", "penalty", 0m, Late, Deducts, """ "combine": "first", "minPoints": -1, "whenNotApplicable": "excludeFromMaximum" """)
            .WithExtra("9.2", "bonus", 1m, Models, Adds, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
            .Book();
}
