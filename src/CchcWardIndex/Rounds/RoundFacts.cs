using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

/// <summary>What a criteria set asks of the course of a round.</summary>
/// <param name="IsAppraised">Whether departments appraise.</param>
/// <param name="Explanation">How long units may explain themselves; null where they are not asked.</param>
public sealed record RoundCourse(bool IsAppraised, ExplanationWindow? Explanation)
{
    /// <summary>The course a set asks for.</summary>
    public static RoundCourse Of(CriteriaSet set) =>
        new(set.IsAppraised, set.Appraisal.Explanation)
        {
            ShowsTables = set.Criteria.Any(criterion => criterion.IsAppraised && criterion.Facts.Any(fact => fact.Source == FactSource.Table)),
        };

    /// <summary>Whether figures of tables from outside stand on the forms of appraisal.</summary>
    public bool ShowsTables { get; init; }
}

/// <summary>The last scoring of a round.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Results">Digest of its results.</param>
/// <param name="Blocking">How many problems block its publication.</param>
public sealed record ScoredRun(int Number, string Results, int Blocking);

/// <summary>The last dossier of a round.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Run">The run it shows.</param>
/// <param name="Results">Digest of the results in it.</param>
/// <param name="SubmittedBy">Who submitted it.</param>
/// <param name="SubmittedAt">When.</param>
public sealed record RoundDossier(int Number, int Run, string Results, Actor SubmittedBy, DateTimeOffset SubmittedAt)
{
    /// <summary>By which decision it was approved; null while it was not.</summary>
    public DossierApproval? Approval { get; init; }

    /// <summary>Whether it was taken back before it was approved.</summary>
    public bool IsWithdrawn { get; init; }
}

/// <summary>The decision of UBND on a dossier.</summary>
/// <param name="Decision">Its number and symbol.</param>
/// <param name="Date">Its date.</param>
/// <param name="EnteredBy">Who entered it.</param>
public sealed record DossierApproval(string Decision, DateOnly Date, string EnteredBy);

/// <summary>A file handed in, as far as deciding on it needs.</summary>
/// <param name="Id">Its line in the ledger.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="Revision">The how-manieth of its sender.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Standing">Whether it counts.</param>
/// <param name="IsDecided">Whether somebody decided on it because it was late.</param>
/// <param name="CountsElsewhere">Whether the same content counts on another line.</param>
public sealed record LateFile(
    long Id,
    Sender Sender,
    int Revision,
    Submissions.SubmittedKind Kind,
    FileStanding Standing,
    bool IsDecided,
    bool CountsElsewhere
);

/// <summary>How the round stood when a file was first seen.</summary>
/// <param name="At">When that was.</param>
/// <param name="RoundWasOpen">Whether workbooks were still taken.</param>
/// <param name="ExplanationsWereOpen">Whether units could still explain themselves.</param>
public sealed record FirstSight(DateTimeOffset At, bool RoundWasOpen, bool ExplanationsWereOpen);
