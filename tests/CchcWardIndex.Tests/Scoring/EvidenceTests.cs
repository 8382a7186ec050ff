using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What a missing document means is the set's choice, three ways; self points never change what the rules give.</summary>
public class EvidenceTests
{
    private const string Count = """{ "name": "so", "label": "Số sáng kiến", "type": "count", "unit": "sáng kiến", "max": 100 }""";
    private const string Rules =
        """{ "RuleName": "Mỗi sáng kiến 0,5 điểm, tối đa 2 điểm", "Expression": "true","""
        + """ "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "Math.Min(2m, so * 0.5m)" } } } }""";

    private static CriterionReport Unproven => HandedIn.Report(("so", 3)) with { Evidence = [], Explanation = "Hồ sơ đang lưu ở tỉnh" };

    [Theory]
    [InlineData("noPoints", OutcomeKind.MissingEvidence, Severity.Warning, "theo bộ chỉ số, điểm là 0", 0.0, UnitStatus.Scored)]
    [InlineData("awaitAppraisal", OutcomeKind.Awaiting, Severity.Error, "chưa có điểm cho đến khi thẩm định", null, UnitStatus.Blocked)]
    [InlineData("acceptWithWarning", OutcomeKind.Scored, Severity.Warning, "tạm tính điểm theo quy tắc", 1.5, UnitStatus.Scored)]
    public void The_set_says_what_a_missing_document_means(
        string choice,
        OutcomeKind kind,
        Severity severity,
        string meaning,
        double? points,
        UnitStatus status
    )
    {
        var round = Scorer.Score(Book(choice), HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Unproven))));

        var outcome = round.Outcome("00001", "1.1");
        Assert.Equal((kind, 1.5m, (decimal?)points), (outcome.Kind, outcome.RulePoints, outcome.Points));
        Assert.Equal(status, round.Unit("00001").Status);
        Assert.Contains(meaning, round.Problem("00001", "1.1").Message, StringComparison.Ordinal);
        Assert.Equal(points is null ? null : (decimal?)points / 2m * 100m, round.Unit("00001").Index);
        Assert.Equal(("score.document.missing", severity, "00001", "1.1", "00001.xlsx!Phiếu tự chấm!A9", ""), round.Problem("00001", "1.1").Told());
    }

    [Theory]
    [InlineData("200/KH-UBND", 1.5)] // The department names the document that the ward did not: the points stand, and nobody is told that they are nought.
    [InlineData("", 0.0)] // Agreed without any document: nought stays, and so does what was said of it.
    public void What_is_said_of_a_missing_document_lasts_as_long_as_it_is_missing(string document, double points)
    {
        var entry = new AppraisalEntry("00001", "1.1", Basis.Of(Unproven), new Cell(7, 12)) { Conclusion = Conclusion.Agreed, Document = document };

        var round = Scorer.Score(
            Book("noPoints"),
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Unproven))) with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", "", "Thẩm định"), [entry])],
            }
        );

        Assert.Equal((decimal)points, round.Outcome("00001", "1.1").Points);
        Assert.Equal(points > 0 ? 0 : 1, round.Problems.Count(problem => problem.Unit == "00001" && problem.Id == "appraisal.document.missing"));
    }

    [Theory]
    [InlineData("noPoints")]
    [InlineData("awaitAppraisal")]
    public void No_points_need_no_document(string choice)
    {
        var round = Scorer.Score(Book(choice), HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", 0)) with { Evidence = [] }))));

        Assert.Equal((OutcomeKind.NotMet, 0m), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void Self_points_that_differ_are_a_warning_and_change_nothing()
    {
        var round = Scorer.Score(Book("noPoints"), HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", 3)) with { SelfPoints = 2m }))));

        Assert.Equal((1.5m, 2m), (round.Outcome("00001", "1.1").Points, round.Outcome("00001", "1.1").SelfPoints));
        Assert.Equal(("score.self-points.differ", Severity.Warning, "00001", "1.1", "00001.xlsx!Phiếu tự chấm!A9", "2"), round.Problem("00001", "1.1").Told());
    }

    [Fact]
    public void Self_points_that_differ_only_in_a_rounding_are_the_same()
    {
        var thirds = new SmallSet()
            .With(
                "1.1",
                1m,
                """{ "name": "so", "label": "Số", "type": "count", "max": 3 }""",
                """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "so / 3m" } } } }"""
            )
            .Book();

        var round = Scorer.Score(
            thirds,
            HandedIn.Of(
                HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", 2)) with { SelfPoints = 0.67m })),
                HandedIn.Sheet("00002", ("1.1", HandedIn.Report(("so", 2)) with { SelfPoints = 0.66m }))
            )
        );

        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
        round.Problem("00002", "1.1").Says("score.self-points.differ", "0,66", "Tỷ lệ", "0,6667");
    }

    [Fact]
    public void Self_points_outside_the_frame_are_said_once()
    {
        var round = Scorer.Score(Book("noPoints"), HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", 3)) with { SelfPoints = 20m }))));

        Assert.Equal(
            ("score.self-points.outside", Severity.Warning, "00001", "1.1", "00001.xlsx!Phiếu tự chấm!A9", "20"),
            round.Problem("00001", "1.1").Told()
        );
        Assert.Equal(1.5m, round.Outcome("00001", "1.1").Points);
    }

    private static RuleBook Book(string choice) =>
        new SmallSet { WhenEvidenceMissing = choice }
            .With("1.1", 2m, Count, Rules)
            .Book();
}
