using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using static CchcWardIndex.Tests.Rounds.SomeRound;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What a round answers while workbooks come in: closing, reopening, late files, units that are not like the others.</summary>
public class RoundReceivingTests
{
    [Fact]
    public void The_deadline_closes_a_round_only_when_it_has_passed()
    {
        var round = In(RoundState.Open);
        Assert.False(round.IsDue(Deadline));
        Assert.True(round.IsDue(Deadline.AddTicks(1)));
        Assert.False((round with { ClosesByItself = false }).IsDue(Deadline.AddDays(1)));
        Assert.False(In(RoundState.Closed).IsDue(Deadline.AddDays(1)));
    }

    [Fact]
    public void Closed_it_owes_the_departments_their_forms_where_any_appraise()
    {
        var closed = In(RoundState.Open).Close(byItself: false).Granted();
        Assert.Equal((RoundState.Closed, new RoundEvent.Closed(null)), (closed.Round.State, closed.Happened));
        Assert.Equal([new Delivery.AppraisalForms(AppraisalStage.First)], closed.Owed);
        Assert.Equal(new RoundEvent.Closed(Deadline), In(RoundState.Open).Close(byItself: true).Granted().Happened);
        Assert.Empty(Plain(RoundState.Open).Close(byItself: false).Granted().Owed);
    }

    [Fact]
    public void Reopened_it_forgets_what_was_explained_and_takes_back_what_is_not_approved()
    {
        var round = In(RoundState.Submitted) with { UnitTimes = [new UnitExplanationTime("00001", Time(25))] };
        var reopened = round.Reopen(" Sai số liệu ", Time(30), Time(28)).Granted().Round;
        Assert.Equal((RoundState.Open, Time(30), true, "Sai số liệu"), (reopened.State, reopened.Deadline, reopened.ClosesByItself, reopened.ReopenReason));
        Assert.IsType<ExplanationTime.NotYet>(reopened.Explanations);
        Assert.Empty(reopened.UnitTimes);
        Assert.True(reopened.LastDossier!.IsWithdrawn);
        Assert.False(In(RoundState.Published).Reopen("Sai", null, Time(28)).Granted().Round.LastDossier!.IsWithdrawn);
    }

    [Fact]
    public void Reopened_without_a_new_deadline_it_stays_open_until_somebody_closes_it()
    {
        Assert.False(In(RoundState.Closed).Reopen("Sửa", null, Deadline).Granted().Round.ClosesByItself);
        Assert.True(In(RoundState.Closed).Reopen("Sửa", null, Deadline.AddTicks(-1)).Granted().Round.ClosesByItself);
    }

    [Fact]
    public void An_open_round_is_not_reopened_but_gets_more_time()
    {
        var moved = (In(RoundState.Open) with { ClosesByItself = false }).Reopen("Bão", Time(20), Time(14)).Granted();
        Assert.Equal(new RoundEvent.DeadlineMoved(Deadline, Time(20), "Bão"), moved.Happened);
        Assert.Equal((RoundState.Open, Time(20), true, ""), (moved.Round.State, moved.Round.Deadline, moved.Round.ClosesByItself, moved.Round.ReopenReason));
        Assert.Equal("round.step.not-now", In(RoundState.Open).Reopen("Bão", null, Time(14)).Code());
        Assert.Equal("round.step.not-now", In(RoundState.Approved).Reopen("Bão", Time(30), Time(28)).Code());
    }

    [Fact]
    public void A_deadline_that_is_over_is_refused_to_the_tick()
    {
        Assert.Equal("round.deadline.over", In(RoundState.Closed).Reopen("Sửa", Time(20), Time(20)).Code());
        Assert.Equal(Time(20), In(RoundState.Closed).Reopen("Sửa", Time(20), Time(20).AddTicks(-1)).Granted().Round.Deadline);
    }

    [Fact]
    public void Every_step_that_asks_for_a_reason_is_refused_without()
    {
        Assert.Equal("round.reason.missing", In(RoundState.Closed).Reopen(" ", null, Time(20)).Code());
        Assert.Equal("round.reason.missing", In(RoundState.Closed).DecideLate([Late(1)], "00001", null, accept: true, "").Code());
        Assert.Equal("round.reason.missing", In(RoundState.Closed).DecideUnit(Decision(UnitTreatment.Unranked, " "), hasHandedIn: false).Code());
        Assert.Equal("round.reason.missing", In(RoundState.Approved).Withdraw("\t").Code());
    }

