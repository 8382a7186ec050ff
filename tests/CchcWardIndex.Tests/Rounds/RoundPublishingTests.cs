using CchcWardIndex.Rounds;
using static CchcWardIndex.Tests.Rounds.SomeRound;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What a round answers from its points to the published ranking.</summary>
public class RoundPublishingTests
{
    private static readonly Round Ready = In(RoundState.Scored) with { Explanations = new ExplanationTime.Over(Time(23)) };

    [Fact]
    public void A_run_owes_the_sheets_to_sign_or_the_list_of_what_blocks()
    {
        Assert.Equal([new Delivery.Confirmations(2)], Ready.Scored(new ScoredRun(2, Results, 0), Time(24)).Owed);
        Assert.Equal([new Delivery.Problems(2)], Ready.Scored(new ScoredRun(2, Results, 1), Time(24)).Owed);
        // What blocked before must leave the outbox.
        Assert.Equal(
            [new Delivery.Problems(2), new Delivery.Confirmations(2)],
            (Ready with { LastRun = new ScoredRun(1, Results, 3) }).Scored(new ScoredRun(2, Results, 0), Time(24)).Owed
        );
        Assert.Empty(In(RoundState.Closed).Scored(new ScoredRun(1, Results, 0), Time(24)).Owed);
        Assert.Empty(Plain(RoundState.Closed).Scored(new ScoredRun(1, Results, 0), Time(24)).Owed);
        Assert.Equal(
            (RoundState.Scored, 2),
            (Ready.Scored(new ScoredRun(2, Results, 0), Time(24)).Round.State, Ready.Scored(new ScoredRun(2, Results, 0), Time(24)).Round.LastRun!.Number)
        );
    }

    [Fact]
    public void Submission_is_refused_with_the_id_of_what_hinders_it()
    {
        Assert.Equal("round.step.not-now", In(RoundState.Closed).Submit(Clerk, false, false, Time(24)).Code());
        Assert.Equal("round.submit.blocked", (Ready with { LastRun = new ScoredRun(1, Results, 1) }).Submit(Clerk, false, false, Time(24)).Code());
        Assert.Equal("round.submit.not-explained", In(RoundState.Scored).Submit(Clerk, false, false, Time(24)).Code());
        Assert.Equal("round.submit.stale", Ready.Submit(Clerk, true, false, Time(24)).Code());
    }

    [Fact]
    public void Submitted_the_last_run_is_the_dossier()
    {
        var submitted = Ready.Submit(Clerk, false, withMail: true, Time(24)).Granted();
        var dossier = new RoundDossier(1, 1, Results, Clerk, Time(24));
        Assert.Equal(
            (RoundState.Submitted, dossier, new RoundEvent.Submitted(dossier)),
            (submitted.Round.State, submitted.Round.LastDossier, submitted.Happened)
        );
        Assert.Equal([new Delivery.Dossier(1), new Delivery.Mail(1)], submitted.Owed);
        Assert.Equal(
            [new Delivery.Dossier(2)],
            (Ready with { LastDossier = dossier with { IsWithdrawn = true } }).Submit(Clerk, false, false, Time(24)).Granted().Owed
        );
    }

    [Fact]
    public void Approval_is_by_another_person_of_the_results_that_were_seen()
    {
        var approved = Approve().Granted();
        Assert.Equal(
            (RoundState.Approved, "1234/QĐ-UBND", "Cán bộ B"),
            (approved.Round.State, approved.Round.LastDossier!.Approval!.Decision, approved.Round.LastDossier.Approval.EnteredBy)
        );
        Assert.Null(Assert.IsType<RoundEvent.Approved>(approved.Happened).SharedAccount);
        Assert.Equal("round.approve.one-person", Approve(by: new Actor("can bo a", "máy-9")).Code());
        Assert.Equal("round.approve.digest.other", Approve(digest: "sha256:" + new string('b', 64)).Code());
        Assert.Equal("round.approve.digest.too-short", Approve(digest: new string('a', 11)).Code());
        Assert.Equal("round.approve.digest.several", Approve(digest: new string('a', 12), runs: [Results, "sha256:" + new string('a', 63) + "b"]).Code());
        Assert.NotNull(Approve(digest: new string('a', 12), runs: [Results, "sha256:" + new string('b', 64)]).Granted());
        Assert.Equal("round.step.not-now", In(RoundState.Approved).Approve(Chief, "1", new DateOnly(2022, 12, 27), Results, [Results], false, Time(28)).Code());
    }

    [Fact]
    public void One_account_for_two_persons_is_told_or_refused_as_the_settings_say()
    {
        var same = Chief with { Account = Clerk.Account };
        Assert.Equal("máy-1", Assert.IsType<RoundEvent.Approved>(Approve(by: same).Granted().Happened).SharedAccount);
        Assert.Equal("round.approve.one-account", Approve(by: same, separate: true).Code());
        Assert.NotNull(Approve(separate: true).Granted());
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void The_decisions_day_lies_between_the_dossier_and_today(int day, bool taken) => Assert.Equal(taken, Approve(day: day) is Ruling.Granted);

    [Fact]
    public void An_approval_and_then_the_dossier_can_be_taken_back_until_publication()
    {
        var open = In(RoundState.Approved).Withdraw(" Ghi nhầm số ").Granted();
        Assert.Equal((RoundState.Submitted, null), (open.Round.State, open.Round.LastDossier!.Approval));
        Assert.Equal("1234/QĐ-UBND", Assert.IsType<RoundEvent.ApprovalWithdrawn>(open.Happened).Dossier.Approval!.Decision);
        var back = open.Round.Withdraw("Sai số liệu").Granted();
        Assert.Equal((RoundState.Scored, true), (back.Round.State, back.Round.LastDossier!.IsWithdrawn));
        Assert.Equal("Sai số liệu", Assert.IsType<RoundEvent.DossierWithdrawn>(back.Happened).Reason);
        Assert.Equal("round.withdraw.nothing", back.Round.Withdraw("Sai").Code());
        Assert.Equal("round.withdraw.nothing", In(RoundState.Published).Withdraw("Sai").Code());
    }

    [Fact]
    public void Published_once_it_is_corrected_by_another_publication_alone()
    {
        var published = In(RoundState.Approved).Publish().Granted();
        Assert.Equal((RoundState.Published, 1, new RoundEvent.Published(1)), (published.Round.State, published.Round.Publications, published.Happened));
        Assert.Equal([new Delivery.Publication(1)], published.Owed);
        Assert.Equal("round.step.not-now", published.Round.Publish().Code());
        Assert.Equal([new Delivery.Publication(2)], (In(RoundState.Approved) with { Publications = 1 }).Publish().Granted().Owed);
    }

    private static Ruling Approve(Actor? by = null, string digest = Results, string[]? runs = null, int day = 27, bool separate = false) =>
        In(RoundState.Submitted).Approve(by ?? Chief, "1234/QĐ-UBND", new DateOnly(2022, 12, day), digest, runs ?? [Results], separate, Time(28));
}
