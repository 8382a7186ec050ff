using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Who is scored and who is not, and what the survey has to bring.</summary>
public class UnitsAndSurveyTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "6" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly RuleBook Book = new SmallSet().With("1.1", 6m, YesNo, Rules).WithSurvey("2.1", 3m, "CH01").WithSurvey("2.2", 1m, "CH02").Book();

    private static readonly SurveyAnswers[] FullSurvey =
    [
        HandedIn.Answers("00001", "CH01", 100m, 80m),
        HandedIn.Answers("00001", "CH02", 100m, 79m),
        HandedIn.Answers("00002", "CH01", 50m, 50m),
        HandedIn.Answers("00002", "CH02", 50m, 40m),
    ];

    [Fact]
    public void The_survey_adds_to_what_the_ward_reports_without_self_points_or_documents()
    {
        var round = Scorer.Score(Book, Both());

        Assert.Equal((9m, 10m, 90m), (round.Unit("00001").Points, round.Unit("00001").MaxPoints, round.Unit("00001").Index));
        Assert.Equal(
            (OutcomeKind.NotMet, 0m, "Dưới 80%", null),
            (
                round.Outcome("00001", "2.2").Kind,
                round.Outcome("00001", "2.2").Points,
                round.Outcome("00001", "2.2").Rule,
                round.Outcome("00001", "2.2").SelfPoints
            )
        );
        Assert.Equal("C5", round.Outcome("00001", "2.1").Facts[0].Cell.ToString());
        Assert.Empty(round.Problems);
    }

    [Fact]
    public void A_survey_that_was_never_handed_in_is_said_once_and_blocks_everybody()
    {
        var round = Scorer.Score(Book, Both() with { Survey = [] });

        Assert.Equal(("survey.none.awaited", Severity.Error, null, null, "", ""), Assert.Single(round.Problems).Told());
        Assert.All(round.Units, unit => Assert.Equal((UnitStatus.Blocked, null, 6m), (unit.Status, unit.Index, unit.Points)));
        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "2.1").Kind, round.Outcome("00001", "2.1").Points));
    }

    [Fact]
    public void A_unit_the_survey_forgot_is_named_and_only_that_unit_waits()
    {
        var round = Scorer.Score(Book, Both() with { Survey = [.. FullSurvey.Where(row => row.Unit != "00002" || row.Question != "CH02")] });

        Assert.Equal(("survey.question.missing", Severity.Error, "00002", null, "khao-sat.xlsx!Khảo sát", ""), Assert.Single(round.Problems).Told());
        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00002").Status, round.Unit("00002").Index));
        Assert.Equal(UnitStatus.Scored, round.Unit("00001").Status);
    }

    [Theory]
    [InlineData(", \"max\": \"hopLe\"")]
    [InlineData("")]
    public void More_satisfied_answers_than_valid_ones_are_asked_back_whether_or_not_the_set_says_so(string bound)
    {
        var book = new SmallSet().With("1.1", 6m, YesNo, Rules).WithSurvey("2.1", 4m, "CH01", bound).Book();

        var round = Scorer.Score(book, Both() with { Survey = [HandedIn.Answers("00001", "CH01", 100m, 101m), HandedIn.Answers("00002", "CH01", 50m, 50m)] });

        Assert.Equal(("score.fact.beyond", Severity.Error, "00001", "2.1", "khao-sat.xlsx!Khảo sát!D5", "101"), Assert.Single(round.Problems).Told());
        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "2.1").Kind, round.Outcome("00001", "2.1").Points));
        Assert.Equal(UnitStatus.Blocked, round.Unit("00001").Status);
    }

    [Fact]
    public void A_survey_with_no_valid_answer_is_asked_back_not_divided_by()
    {
        var round = Scorer.Score(Book, Both() with { Survey = [HandedIn.Answers("00001", "CH01", 0m, 0m), .. FullSurvey.Skip(1)] });

        Assert.Equal(
            ("khao-sat.xlsx!Khảo sát!C5", "\"Số phiếu hợp lệ\" là 0, nhỏ hơn 1."),
            (round.Problem("00001", "2.1").Where, round.Problem("00001", "2.1").Message)
        );
    }

    [Fact]
    public void A_unit_that_handed_nothing_in_has_no_points_of_its_own_no_index_and_no_rank()
    {
        var round = Scorer.Score(Book, Both() with { SelfAssessments = [Sheet("00001")] });

        Assert.Equal((UnitStatus.NotSubmitted, null), (round.Unit("00002").Status, round.Unit("00002").Index));
        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00002", "1.1").Kind, round.Outcome("00002", "1.1").Points));
        Assert.Equal(("score.unit.awaited", Severity.Error, "00002", null, "", ""), Assert.Single(round.Problems).Told());
        var last = Ranker.Rank(Book, round.Units)[^1];
        Assert.Equal(("00002", null, null, null), (last.Score.Unit.Code, last.Rank, last.GroupRank, last.Grade));
    }

    [Fact]
    public void Where_nothing_at_all_is_decided_the_sum_is_none_and_not_zero()
    {
        var round = Scorer.Score(Book, HandedIn.Of());

        Assert.All(round.Units, unit => Assert.Equal((UnitStatus.NotSubmitted, null, null, 10m), (unit.Status, unit.Points, unit.Index, unit.MaxPoints)));
    }

    [Fact]
    public void A_blocked_unit_is_not_scored_although_a_sheet_of_it_is_there()
    {
        var round = Scorer.Score(Book, Both() with { Blocked = ["00001"] });

        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.Equal((UnitStatus.Scored, 100m), (round.Unit("00002").Status, round.Unit("00002").Index));
    }

    [Theory]
    [InlineData("\"to\": \"2022-12-30\"", UnitStatus.Excluded)]
    [InlineData("\"to\": \"2022-12-31\"", UnitStatus.Scored)]
    [InlineData("\"from\": \"2022-12-31\"", UnitStatus.Scored)]
    [InlineData("\"from\": \"2023-01-01\"", UnitStatus.Excluded)]
    public void A_unit_is_scored_if_it_exists_on_the_last_day_of_the_year(string dates, UnitStatus status)
    {
        var book = new SmallSet()
            .With("1.1", 6m, YesNo, Rules)
            .Units(
                """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
                $$"""{ "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa", {{dates}} }"""
            )
            .Book();

        var round = Scorer.Score(book, HandedIn.Of(Sheet("00001"), Sheet("00002"), Sheet("00003")));

        Assert.Equal(status, round.Unit("00003").Status);
        Assert.Equal(status == UnitStatus.Scored ? 100m : null, round.Unit("00003").Index);
        Assert.Equal(status == UnitStatus.Scored ? 1 : 0, round.Unit("00003").Outcomes.Length);
        Assert.Empty(round.Problems);
    }

    [Fact]
    public void A_unit_that_no_longer_exists_is_not_asked_for_a_sheet_or_a_survey()
    {
        var book = new SmallSet()
            .With("1.1", 6m, YesNo, Rules)
            .WithSurvey("2.1", 4m, "CH01")
            .Units(
                """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
                """{ "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa", "to": "2022-06-30" }"""
            )
            .Book();

        var round = Scorer.Score(book, Both() with { Survey = [.. FullSurvey.Where(row => row.Question == "CH01")] });

        Assert.Empty(round.Problems);
        Assert.Equal((UnitStatus.Excluded, null, null), (round.Unit("00003").Status, round.Unit("00003").Points, round.Unit("00003").Index));
    }

    private static SelfAssessment Sheet(string unit) => HandedIn.Sheet(unit, ("1.1", HandedIn.Report(("dat", true))));

    private static Intake Both() => HandedIn.Of(Sheet("00001"), Sheet("00002")) with { Survey = [.. FullSurvey] };
}
