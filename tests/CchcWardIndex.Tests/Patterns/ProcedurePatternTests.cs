using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>
/// Patterns that only the whole procedure shows: deductions with floors, rejection, bonus and penalty with caps, tasks excused, two
/// appraisals.
/// </summary>
public sealed class ProcedurePatternTests
{
    private const string Unit = "21601";

    private static readonly Source Ward = new("phieu-0.xlsx", "", "Phiếu tự chấm");
    private static readonly Source Department = new("tham-dinh.xlsx", "", "Thẩm định");

    [Theory]
    [InlineData(null, null, false, -0.25)] // 0 − 0,25
    [InlineData(0.0, null, false, 0.0)] // area 1: −0,25, not below 0
    [InlineData(-0.1, null, false, -0.1)] // area 1: −0,25, not below −0,1
    [InlineData(null, 0.0, false, 0.0)] // total: −0,25, not below 0
    [InlineData(-0.2, -0.1, false, -0.1)] // area: −0,2, then the total: −0,1
    [InlineData(0.0, 0.0, true, 1.0)] // 1: no floor bites
    public void P17_zero_and_an_extra_deduction_go_no_lower_than_the_floors(double? area, double? total, bool complete, double points)
    {
        var book = Changed(
            "P17",
            set =>
                set.Replace(
                    "\"groups\"",
                    $"\"floors\": {{ {string.Join(", ", new[] { Key("area", area), Key("total", total) }.OfType<string>())} }}, \"groups\"",
                    StringComparison.Ordinal
                )
        );

        var unit = Score(book, Reported(book, ("baoCaoDu", FactValue.Of(complete)), ("nhacNho", FactValue.Of(2m)))).Units[0];

        Assert.Equal((decimal)points, unit.Points);
        Assert.Equal((decimal)points * 100m, unit.Index);
        Assert.Equal(complete ? 1m : -0.25m, unit.Outcomes[0].Points);
        Assert.Equal((decimal)points - unit.Outcomes[0].Points, unit.Adjustments.Sum(adjustment => adjustment.Points));
    }

    [Fact]
    public void P18_an_unlawful_document_vetoes_by_the_rules_or_by_the_department()
    {
        var book = PatternSet.Of("P18").Book;
        var unlawful = Reported(book, ("kiemTra", FactValue.Of(true)), ("congKhai", FactValue.Of(true)), ("traiLuat", FactValue.Of(1m)));
        var hidden = Reported(book, ("kiemTra", FactValue.Of(true)), ("congKhai", FactValue.Of(true)), ("traiLuat", FactValue.Of(0m)));

        var byRule = Score(book, unlawful).Units[0].Outcomes[0];
        var byDepartment = Score(book, hidden, Entry(Basis.Of(hidden["1.1"])) with { Conclusion = Conclusion.Rejected, Reason = "Quyết định số 8 trái Luật" })
            .Units[0]
            .Outcomes[0];

        // 0,5 + 0,5 = 1 by the rules; the veto makes it 0.
        Assert.Equal((0m, "Có văn bản trái pháp luật: không chấm điểm"), (byRule.Points, byRule.Rule));
        Assert.Equal(
            (OutcomeKind.NotMet, 1m, 0m, 0m, "Cơ quan thẩm định không công nhận"),
            (byDepartment.Kind, byDepartment.RulePoints, byDepartment.AppraisedPoints, byDepartment.Points, byDepartment.Rule)
        );
    }

