using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using static CchcWardIndex.Tests.Rounds.SomeRound;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>How far a round is on the way its set plans: closed on the 15th at 17:00, three days to explain.</summary>
public sealed class RoundProgressTests
{
    private static readonly Timetable Plan = new(Day(20), Day(23), Day(26), Day(28), Day(30));

    [Fact]
    public void Open_the_whole_way_is_left_and_each_step_ends_with_its_planned_day_or_its_limit()
    {
        var progress = In(RoundState.Open).ProgressAt(new NextStep.TakeIn(Deadline), Plan, Time(10));

        Assert.Equal(
            [
                new StepAhead(ProcedureStep.HandingIn, Deadline, IsNow: true),
                new StepAhead(ProcedureStep.FirstAppraisal, EndOf(20), IsNow: false),
                new StepAhead(ProcedureStep.Explanation, EndOf(23), IsNow: false),
                new StepAhead(ProcedureStep.SecondAppraisal, EndOf(26), IsNow: false),
                new StepAhead(ProcedureStep.Submission, EndOf(28), IsNow: false),
                new StepAhead(ProcedureStep.Approval, EndOf(30), IsNow: false),
            ],
            progress.Ahead
        );
        // The deadline of the 15th and three days.
        Assert.Equal((Day(18), false), (progress.Earliest, progress.IsLost));
    }

    [Fact]
    public void What_a_set_does_not_ask_for_is_no_step_and_takes_no_time()
    {
        var progress = Plain(RoundState.Open).ProgressAt(new NextStep.TakeIn(Deadline), Plan, Time(10));

        Assert.Equal([ProcedureStep.HandingIn, ProcedureStep.Submission, ProcedureStep.Approval], progress.Ahead.Select(step => step.Step));
        Assert.Equal(Day(15), progress.Earliest);
    }

    [Fact]
    public void A_limit_in_force_goes_before_the_planned_day_and_the_last_unit_counts()
    {
        var running = In(RoundState.Closed) with
        {
            Explanations = new ExplanationTime.Running(Time(24, 17)),
            UnitTimes = [new UnitExplanationTime("00001", Time(24, 17)), new UnitExplanationTime("00002", Time(27, 17))],
        };
        var progress = running.ProgressAt(new NextStep.AwaitExplanations(Time(24, 17), []), Plan, Time(22));

        Assert.Equal(new StepAhead(ProcedureStep.Explanation, Time(27, 17), IsNow: true), progress.Ahead[0]);
        Assert.Equal(Day(27), progress.Earliest);
    }

    [Theory]
    [InlineData(27, 0, false)]
    [InlineData(27, 23, false)]
    [InlineData(28, 0, true)]
    public void With_explanations_still_to_come_the_day_is_lost_three_days_before(int day, int hour, bool isLost)
    {
        var progress = In(RoundState.Closed).ProgressAt(new NextStep.Appraise([]), Plan, Time(day, hour));

        Assert.Equal((Day(day + 3), isLost), (progress.Earliest, progress.IsLost));
    }

    [Fact]
    public void A_deadline_put_off_may_be_what_loses_the_day()
    {
        var late = In(RoundState.Open) with { Deadline = Time(28, 17) };

        Assert.True(late.ProgressAt(new NextStep.TakeIn(late.Deadline), Plan, Time(10)).IsLost);
        Assert.False(late.ProgressAt(new NextStep.TakeIn(late.Deadline), Plan with { Approval = Day(31) }, Time(10)).IsLost);
        Assert.False(late.ProgressAt(new NextStep.TakeIn(late.Deadline), Plan with { Approval = null }, Time(10)).IsLost);
    }

    [Fact]
    public void A_round_that_no_deadline_closes_or_whose_deadline_is_over_could_be_closed_today()
    {
        var byHand = In(RoundState.Open) with { ClosesByItself = false };

        Assert.Equal(Day(13), byHand.ProgressAt(new NextStep.Close(), Plan, Time(10)).Earliest);
        Assert.Equal(Day(19), In(RoundState.Open).ProgressAt(new NextStep.Close(), Plan, Time(16)).Earliest);
    }

