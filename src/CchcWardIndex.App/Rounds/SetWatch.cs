using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// Notices that the criteria set in its folder was changed while the worker runs, proves it and goes on with it; one with faults leaves the
/// former in force.
/// </summary>
/// <remarks>What works by the set is made anew for each <see cref="Place"/>: nobody sees two sets within one piece of work.</remarks>
internal sealed class SetWatch(Workplace begun, Troubles troubles, ILogger<SetWatch> log)
{
    private string Trouble => $"criteria/{Place.Round}";

    private const int MostLines = 2;

    private readonly Lock _one = new();
    private Workplace _place = begun;
    private string? _known;
    private (string Stamp, DateTimeOffset Since)? _pending;

    /// <summary>The round with the set in force.</summary>
    public Workplace Place => Volatile.Read(ref _place);

    /// <summary>Whether a changed folder was seen that may not hold still yet.</summary>
    public bool IsChanging
    {
        get
        {
            lock (_one)
            {
                return _pending is not null;
            }
        }
    }

    /// <summary>Looks once. A changed folder counts when it has held still: whoever saves several files is not caught between them.</summary>
    public Workplace Look() => Look(TimeSpan.FromSeconds((double)Place.Settings.Inbox.PollSeconds));

    /// <summary>Looks and does not wait for a second look: what is scored is scored by what lies there.</summary>
    public Workplace LookNow() => Look(TimeSpan.Zero);

    private Workplace Look(TimeSpan still)
    {
        lock (_one)
        {
            var stamp = Stamp();
            if (_known is null)
            {
                // Between what it was started with and now something may have been saved.
                _known = stamp;
                Change();
            }

            if (stamp == _known)
            {
                _pending = null;
                return _place;
            }

            if (_pending?.Stamp != stamp)
            {
                _pending = (stamp, Place.Now);
            }

            if (Place.Now - _pending.Value.Since >= still)
            {
                (_known, _pending) = (stamp, null);
                Change();
            }

            return _place;
        }
    }

    private void Change()
    {
        try
        {
            var current = CurrentSet.Load(CriteriaFolder.Find(Place.SetFolder, Place.Folder.Root));
            if (current.Pack.AsSpan().SequenceEqual(_place.Current.Pack))
            {
                troubles.Over(Trouble);
                return;
            }

            if (current.Set.Identity != _place.Identity)
            {
                throw new BadInputException(DataProblems.SetOfOtherRound($"{current.Set.Identity}", $"{_place.Identity}"));
            }

            _ = current.Book;
            var changed = _place with { Current = current };
            changed.Store.Write(changed.Continue);
            Volatile.Write(ref _place, changed);
            troubles.Over(Trouble);
            log.SetChanged(current.Set.Digest);
        }
        catch (BadInputException error)
        {
            troubles.Begin(Trouble, "", Faulty(error.Message));
        }
    }

    private static ProblemText Faulty(string faults)
    {
        var lines = faults.Split('\n');
        return DataProblems.SetNotTaken(string.Join(' ', lines.Take(MostLines)), Math.Max(0, lines.Length - MostLines));
    }

    // Names, sizes and times: reading everything at every look would be work for nothing.
    private string Stamp()
    {
        try
        {
            var folder = new DirectoryInfo(CriteriaFolder.Find(Place.SetFolder, Place.Folder.Root));
            return string.Join(
                '\n',
                folder
                    .EnumerateFiles("*.json", SearchOption.AllDirectories)
                    .OrderBy(file => file.FullName, StringComparer.Ordinal)
                    .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")
            );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BadInputException)
        {
            // Being replaced just now, or gone: what is in force stays.
            return _known ?? "";
        }
    }
}
