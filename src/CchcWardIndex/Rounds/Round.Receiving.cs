using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

// Up to the wards' last workbook: closing, reopening, late files, units that are not like the others.
public sealed partial record Round
{
    /// <summary>Whether the deadline closes it now.</summary>
    public bool IsDue(DateTimeOffset now) => State == RoundState.Open && ClosesByItself && now > Deadline;

    /// <summary>Đóng nhận phiếu.</summary>
    /// <param name="byItself">Whether the deadline does it.</param>
    public Ruling Close(bool byItself) =>
        Hinders(RoundStep.Close) is { } reason
            ? reason
            : (this with { State = RoundState.Closed }).Granted(new RoundEvent.Closed(byItself ? Deadline : null), FormsOf(AppraisalStage.First));

    /// <summary>Mở lại, for more time or to mend something; a round that is open still gets a new deadline.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="until">The new deadline; null to leave it as it is.</param>
    /// <param name="now">The time.</param>
    public Ruling Reopen(string reason, DateTimeOffset? until, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal.NoReason();
        }

        if (until is { } given && given <= now)
        {
            return new Refusal.DeadlineOver(given);
        }

        if (State == RoundState.Open && until is { } later)
        {
            return (this with { Deadline = later, ClosesByItself = true }).Granted(new RoundEvent.DeadlineMoved(Deadline, later, reason.Trim()));
        }

        if (Hinders(RoundStep.Reopen) is { } refusal)
        {
            return refusal;
        }

        var deadline = until ?? Deadline;
        var reopened = this with
        {
            State = RoundState.Open,
            ReopenReason = reason.Trim(),
            Deadline = deadline,
            ClosesByItself = deadline > now,
            // What comes in now may be appraised otherwise, and explained anew.
            Explanations = new ExplanationTime.NotYet(),
            UnitTimes = [],
            LastDossier = LastDossier is { Approval: null } waiting ? waiting with { IsWithdrawn = true } : LastDossier,
        };
        return reopened.Granted(new RoundEvent.Reopened(reason.Trim(), until));
    }

    /// <summary>Tiếp nhận hoặc không tiếp nhận phiếu nộp muộn; until the dossier goes out each can be turned into the other.</summary>
    /// <param name="files">The files of the sender.</param>
    /// <param name="sender">The sender.</param>
    /// <param name="revision">Which of its files; null for the only one.</param>
    /// <param name="accept">Whether it counts.</param>
    /// <param name="reason">Why.</param>
    public Ruling DecideLate(IReadOnlyCollection<LateFile> files, Sender sender, int? revision, bool accept, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal.NoReason();
        }

        if (!IsInWork)
        {
            return new Refusal.TooLateToDecide(DecidedThing.LateFile, State);
        }

        var meant = files.Where(file => revision is null || file.Revision == revision).OrderBy(file => file.Revision).ToImmutableArray();
        var waiting = meant.Where(file => file.Standing == FileStanding.Waiting).ToImmutableArray();
        var opposite = accept ? FileStanding.Declined : FileStanding.Accepted;
        var candidates = !waiting.IsEmpty ? waiting : [.. meant.Where(file => file.IsDecided && file.Standing == opposite)];
        return candidates switch
        {
            [] => new Refusal.NothingLate(sender, revision, accept),
            [{ CountsElsewhere: true } only] when accept => new Refusal.CountsAlready(only),
            [var only] => Granted(new RoundEvent.LateDecided(only, accept, reason.Trim()), [new Delivery.Receipt(only.Id), .. FormsAfter(only.Kind)]),
            _ => new Refusal.SeveralLate(sender, [.. candidates.Select(file => file.Revision)], !waiting.IsEmpty),
        };
    }

    /// <summary>Quyết định đối với đơn vị: how a unit is treated that is not like the others. The same step undoes it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="hasHandedIn">Whether a self-assessment of the unit's counts.</param>
    public Ruling DecideUnit(UnitDecision decision, bool hasHandedIn)
    {
        if (string.IsNullOrWhiteSpace(decision.Reason))
        {
            return new Refusal.NoReason();
        }

        if (!IsInWork)
        {
            return new Refusal.TooLateToDecide(DecidedThing.Unit, State);
        }

        var former = UnitDecisions.FirstOrDefault(each => each.Unit == decision.Unit);
        if (former?.As == decision.As)
        {
            return new Refusal.DecidedSo(former);
        }

        if (hasHandedIn && decision.As is UnitTreatment.NoPoints)
        {
            return new Refusal.HasHandedIn(decision.Unit, decision.As);
        }

        ImmutableArray<UnitDecision> decisions = [.. UnitDecisions.Where(each => each.Unit != decision.Unit).Append(decision).OrderBy(each => each.Unit)];
        return (this with { UnitDecisions = decisions }).Granted(
            new RoundEvent.UnitDecided(decision, former?.As),
            IsInAppraisal ? FormsOf(AppraisalStage.First) : []
        );
    }

    /// <summary>What departments are owed because a file counts, or no longer counts, that the forms they have do not show.</summary>
    /// <param name="kind">What the file is.</param>
    public ImmutableArray<Delivery> FormsAfter(SubmittedKind kind) =>
        !IsInAppraisal
            ? []
            : kind switch
            {
                SubmittedKind.SelfAssessment => FormsOf(AppraisalStage.First),
                // The forms show its figures beside the ward's.
                SubmittedKind.OutsideTable when Course.ShowsTables => FormsOf(AppraisalStage.First),
                SubmittedKind.Explanation when Explanations is ExplanationTime.Over => FormsOf(AppraisalStage.Second),
                _ => [],
            };

    /// <summary>Whether a file comes late.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="unit">Whose it is; null where it is no unit's.</param>
    /// <param name="seen">When it was first seen, and how the round stood then.</param>
    public bool IsLate(SubmittedKind kind, UnitCode? unit, FirstSight seen) =>
        kind switch
        {
            // Appraisals, the survey and tables from outside come when wards are done: until the dossier goes out.
            SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal or SubmittedKind.Survey or SubmittedKind.OutsideTable => !IsInWork,
            SubmittedKind.Explanation => !IsInWork
                || seen.At > ExplanationsUntil(new UnitCode(unit?.Text ?? ""))
                || (!seen.ExplanationsWereOpen && IsOverFor(unit)),
            // After its hour a file is late, and so is a ward's once the round is closed, whatever the clock says.
            _ => seen.At > Deadline || State >= RoundState.Scored || (State == RoundState.Closed && !seen.RoundWasOpen),
        };

    private bool IsOverFor(UnitCode? unit) => Explanations is ExplanationTime.Over over && ExplanationsUntil(new UnitCode(unit?.Text ?? "")) <= over.At;

    private ImmutableArray<Delivery> FormsOf(AppraisalStage stage) => Course.IsAppraised ? [new Delivery.AppraisalForms(stage)] : [];
}
