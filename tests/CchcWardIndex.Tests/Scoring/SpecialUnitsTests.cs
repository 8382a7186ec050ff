using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.SecondRoute;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Units that are not like the others: what becomes of them is the set's choice, is said beside them, and moves nobody else.</summary>
public class SpecialUnitsTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    [Theory]
    [InlineData("noPoints", UnitStatus.Scored, 0.0, 2, Severity.Warning, "Không nộp phiếu tự chấm; theo bộ chỉ số, các tiêu chí phải tự chấm được 0 điểm.")]
    [InlineData(
        "unranked",
        UnitStatus.NotSubmitted,
        null,
        null,
        Severity.Warning,
        "Không nộp phiếu tự chấm; theo bộ chỉ số không được chấm và không xếp hạng."
    )]
    [InlineData("await", UnitStatus.NotSubmitted, null, null, Severity.Error, "")]
    public void A_unit_that_handed_in_nothing(string choice, UnitStatus status, double? index, int? rank, Severity severity, string note)
    {
        var book = Set($$"""{ "notSubmitted": "{{choice}}" }""", "").Book();

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("dat", true))))));

        var unit = round.Unit("00002");
        Assert.Equal((status, (decimal?)index, note), (unit.Status, unit.Index, unit.Note));
        Assert.Equal(rank, Ranker.Rank(book, round.Units).Single(place => place.Score.Unit.Code == "00002").Rank);
        Assert.Equal(severity, Assert.Single(round.Problems, problem => problem.Unit == "00002").Severity);
    }

    [Fact]
    public void A_unit_that_handed_in_nothing_still_bears_a_penalty_that_a_department_finds()
    {
        var book = new SmallSet { Procedure = """ "specialUnits": { "notSubmitted": "noPoints" }, "extras": { "code": "9", "name": "Điểm trừ" } """ }
            .With("1.1", 1m, YesNo, Rules)
            .WithExtra(
                "9.1",
                "penalty",
                0m,
                """{ "name": "vu", "label": "Số vụ", "type": "count", "max": 2 }""",
                """{ "RuleName": "Mỗi vụ trừ 1", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "vu * -1m" } } } }""",
                """ "combine": "first", "minPoints": -2 """
            )
            .Book();
        var entry = new AppraisalEntry("00002", "9.1", Basis.Of(null), new Cell(7, 12))
        {
            Conclusion = Conclusion.Adjusted,
            Facts = [new ReportedFact("vu", Criteria.FactValue.Of(1m), new Cell(7, 9))],
            Reason = "Đơn tố cáo đúng",
            Document = "5/KL-TTr",
        };

        var round = Scorer.Score(
            book,
            HandedIn.Of() with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", "", "Thẩm định"), [entry])],
            }
        );

        Assert.Equal((0m, -1m), (round.Outcome("00001", "9.1").Points, round.Outcome("00002", "9.1").Points));
        Assert.Equal(-100m, round.Unit("00002").Index);
    }

    [Theory]
    [InlineData("ended", "ranked", """, "to": "2022-06-30" """, UnitStatus.Scored, "Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số vẫn được xếp hạng.")]
    [InlineData(
        "ended",
        "unranked",
        """, "to": "2022-06-30" """,
        UnitStatus.Unranked,
        "Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số được chấm nhưng không xếp hạng."
    )]
    [InlineData("ended", "excluded", """, "to": "2022-06-30" """, UnitStatus.Excluded, "Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số không được chấm.")]
    [InlineData("began", "ranked", """, "from": "2022-07-01" """, UnitStatus.Scored, "Bắt đầu hoạt động ngày 01/07/2022; theo bộ chỉ số vẫn được xếp hạng.")]
    [InlineData(
        "began",
        "unranked",
        """, "from": "2022-07-01" """,
        UnitStatus.Unranked,
        "Bắt đầu hoạt động ngày 01/07/2022; theo bộ chỉ số được chấm nhưng không xếp hạng."
    )]
    [InlineData("began", "excluded", """, "from": "2022-07-01" """, UnitStatus.Excluded, "Bắt đầu hoạt động ngày 01/07/2022; theo bộ chỉ số không được chấm.")]
    [InlineData("began", "unranked", """, "from": "2022-01-01" """, UnitStatus.Scored, "")]
    [InlineData("ended", "unranked", """, "to": "2022-12-31" """, UnitStatus.Scored, "")]
    [InlineData("began", "ranked", """, "unranked": "Xã đảo." """, UnitStatus.Unranked, "Không xếp hạng: Xã đảo.")]
    public void A_unit_of_part_of_the_year_or_without_rank(string what, string choice, string dates, UnitStatus status, string note)
    {
        var book = Set($$"""{ "{{what}}": "{{choice}}" }""", dates).Book();

        var round = Scorer.Score(
            book,
            HandedIn.Of([.. new[] { "00001", "00002", "00003" }.Select(unit => HandedIn.Sheet(unit, ("1.1", HandedIn.Report(("dat", true)))))])
        );

        Assert.Equal((status, note), (round.Unit("00003").Status, round.Unit("00003").Note));
        Assert.Equal(status == UnitStatus.Excluded ? null : 100m, round.Unit("00003").Index);
        Assert.Equal(status == UnitStatus.Scored, Ranker.Rank(book, round.Units).Single(place => place.Score.Unit.Code == "00003").Rank is not null);
    }

    [Fact]
    public void What_becomes_of_a_special_unit_changes_nobody_elses_figures_except_where_units_are_compared()
    {
        // Sets that differ in nothing but their special units; only 2.2, 2.3 and 2.4 compare units.
        var books = new[] { "ranked", "unranked", "excluded" }
            .Select(choice => WholeProcedure.Set(1, $$"""{ "notSubmitted": "noPoints", "ended": "{{choice}}", "began": "{{choice}}" }""").Book())
            .ToList();
        var moved = 0;
        foreach (var seed in Enumerable.Range(300_000, 60))
        {
            var intake = new RandomSeason(books[0].Set, seed).Make().Intake;
            var figures = books
                .Select(book =>
                    Scorer
                        .Score(book, intake)
                        .Units.Where(unit => unit.Unit is { From: null, To: null })
                        .SelectMany(unit =>
                            unit.Outcomes.Select(outcome => (unit.Unit.Code, outcome.Criterion.Code, outcome.Kind, outcome.Points, outcome.RulePoints))
                        )
                        .ToList()
                )
                .ToList();
            Assert.Equal(figures[0], figures[1]);
            Assert.Equal(
                figures[0].Where(figure => figure.Item2.Text is not ("2.2" or "2.3" or "2.4")),
                figures[2].Where(figure => figure.Item2.Text is not ("2.2" or "2.3" or "2.4"))
            );
            moved += figures[0].SequenceEqual(figures[2]) ? 0 : 1;
        }

        Assert.True(moved > 5, $"Only in {moved} seasons did the comparison move anybody.");
    }

    [Fact]
    public void A_unit_left_out_for_handing_in_nothing_sets_no_mark_and_is_not_waited_for()
    {
        var book = new SmallSet { Procedure = """ "specialUnits": { "notSubmitted": "unranked" } """ }
            .With(
                "1.1",
                1m,
                """{ "name": "so", "label": "Số", "type": "count" }, { "name": "nhat", "label": "Cao nhất", "type": "number","""
                    + """ "source": "bestOfUnits", "of": "so * 1m" }""",
                """{ "RuleName": "Có", "Expression": "nhat > 0", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "so / nhat" } } } }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .Book();
        var entry = new AppraisalEntry("00002", "1.1", Basis.Of(null), new Cell(7, 12))
        {
            Conclusion = Conclusion.Adjusted,
            Facts = [new ReportedFact("so", Criteria.FactValue.Of(9m), new Cell(7, 9))],
            Reason = "Theo hệ thống",
        };

        var round = Scorer.Score(
            book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", 3))))) with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", "", "Thẩm định"), [entry])],
            }
        );

        Assert.Equal(1m, round.Unit("00001").Points);
        Assert.Null(round.Unit("00002").Points);
        Assert.Equal(["Xã Hai chưa nộp phiếu tự chấm."], round.Problems.Select(problem => problem.Message));
    }

    private static SmallSet Set(string special, string dates) =>
        new SmallSet { Procedure = $$""" "specialUnits": {{special}} """ }
            .Units(
                """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
                $$"""{ "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa"{{(dates.Length > 0 ? dates : ", \"to\": \"2021-12-31\"")}} }"""
            )
            .With("1.1", 1m, YesNo, Rules);
}
