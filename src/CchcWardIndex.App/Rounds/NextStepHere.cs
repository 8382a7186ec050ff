using CchcWardIndex.App.Files;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>What comes next in a round of this data folder. Whoever shows it finds the words: a command, a button.</summary>
/// <param name="Step">What it is.</param>
/// <param name="Set">The set of the round, for names.</param>
/// <param name="Forms">The folder with the forms that are to be filled in; empty where the step waits for none.</param>
internal sealed record NextStepHere(NextStep Step, CriteriaSet Set, string Forms)
{
    /// <summary>The tables from outside without which it cannot be scored whole, and which are not there; empty once the results are out.</summary>
    public ImmutableArray<TableStanding> Missing { get; init; } = [];

    /// <summary>How the round goes on from where it stands.</summary>
    /// <exception cref="InvalidDataException">The archive lacks a file that counts.</exception>
    public static NextStepHere Of(Workplace place)
    {
        var work = place.RoundNow().IsUnderAppraisal ? CountedWork.Of(place) : AppraisalWork.None;
        return place.Store.Read(context => Of(place, context, place.RoundIn(context), work));
    }

    /// <summary>The same where the round is at hand, and how far the departments are.</summary>
    public static NextStepHere Of(Workplace place, StateTables context, Round round, AppraisalWork work)
    {
        var desk = new RoundDesk(place);
        var isStale = round.State == RoundState.Scored && desk.LastRun(context) is { } run && desk.IsStale(context, run);
        var next = round.Next(work, isStale, place.Now);
        return new NextStepHere(next, place.Current.Set, FormsOf(next, place))
        {
            Missing = round.State < RoundState.Submitted ? [.. TableStanding.In(place, context).Where(table => table.Revision is null)] : [],
        };
    }

    private static string FormsOf(NextStep next, Workplace place)
    {
        var of = place.Current.Set.Identity;
        return next switch
        {
            NextStep.Appraise => Folder(SubmissionNames.AppraisalForms(of, AppraisalStage.First), FormerNames.AppraisalForms(of, AppraisalStage.First), place),
            NextStep.AppraiseAgain => Folder(
                SubmissionNames.AppraisalForms(of, AppraisalStage.Second),
                FormerNames.AppraisalForms(of, AppraisalStage.Second),
                place
            ),
            NextStep.AwaitExplanations => Folder(SubmissionNames.ExplanationForms(of), FormerNames.ExplanationForms(of), place),
            _ => "",
        };
    }

    // What an earlier version brought out lies where it put it until it is made anew.
    private static string Folder(string name, string? former, Workplace place)
    {
        var (now, then) = (Path.Combine(place.Folder.Folders.Outbox, name), Path.Combine(place.Folder.Folders.Outbox, former ?? name));
        return !Directory.Exists(now) && Directory.Exists(then) ? then : now;
    }
}
