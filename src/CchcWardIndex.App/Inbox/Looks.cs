using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Inbox;

/// <summary>Looks at the inbox and its subfolders again and again: a file is ready when its size and time held still over two looks.</summary>
/// <param name="folder">The inbox.</param>
/// <param name="holdStill">How long they must hold still.</param>
/// <param name="clock">The clock.</param>
internal sealed class Looks(string folder, TimeSpan holdStill, TimeProvider clock)
{
    private Dictionary<string, Sight> _seen = [];

    /// <summary>How many files were there at the last look and were not ready.</summary>
    public int Restless { get; private set; }

    /// <summary>What the last look found that cannot be taken in at all, by name.</summary>
    public IReadOnlyList<Untaken> Untaken { get; private set; } = [];

    /// <summary>One look.</summary>
    /// <param name="rounds">Which rounds take files now: a file first seen then is on time, however long it takes to copy.</param>
    /// <param name="readsText">Whether text is read, as a table from outside.</param>
    /// <returns>What is ready, the earliest seen first.</returns>
    public IReadOnlyList<Sight> Look(ImmutableArray<RoundThen> rounds, bool readsText)
    {
        var (now, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
        var seen = new Dictionary<string, Sight>();
        var ready = new List<Sight>();
        var (files, untaken) = FolderWalk.Through(folder);
        // A folder may hold anything beside forms; only what was put at the very door must be answered.
        var (forms, others) = (files.Where(IsHandedIn).ToList(), files.Where(file => !IsHandedIn(file)));
        bool IsHandedIn(FoundFile file) =>
            FormEndings.Includes(file.Name, readsText) || file.HasEnding(FormZip.Ending) || !file.Name.Contains('/', StringComparison.Ordinal);

        foreach (var file in forms)
        {
            var sight = new Sight(file.Path, file.Length, file.LastWrite, now, stamp, rounds) { Name = file.Name };
            if (_seen.TryGetValue(file.Path, out var before) && !before.IsStill(sight))
            {
                // Still on its way then, it came when it was first seen.
                sight = before.MayBeOnItsWay ? sight with { SeenAt = before.SeenAt, Rounds = before.Rounds } : sight;
            }
            else if (before is not null)
            {
                sight = before;
                if (clock.GetElapsedTime(before.Stamp, stamp) >= holdStill)
                {
                    sight.WasReady = true;
                    ready.Add(sight);
                }
            }

            seen[file.Path] = sight;
        }

        _seen = seen;
        Restless = seen.Count - ready.Count;
        Untaken = [.. untaken, .. others.Select(file => new Untaken(file.Name, Files.Untaken.OfEnding(file.Name)))];
        return [.. ready.OrderBy(sight => sight.SeenAt).ThenBy(sight => sight.LastWrite).ThenBy(sight => sight.Path, StringComparer.Ordinal)];
    }
}

/// <summary>A file in the inbox with this size and time.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="LastWrite">When it was last written to, by the file system's own clock.</param>
/// <param name="SeenAt">When it was first seen, also while it was still being copied.</param>
/// <param name="Stamp">When it was first seen with this size and time, by the clock that never goes back.</param>
/// <param name="Rounds">How the rounds stood then.</param>
internal sealed record Sight(string Path, long Length, DateTime LastWrite, DateTimeOffset SeenAt, long Stamp, ImmutableArray<RoundThen> Rounds)
{
    /// <summary>What a round knows of when it came.</summary>
    public FirstSight In(string round)
    {
        var then = Rounds.Single(one => one.Round == round);
        return new FirstSight(SeenAt, then.WasOpen, then.ExplanationsWereOpen);
    }

    /// <summary>Its name from the inbox on: <c>phieu.xlsx</c>, <c>Phường Một/phieu.xlsx</c>.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>Something that came before and lies in quarantine, as it was seen then.</summary>
    public static Sight OfFormer(SubmissionRow row)
    {
        var receipt = ReceiptText.Read(row);
        var wasOpen = receipt.ClosedAt is null && !(row.ReceivedAt > receipt.Deadline);
        return new Sight("", 0, default, row.ReceivedAt, 0, [new RoundThen(row.Round, wasOpen, false)]) { Name = row.FileName };
    }

    /// <summary>Whether what it held still with looked like half a copy.</summary>
    public bool LooksUnfinished { get; set; }

    /// <summary>Whether it was ready to be taken: no copy on its way any more, unless it looked like half of one.</summary>
    public bool WasReady { get; set; }

    /// <summary>Whether what is seen at its path next may be the same file, further on its way.</summary>
    public bool MayBeOnItsWay => LooksUnfinished || !WasReady;

    /// <summary>Whether size and time are the same.</summary>
    public bool IsStill(Sight later) => Length == later.Length && LastWrite == later.LastWrite;
}

/// <summary>How a round stood when a file was seen first.</summary>
/// <param name="Round">Its name in the state.</param>
/// <param name="WasOpen">Whether it took workbooks.</param>
/// <param name="ExplanationsWereOpen">Whether units might explain themselves.</param>
internal sealed record RoundThen(string Round, bool WasOpen, bool ExplanationsWereOpen)
{
    /// <summary>How a round stands.</summary>
    public static RoundThen Of(RoundRow row) => new(row.Id, row.State == RoundState.Open, !row.ExplanationsClosed);
}
