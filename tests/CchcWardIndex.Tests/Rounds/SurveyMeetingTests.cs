using CchcWardIndex.Rounds;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What one file of the survey is to another, and what is answered to it.</summary>
public sealed class SurveyMeetingTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly DateTimeOffset Deadline = new(2022, 12, 5, 17, 0, 0, TimeSpan.FromHours(7));

    private static readonly RuleBook Book = new SmallSet().With("1.1", 2m, YesNo, Rules).WithSurvey("2.1", 4m, "CH01").WithSurvey("2.2", 4m, "CH02").Book();

    [Theory]
    // mine, theirs, shared: half of the other, half of the smaller one.
    [InlineData(10, 10, 5, true, true)]
    [InlineData(10, 10, 4, false, false)]
    [InlineData(4, 10, 2, false, true)]
    [InlineData(10, 4, 2, true, true)]
    [InlineData(10, 4, 1, false, false)]
    [InlineData(1, 10, 1, false, true)]
    [InlineData(0, 0, 0, true, false)]
    [InlineData(10, 10, 0, false, false)]
    public void Half_makes_a_file_alike_and_half_of_the_other_covers_it(int mine, int theirs, int shared, bool covers, bool alike)
    {
        var meeting = new SurveyMeeting("khac.xlsx", mine, theirs, shared, 0, 0);

        Assert.Equal((covers, alike), (meeting.CoversOther, meeting.IsAlike));
    }

    [Fact]
    public void What_all_files_say_together_is_told_by_unit_and_question_with_the_file_answered_marked()
    {
        var mine = HandedIn.Answers("00001", "CH01", 50m, 40m);
        var stranger = HandedIn.Answers("77777", "CH02", 30m, 20m);
        var raw = new SurveyCount("tho.xlsx", 60, [new RejectedAnswers(SurveyRejection.OffScale, 9)]);
        var together = new Intake([], [mine, stranger], [], [File("khao-sat.xlsx"), File("tho.xlsx")], [])
        {
            SurveyCounts = [raw],
            SurveyRows = ImmutableDictionary<string, int>.Empty.Add("khao-sat.xlsx", 3),
        };

        var standing = Answer([mine], new SurveyArrival(together, [])).Survey!;

        Assert.Equal([new SurveyPart("khao-sat.xlsx", 3, 2, IsThis: true), new SurveyPart("tho.xlsx", 60, 51, IsThis: false)], standing.Files);
        Assert.Equal([new SurveyTotal("00001", "Phường Một", "CH01", 50m, 40m), new SurveyTotal("77777", "77777", "CH02", 30m, 20m)], standing.Totals);
    }

    [Fact]
    public void What_a_new_version_changes_is_told_once_a_question_in_the_order_of_units_and_what_stays_is_not()
    {
        SurveyAnswers[] before =
        [
            HandedIn.Answers("00002", "CH01", 50m, 40m),
            HandedIn.Answers("00001", "CH02", 50m, 40m),
            HandedIn.Answers("00001", "CH01", 50m, 40m),
        ];
        SurveyAnswers[] after =
        [
            HandedIn.Answers("00001", "CH02", 50m, 40m),
            HandedIn.Answers("00001", "CH01", 50m, 41m),
            HandedIn.Answers("00002", "CH02", 9m, 9m),
        ];

        var receipt = Answer(after, new SurveyArrival(new Intake([], [.. after], [], [], []), []), new Former(1, null, [.. before]));

        Assert.Equal(
            [("CH01", "Phường Một", true, true), ("CH01", "Xã Hai", true, false), ("CH02", "Xã Hai", false, true)],
            receipt.Changes.Select(change => (change.Criterion, change.What, change.Before.Length > 0, change.After.Length > 0))
        );
        Assert.NotEqual(receipt.Changes[0].Before, receipt.Changes[0].After);
        Assert.Equal(1, receipt.Replaces);
    }

    [Theory]
    // shared of ten, namesake, remarks
    [InlineData(5, false, 1)]
    [InlineData(4, false, 0)]
    [InlineData(4, true, 1)]
    [InlineData(0, true, 1)]
    [InlineData(0, false, 0)]
    public void A_file_that_is_alike_or_a_namesake_is_remarked_on_and_another_is_not(int shared, bool namesake, int remarks)
    {
        var mine = HandedIn.Answers("00001", "CH01", 50m, 40m);
        var meeting = new SurveyMeeting("khac.xlsx", 10, 10, shared, shared, 0) { IsNamesake = namesake };

        var receipt = Answer([mine], new SurveyArrival(new Intake([], [mine], [], [File("khao-sat.xlsx")], []), [meeting]));

        Assert.Equal(remarks, receipt.Remarks.Length);
        Assert.Equal(remarks > 0 ? Verdict.AcceptedWithRemarks : Verdict.Accepted, receipt.Verdict);
        Assert.All(receipt.Remarks, remark => Assert.Contains("khac.xlsx", remark.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_respondents_it_is_said_how_many_answers_are_the_same_and_how_many_contradict()
    {
        var mine = HandedIn.Answers("00001", "CH01", 50m, 40m);
        SurveyMeeting Meeting(bool respondents) => new("khac.xlsx", 30, 30, 24, 17, 7) { OfRespondents = respondents };

        string Told(bool respondents) =>
            Assert.Single(Answer([mine], new SurveyArrival(new Intake([], [mine], [], [], []), [Meeting(respondents)])).Remarks).Message;

        Assert.All(["24", "17", "7"], figure => Assert.Contains(figure, Told(true), StringComparison.Ordinal));
        Assert.Contains("24", Told(false), StringComparison.Ordinal);
        Assert.DoesNotContain("17", Told(false), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_this_file_is_its_answer_and_what_is_wrong_in_another_is_not()
    {
        var mine = HandedIn.Answers("00001", "CH01", 50m, 40m);
        Problem At(string where) => new("intake.sample.some", Severity.Warning, "00001", null, where, "Có dòng không được tính.", "Kiểm tra lại.");

        var receipt = Answer([mine], new SurveyArrival(new Intake([], [mine], [], [], [At("khao-sat.xlsx!Khảo sát!C5"), At("khac.xlsx!Khảo sát!C5")]), []));

        Assert.Equal(["khao-sat.xlsx!Khảo sát!C5"], receipt.Remarks.Select(remark => remark.Where));
    }

    [Fact]
    public void A_blank_file_takes_out_the_former_of_its_name_or_nothing_and_no_more_is_said()
    {
        var blank = new SurveyArrival(new Intake([], [], [], [], []), [new SurveyMeeting("khac.xlsx", 0, 10, 0, 0, 0) { IsNamesake = true }])
        {
            IsBlank = true,
        };
        var former = new Former(1, null, [HandedIn.Answers("00001", "CH01", 50m, 40m)]);

        Assert.Equal(["receipt.survey.taken-out"], Answer([], blank, former).Remarks.Select(remark => remark.Id.ToString()));
        Assert.Equal(["receipt.survey.nothing-taken-out"], Answer([], blank).Remarks.Select(remark => remark.Id.ToString()));
    }

    private static Receipt Answer(SurveyAnswers[] answers, SurveyArrival survey, Former? former = null) =>
        new Reception(Book, Deadline).Answer(
            new Arrival("khao-sat.xlsx", new string('b', 64), new Intake([], [.. answers], [], [File("khao-sat.xlsx")], []), 2, Deadline, IsLate: false)
            {
                Survey = survey,
            },
            HandedIn.Of(),
            former
        );

    private static SubmittedFile File(string name) => new(name, new string('b', 64), SubmittedKind.Survey, null);
}
