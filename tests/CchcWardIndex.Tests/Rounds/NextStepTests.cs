using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using static CchcWardIndex.Tests.Rounds.SomeRound;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What a round waits for, from its first workbook to its publication.</summary>
public class NextStepTests
{
    private static readonly DepartmentWork Busy = Work(open: 3),
        Idle = Work(open: 0);

    private static readonly AppraisalWork Nothing = new([Idle], [Idle], HasUnits: true, AllSent: true);

    private static readonly AppraisalWork First = new([Busy], [Busy], HasUnits: true, AllSent: false);

    private static readonly AppraisalWork Second = new([Busy], [Idle], HasUnits: true, AllSent: true);

    private static readonly Round Explained = In(RoundState.Closed) with { Explanations = new ExplanationTime.Over(Time(23)) };

    private static readonly Round Scored = In(RoundState.Scored) with { Explanations = new ExplanationTime.Over(Time(23)) };

    [Fact]
    public void Open_it_takes_in_until_its_deadline_and_is_closed_by_somebody_where_that_is_over_or_none()
    {
        Assert.Equal(new NextStep.TakeIn(Deadline), Next(In(RoundState.Open), Time(15, 17)));
        Assert.IsType<NextStep.Close>(Next(In(RoundState.Open), Time(15, 17, 1)));
        Assert.IsType<NextStep.Close>(Next(In(RoundState.Open) with { ClosesByItself = false }, Time(1)));
    }

    [Fact]
    public void Closed_without_a_unit_it_waits_for_one_and_then_for_the_departments_that_have_something_open()
    {
        Assert.IsType<NextStep.HandIn>(Next(In(RoundState.Closed), Time(16), AppraisalWork.None));
        Assert.Equal([Busy], Assert.IsType<NextStep.Appraise>(Next(In(RoundState.Closed), Time(16), First)).Open);
        // Nothing is open by the set, but units are asked only what all departments have looked at.
        Assert.Empty(Assert.IsType<NextStep.Appraise>(Next(In(RoundState.Closed), Time(16), Nothing with { AllSent = false })).Open);
    }

    [Fact]
    public void Appraised_it_goes_to_the_units_and_from_them_to_the_departments_again()
    {
        Assert.IsType<NextStep.OpenExplanations>(Next(In(RoundState.Closed), Time(16)));
        var running = In(RoundState.Closed) with { Explanations = new ExplanationTime.Running(Time(20, 17)) };
        Assert.Equal((Time(20, 17), true), Next(running, Time(20, 17), Second) is NextStep.AwaitExplanations wait ? (wait.Until, wait.Units.IsEmpty) : default);
        Assert.Equal(new NextStep.CloseExplanations(Time(20, 17)), Next(running, Time(20, 17, 1), Second));
        Assert.Equal([Busy], Assert.IsType<NextStep.AppraiseAgain>(Next(Explained, Time(24), Second)).Open);
        Assert.Equal(new NextStep.Score(IsStale: false), Next(Explained, Time(24)));
    }

    [Fact]
    public void A_unit_whose_sheet_counts_late_is_appraised_first_and_then_has_its_own_time()
    {
        Assert.Equal([Busy], Assert.IsType<NextStep.Appraise>(Next(Explained, Time(24), First with { AllSent = true })).Open);
        Assert.IsType<NextStep.Appraise>(Next(In(RoundState.Closed) with { Explanations = new ExplanationTime.Running(Time(20)) }, Time(19), First));
        var late = Scored with { UnitTimes = [new UnitExplanationTime("00001", Time(22)), new UnitExplanationTime("00002", Time(26))] };
        Assert.Equal(["00002"], Assert.IsType<NextStep.AwaitExplanations>(Next(late, Time(24))).Units);
        Assert.IsType<NextStep.Submit>(Next(late, Time(27)));
        var two = Scored with { UnitTimes = [new UnitExplanationTime("00001", Time(28)), new UnitExplanationTime("00002", Time(26))] };
        Assert.Equal(Time(28), Assert.IsType<NextStep.AwaitExplanations>(Next(two, Time(24))).Until);
    }

