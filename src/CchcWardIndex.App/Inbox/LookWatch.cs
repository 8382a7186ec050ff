using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;

namespace CchcWardIndex.App.Inbox;

/// <summary>
/// Notices a look at the inbox that does not come to its end: a share that no longer answers holds whoever asks it for ever, and so must be
/// told by somebody else.
/// </summary>
internal sealed class LookWatch(Workplace place, Troubles troubles, ILogger<LookWatch> log)
{
    // Longer than any one step takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private const string Trouble = "inbox-hangs";

    private readonly Lock _one = new();
    private DateTimeOffset? _since;
    private long _stamp;

    /// <summary>The look goes on; the first time, it begins.</summary>
    public void Beat()
    {
        lock (_one)
        {
            (_since, _stamp) = (_since ?? place.Now, place.Clock.GetTimestamp());
        }
    }

    /// <summary>The look has come to its end, one way or another.</summary>
    public void End()
    {
        lock (_one)
        {
            _since = null;
        }

        troubles.Over(Trouble);
    }

    /// <summary>Tells of a look that no longer goes on; to be asked from time to time by somebody who never touches the inbox.</summary>
    public void Check()
    {
        DateTimeOffset? since;
        lock (_one)
        {
            since = place.Clock.GetElapsedTime(_stamp) >= Patience ? _since : null;
        }

        if (since is { } began)
        {
            troubles.Begin(Trouble, InboxView.Hangs(began));
            Show(began);
        }
    }

    // The next look that ends writes it anew without this.
    private void Show(DateTimeOffset since)
    {
        try
        {
            var view = InboxView.Read(place.Folder);
            if (view.LookSince != since)
            {
                (view with { LookSince = since }).Write(place.Folder);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.FileLeftUnshown(FileFaults.Explain(error));
        }
    }
}
