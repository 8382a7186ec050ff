using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

// From points to a published ranking.
public sealed partial record Round
{
    /// <summary>Chấm điểm: whether the round may be scored now.</summary>
    public Refusal? HindersScoring() => Hinders(RoundStep.Score);

    /// <summary>The round with another run, and what is owed by it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="now">The time.</param>
    /// <returns>The round and what is owed; the refusal where it is not its turn.</returns>
    public (Round Round, ImmutableArray<Delivery> Owed) Scored(ScoredRun run, DateTimeOffset now)
    {
        var owed = ImmutableArray.CreateBuilder<Delivery>();
        if (run.Blocking > 0 || LastRun is { Blocking: > 0 })
        {
            owed.Add(new Delivery.Problems(run.Number));
        }

        // While units may still explain there is nothing yet for them to sign.
        if (run.Blocking == 0 && Course.IsAppraised && ExplanationsHinder(now) is null)
        {
            owed.Add(new Delivery.Confirmations(run.Number));
        }

        return (this with { State = RoundState.Scored, LastRun = run }, owed.ToImmutable());
    }

    /// <summary>Trình UBND: why the last run cannot go to UBND; null where it can.</summary>
    /// <param name="isStale">Whether something was accepted or decided since the last run.</param>
    /// <param name="now">The time.</param>
    public Refusal? HindersSubmission(bool isStale, DateTimeOffset now) =>
        Hinders(RoundStep.Submit)
        ?? (LastRun is { Blocking: > 0 } run ? new Refusal.Blocked(run) : null)
        ?? ExplanationsHinder(now)
        ?? (isStale ? new Refusal.Stale() : null);

    /// <summary>Trình UBND: puts the last run before UBND.</summary>
    /// <param name="by">Who.</param>
    /// <param name="isStale">Whether something was accepted or decided since the last run.</param>
    /// <param name="withMail">Whether it goes out by e-mail too.</param>
    /// <param name="now">The time.</param>
    public Ruling Submit(Actor by, bool isStale, bool withMail, DateTimeOffset now)
    {
        if (HindersSubmission(isStale, now) is { } reason)
        {
            return reason;
        }

        var number = (LastDossier?.Number ?? 0) + 1;
        var dossier = new RoundDossier(number, LastRun!.Number, LastRun.Results, by, now);
        return (this with { State = RoundState.Submitted, LastDossier = dossier }).Granted(
            new RoundEvent.Submitted(dossier),
            withMail ? [new Delivery.Dossier(number), new Delivery.Mail(number)] : [new Delivery.Dossier(number)]
        );
    }

    /// <summary>Ghi nhận phê duyệt: by another person than who submitted, of exactly the results that were seen.</summary>
    /// <param name="by">Who enters it.</param>
    /// <param name="decision">Number and symbol of the decision.</param>
    /// <param name="date">Its date.</param>
    /// <param name="digest">Digest of the results that were seen, or its first digits.</param>
    /// <param name="runs">The digests of all runs of the round: the digits given must name one alone.</param>
    /// <param name="separateAccounts">Whether the two must work under two accounts of the machine.</param>
    /// <param name="now">The time.</param>
    public Ruling Approve(Actor by, string decision, DateOnly date, string digest, IEnumerable<string> runs, bool separateAccounts, DateTimeOffset now)
    {
        if (Hinders(RoundStep.Approve) is { } reason)
        {
            return reason;
        }

        var dossier = LastDossier!;
        var shared = dossier.SubmittedBy.Account == by.Account ? by.Account : null;
        if (
            (
                OnePerson(by, dossier)
                ?? (shared is not null && separateAccounts ? new Refusal.OneAccount(shared) : null)
                ?? OtherResults(digest, dossier, runs)
            ) is
            { } refusal
        )
        {
            return refusal;
        }

        var submitted = DateOnly.FromDateTime(dossier.SubmittedAt.DateTime);
        if (date < submitted || date > DateOnly.FromDateTime(now.DateTime))
        {
            return new Refusal.DateNotBetween(date, submitted);
        }

        var approved = dossier with { Approval = new DossierApproval(decision, date, by.Name) };
        return (this with { State = RoundState.Approved, LastDossier = approved }).Granted(new RoundEvent.Approved(approved, shared));
    }

    /// <summary>Rút lại: takes back an approval that was entered, or a dossier that lies before UBND. A publication cannot be taken back.</summary>
    /// <param name="reason">Why.</param>
    public Ruling Withdraw(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal.NoReason();
        }

        return State switch
        {
            RoundState.Approved => (this with { State = RoundState.Submitted, LastDossier = LastDossier! with { Approval = null } }).Granted(
                new RoundEvent.ApprovalWithdrawn(LastDossier!, reason.Trim())
            ),
            RoundState.Submitted => (this with { State = RoundState.Scored, LastDossier = LastDossier! with { IsWithdrawn = true } }).Granted(
                new RoundEvent.DossierWithdrawn(LastDossier!, reason.Trim())
            ),
            _ => new Refusal.NothingToWithdraw(State),
        };
    }

    /// <summary>Công bố: whether what was approved may be published now.</summary>
    public Refusal? HindersPublication() => Hinders(RoundStep.Publish);

    /// <summary>Công bố: once and for good; after that only a correction.</summary>
    public Ruling Publish() =>
        HindersPublication() is { } reason
            ? reason
            : (this with { State = RoundState.Published, Publications = Publications + 1 }).Granted(
                new RoundEvent.Published(Publications + 1),
                new Delivery.Publication(Publications + 1)
            );

    private static Refusal? OnePerson(Actor by, RoundDossier dossier) =>
        by.MayBe(dossier.SubmittedBy.Name) ? new Refusal.OnePerson(dossier.SubmittedBy.Name, by.Name) : null;

    private static Refusal? OtherResults(string digest, RoundDossier dossier, IEnumerable<string> runs) =>
        Digest.Names(digest, dossier.Results)
            ? runs.Any(other => other != dossier.Results && Digest.Names(digest, other))
                ? new Refusal.DigestOfSeveral(digest.Trim())
                : null
            : Digest.IsShortened(digest)
                ? new Refusal.DigestTooShort(digest.Trim())
                : new Refusal.DigestOfOther(dossier.Number);
}