    [Fact]
    public void A_set_that_asks_for_no_explanations_or_no_appraisal_goes_on_without()
    {
        var unexplained = In(RoundState.Closed) with { Course = new RoundCourse(IsAppraised: true, null) };
        Assert.IsType<NextStep.Appraise>(Next(unexplained, Time(16), First));
        Assert.Equal(new NextStep.Score(IsStale: false), Next(unexplained, Time(16), Nothing with { AllSent = false }));
        Assert.Equal(new NextStep.Score(IsStale: false), Next(Plain(RoundState.Closed), Time(16), AppraisalWork.None));
        Assert.IsType<NextStep.Submit>(Next(Plain(RoundState.Scored), Time(16), AppraisalWork.None));
        Assert.False(Plain(RoundState.Closed).IsUnderAppraisal || In(RoundState.Open).IsUnderAppraisal || In(RoundState.Submitted).IsUnderAppraisal);
        Assert.True(In(RoundState.Closed).IsUnderAppraisal && In(RoundState.Scored).IsUnderAppraisal);
    }

    [Fact]
    public void Scored_it_is_scored_again_or_mended_or_submitted()
    {
        var blocked = Scored with { LastRun = new ScoredRun(2, Results, 5) };
        Assert.Equal(new NextStep.Resolve(blocked.LastRun), Next(blocked, Time(24)));
        Assert.Equal(new NextStep.Score(IsStale: true), blocked.Next(Nothing, isStale: true, Time(24)));
        Assert.Equal(new NextStep.Score(IsStale: true), Scored.Next(Nothing, isStale: true, Time(24)));
        Assert.IsType<NextStep.Submit>(Next(Scored, Time(24)));
        Assert.Equal(new NextStep.Score(IsStale: false), (Scored with { LastRun = null }).Next(Nothing, isStale: true, Time(24)));
        // Opened again and closed, an old run is no answer.
        var closed = Explained with
        {
            LastRun = blocked.LastRun,
        };
        Assert.Equal(new NextStep.Score(IsStale: false), closed.Next(Nothing, isStale: true, Time(24)));
    }

    [Fact]
    public void After_submission_it_waits_for_ubnd_for_publication_and_for_nothing()
    {
        Assert.Equal(new NextStep.Approve(In(RoundState.Submitted).LastDossier!), Next(In(RoundState.Submitted), Time(27)));
        Assert.IsType<NextStep.Publish>(Next(In(RoundState.Approved), Time(27)));
        Assert.Equal(new NextStep.Done(1), Next(In(RoundState.Published), Time(27)));
    }

    // A hint that the round then refuses would send people in circles.
    [Fact]
    public void Whatever_is_said_to_come_next_the_round_does_not_refuse()
    {
        AppraisalWork[] works = [Nothing, First, Second, AppraisalWork.None, Nothing with { AllSent = false }];
        ExplanationTime[] times = [new ExplanationTime.NotYet(), new ExplanationTime.Running(Time(20)), new ExplanationTime.Over(Time(20))];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var round in from state in Enum.GetValues<RoundState>()
            from time in times
            from course in new[] { In(state).Course, Plain(state).Course }
            from blocking in new[] { 0, 2 }
            select In(state) with
            {
                Course = course,
                Explanations = time,
                LastRun = state >= RoundState.Scored ? new ScoredRun(1, Results, blocking) : null,
            }
        )
        {
            foreach (
                var (work, isStale, now) in from work in works
                from isStale in new[] { false, true }
                from day in new[] { 14, 16, 21 }
                select (work, isStale, Time(day))
            )
            {
                var next = round.Next(work, isStale, now);
                seen.Add(next.Code);
                Assert.Null(
                    next switch
                    {
                        NextStep.Close => (round.Close(byItself: false) as Ruling.Refused)?.Reason,
                        NextStep.OpenExplanations => (round.OpenExplanations(["00001"], work.First, byItself: false, now) as Ruling.Refused)?.Reason,
                        NextStep.AwaitExplanations or NextStep.CloseExplanations => (
                            round.CloseExplanations(0, byItself: false, now) as Ruling.Refused
                        )?.Reason,
                        NextStep.Score => round.HindersScoring(),
                        NextStep.Submit => round.HindersSubmission(isStale, now),
                        NextStep.Publish => round.HindersPublication(),
                        _ => null,
                    }
                );
            }
        }

        Assert.Equal(14, seen.Count);
    }

    private static NextStep Next(Round round, DateTimeOffset now, AppraisalWork? work = null) => round.Next(work ?? Nothing, isStale: false, now);

    private static DepartmentWork Work(int open) => new(new Department("noi-vu", "Phòng Nội vụ"), 5, 5 - open, open);
}
