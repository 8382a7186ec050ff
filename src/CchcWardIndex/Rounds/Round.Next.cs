using CchcWardIndex.Appraising;

namespace CchcWardIndex.Rounds;

// What comes next.
public sealed partial record Round
{
    /// <summary>Whether the next step hangs on how far departments are.</summary>
    public bool IsUnderAppraisal => IsInAppraisal && Course.IsAppraised;

    /// <summary>Việc tiếp theo: the one thing the round waits for.</summary>
    /// <param name="work">How far the departments are; looked at only where <see cref="IsUnderAppraisal"/>.</param>
    /// <param name="isStale">Whether something was accepted or decided since the last run.</param>
    /// <param name="now">The time.</param>
    public NextStep Next(AppraisalWork work, bool isStale, DateTimeOffset now) =>
        State switch
        {
            RoundState.Open => ClosesByItself && now <= Deadline ? new NextStep.TakeIn(Deadline) : new NextStep.Close(),
            RoundState.Submitted => new NextStep.Approve(LastDossier!),
            RoundState.Approved => new NextStep.Publish(),
            RoundState.Published => new NextStep.Done(Publications),
            _ => (Course.IsAppraised ? NextOfAppraisal(work, now) : null) ?? NextOfScoring(isStale),
        };

    private NextStep? NextOfAppraisal(AppraisalWork work, DateTimeOffset now)
    {
        if (!work.HasUnits)
        {
            return new NextStep.HandIn();
        }

        // A unit whose sheet counts later than the others' comes before anybody's second appraisal.
        if (!work.FirstOpen.IsEmpty)
        {
            return new NextStep.Appraise(work.FirstOpen);
        }

        return (Course.Explanation is null ? null : ExplanationsHinder(now)) switch
        {
            Refusal.NotExplainedYet when !work.AllSent => new NextStep.Appraise([]),
            Refusal.NotExplainedYet => new NextStep.OpenExplanations(),
            Refusal.StillExplaining explaining when explaining.Until < now => new NextStep.CloseExplanations(explaining.Until),
            Refusal.StillExplaining explaining => new NextStep.AwaitExplanations(explaining.Until, explaining.Units),
            _ => work.Open.IsEmpty ? null : new NextStep.AppraiseAgain(work.Open),
        };
    }

    private NextStep NextOfScoring(bool isStale) =>
        LastRun switch
        {
            _ when State == RoundState.Closed => new NextStep.Score(IsStale: false),
            null => new NextStep.Score(IsStale: false),
            _ when isStale => new NextStep.Score(IsStale: true),
            { Blocking: > 0 } run => new NextStep.Resolve(run),
            _ => new NextStep.Submit(),
        };
}
