using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

// How far the round is on the way its set plans.
public sealed partial record Round
{
    /// <summary>The way that is left up to UBND's approval.</summary>
    /// <param name="next">What the round waits for.</param>
    /// <param name="timetable">What its set plans.</param>
    /// <param name="now">The time.</param>
    public Progress ProgressAt(NextStep next, Timetable timetable, DateTimeOffset now)
    {
        var current = StepOf(next);
        ImmutableArray<StepAhead> ahead = current is null
            ? []
            :
            [
                .. Enum.GetValues<ProcedureStep>()
                    .Where(step => step >= current && IsAsked(step))
                    .Select(step => new StepAhead(step, Until(step, timetable), step == current)),
            ];
        return new Progress(ahead, timetable.Approval, Progress.DayOf(EarliestEnd(now)));
    }

    /// <summary>Whom it waits for and until when, where that is somebody with a limit who can be reminded of it; null where nobody is.</summary>
    /// <param name="timetable">What its set plans.</param>
    /// <param name="now">The time.</param>
    public StepAhead? Limited(Timetable timetable, DateTimeOffset now)
    {
        var (step, until) =
            State == RoundState.Open ? (ProcedureStep.HandingIn, Deadline)
            : !IsInAppraisal || !Course.IsAppraised ? default
            : NextExplanation(now) is { } limit ? (ProcedureStep.Explanation, limit)
            : Explanations is ExplanationTime.NotYet ? (ProcedureStep.FirstAppraisal, EndOf(timetable.FirstAppraisal))
            : (ProcedureStep.SecondAppraisal, EndOf(timetable.SecondAppraisal));
        return until > now ? new StepAhead(step, until, IsNow: true) : null;
    }

    /// <summary>The units whose time to explain themselves ends then.</summary>
    /// <param name="until">When.</param>
    public IEnumerable<UnitCode> ExplainUntil(DateTimeOffset until) => UnitTimes.Where(time => time.Until == until).Select(time => time.Unit);

    private static ProcedureStep? StepOf(NextStep next) =>
        next switch
        {
            NextStep.TakeIn or NextStep.Close or NextStep.HandIn => ProcedureStep.HandingIn,
            NextStep.Appraise => ProcedureStep.FirstAppraisal,
            NextStep.OpenExplanations or NextStep.AwaitExplanations or NextStep.CloseExplanations => ProcedureStep.Explanation,
            NextStep.AppraiseAgain => ProcedureStep.SecondAppraisal,
            NextStep.Score or NextStep.Resolve or NextStep.Submit => ProcedureStep.Submission,
            NextStep.Approve => ProcedureStep.Approval,
            _ => null,
        };

    private bool IsAsked(ProcedureStep step) =>
        step switch
        {
            ProcedureStep.FirstAppraisal => Course.IsAppraised,
            ProcedureStep.Explanation or ProcedureStep.SecondAppraisal => Course.Explanation is not null,
            _ => true,
        };

    // A limit in force is what people go by; the plan speaks where there is none yet.
    private DateTimeOffset? Until(ProcedureStep step, Timetable timetable) =>
        step switch
        {
            ProcedureStep.HandingIn => Deadline,
            ProcedureStep.FirstAppraisal => EndOf(timetable.FirstAppraisal),
            ProcedureStep.Explanation => LastExplanation() ?? EndOf(timetable.Explanation),
            ProcedureStep.SecondAppraisal => EndOf(timetable.SecondAppraisal),
            ProcedureStep.Submission => EndOf(timetable.Submission),
            _ => EndOf(timetable.Approval),
        };

    private static DateTimeOffset? EndOf(DateOnly? day) => day is { } planned ? new DateTimeOffset(planned, new TimeOnly(23, 59, 59), VietNam.Offset) : null;

    // What ended has ended, also where the clock was set back behind its hour.
    private DateTimeOffset? NextExplanation(DateTimeOffset now)
    {
        var ended = (Explanations as ExplanationTime.Over)?.At;
        return UnitTimes.Where(time => time.Until > now && !(time.Until <= ended)).Select(time => (DateTimeOffset?)time.Until).Min();
    }

    // Of all units: one that came later has a time of its own.
    private DateTimeOffset? LastExplanation()
    {
        var all = (Explanations as ExplanationTime.Running)?.Until;
        return UnitTimes.Select(time => (DateTimeOffset?)time.Until).Append(all).Max();
    }

    // Units may hand in until the deadline and explain themselves for the days their set gives; everything else can be done in a day.
    private DateTimeOffset EarliestEnd(DateTimeOffset now)
    {
        if (State == RoundState.Open)
        {
            var closed = ClosesByItself && Deadline > now ? Deadline : now;
            return Course.Explanation is null ? closed : EndOfWindow(closed);
        }

        if (!IsInAppraisal || Course.Explanation is null)
        {
            return now;
        }

        return Explanations is ExplanationTime.NotYet ? EndOfWindow(now)
            : LastExplanation() is { } until && until > now ? until
            : now;
    }
}
