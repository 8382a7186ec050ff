using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rounds;

/// <summary>Việc tiếp theo: what a round waits for.</summary>
public abstract record NextStep
{
    private NextStep(string code) => Code = code;

    /// <summary>What it is, for programs: <c>score</c>.</summary>
    public string Code { get; }

    /// <summary>Units hand in; then it closes by itself.</summary>
    /// <param name="Until">Until when.</param>
    public sealed record TakeIn(DateTimeOffset Until) : NextStep("take-in");

    /// <summary>Somebody closes it: no deadline does, or its deadline is over.</summary>
    public sealed record Close() : NextStep("close");

    /// <summary>Nobody handed in: late files are accepted, or it is opened again.</summary>
    public sealed record HandIn() : NextStep("hand-in");

    /// <summary>Departments conclude on what units handed in.</summary>
    /// <param name="Open">Who still has what to do; empty where nothing is open and some have sent nothing.</param>
    public sealed record Appraise(ImmutableArray<DepartmentWork> Open) : NextStep("appraise");

    /// <summary>The first appraisal is complete: units are sent their forms to explain themselves.</summary>
    public sealed record OpenExplanations() : NextStep("open-explanations");

    /// <summary>Units explain themselves.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="Units">Which units, where single ones do; empty for all.</param>
    public sealed record AwaitExplanations(DateTimeOffset Until, ImmutableArray<UnitCode> Units) : NextStep("await-explanations");

    /// <summary>The time for explanations is over and was not ended yet.</summary>
    /// <param name="Since">Since when.</param>
    public sealed record CloseExplanations(DateTimeOffset Since) : NextStep("close-explanations");

    /// <summary>Departments conclude on what units explained.</summary>
    /// <param name="Open">Who still has what to do.</param>
    public sealed record AppraiseAgain(ImmutableArray<DepartmentWork> Open) : NextStep("appraise-again");

    /// <summary>It is scored.</summary>
    /// <param name="IsStale">Whether it was scored, and something was accepted or decided since.</param>
    public sealed record Score(bool IsStale) : NextStep("score");

    /// <summary>What blocks the last run is mended.</summary>
    /// <param name="Run">The run.</param>
    public sealed record Resolve(ScoredRun Run) : NextStep("resolve");

    /// <summary>The last run goes to UBND.</summary>
    public sealed record Submit() : NextStep("submit");

    /// <summary>UBND decides.</summary>
    /// <param name="Dossier">On what.</param>
    public sealed record Approve(RoundDossier Dossier) : NextStep("approve");

    /// <summary>What was approved is published.</summary>
    public sealed record Publish() : NextStep("publish");

    /// <summary>It is published; only a correction can follow.</summary>
    /// <param name="Publication">Which publication, from 1.</param>
    public sealed record Done(int Publication) : NextStep("done");
}
