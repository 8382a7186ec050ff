using CchcWardIndex.App.Files;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>The workbook in the outbox that lists what blocks: there as long as the last run has something that does.</summary>
internal static class ProblemFile
{
    /// <summary>Where it lies.</summary>
    public static string PathOf(Workplace place) => Path.Combine(place.Folder.Folders.Outbox, SubmissionNames.Problems(place.Current.Set.Identity));

    /// <summary>Brings it up to the last run, or away. Done twice it is the same.</summary>
    /// <returns>Whether it is there now.</returns>
    /// <exception cref="IOException">The former one is held open by another program.</exception>
    public static bool Bring(Workplace place)
    {
        // The list of an earlier version must not outlive what it lists.
        if (FormerNames.Problems(place.Current.Set.Identity, place.Current.Set.Id) is { } former)
        {
            File.Delete(Path.Combine(place.Folder.Folders.Outbox, former));
        }

        var run = place.Store.Read(context => LastRun(context, place.Round));
        if (run is null or { Blocking: 0 })
        {
            File.Delete(PathOf(place));
            return false;
        }

        var (set, problems) = (place.Current.Set, KeptResults.Of(place.Archive, run.Results).Problems);
        AtomicFiles.Write(
            place.Folder.Folders.Outbox,
            (
                SubmissionNames.Problems(place.Current.Set.Identity),
                stream => stream.Write(ProblemWorkbook.Write(set.Title, set.Authority.Name, set.Authority.Office, problems))
            )
        );
        return true;
    }

    /// <summary>The last run of a round; null where there is none.</summary>
    public static RunRow? LastRun(StateTables context, string round) =>
        context.Runs.Where(run => run.Round == round).OrderByDescending(run => run.Number).FirstOrDefault();
}