    // The set: 10 points, bonus 1 a model up to 3, capped at 2 together; penalty 2 a case up to 4, capped at 3 together.
    [Theory]
    [InlineData("", 50, 1, 0, 6.0)] // 5 + 1
    [InlineData("", 50, 3, 0, 7.0)] // 5 + min(3, 2)
    [InlineData("", 50, 0, 1, 3.0)] // 5 − 2
    [InlineData("", 50, 0, 2, 2.0)] // 5 − min(4, 3)
    [InlineData("", 50, 3, 2, 4.0)] // 5 + 2 − 3
    [InlineData("", 95, 1, 0, 10.0)] // 9,5 + 1 = 10,5, not above 10
    [InlineData("may pass", 95, 1, 0, 10.5)] // 9,5 + 1
    [InlineData("together 0.5", 50, 2, 0, 5.5)] // 5 + min(2, 0,5)
    [InlineData("together 0.5", 50, 3, 2, 4.5)] // 5 + max(2 − 3, −0,5)
    [InlineData("together 0.5", 50, 2, 1, 5.0)] // 5 + 2 − 2
    [InlineData("", 10, 0, 2, -2.0)] // 1 − 3
    public void P19_bonus_and_penalty_count_up_to_each_cap_and_not_above_the_maximum_unless_the_set_lets_them(
        string change,
        int share,
        int models,
        int cases,
        double points
    )
    {
        var book = Changed(
            "P19",
            set =>
                change switch
                {
                    "may pass" => set.Replace("\"mayPassMaximum\": false", "\"mayPassMaximum\": true", StringComparison.Ordinal),
                    "together 0.5" => set.Replace("\"mayPassMaximum\"", "\"cap\": 0.5, \"mayPassMaximum\"", StringComparison.Ordinal),
                    _ => set,
                }
        );

        var unit = Score(
            book,
            Reported(book, ("tyLe", FactValue.Of((decimal)share)), ("moHinh", FactValue.Of((decimal)models)), ("vu", FactValue.Of((decimal)cases)))
        ).Units[0];

        Assert.Equal((decimal)points, unit.Points);
        Assert.Equal((10m, (decimal)points * 10m), (unit.MaxPoints, unit.Index));
        Assert.All(unit.Adjustments, adjustment => Assert.NotEqual(0m, adjustment.Points));
    }

    [Fact]
    public void P20_tasks_undone_for_objective_reasons_leave_the_count_with_a_note()
    {
        var book = PatternSet.Of("P20").Book;
        var reports = Reported(book, ("tong", FactValue.Of(10m)), ("xong", FactValue.Of(7m)));
        var entry = Entry(Basis.Of(reports["1.1"])) with
        {
            Conclusion = Conclusion.Adjusted,
            Excused = [new ReportedFact("tong", FactValue.Of(2m), new Cell(7, 10))],
            Reason = "Hai nhiệm vụ chờ hướng dẫn của bộ",
        };

        // 7 ÷ (10 − 2) × 2 = 1,75, where the ward had 7 ÷ 10 × 2 = 1,4 and claimed all of 2.
        var excused = Score(book, reports, entry).Units[0].Outcomes[0];
        Assert.Equal((1.4m, 1.75m, 1.75m), (excused.RulePoints, excused.AppraisedPoints, excused.Points));
        Assert.Equal((FactValue.Of(8m), 2m), (excused.Facts[0].Value, excused.Facts[0].Excused));
        Assert.Equal(FactValue.Of(10m), excused.Submitted[0].Value);

        // Without the note nothing is excused and nothing is decided.
        var unsaid = Score(book, reports, entry with { Reason = "" });
        Assert.Equal((OutcomeKind.Awaiting, null), (unsaid.Units[0].Outcomes[0].Kind, unsaid.Units[0].Outcomes[0].Points));
        Assert.Contains(unsaid.Problems, problem => problem.Id == "appraisal.entry.no-reason");
    }

    [Fact]
    public void P20_what_is_left_after_excusing_must_still_be_possible()
    {
        var book = PatternSet.Of("P20").Book;
        var reports = Reported(book, ("tong", FactValue.Of(10m)), ("xong", FactValue.Of(7m)));

        // 10 − 4 = 6 tasks, of which 7 are done: that cannot be.
        var round = Score(
            book,
            reports,
            Entry(Basis.Of(reports["1.1"])) with
            {
                Conclusion = Conclusion.Adjusted,
                Excused = [new ReportedFact("tong", FactValue.Of(4m), new Cell(7, 10))],
                Reason = "Chờ hướng dẫn",
            }
        );

        Assert.Equal(OutcomeKind.Awaiting, round.Units[0].Outcomes[0].Kind);
        Assert.Contains(
            round.Problems,
            problem => problem.Message == "\"Số nhiệm vụ đã hoàn thành\" là 7 nhiệm vụ, lớn hơn \"Tổng số nhiệm vụ\" (6 nhiệm vụ)."
        );
    }

