using CchcWardIndex.Rounds;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What is answered to a file: accepted, with remarks, late, refused.</summary>
public class ReceptionTests
{
    private static readonly DateTimeOffset Deadline = new(2022, 12, 5, 17, 0, 0, TimeSpan.FromHours(7));

    // Half of the tasks done gives half of three points; a plan gives one more.
    private static readonly RuleBook Book = new SmallSet()
        .With(
            "1.1",
            3m,
            """{ "name": "tong", "label": "Tổng số việc", "type": "count", "min": 1 }, { "name": "xong", "label": "Số việc đã xong","""
                + """ "type": "count", "max": "tong" }""",
            """{ "RuleName": "Theo tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                + """ "Context": { "Expression": "xong / tong * 3m" } } } }"""
        )
        .With(
            "1.2",
            1m,
            """{ "name": "co", "label": "Đã ban hành chưa?", "type": "yesNo" }""",
            """{ "RuleName": "Đã ban hành", "Expression": "co", "SuccessEvent": "1" }, { "RuleName": "Chưa", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .WithSurvey("2.1", 4m, "CH01")
        .Book();

    [Fact]
    public void A_file_without_a_fault_is_accepted_with_provisional_points()
    {
        var receipt = Answer(File(HandedIn.Sheet("00001", Tasks(4, 2), Document(true))));

        Assert.Equal((Verdict.Accepted, "00001", "Phường Một", 1), (receipt.Verdict, receipt.UnitCode, receipt.UnitName, receipt.Revision));
        Assert.Equal(new ProvisionalShare(4m, 8m, 4m), receipt.Share);
        Assert.Equal(
            [("1.1", (decimal?)1.5m, "Có điểm", "Theo tỷ lệ"), ("1.2", 1m, "Có điểm", "Đã ban hành")],
            receipt.Points.Select(line => (line.Code, line.Points, line.Outcome, line.Rule))
        );
        // 2.5 of the 4 points of what the ward reports on; the survey is not held against it.
        Assert.Equal(62.5m, receipt.Index);
        Assert.Empty(receipt.Remarks);
        Assert.Equal(("Bộ thử", "Phòng Nội vụ", Deadline), (receipt.Round, receipt.Office, receipt.Deadline));
        Assert.Equal(TimeSpan.FromHours(7), receipt.ReceivedAt.Offset);
        Assert.Null(receipt.Replaces);
    }

    [Fact]
    public void What_is_wrong_or_doubtful_is_listed_errors_first_and_what_is_wrong_counts_in_the_maximum()
    {
        var sheet = HandedIn.Sheet("00001", Tasks(3, 4), ("1.2", HandedIn.Report(("co", true)) with { SelfPoints = 0.5m }));

        var receipt = Answer(File(sheet));

        Assert.Equal(Verdict.AcceptedWithRemarks, receipt.Verdict);
        Assert.Equal([(Severity.Error, "1.1"), (Severity.Warning, "1.2")], receipt.Remarks.Select(remark => (remark.Severity, remark.Criterion!)));
        Assert.Equal([(null, 0m, 3m), (1m, 1m, (decimal?)1m)], receipt.Points.Select(line => (line.Points, line.CountedPoints!.Value, line.CountedMaximum)));
        Assert.Equal("Phải sửa hoặc bổ sung, xem trang Phiếu tiếp nhận; chưa sửa thì tạm tính 0 điểm.", receipt.Points[0].Rule);
        // 1 of 4: what must be mended does not lift the rest.
        Assert.Equal(25m, receipt.Index);
    }

    [Fact]
    public void A_late_file_is_scored_all_the_same_and_waits()
    {
        var receipt = Answer(File(HandedIn.Sheet("00001", Tasks(3, 3), Document(false))) with { IsLate = true });

        Assert.Equal(Verdict.Late, receipt.Verdict);
        Assert.Equal(75m, receipt.Index);
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_refused_even_when_it_is_late()
    {
        var problem = new Problem("intake.sample.some", Severity.Error, null, null, "a.xlsx", "Tệp có macro.", "Lưu lại dạng .xlsx.");
        var refused = new Arrival(
            "a.xlsx",
            new string('a', 64),
            new Intake([], [], [], [new SubmittedFile("a.xlsx", new string('a', 64), SubmittedKind.Refused, null)], [problem]),
            2,
            Deadline,
            IsLate: true
        );

        var receipt = Answer(refused);

        Assert.Equal((Verdict.Refused, null, "", 2), (receipt.Verdict, receipt.UnitCode, receipt.UnitName, receipt.Revision));
        Assert.Equal([problem], receipt.Remarks);
        Assert.Empty(receipt.Points);
        Assert.Null(receipt.Index);
    }

    [Theory]
    [InlineData(20, "1 tài liệu đề ngày sau ngày nhận phiếu (20/11/2022): 1.2: 9/BC-UBND ngày 21/11/2022 (ô A9). Điểm không bị ảnh hưởng.")]
    [InlineData(21, null)]
    public void A_document_dated_after_the_day_on_which_its_sheet_came_is_told_and_costs_nothing(int day, string? message)
    {
        // A quarter to midnight in Việt Nam: by the world's clock it is still the afternoon.
        var receipt = Answer(
            File(HandedIn.Sheet("00001", Tasks(4, 2), Dated("21/11/2022"))) with
            {
                SeenAt = new DateTimeOffset(2022, 11, day, 16, 45, 0, TimeSpan.Zero),
            }
        );

        Assert.Equal(message, receipt.Remarks.SingleOrDefault()?.Message);
        Assert.Equal(62.5m, receipt.Index);
    }

    [Fact]
    public void The_day_in_Viet_Nam_is_the_day_on_which_a_sheet_came() =>
        Assert.Empty(
            Answer(
                File(HandedIn.Sheet("00001", Tasks(4, 2), Dated("21/11/2022"))) with
                {
                    SeenAt = new DateTimeOffset(2022, 11, 20, 17, 15, 0, TimeSpan.Zero),
                }
            ).Remarks
        );

    [Fact]
    public void A_document_dated_after_the_deadline_too_is_told_once() =>
        Assert
            .Single(Answer(File(HandedIn.Sheet("00001", Tasks(4, 2), Dated("06/12/2022"))) with { SeenAt = Deadline.AddDays(-9) }).Remarks)
            .Says("document.date.after-deadline", "1", "05/12/2022", "1.2: 9/BC-UBND ngày 06/12/2022 (ô A9)");

    [Fact]
    public void A_file_of_a_unit_that_is_not_in_the_set_is_refused() =>
        Assert.Equal(Verdict.Refused, Answer(File(HandedIn.Sheet("99999", Tasks(3, 2)))).Verdict);

    [Fact]
    public void A_new_revision_names_the_one_it_replaces_and_what_it_changes()
    {
        var before = HandedIn.Sheet("00001", Tasks(3, 2), Document(true));

        var receipt = Answer(File(HandedIn.Sheet("00001", Tasks(3, 3), Document(true))) with { Revision = 4 }, new Former(2, before, []));

        Assert.Equal((4, 2), (receipt.Revision, receipt.Replaces));
        Assert.Equal([new Change("1.1", "Số việc đã xong", "2", "3")], receipt.Changes);
    }

    [Fact]
    public void A_survey_that_lost_rows_of_the_former_says_which()
    {
        var former = new Former(1, null, [HandedIn.Answers("00001", "CH01", 50m, 40m), HandedIn.Answers("00002", "CH01", 60m, 50m)]);

        var whole = Answer(Survey(HandedIn.Answers("00001", "CH01", 51m, 40m), HandedIn.Answers("00002", "CH01", 60m, 50m)), former);
        var partly = Answer(Survey(HandedIn.Answers("00001", "CH01", 51m, 40m)), former);

        Assert.Equal((Verdict.Accepted, 1), (whole.Verdict, whole.Replaces));
        Assert.Equal((Verdict.AcceptedWithRemarks, 1), (partly.Verdict, partly.Replaces));
        var remark = Assert.Single(partly.Remarks);
        Assert.Equal("Phiếu khảo sát này thay toàn bộ phiếu lần 1, nhưng không còn 1 dòng đã có ở phiếu trước: 00002 câu CH01.", remark.Message);
        Assert.Equal(Severity.Warning, remark.Severity);
    }

    [Fact]
    public void Raw_answers_are_answered_with_what_became_of_their_rows_and_totals_are_not()
    {
        var count = new SurveyCount("khao-sat.xlsx", 60, [new RejectedAnswers(SurveyRejection.OffScale, 9)]);
        var totals = Survey(HandedIn.Answers("00001", "CH01", 51m, 40m));

        var receipt = Answer(totals with { Read = totals.Read with { SurveyCounts = [count] } });

        Assert.Equal(count, receipt.SurveyCount);
        Assert.Equal(51, receipt.SurveyCount!.Counted);
        Assert.Null(Answer(totals).SurveyCount);
    }

    [Fact]
    public void Of_many_rows_lost_ten_are_named_and_all_are_counted()
    {
        var former = new Former(1, null, [.. Enumerable.Range(1, 12).Select(i => HandedIn.Answers($"{10000 + i}", "CH01", 50m, 40m))]);

        var remark = Assert.Single(Answer(Survey(HandedIn.Answers("00001", "CH01", 51m, 40m)), former).Remarks);

        Assert.Contains("không còn 12 dòng", remark.Message, StringComparison.Ordinal);
        Assert.EndsWith("10010 câu CH01; ….", remark.Message, StringComparison.Ordinal);
    }

    private static (string, CriterionReport) Tasks(int all, int done) => ("1.1", HandedIn.Report(("tong", all), ("xong", done)));

    private static (string, CriterionReport) Document(bool there) => ("1.2", HandedIn.Report(("co", there)));

    private static (string, CriterionReport) Dated(string day) =>
        (
            "1.2",
            HandedIn.Report(("co", true)) with
            {
                Evidence = [new Evidence("9/BC-UBND", DateOnly.ParseExact(day, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture), "")],
            }
        );

    private static Receipt Answer(Arrival arrival, Former? former = null) => new Reception(Book, Deadline).Answer(arrival, HandedIn.Of(), former);

    private static Arrival File(SelfAssessment sheet) =>
        new(
            sheet.Source.File,
            sheet.Source.Sha256,
            HandedIn.Of(sheet) with
            {
                Files = [new SubmittedFile(sheet.Source.File, sheet.Source.Sha256, SubmittedKind.SelfAssessment, sheet.Unit)],
            },
            1,
            Deadline.ToUniversalTime(),
            IsLate: false
        );

    private static Arrival Survey(params SurveyAnswers[] answers) =>
        new(
            "khao-sat.xlsx",
            new string('b', 64),
            new Intake([], [.. answers], [], [new SubmittedFile("khao-sat.xlsx", new string('b', 64), SubmittedKind.Survey, null)], []),
            2,
            Deadline,
            IsLate: false
        );
}
