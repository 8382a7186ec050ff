using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Something that happened to a round by a step of somebody's, or of the clock's.</summary>
public abstract record RoundEvent
{
    private RoundEvent() { }

    /// <summary>No more workbooks are taken in time.</summary>
    /// <param name="Due">The deadline that closed it; null where somebody did.</param>
    public sealed record Closed(DateTimeOffset? Due) : RoundEvent;

    /// <summary>It was reopened.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Until">The new deadline; null where it was left.</param>
    public sealed record Reopened(string Reason, DateTimeOffset? Until) : RoundEvent;

    /// <summary>An open round got another deadline.</summary>
    /// <param name="From">The former.</param>
    /// <param name="Until">The new one.</param>
    /// <param name="Reason">Why.</param>
    public sealed record DeadlineMoved(DateTimeOffset From, DateTimeOffset Until, string Reason) : RoundEvent;

    /// <summary>A late file was decided on.</summary>
    /// <param name="File">The file as it was before.</param>
    /// <param name="Accepted">Whether it counts now.</param>
    /// <param name="Reason">Why.</param>
    public sealed record LateDecided(LateFile File, bool Accepted, string Reason) : RoundEvent;

    /// <summary>A unit was decided on.</summary>
    /// <param name="Decision">How.</param>
    /// <param name="Former">What was decided before; null where nothing was.</param>
    public sealed record UnitDecided(UnitDecision Decision, UnitTreatment? Former) : RoundEvent;

    /// <summary>Units may explain themselves.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="ByItself">Whether because the first appraisal is complete.</param>
    public sealed record ExplanationsOpened(DateTimeOffset Until, bool ByItself) : RoundEvent;

    /// <summary>Units whose self-assessment counted later than the others' may explain themselves.</summary>
    /// <param name="Units">Their codes.</param>
    /// <param name="Until">Until when.</param>
    public sealed record UnitsMayExplain(ImmutableArray<UnitCode> Units, DateTimeOffset Until) : RoundEvent;

    /// <summary>The time for explanations is over.</summary>
    /// <param name="Explained">How many units used it.</param>
    public sealed record ExplanationsEnded(int Explained) : RoundEvent;

    /// <summary>It was put before UBND.</summary>
    /// <param name="Dossier">What.</param>
    public sealed record Submitted(RoundDossier Dossier) : RoundEvent;

    /// <summary>A dossier was taken back before its approval.</summary>
    /// <param name="Dossier">Which.</param>
    /// <param name="Reason">Why.</param>
    public sealed record DossierWithdrawn(RoundDossier Dossier, string Reason) : RoundEvent;

    /// <summary>The decision of UBND was entered.</summary>
    /// <param name="Dossier">On what.</param>
    /// <param name="SharedAccount">The machine's account from which both steps came; null where they came from two.</param>
    public sealed record Approved(RoundDossier Dossier, string? SharedAccount) : RoundEvent;

    /// <summary>An approval that was entered was taken back before publication.</summary>
    /// <param name="Dossier">As it was.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ApprovalWithdrawn(RoundDossier Dossier, string Reason) : RoundEvent;

    /// <summary>It was published.</summary>
    /// <param name="Number">Which publication.</param>
    public sealed record Published(int Number) : RoundEvent;
}
