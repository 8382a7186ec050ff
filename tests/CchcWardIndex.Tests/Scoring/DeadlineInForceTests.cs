using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Dates for which a set names no limit may lie up to the deadline in force, wherever it was moved; the set stays what it was.</summary>
public class DeadlineInForceTests
{
    private const string Facts = """
        { "name": "ngay", "label": "Ngày ban hành", "type": "date" }, { "name": "gio", "label": "Lúc gửi", "type": "dateTime" },
        { "name": "han", "label": "Ngày báo cáo", "type": "date", "max": "2022-12-05" }
        """;

    private static readonly RuleBook Book = new SmallSet()
        .With(
            "1.1",
            1m,
            Facts,
            """
            { "RuleName": "Cuối năm", "Expression": "ngay >= DateTime(2022,11,1) && gio >= DateTime(2022,11,1) && han >= DateTime(2022,11,1)",
              "SuccessEvent": "1" },
            { "RuleName": "Sớm hơn", "Expression": "true", "SuccessEvent": "0" }
            """
        )
        .Book();

    [Theory]
    [InlineData(8, 7, 8, 5, null)]
    [InlineData(8, 9, 8, 5, "ngày ban hành")]
    [InlineData(8, 8, 9, 5, "lúc gửi")]
    [InlineData(8, 8, 8, 6, "ngày báo cáo")]
    // Shortened: what lies after it is asked back.
    [InlineData(3, 3, 3, 3, null)]
    [InlineData(3, 4, 3, 3, "ngày ban hành")]
    public void A_limit_that_is_the_deadline_follows_it_and_one_of_the_sets_own_does_not(int deadline, int day, int sent, int reported, string? asked)
    {
        var report = HandedIn.Report(("ngay", Day(day)), ("gio", Day(sent).AddHours(17)), ("han", Day(reported)));
        var intake = HandedIn.Of(
            HandedIn.Sheet("00001", ("1.1", report)),
            HandedIn.Sheet("00002", ("1.1", HandedIn.Report(("ngay", Day(1)), ("gio", Day(1)), ("han", Day(1)))))
        );

        var problems = Scorer.Score(Book.Until(At(deadline)), intake).Problems.Where(problem => problem.Unit == "00001").ToList();

        Assert.Equal(asked is null ? 0 : 1, problems.Count);
        Assert.All(problems, problem => Assert.Contains(asked!, problem.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_deadline_of_a_round_is_the_last_it_was_moved_to()
    {
        DeadlineChange Moved(DeadlineKind kind, int from, int to) => new(kind, At(from), At(to), At(1), "A", "mưa lũ");
        var record = RoundRecord.None with
        {
            Deadlines = [Moved(DeadlineKind.Submission, 5, 9), Moved(DeadlineKind.Submission, 9, 8), Moved(DeadlineKind.Explanation, 20, 25)],
        };

        Assert.Equal(At(8), record.SubmissionDeadline(Book.Set));
        Assert.Equal(At(5), RoundRecord.None.SubmissionDeadline(Book.Set));
        var results = Results.Of(Book, HandedIn.Of(), record, At(30));
        Assert.Equal((At(8), At(8), At(5)), (results.SubmissionDeadline, results.Set.DeadlineInForce, results.Set.SubmissionDeadline));
    }

    [Fact]
    public void A_set_whose_deadline_was_moved_is_the_same_set_and_unmoved_the_same_object()
    {
        Assert.Equal(Book.Set.Digest, Book.Until(At(8)).Set.Digest);
        Assert.Same(Book, Book.Until(Book.Set.SubmissionDeadline));
        Assert.Equal(At(5), Book.Until(At(8)).Until(At(5)).Set.DeadlineInForce);
        // The same hour told in another zone is the same limit.
        Assert.Equal(Book.Until(At(8)).Set.Criteria[0].Facts[1].Max, Book.Until(At(8).ToUniversalTime()).Set.Criteria[0].Facts[1].Max);
    }

    private static DateTime Day(int day) => new(2022, 12, day, 0, 0, 0, DateTimeKind.Unspecified);

    private static DateTimeOffset At(int day) => new(2022, 12, day, 17, 0, 0, TimeSpan.FromHours(7));
}
