using CchcWardIndex.Appraising;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using static CchcWardIndex.Tests.Rounds.SomeRound;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What a round answers between the first appraisal and the second.</summary>
public class RoundExplainingTests
{
    private static readonly DateTimeOffset Until = Time(23, 17);

    private static Round Running => In(RoundState.Closed).OpenExplanations(["00002", "00001"], [], byItself: true, Time(20)).Granted().Round;

    [Fact]
    public void Opened_it_runs_for_so_many_days_until_the_hour_of_the_set()
    {
        var opened = In(RoundState.Scored).OpenExplanations(["00002", "00001"], [], byItself: true, Time(20)).Granted();
        Assert.Equal(new RoundEvent.ExplanationsOpened(Until, true), opened.Happened);
        Assert.Equal(new ExplanationTime.Running(Until), opened.Round.Explanations);
        Assert.Equal([new UnitExplanationTime("00001", Until), new UnitExplanationTime("00002", Until)], opened.Round.UnitTimes);
        Assert.Equal([new Delivery.ExplanationForms()], opened.Owed);
    }

    [Fact]
    public void It_is_refused_with_the_id_of_what_is_missing()
    {
        Assert.Equal("round.explanations.none", Plain(RoundState.Closed).OpenExplanations(["00001"], [], false, Time(20)).Code());
        Assert.Equal("round.explanations.not-now", In(RoundState.Open).OpenExplanations(["00001"], [], false, Time(20)).Code());
        Assert.Equal("round.explanations.not-now", In(RoundState.Submitted).OpenExplanations(["00001"], [], false, Time(20)).Code());
        Assert.Equal("round.explanations.opened-before", Running.OpenExplanations(["00001"], [], false, Time(20)).Code());
        Assert.Equal("round.explanations.first-appraisal-open", In(RoundState.Closed).OpenExplanations(["00001"], [Work(open: 1)], false, Time(20)).Code());
        Assert.NotNull(In(RoundState.Closed).OpenExplanations(["00001"], [Work(open: 0)], false, Time(20)).Granted());
    }

    [Fact]
    public void Whose_appraisal_is_open_is_named_and_nobody_else()
    {
        var refused = Assert.IsType<Ruling.Refused>(In(RoundState.Closed).OpenExplanations(["00001"], [Work(open: 0), Work(open: 2)], false, Time(20)));

        Assert.Equal([Work(open: 2)], Assert.IsType<Refusal.FirstAppraisalOpen>(refused.Reason).Work);
    }

    [Fact]
    public void A_unit_that_is_given_time_once_more_has_the_last_time_and_no_other()
    {
        var over = Running.CloseExplanations(1, true, Until.AddDays(1)).Granted().Round;
        var again = over.LetExplain(["00001"], Time(26)).Granted().Round;

        Assert.Equal([new UnitExplanationTime("00001", Time(29, 17)), new UnitExplanationTime("00002", Until)], again.UnitTimes);
    }

    [Fact]
    public void Of_no_unit_at_all_nothing_is_opened() =>
        Assert.Equal("round.explanations.nobody", In(RoundState.Closed).OpenExplanations([], [], true, Time(20)).Code());

    [Fact]
    public void A_unit_that_counted_later_has_its_own_time_and_hinders_until_it_is_over()
    {
        var over = Running.CloseExplanations(1, true, Until.AddDays(1)).Granted().Round;
        var late = over.LetExplain(["00003"], Time(26)).Granted();
        Assert.Equal([new Delivery.ExplanationForms()], late.Owed);
        Assert.Equal(["00001", "00002", "00003"], late.Round.UnitTimes.Select(time => time.Unit));
        Assert.Equal(Time(29, 17), late.Round.ExplanationsUntil("00003"));
        Assert.Equal(Until, late.Round.ExplanationsUntil("00001"));
        var hinders = Assert.IsType<Refusal.StillExplaining>(late.Round.ExplanationsHinder(Time(29, 16)));
        Assert.Equal((Time(29, 17), "00003"), (hinders.Until, hinders.Units.Single()));
        Assert.Null(late.Round.ExplanationsHinder(Time(29, 17)));
        Assert.Equal("round.explanations.not-open", In(RoundState.Closed).LetExplain(["00003"], Time(26)).Code());
        // By its hour it ends for those who share it; by somebody's wish for all.
        Assert.Equal(
            Time(29, 17),
            (late.Round with { Explanations = new ExplanationTime.Running(Until) })
                .CloseExplanations(0, true, Time(28))
                .Granted()
                .Round.ExplanationsUntil("00003")
        );
        Assert.Empty(
            (late.Round with { LastRun = new ScoredRun(4, Results, 0), Explanations = new ExplanationTime.Running(Until) })
                .CloseExplanations(0, true, Time(28))
                .Granted()
                .Owed
        );
        Assert.Equal("round.explanations.not-now", (over with { State = RoundState.Submitted }).LetExplain(["00003"], Time(26)).Code());
    }