    [Fact]
    public void A_late_file_is_decided_on_and_the_departments_get_forms_that_show_it()
    {
        var decided = In(RoundState.Closed).DecideLate([Late(1)], "00001", null, accept: true, " Mất điện ").Granted();
        Assert.Equal(new RoundEvent.LateDecided(Late(1), true, "Mất điện"), decided.Happened);
        Assert.Equal([new Delivery.Receipt(10), new Delivery.AppraisalForms(AppraisalStage.First)], decided.Owed);
        Assert.Equal([new Delivery.Receipt(10)], In(RoundState.Open).DecideLate([Late(1)], "00001", null, accept: true, "Mất điện").Granted().Owed);
    }

    [Theory]
    [InlineData(true, FileStanding.Declined)]
    [InlineData(false, FileStanding.Accepted)]
    public void A_decision_on_a_late_file_is_turned_into_its_opposite_until_the_dossier_goes_out(bool accept, FileStanding standing)
    {
        var file = Late(1, standing, decided: true);
        Assert.Equal(
            new RoundEvent.LateDecided(file, accept, "Nhầm"),
            In(RoundState.Scored).DecideLate([file], "00001", null, accept, "Nhầm").Granted().Happened
        );
        Assert.Equal("round.late.none", In(RoundState.Scored).DecideLate([file], "00001", null, !accept, "Nhầm").Code());
        Assert.Equal("round.decide.too-late", In(RoundState.Submitted).DecideLate([file], "00001", null, accept, "Nhầm").Code());
        // Nobody decided on what came in time.
        Assert.Equal("round.late.none", In(RoundState.Scored).DecideLate([file with { IsDecided = false }], "00001", null, accept, "Nhầm").Code());
    }

    [Fact]
    public void What_waits_is_meant_before_what_was_decided_on()
    {
        var files = new[] { Late(1, FileStanding.Declined, decided: true), Late(2) };
        Assert.Equal(
            2,
            Assert.IsType<RoundEvent.LateDecided>(In(RoundState.Closed).DecideLate(files, "00001", null, accept: true, "Bão").Granted().Happened).File.Revision
        );
        Assert.Equal(
            1,
            Assert.IsType<RoundEvent.LateDecided>(In(RoundState.Closed).DecideLate(files, "00001", 1, accept: true, "Bão").Granted().Happened).File.Revision
        );
        Assert.Equal("round.late.none", In(RoundState.Closed).DecideLate(files, "00001", 3, accept: true, "Bão").Code());
        var several = Assert.IsType<Refusal.SeveralLate>(
            Assert.IsType<Ruling.Refused>(In(RoundState.Closed).DecideLate([Late(3), Late(2)], "00001", null, accept: true, "Bão")).Reason
        );
        Assert.Equal(("round.late.several", true), (several.Id.ToString(), several.AreWaiting));
        Assert.Equal([2, 3], several.Revisions);
    }

    [Fact]
    public void A_content_that_counts_already_need_not_be_accepted()
    {
        var file = Late(1, FileStanding.Declined, decided: true, countsElsewhere: true);
        Assert.Equal("round.late.counts-already", In(RoundState.Closed).DecideLate([file], "00001", null, accept: true, "Bão").Code());
    }

    [Theory]
    [InlineData(UnitTreatment.Await)]
    [InlineData(UnitTreatment.NoPoints)]
    [InlineData(UnitTreatment.Unranked)]
    [InlineData(UnitTreatment.Excluded)]
    public void A_unit_is_decided_on_and_decided_otherwise_by_the_same_step(UnitTreatment treatment)
    {
        var decided = In(RoundState.Scored).DecideUnit(Decision(treatment), hasHandedIn: false).Granted();
        Assert.Equal(new RoundEvent.UnitDecided(Decision(treatment), null), decided.Happened);
        Assert.Equal([Decision(treatment)], decided.Round.UnitDecisions);
        Assert.Equal([new Delivery.AppraisalForms(AppraisalStage.First)], decided.Owed);
        Assert.Equal("round.unit.decided-so", decided.Round.DecideUnit(Decision(treatment), hasHandedIn: false).Code());
        var other = treatment == UnitTreatment.Await ? UnitTreatment.Excluded : UnitTreatment.Await;
        var undone = decided.Round.DecideUnit(Decision(other), hasHandedIn: false).Granted();
        Assert.Equal(new RoundEvent.UnitDecided(Decision(other), treatment), undone.Happened);
        Assert.Equal([Decision(other)], undone.Round.UnitDecisions);
    }

