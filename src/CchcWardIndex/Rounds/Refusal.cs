using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Rounds;

/// <summary>Why something does not happen to a round: an id that stays, and what it is about. Whoever tells it to people finds the words.</summary>
public abstract record Refusal
{
    private Refusal(ProblemId id) => Id = id;

    /// <summary>What it is, for programs: <c>round.step.not-now</c>.</summary>
    public ProblemId Id { get; }

    /// <summary>It is not the turn of this step.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="State">Where the round stands.</param>
    public sealed record NotNow(RoundStep Step, RoundState State) : Refusal("round.step.not-now");

    /// <summary>No reason was given.</summary>
    public sealed record NoReason() : Refusal("round.reason.missing");

    /// <summary>A new deadline lies in the past.</summary>
    /// <param name="Until">The deadline that was given.</param>
    public sealed record DeadlineOver(DateTimeOffset Until) : Refusal("round.deadline.over");

    /// <summary>Results lie before UBND, or lay there: late files and units are not decided on.</summary>
    /// <param name="What">What should be decided on.</param>
    /// <param name="State">Where the round stands.</param>
    public sealed record TooLateToDecide(DecidedThing What, RoundState State) : Refusal("round.decide.too-late");

    /// <summary>No file of the sender waits for a decision, and none can be decided on otherwise.</summary>
    /// <param name="Sender">The sender.</param>
    /// <param name="Revision">The revision that was named; null where none was.</param>
    /// <param name="Accept">Whether it should count.</param>
    public sealed record NothingLate(Sender Sender, int? Revision, bool Accept) : Refusal("round.late.none");

    /// <summary>Several files of the sender may be meant.</summary>
    /// <param name="Sender">The sender.</param>
    /// <param name="Revisions">Their revisions.</param>
    /// <param name="AreWaiting">Whether they wait for a decision; otherwise each was decided on.</param>
    public sealed record SeveralLate(Sender Sender, ImmutableArray<int> Revisions, bool AreWaiting) : Refusal("round.late.several");

    /// <summary>The same content counts already, handed in again in time.</summary>
    /// <param name="File">The file.</param>
    public sealed record CountsAlready(LateFile File) : Refusal("round.late.counts-already");

    /// <summary>The set knows no such unit.</summary>
    /// <param name="Unit">As given.</param>
    public sealed record UnknownUnit(UnitCode Unit) : Refusal("round.unit.unknown");

    /// <summary>A unit is treated so already.</summary>
    /// <param name="Decision">The decision in force.</param>
    public sealed record DecidedSo(Submissions.UnitDecision Decision) : Refusal("round.unit.decided-so");

    /// <summary>A unit that handed in can neither be waited for nor go without points for handing in nothing.</summary>
    /// <param name="Unit">The unit's code.</param>
    /// <param name="As">What was to be decided.</param>
    public sealed record HasHandedIn(UnitCode Unit, Submissions.UnitTreatment As) : Refusal("round.unit.has-handed-in");

    /// <summary>The set asks for no explanations.</summary>
    public sealed record NoExplanations() : Refusal("round.explanations.none");

    /// <summary>Explanations come between closing and UBND.</summary>
    /// <param name="State">Where the round stands.</param>
    public sealed record ExplanationsNotNow(RoundState State) : Refusal("round.explanations.not-now");

    /// <summary>They have been opened.</summary>
    /// <param name="Until">Until when they ran or run.</param>
    public sealed record ExplanationsOpenedBefore(DateTimeOffset Until) : Refusal("round.explanations.opened-before");

    /// <summary>They are not open.</summary>
    public sealed record ExplanationsNotOpen() : Refusal("round.explanations.not-open");

    /// <summary>Departments have not concluded.</summary>
    /// <param name="Work">Who still has what to do.</param>
    public sealed record FirstAppraisalOpen(ImmutableArray<Appraising.DepartmentWork> Work) : Refusal("round.explanations.first-appraisal-open");

    /// <summary>Nobody handed in, so there is nothing to explain.</summary>
    public sealed record NobodyToExplain() : Refusal("round.explanations.nobody");

    /// <summary>Units have not been asked to explain themselves yet.</summary>
    public sealed record NotExplainedYet() : Refusal("round.submit.not-explained");

    /// <summary>Units still have time to explain themselves.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="Units">Which units, where single ones do; empty for all.</param>
    public sealed record StillExplaining(DateTimeOffset Until, ImmutableArray<UnitCode> Units) : Refusal("round.submit.still-explaining");

    /// <summary>Something blocks the last run.</summary>
    /// <param name="Run">The run.</param>
    public sealed record Blocked(ScoredRun Run) : Refusal("round.submit.blocked");

    /// <summary>Something was accepted or decided since the last run.</summary>
    public sealed record Stale() : Refusal("round.submit.stale");

    /// <summary>Who submitted cannot approve.</summary>
    /// <param name="SubmittedBy">Who submitted.</param>
    /// <param name="Name">Who wants to approve.</param>
    public sealed record OnePerson(string SubmittedBy, string Name) : Refusal("round.approve.one-person");

    /// <summary>Both steps come from one account of the machine, and the settings ask for two.</summary>
    /// <param name="Account">The account.</param>
    public sealed record OneAccount(string Account) : Refusal("round.approve.one-account");

    /// <summary>The digest given is short of digits.</summary>
    /// <param name="Given">As given.</param>
    public sealed record DigestTooShort(string Given) : Refusal("round.approve.digest.too-short");

    /// <summary>Several runs' digests begin as given.</summary>
    /// <param name="Given">As given.</param>
    public sealed record DigestOfSeveral(string Given) : Refusal("round.approve.digest.several");

    /// <summary>The digest given is not that of the dossier.</summary>
    /// <param name="Dossier">The dossier's number.</param>
    public sealed record DigestOfOther(int Dossier) : Refusal("round.approve.digest.other");

    /// <summary>The decision's date lies before the dossier or after today.</summary>
    /// <param name="Date">As given.</param>
    /// <param name="SubmittedOn">The day of the dossier.</param>
    public sealed record DateNotBetween(DateOnly Date, DateOnly SubmittedOn) : Refusal("round.approve.date");

    /// <summary>There is neither a dossier nor an approval to take back.</summary>
    /// <param name="State">Where the round stands.</param>
    public sealed record NothingToWithdraw(RoundState State) : Refusal("round.withdraw.nothing");
}

/// <summary>What is decided on while points may still change.</summary>
public enum DecidedThing
{
    /// <summary>A late file.</summary>
    LateFile,

    /// <summary>A unit.</summary>
    Unit,
}