    [Fact]
    public void Its_end_brings_the_second_appraisal_where_anybody_explained()
    {
        var ended = Running.CloseExplanations(1, false, Time(22)).Granted();
        Assert.Equal(new RoundEvent.ExplanationsEnded(1), ended.Happened);
        Assert.Equal([new Delivery.AppraisalForms(AppraisalStage.Second)], ended.Owed);
        Assert.Equal(new ExplanationTime.Over(Time(22)), ended.Round.Explanations);
        Assert.Equal(Time(22), ended.Round.ExplanationsUntil("00001"));
        // Noticed late, it ended at its hour all the same.
        Assert.Equal(new ExplanationTime.Over(Until), Running.CloseExplanations(0, true, Until.AddDays(2)).Granted().Round.Explanations);
    }

    [Fact]
    public void Its_end_brings_the_sheets_to_sign_where_nobody_did_and_nothing_blocks()
    {
        var scored = Running with { State = RoundState.Scored, LastRun = new ScoredRun(4, Results, 0) };
        Assert.Equal([new Delivery.Confirmations(4)], scored.CloseExplanations(0, false, Time(22)).Granted().Owed);
        Assert.Empty((scored with { LastRun = new ScoredRun(4, Results, 1) }).CloseExplanations(0, false, Time(22)).Granted().Owed);
        Assert.Empty((scored with { LastRun = null }).CloseExplanations(0, false, Time(22)).Granted().Owed);
    }

    [Fact]
    public void It_ends_once_and_only_where_it_runs()
    {
        Assert.Equal("round.explanations.not-open", In(RoundState.Closed).CloseExplanations(0, false, Time(22)).Code());
        var over = Running.CloseExplanations(0, false, Time(22)).Granted().Round;
        Assert.Equal("round.explanations.not-open", over.CloseExplanations(0, false, Time(23)).Code());
        Assert.Equal("round.explanations.none", Plain(RoundState.Closed).CloseExplanations(0, false, Time(22)).Code());
        // A single unit's own time is ended by the same step.
        var single = over.LetExplain(["00003"], Time(24)).Granted().Round.CloseExplanations(0, false, Time(25)).Granted().Round;
        Assert.Equal((Time(25), Time(22)), (single.ExplanationsUntil("00003")!.Value, single.ExplanationsUntil("00001")!.Value));
        Assert.Equal(new ExplanationTime.Over(Time(22)), single.Explanations);
    }

    [Fact]
    public void It_is_due_only_after_its_hour()
    {
        Assert.False(Running.ExplanationsAreDue(Until));
        Assert.True(Running.ExplanationsAreDue(Until.AddTicks(1)));
        Assert.False((Running with { State = RoundState.Open }).ExplanationsAreDue(Until.AddDays(1)));
        Assert.False(In(RoundState.Closed).ExplanationsAreDue(Until.AddDays(1)));
    }

    [Fact]
    public void Results_wait_for_explanations_where_the_set_asks_for_them()
    {
        Assert.Equal("round.submit.not-explained", In(RoundState.Scored).ExplanationsHinder(Time(20))!.Id.ToString());
        Assert.Equal("round.submit.still-explaining", Running.ExplanationsHinder(Until.AddDays(1))!.Id.ToString());
        Assert.Null(Plain(RoundState.Scored).ExplanationsHinder(Time(20)));
    }

    private static DepartmentWork Work(int open) => new(new Criteria.Department("vp", "Văn phòng"), 3, 3 - open, open);
}
