using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>One test or more for each way a criterion can end.</summary>
public class OutcomeKindTests
{
    private const string Tasks =
        """{ "name": "tong", "label": "Tổng số nhiệm vụ", "type": "count", "min": 1 }, { "name": "xong", "label": "Số nhiệm vụ đã xong","""
        + """ "type": "count", "max": "tong" }""";
    private const string Tiers =
        """{ "RuleName": "Đủ 100%", "Expression": "xong == tong", "SuccessEvent": "2" }, { "RuleName": "Chưa đủ", "Expression": "true","""
        + """ "SuccessEvent": "0" }""";

    private static readonly RuleBook Book = new SmallSet().With("1.1", 2m, Tasks, Tiers).Book();

    [Fact]
    public void A_rule_that_holds_scores_its_points_and_says_its_name()
    {
        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("tong", 20), ("xong", 20))))));

        var outcome = round.Outcome("00001", "1.1");
        Assert.Equal((OutcomeKind.Scored, 2m, "Đủ 100%"), (outcome.Kind, outcome.Points, outcome.Rule));
        Assert.Equal((UnitStatus.Scored, 100m), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void Zero_points_decided_by_a_rule_are_not_met_and_need_no_document()
    {
        var report = HandedIn.Report(("tong", 20), ("xong", 19)) with { Evidence = [] };

        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))));

        var outcome = round.Outcome("00001", "1.1");
        Assert.Equal((OutcomeKind.NotMet, 0m, "Chưa đủ"), (outcome.Kind, outcome.Points, outcome.Rule));
        Assert.Equal((UnitStatus.Scored, 0m), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void Points_below_zero_are_not_met_and_are_deducted()
    {
        var book = new SmallSet()
            .With("1.1", 2m, Tasks, Tiers)
            .With(
                "1.2",
                1m,
                """{ "name": "tre", "label": "Có báo cáo trễ?", "type": "yesNo" }""",
                """{ "RuleName": "Trễ", "Expression": "tre", "SuccessEvent": "-0.25" }, { "RuleName": "Đúng hạn", "Expression": "true","""
                    + """ "SuccessEvent": "1" }""",
                """ "minPoints": -0.25, "combine": "first" """
            )
            .Book();

        var round = Scorer.Score(
            book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("tong", 5), ("xong", 5))), ("1.2", HandedIn.Report(("tre", true)))))
        );

        Assert.Equal((OutcomeKind.NotMet, -0.25m), (round.Outcome("00001", "1.2").Kind, round.Outcome("00001", "1.2").Points));
        Assert.Equal((1.75m, 3m), (round.Unit("00001").Points, round.Unit("00001").MaxPoints));
    }

    [Fact]
    public void A_veto_decides_wherever_it_stands_and_gives_zero_by_its_own_name()
    {
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "du", "label": "Đủ?", "type": "yesNo" }, { "name": "saiLuat", "label": "Có văn bản trái luật?", "type": "yesNo" }""",
                """{ "RuleName": "Đủ", "Expression": "du", "SuccessEvent": "2" }, { "RuleName": "Chưa đủ", "Expression": "true","""
                    + """ "SuccessEvent": "0" }, { "RuleName": "Trái luật", "Expression": "saiLuat", "SuccessEvent": "veto" }"""
            )
            .Book();

        var round = Scorer.Score(
            book,
            HandedIn.Of(
                HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("du", true), ("saiLuat", true)))),
                HandedIn.Sheet("00002", ("1.1", HandedIn.Report(("du", true), ("saiLuat", false))))
            )
        );

        Assert.Equal(
            (OutcomeKind.NotMet, 0m, "Trái luật"),
            (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points, round.Outcome("00001", "1.1").Rule)
        );
        Assert.Equal(
            (OutcomeKind.Scored, 2m, "Đủ"),
            (round.Outcome("00002", "1.1").Kind, round.Outcome("00002", "1.1").Points, round.Outcome("00002", "1.1").Rule)
        );
    }

    [Theory]
    [InlineData(9777, "\"Còn lại\" không tính được: chia cho 0.", "Số nhiệm vụ: 9.777")]
    [InlineData(8888, "Quy tắc \"Còn lại\" cho 3 điểm, ngoài khung điểm của tiêu chí.", "Số nhiệm vụ: 8.888")]
    [InlineData(9999, "Không quy tắc nào áp dụng cho các giá trị này.", "Số nhiệm vụ: 9.999")]
    public void A_rule_that_fails_on_values_nobody_probed_is_a_rule_error_that_names_rule_and_values_and_blocks_the_unit(int tasks, string what, string values)
    {
        // What comes back every 10007 values, and holds for one of them, is what a proof by probing can miss.
        const string Rest = "so - Math.Floor(so / 10007m) * 10007m";
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "so", "label": "Số nhiệm vụ", "type": "count", "max": 97000 }""",
                $$"""
                { "RuleName": "Không có", "Expression": "so == 0", "SuccessEvent": "2" },
                { "RuleName": "Còn lại", "Expression": "{{Rest}} != 9999",
                  "Actions": { "OnSuccess": { "Name": "OutputExpression",
                  "Context": { "Expression": "Math.Max(0m, 3m - Math.Abs({{Rest}} - 8888m)) + 0m / ({{Rest}} - 9777m)" } } } }
                """
            )
            .Book();

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", tasks))))));

        var outcome = round.Outcome("00001", "1.1");
        Assert.Equal((OutcomeKind.RuleError, null), (outcome.Kind, outcome.Points));
        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
        var problem = round.Problem("00001", "1.1");
        Assert.Equal((Severity.Error, "00001.xlsx!Phiếu tự chấm!A9"), (problem.Severity, problem.Where));
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.Contains(values, problem.Message, StringComparison.Ordinal);
        Assert.Equal("Báo người soạn bộ chỉ số sửa quy tắc rồi chấm lại.", problem.Remedy);
    }

    [Theory]
    [InlineData("1m + Math.Max(0m, 2m - Math.Abs(so - Math.Floor(so / 10007m) * 10007m - 8888m))", 0, "3")]
    [InlineData("1m - Math.Max(0m, 3m - Math.Abs(so - Math.Floor(so / 10007m) * 10007m - 8888m))", 0, "-2")]
    [InlineData("0m - Math.Max(0m, 2m - Math.Abs(so - Math.Floor(so / 10007m) * 10007m - 8888m))", -1, "-2")]
    public void Points_outside_the_frame_by_a_rule_that_is_called_unproven_never_count(string formula, int least, string points)
    {
        var set = new SmallSet().With(
            "1.1",
            2m,
            """{ "name": "so", "label": "Số nhiệm vụ", "type": "count", "max": 97000 }""",
            $$"""
            { "RuleName": "Không có", "Expression": "so == 0", "SuccessEvent": "2" },
            { "RuleName": "Còn lại", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression",
              "Context": { "Expression": "{{formula}}" } } } }
            """,
            $""" "minPoints": {least}, "combine": "first" """
        );
        var proven = RuleBook.Prove(
            CriteriaSetLoader.Load("nho", [.. set.Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json)))])
        );
        Assert.True(proven.Book is not null, string.Join("\n", proven.Faults));
        Assert.Contains(
            proven.Proofs.Single(proof => proof.Criterion == "1.1").Unproven,
            said => said.Contains("lên xuống nhiều lần", StringComparison.Ordinal)
        );

        var round = Scorer.Score(proven.Book!, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", 8888))))));

        Assert.Equal((OutcomeKind.RuleError, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.Contains(
            $"Quy tắc \"Còn lại\" cho {points} điểm, ngoài khung điểm của tiêu chí.",
            round.Problem("00001", "1.1").Message,
            StringComparison.Ordinal
        );
    }
}