    [Fact]
    public void A_criterion_goes_from_the_claim_over_two_appraisals_to_its_final_points()
    {
        var book = PatternSet.Of("P18").Book;
        var reports = Reported(book, ("kiemTra", FactValue.Of(true)), ("congKhai", FactValue.Of(false)), ("traiLuat", FactValue.Of(0m)));
        var report = reports["1.1"] = reports["1.1"] with { SelfPoints = 1m };
        var first = Entry(Basis.Of(report)) with { Conclusion = Conclusion.Rejected, Reason = "Không có biên bản kiểm tra" };
        var answer = new ExplanationEntry("1.1", Basis.Of(report, first), "Biên bản gửi bổ sung", new Cell(6, 5))
        {
            Evidence = [new Evidence("3/BB-UBND", null, "1")],
        };
        var second = Entry(Basis.Of(report, first, answer)) with { Conclusion = Conclusion.Agreed, Document = "3/BB-UBND" };
        var intake = Intake(reports, (AppraisalStage.First, first));

        // Self 1; by the rules 0,5 for the one thing done.
        AssertStands(Scorer.Score(book, Intake(reports)), self: 1m, rule: 0.5m, appraised: null, points: 0.5m, awaits: false);

        // The department finds no proof: 0.
        AssertStands(Scorer.Score(book, intake), self: 1m, rule: 0.5m, appraised: 0m, points: 0m, awaits: false);

        // The ward explains: open until the second appraisal.
        var explained = intake with
        {
            Explanations = [new ExplanationSheet(Unit, new Source("giai-trinh.xlsx", "", "Giải trình"), [answer])],
        };
        AssertStands(Scorer.Score(book, explained), self: 1m, rule: 0.5m, appraised: null, points: null, awaits: true);

        // The second stands: 0,5; the claim was 0,5 too high.
        var closed = Scorer.Score(
            book,
            explained with
            {
                Appraisals = [.. explained.Appraisals, new AppraisalSheet("noi-vu", AppraisalStage.Second, Department, [second])],
            }
        );
        AssertStands(closed, self: 1m, rule: 0.5m, appraised: 0.5m, points: 0.5m, awaits: false);
        Assert.Equal((UnitStatus.Scored, 0.5m), (closed.Units[0].Status, closed.Units[0].OverClaim));
    }

    private static void AssertStands(ScoredRound round, decimal? self, decimal? rule, decimal? appraised, decimal? points, bool awaits)
    {
        var outcome = round.Units[0].Outcomes[0];
        Assert.Equal(
            (self, rule, appraised, points, awaits),
            (outcome.SelfPoints, outcome.RulePoints, outcome.AppraisedPoints, outcome.Points, outcome.AwaitsDepartment)
        );
    }

    private static ScoredRound Score(RuleBook book, Dictionary<CriterionCode, CriterionReport> reports, params AppraisalEntry[] first) =>
        Scorer.Score(book, Intake(reports, [.. first.Select(entry => (AppraisalStage.First, entry))]));

    private static Intake Intake(Dictionary<CriterionCode, CriterionReport> reports, params (AppraisalStage Stage, AppraisalEntry Entry)[] entries) =>
        new([new SelfAssessment(Unit, Ward, reports)], [], [], [], [])
        {
            Appraisals = [.. entries.Select(pair => new AppraisalSheet("noi-vu", pair.Stage, Department, [pair.Entry]))],
        };

    // Every criterion of the set, each with those of the values that are its own, and a document.
    private static Dictionary<CriterionCode, CriterionReport> Reported(RuleBook book, params (string Fact, FactValue Value)[] values) =>
        book.Set.Criteria.ToDictionary(
            criterion => criterion.Code,
            criterion => new CriterionReport([
                .. criterion.Facts.Select(fact => new ReportedFact(fact.Name, values.Single(given => given.Fact == fact.Name).Value, new Cell(5, 6))),
            ])
            {
                SelfPoints = criterion.MaxPoints,
                Evidence = [new Evidence("15/BC-UBND", null, "")],
                Cell = new Cell(5, 1),
            }
        );

    private static AppraisalEntry Entry(string basis) =>
        new(Unit, "1.1", basis, new Cell(7, 12)) { PointsCell = new Cell(7, 11), ReasonCell = new Cell(7, 13) };

    private static RuleBook Changed(string pattern, Func<string, string> change) => PatternSet.Changed(pattern, change).Book;

    private static string? Key(string name, double? floor) => floor is { } given ? FormattableString.Invariant($"\"{name}\": {given}") : null;
}