    [Fact]
    public void Decisions_on_units_stand_by_code()
    {
        var other = Decision(UnitTreatment.Excluded) with { Unit = "00000" };
        var round = In(RoundState.Open).DecideUnit(Decision(UnitTreatment.Unranked), hasHandedIn: false).Granted();
        Assert.Empty(round.Owed);
        Assert.Equal(["00000", "00001"], round.Round.DecideUnit(other, hasHandedIn: false).Granted().Round.UnitDecisions.Select(decision => decision.Unit));
    }

    [Fact]
    public void A_unit_that_handed_in_cannot_go_without_points_for_handing_in_nothing()
    {
        Assert.Equal("round.unit.has-handed-in", In(RoundState.Closed).DecideUnit(Decision(UnitTreatment.NoPoints), hasHandedIn: true).Code());
        Assert.NotNull(In(RoundState.Closed).DecideUnit(Decision(UnitTreatment.Excluded), hasHandedIn: true).Granted());
        Assert.Equal("round.decide.too-late", In(RoundState.Submitted).DecideUnit(Decision(UnitTreatment.Excluded), hasHandedIn: false).Code());
    }

    [Theory]
    [InlineData(SubmittedKind.SelfAssessment, RoundState.Closed, false, "AppraisalForms { Stage = First }")]
    [InlineData(SubmittedKind.SelfAssessment, RoundState.Scored, false, "AppraisalForms { Stage = First }")]
    [InlineData(SubmittedKind.SelfAssessment, RoundState.Open, false, "")]
    [InlineData(SubmittedKind.SelfAssessment, RoundState.Submitted, true, "")]
    [InlineData(SubmittedKind.Explanation, RoundState.Closed, true, "AppraisalForms { Stage = Second }")]
    [InlineData(SubmittedKind.Explanation, RoundState.Closed, false, "")]
    [InlineData(SubmittedKind.Survey, RoundState.Closed, true, "")]
    public void What_counts_after_the_forms_went_out_brings_new_forms(SubmittedKind kind, RoundState state, bool over, string owed)
    {
        var round = In(state) with { Explanations = over ? new ExplanationTime.Over(Time(25)) : new ExplanationTime.Running(Time(25)) };
        Assert.Equal(owed, string.Join("; ", round.FormsAfter(kind)));
    }

    [Theory]
    [InlineData(RoundState.Open, 15, 17, true, false)]
    [InlineData(RoundState.Open, 15, 18, true, true)]
    [InlineData(RoundState.Closed, 15, 17, true, false)]
    [InlineData(RoundState.Closed, 15, 16, false, true)]
    [InlineData(RoundState.Scored, 15, 16, true, true)]
    public void A_wards_file_is_late_after_the_hour_or_once_the_round_is_closed(RoundState state, int day, int hour, bool wasOpen, bool late) =>
        Assert.Equal(late, In(state).IsLate(SubmittedKind.SelfAssessment, "00001", new FirstSight(Time(day, hour), wasOpen, true)));

    [Theory]
    [InlineData(SubmittedKind.Appraisal)]
    [InlineData(SubmittedKind.SecondAppraisal)]
    [InlineData(SubmittedKind.Survey)]
    public void Appraisals_and_the_survey_are_late_only_once_the_dossier_is_out(SubmittedKind kind)
    {
        var sight = new FirstSight(Time(31), false, false);
        Assert.False(In(RoundState.Scored).IsLate(kind, null, sight));
        Assert.True(In(RoundState.Submitted).IsLate(kind, null, sight));
    }

    [Fact]
    public void An_explanation_is_late_after_its_own_units_hour()
    {
        var round = In(RoundState.Closed) with
        {
            Explanations = new ExplanationTime.Over(Time(20)),
            UnitTimes = [new("00001", Time(20)), new("00002", Time(28))],
        };
        Assert.False(Late("00001", Time(20), wereOpen: true));
        Assert.True(Late("00001", Time(20).AddTicks(1), wereOpen: true));
        Assert.True(Late("00001", Time(19), wereOpen: false));
        Assert.False(Late("00002", Time(28), wereOpen: false));
        Assert.True(Late("00002", Time(28).AddTicks(1), wereOpen: false));
        Assert.True((round with { State = RoundState.Submitted }).IsLate(SubmittedKind.Explanation, "00002", new FirstSight(Time(19), true, true)));
        Assert.False(In(RoundState.Closed).IsLate(SubmittedKind.Explanation, "00001", new FirstSight(Time(31), true, true)));

        bool Late(string unit, DateTimeOffset at, bool wereOpen) => round.IsLate(SubmittedKind.Explanation, unit, new FirstSight(at, true, wereOpen));
    }
}
