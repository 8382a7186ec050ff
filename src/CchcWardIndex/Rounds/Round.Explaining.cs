using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

// Between the first appraisal and the second: the time in which units may explain themselves.
public sealed partial record Round
{
    /// <summary>Whether the time for explanations is over but was not ended yet.</summary>
    public bool ExplanationsAreDue(DateTimeOffset now) => IsInAppraisal && Explanations is ExplanationTime.Running { Until: var until } && now > until;

    /// <summary>Until when a unit may explain itself, or might have; null where it has not been asked to.</summary>
    /// <param name="unit">The unit's code.</param>
    public DateTimeOffset? ExplanationsUntil(UnitCode unit) =>
        UnitTimes.FirstOrDefault(time => time.Unit == unit)?.Until
        ?? Explanations switch
        {
            ExplanationTime.Running running => running.Until,
            ExplanationTime.Over over => over.At,
            _ => null,
        };

    /// <summary>Why the time for explanations cannot be opened, whatever departments have concluded; null where it can.</summary>
    public Refusal? HindersOpening() =>
        HindersExplanations()
        ?? Explanations switch
        {
            ExplanationTime.Running running => new Refusal.ExplanationsOpenedBefore(running.Until),
            ExplanationTime.Over over => new Refusal.ExplanationsOpenedBefore(over.At),
            _ => null,
        };

    /// <summary>Gửi mẫu phiếu giải trình: opens the time for explanations.</summary>
    /// <param name="units">The units that get a form.</param>
    /// <param name="work">What departments still have to conclude; empty where the first appraisal is complete.</param>
    /// <param name="byItself">Whether because the first appraisal is complete, not by somebody's wish.</param>
    /// <param name="now">The time.</param>
    public Ruling OpenExplanations(IReadOnlyCollection<UnitCode> units, ImmutableArray<DepartmentWork> work, bool byItself, DateTimeOffset now)
    {
        if (HindersOpening() is { } reason)
        {
            return reason;
        }

        if (work.Any(each => each.Open > 0))
        {
            return new Refusal.FirstAppraisalOpen([.. work.Where(each => each.Open > 0)]);
        }

        if (units.Count == 0)
        {
            return new Refusal.NobodyToExplain();
        }

        var until = EndOfWindow(now);
        ImmutableArray<UnitExplanationTime> times = [.. units.Order().Select(unit => new UnitExplanationTime(unit, until))];
        return (this with { Explanations = new ExplanationTime.Running(until), UnitTimes = times }).Granted(
            new RoundEvent.ExplanationsOpened(until, byItself),
            new Delivery.ExplanationForms()
        );
    }

    /// <summary>Gives time to units whose self-assessment counted only after the others had been sent their forms.</summary>
    /// <param name="units">Their codes; what departments had to conclude on them is concluded.</param>
    /// <param name="now">The time.</param>
    public Ruling LetExplain(ImmutableArray<UnitCode> units, DateTimeOffset now)
    {
        if (HindersExplanations() is { } reason)
        {
            return reason;
        }

        if (Explanations is ExplanationTime.NotYet)
        {
            return new Refusal.ExplanationsNotOpen();
        }

        var until = EndOfWindow(now);
        var added = units.Select(unit => new UnitExplanationTime(unit, until));
        ImmutableArray<UnitExplanationTime> times = [.. UnitTimes.Where(time => !units.Contains(time.Unit)).Concat(added).OrderBy(time => time.Unit)];
        return (this with { UnitTimes = times }).Granted(new RoundEvent.UnitsMayExplain(units, until), new Delivery.ExplanationForms());
    }

    /// <summary>Kết thúc thời hạn giải trình: by its hour for all who share it, by somebody for every unit at once.</summary>
    /// <param name="explained">How many units explained themselves.</param>
    /// <param name="byItself">Whether its hour has come, not somebody's wish.</param>
    /// <param name="now">The time.</param>
    public Ruling CloseExplanations(int explained, bool byItself, DateTimeOffset now)
    {
        if (HindersExplanations() is { } reason)
        {
            return reason;
        }

        if (Explanations is not ExplanationTime.Running && !UnitTimes.Any(time => time.Until > now))
        {
            return new Refusal.ExplanationsNotOpen();
        }

        // Noticed late, it ended at its hour all the same.
        var over = Explanations is ExplanationTime.Running { Until: var until } ? new ExplanationTime.Over(now < until ? now : until) : Explanations;
        ImmutableArray<UnitExplanationTime> times = byItself ? UnitTimes : [.. UnitTimes.Select(time => time.Until > now ? time with { Until = now } : time)];
        var ended = this with { Explanations = over, UnitTimes = times };
        // Scored while there was still time, and nobody used it: that run is what the units sign.
        ImmutableArray<Delivery> owed =
            explained > 0 ? [new Delivery.AppraisalForms(AppraisalStage.Second)]
            : ended.ExplanationsHinder(now) is null && LastRun is { Blocking: 0 } run ? [new Delivery.Confirmations(run.Number)]
            : [];
        return ended.Granted(new RoundEvent.ExplanationsEnded(explained), owed);
    }

    /// <summary>Why results cannot go to UBND because of explanations; null where they are no hindrance.</summary>
    /// <param name="now">The time.</param>
    public Refusal? ExplanationsHinder(DateTimeOffset now) =>
        Course.Explanation is null
            ? null
            : Explanations switch
            {
                ExplanationTime.NotYet => new Refusal.NotExplainedYet(),
                ExplanationTime.Running running => new Refusal.StillExplaining(running.Until, []),
                _ when UnitTimes.Where(time => time.Until > now).ToImmutableArray() is { IsEmpty: false } open => new Refusal.StillExplaining(
                    open.Max(time => time.Until),
                    [.. open.Select(time => time.Unit)]
                ),
                _ => null,
            };

    private Refusal? HindersExplanations() =>
        Course.Explanation is null ? new Refusal.NoExplanations()
        : IsInAppraisal ? null
        : new Refusal.ExplanationsNotNow(State);

    private DateTimeOffset EndOfWindow(DateTimeOffset now) =>
        new(DateOnly.FromDateTime(now.DateTime).AddDays(Course.Explanation!.Days).ToDateTime(Course.Explanation.Until), now.Offset);
}
