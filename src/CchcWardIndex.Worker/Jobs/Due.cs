using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Logging;

namespace CchcWardIndex.Worker.Jobs;

/// <summary>Runs scheduled work once for each time it was due, whoever sets it off: the clock, a start after the machine was off, or both at once.</summary>
internal sealed class Due(ILogger<Due> log)
{
    // A run that starts later than this was missed, not merely slow.
    private static readonly TimeSpan Slow = TimeSpan.FromMinutes(2);

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _failed = [];

    /// <summary>Runs the work if its last due time has not been served yet; of several missed only the last is made up for.</summary>
    public void Run(ScheduledWork work)
    {
        try
        {
            var (place, now) = (work.Place, work.Place.Now);
            if (work.LastDue(now) is not { } due || due < place.Store.Read(place.RowIn).OpenedAt || IsServed(work, due))
            {
                return;
            }

            if (_failed.ContainsKey(work.Name))
            {
                log.JobAgain(work.Title);
            }
            else if (now - due > Slow)
            {
                log.JobMissed(work.Title, Show.Moment(due));
            }
            else
            {
                log.JobDue(work.Title);
            }

            var outcome = work.Do();
            place.Store.Write(context =>
            {
                if (!context.JobRuns.Any(row => row.Job == work.Name && row.Due == due))
                {
                    context.Add(
                        new JobRunRow
                        {
                            Job = work.Name,
                            Due = due,
                            RanAt = place.Now,
                            Outcome = outcome,
                        }
                    );
                }

                return true;
            });
            _failed.TryRemove(work.Name, out _);
        }
        catch (Exception error) when (error is StateException or RefusedException or BadInputException or InvalidDataException)
        {
            Tell(work, CommandWords.Of(error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Tell(work, FileFaults.Explain(error));
        }
    }

    // It is tried again every few minutes: the same reason is told once.
    private void Tell(ScheduledWork work, string reason)
    {
        if (!_failed.TryGetValue(work.Name, out var told) || told != reason)
        {
            _failed[work.Name] = reason;
            log.JobFailed(work.Title, reason);
        }
    }

    // Also served by a later one: a clock set back does not bring the past back.
    private static bool IsServed(ScheduledWork work, DateTimeOffset due)
    {
        // Version 0.2.0 knew one round, and named its work by the kind alone.
        string[] names = [work.Name, work.Kind];
        return work.Place.Store.Read(context => context.JobRuns.Any(row => names.Contains(row.Job) && row.Due >= due));
    }
}

/// <summary>Work with a schedule. It must do no harm when done twice: the process may be killed before the run is recorded.</summary>
/// <param name="Kind">Its fixed name among the work of one round.</param>
/// <param name="Place">The round.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="LastDue">The last time it was due, up to now; null where it never was.</param>
/// <param name="Do">Does it and says in Vietnamese what came of it.</param>
internal sealed record ScheduledWork(string Kind, Workplace Place, string Title, Func<DateTimeOffset, DateTimeOffset?> LastDue, Func<string> Do)
{
    /// <summary>Whether it is done once for all rounds.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Its fixed name in the state.</summary>
    public string Name => IsOfAll ? Kind : $"{Kind}@{Place.Round}";
}
