using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Inbox;

/// <summary>Looks at the inbox again and again: a file is ready when its size and time held still over two looks.</summary>
/// <param name="folder">The inbox.</param>
/// <param name="holdStill">How long they must hold still.</param>
/// <param name="clock">The clock.</param>
internal sealed class Looks(string folder, TimeSpan holdStill, TimeProvider clock)
{
    private Dictionary<string, Sight> _seen = [];

    /// <summary>How many files were there at the last look and were not ready.</summary>
    public int Restless { get; private set; }

    /// <summary>One look.</summary>
    /// <param name="roundIsOpen">Whether the round takes files now: a file first seen then is on time, however long it takes to copy.</param>
    /// <param name="explanationsAreOpen">Whether units may explain themselves now; the same holds for what they then send.</param>
    /// <returns>What is ready, the earliest seen first.</returns>
    public IReadOnlyList<Sight> Look(bool roundIsOpen, bool explanationsAreOpen)
    {
        var (now, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
        var seen = new Dictionary<string, Sight>();
        var ready = new List<Sight>();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => !EvidenceFolder.IsPassing(file)))
        {
            var sight = new Sight(file.FullName, file.Length, file.LastWriteTimeUtc, now, stamp, roundIsOpen) { ExplanationsWereOpen = explanationsAreOpen };
            if (_seen.TryGetValue(file.FullName, out var before) && before.IsStill(sight))
            {
                sight = before;
                if (clock.GetElapsedTime(before.Stamp, stamp) >= holdStill)
                {
                    ready.Add(sight);
                }
            }

            seen[file.FullName] = sight;
        }

        _seen = seen;
        Restless = seen.Count - ready.Count;
        return [.. ready.OrderBy(sight => sight.SeenAt).ThenBy(sight => sight.LastWrite).ThenBy(sight => sight.Path, StringComparer.Ordinal)];
    }
}

/// <summary>A file in the inbox as it was first seen with this size and time.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="LastWrite">When it was last written to, by the file system's own clock.</param>
/// <param name="SeenAt">When it was first seen so.</param>
/// <param name="Stamp">The same by the clock that never goes back.</param>
/// <param name="RoundWasOpen">Whether the round took files then.</param>
internal sealed record Sight(string Path, long Length, DateTime LastWrite, DateTimeOffset SeenAt, long Stamp, bool RoundWasOpen)
{
    /// <summary>Whether units might explain themselves then.</summary>
    public bool ExplanationsWereOpen { get; init; }

    /// <summary>The file's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether size and time are the same.</summary>
    public bool IsStill(Sight later) => Length == later.Length && LastWrite == later.LastWrite;
}
