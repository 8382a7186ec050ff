using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Đợt chấm: all that decides on what may happen to a round next. Every step is asked here and nowhere else.</summary>
/// <remarks>
/// A step answers with the round as it is afterwards, what happened and what is now owed (<see cref="Ruling.Granted"/>), or with a
/// refusal. Nothing is stored, read or said here, and the time is given.
/// </remarks>
public sealed partial record Round
{
    /// <summary>Its id: that of its criteria set.</summary>
    public required string Id { get; init; }

    /// <summary>What its set asks of its course.</summary>
    public required RoundCourse Course { get; init; }

    /// <summary>Where it stands.</summary>
    public required RoundState State { get; init; }

    /// <summary>Until when workbooks are taken.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>Whether the deadline closes it; reopened without a new one, it stays open until somebody closes it.</summary>
    public required bool ClosesByItself { get; init; }

    /// <summary>How the time for explanations stands.</summary>
    public ExplanationTime Explanations { get; init; } = new ExplanationTime.NotYet();

    /// <summary>The units that were sent a form to explain themselves, by code, each with its time.</summary>
    public ImmutableArray<UnitExplanationTime> UnitTimes { get; init; } = [];

    /// <summary>What was decided on single units, by code; the last word on each.</summary>
    public ImmutableArray<UnitDecision> UnitDecisions { get; init; } = [];

    /// <summary>Why it was last reopened; empty where it never was.</summary>
    public string ReopenReason { get; init; } = "";

    /// <summary>Its last scoring; null where there is none.</summary>
    public ScoredRun? LastRun { get; init; }

    /// <summary>Its last dossier; null where there is none.</summary>
    public RoundDossier? LastDossier { get; init; }

    /// <summary>How often it was published.</summary>
    public int Publications { get; init; }

    /// <summary>Whether points may still change: nothing lies before UBND.</summary>
    public bool IsInWork => State <= RoundState.Scored;

    /// <summary>Whether the wards' time is over and appraisal goes on.</summary>
    public bool IsInAppraisal => State is RoundState.Closed or RoundState.Scored;

    private Refusal? Hinders(RoundStep step) => RoundSteps.Allows(State, step) ? null : new Refusal.NotNow(step, State);

    private Ruling Granted(RoundEvent happened, params ImmutableArray<Delivery> owed) => new Ruling.Granted(this, happened, owed);
}
