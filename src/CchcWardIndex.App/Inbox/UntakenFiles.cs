using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;

namespace CchcWardIndex.App.Inbox;

/// <summary>
/// Keeps what the inbox holds and nobody has taken: each told in the log when it is seen first, and shown by <c>status</c> and board as
/// long as it is there.
/// </summary>
internal sealed class UntakenFiles(Workplace place, Troubles troubles, ILogger log)
{
    private readonly List<Untaken> _seen = [];
    private Dictionary<string, InboxView.Waiting> _known = [];

    /// <summary>A look begins.</summary>
    /// <param name="found">What it found that cannot be taken in at all.</param>
    public void Begin(IEnumerable<Untaken> found)
    {
        _seen.Clear();
        _seen.AddRange(found);
    }

    /// <summary>Something more cannot be taken in now.</summary>
    public void Add(Untaken one) => _seen.Add(one);

    /// <summary>The look has come to its end: what is new is told, what is over is forgotten.</summary>
    public void End()
    {
        var now = place.Now;
        var waiting = new Dictionary<string, InboxView.Waiting>();
        foreach (var one in _seen)
        {
            var known = _known.GetValueOrDefault(one.Name);
            var text = one.Text;
            waiting[one.Name] = known?.Why == one.Why ? known : new InboxView.Waiting(one.Name, one.Why, known?.Since ?? now, text.Message, text.Remedy);
        }

        foreach (var over in _known.Values.Where(known => IsTrouble(known.Why) && !IsTrouble(waiting.GetValueOrDefault(known.Name)?.Why)))
        {
            troubles.Over(Key(over.Name));
        }

        Tell([.. waiting.Values.Where(one => _known.GetValueOrDefault(one.Name)?.Why != one.Why)]);
        _known = waiting;
        Show(new InboxView([.. waiting.Values.OrderBy(one => one.Name, StringComparer.Ordinal)]));
    }

    // What is shown stops no work; where it cannot be written down, the next look tries again.
    private void Show(InboxView view)
    {
        try
        {
            if (!InboxView.Read(place.Folder).Says(view))
            {
                view.Write(place.Folder);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.FileLeftUnshown(FileFaults.Explain(error));
        }
    }

    private void Tell(IReadOnlyList<InboxView.Waiting> fresh)
    {
        foreach (var one in fresh.Where(one => IsTrouble(one.Why)))
        {
            troubles.Begin(
                Key(one.Name),
                $"{(one.Why == UntakenReason.Stuck ? "Chưa lấy đi được" : "Chưa nhận")} tệp \"{one.Name}\" trong hộp nhận phiếu: {one.Message} {one.Remedy}"
            );
        }

        foreach (var one in fresh.Where(one => IsPassing(one.Why)))
        {
            log.FileWaits(one.Name, $"{one.Message} {one.Remedy}");
        }

        foreach (var line in InboxView.Lines(fresh.Where(one => !IsTrouble(one.Why) && !IsPassing(one.Why))))
        {
            log.FileLeft(line);
        }
    }

    private static string Key(string name) => $"inbox/{name}";

    // Somebody must let go of it.
    private static bool IsTrouble(UntakenReason? why) => why is UntakenReason.Held or UntakenReason.Unreadable or UntakenReason.Stuck;

    // Most copies end by themselves.
    private static bool IsPassing(UntakenReason why) => why is UntakenReason.Written or UntakenReason.Unfinished;
}