    [Fact]
    public void Before_UBND_the_day_is_lost_only_when_it_is_over()
    {
        var submitted = In(RoundState.Submitted);
        var next = new NextStep.Approve(submitted.LastDossier!);

        Assert.False(submitted.ProgressAt(next, Plan, Time(30, 23)).IsLost);
        Assert.True(submitted.ProgressAt(next, Plan, Time(31, 0)).IsLost);
        Assert.Equal([ProcedureStep.Approval], submitted.ProgressAt(next, Plan, Time(31)).Ahead.Select(step => step.Step));
    }

    [Fact]
    public void Once_approved_nothing_is_left_and_nothing_can_be_lost()
    {
        var progress = In(RoundState.Approved).ProgressAt(new NextStep.Publish(), Plan, Time(31));

        Assert.Empty(progress.Ahead);
        Assert.False(progress.IsLost);
    }

    [Fact]
    public void Days_left_are_counted_from_day_to_day_and_a_step_is_overdue_after_its_last_second()
    {
        var step = new StepAhead(ProcedureStep.FirstAppraisal, EndOf(20), IsNow: true);

        Assert.Equal((1, 0, -1), (step.DaysLeft(Time(19, 23, 59)), step.DaysLeft(Time(20, 0)), step.DaysLeft(Time(21, 0))));
        Assert.Equal((false, true), (step.IsOverdue(EndOf(20)), step.IsOverdue(Time(21, 0))));
        Assert.Null((step with { Until = null }).DaysLeft(Time(19)));
        Assert.False((step with { Until = null }).IsOverdue(Time(19)));
    }

    [Fact]
    public void Whoever_has_a_limit_can_be_reminded_of_it_step_by_step()
    {
        var closed = In(RoundState.Closed);
        var running = closed with { Explanations = new ExplanationTime.Running(Time(24, 17)), UnitTimes = [new UnitExplanationTime("00001", Time(24, 17))] };
        var over = closed with { Explanations = new ExplanationTime.Over(Time(24, 17)), UnitTimes = [new UnitExplanationTime("00001", Time(24, 17))] };

        Assert.Equal(new StepAhead(ProcedureStep.HandingIn, Deadline, IsNow: true), In(RoundState.Open).Limited(Plan, Time(10)));
        Assert.Null(In(RoundState.Open).Limited(Plan, Deadline));
        Assert.Equal(new StepAhead(ProcedureStep.FirstAppraisal, EndOf(20), IsNow: true), closed.Limited(Plan, Time(18)));
        Assert.Null(closed.Limited(Timetable.None, Time(18)));
        Assert.Null(closed.Limited(Plan, Time(21)));
        Assert.Equal(new StepAhead(ProcedureStep.Explanation, Time(24, 17), IsNow: true), running.Limited(Timetable.None, Time(22)));
        Assert.Equal(new StepAhead(ProcedureStep.SecondAppraisal, EndOf(26), IsNow: true), over.Limited(Plan, Time(25)));
        Assert.Null(Plain(RoundState.Closed).Limited(Plan, Time(18)));
        Assert.Null(In(RoundState.Submitted).Limited(Plan, Time(18)));
    }

    [Fact]
    public void Nobody_is_reminded_of_a_time_that_ended_although_the_clock_was_set_back_behind_it()
    {
        var over = In(RoundState.Closed) with
        {
            Explanations = new ExplanationTime.Over(Time(24, 17)),
            UnitTimes = [new UnitExplanationTime("00001", Time(24, 17))],
        };

        Assert.Equal(ProcedureStep.SecondAppraisal, over.Limited(Plan, Time(24, 16))!.Step);
    }

    [Fact]
    public void A_unit_with_a_time_of_its_own_is_reminded_of_that_one()
    {
        var round = In(RoundState.Closed) with
        {
            Explanations = new ExplanationTime.Over(Time(24, 17)),
            UnitTimes = [new UnitExplanationTime("00001", Time(24, 17)), new UnitExplanationTime("00002", Time(27, 17))],
        };

        Assert.Equal(Time(27, 17), round.Limited(Plan, Time(25))!.Until);
        Assert.Equal(["00002"], round.ExplainUntil(Time(27, 17)));
    }

    private static DateOnly Day(int day) => new(2022, 12, day);

    private static DateTimeOffset EndOf(int day) => Time(day, 23, 59).AddSeconds(59);
}
