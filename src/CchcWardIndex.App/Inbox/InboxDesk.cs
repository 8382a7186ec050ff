using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Inbox;

/// <summary>One look at the inbox: what holds still is taken in, what cannot be is told, and what is due in the round by the clock is done.</summary>
internal sealed class InboxDesk(SetWatch sets, LookWatch watch, Troubles troubles, ILoggerFactory logs)
{
    private const string Trouble = "inbox";
    private const string ProcedureTrouble = "procedure";

    // The inbox is looked into every second for months; what can happen without a file there may wait a little longer.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly ILogger<InboxDesk> _log = logs.CreateLogger<InboxDesk>();
    private readonly Looks _looks = new(sets.Place.Folder.Folders.Inbox, TimeSpan.FromSeconds((double)sets.Place.Settings.Inbox.PollSeconds), sets.Place.Clock);

    private readonly UntakenFiles _untaken = new(sets.Place, troubles, logs.CreateLogger<InboxDesk>());
    private InboxRoom? _room;
    private bool _wasBusy = true;
    private long? _restsSince;

    /// <summary>Looks once.</summary>
    public void Look()
    {
        try
        {
            watch.Beat();
            if (Rests())
            {
                return;
            }

            _restsSince = null;
            var room = Room();
            var place = room.Place;
            var taking = room.Begun();
            taking.Finish();
            var round = place.Store.Read(place.RowIn);
            var ready = _looks.Look(round.State == RoundState.Open, !round.ExplanationsClosed);
            _untaken.Begin(_looks.Untaken);
            var taken = taking.Take(ready);
            _untaken.End();
            watch.Beat();
            if (round.State == RoundState.Open && room.Rounds.CloseWhenDue())
            {
                _log.StepDone(place.Round, RoundSteps.Verb(RoundStep.Close), Actors.Program.Name);
            }

            Advance(room);
            var owed = room.Deliverer.Deliver();
            troubles.Over(Trouble);
            GiveBackMemory(isBusy: taken > 0 || _looks.Restless > 0);
            _restsSince = taken == 0 && owed == 0 && !sets.IsChanging && IsEmpty() ? sets.Place.Clock.GetTimestamp() : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            troubles.Begin(Trouble, $"Hộp nhận phiếu tạm dừng: {FileFaults.Explain(error)}");
        }
        catch (StateException error)
        {
            troubles.Begin(Trouble, $"Hộp nhận phiếu tạm dừng: {error.Message}");
        }
        finally
        {
            watch.End();
        }
    }

    private InboxRoom Room()
    {
        var place = sets.Look();
        return _room is { } room && ReferenceEquals(room.Place, place) ? room : _room = new InboxRoom(place, _untaken, watch, troubles, logs);
    }

    // Nothing was there and nothing owed a moment ago, and nothing is there now.
    private bool Rests() => _restsSince is { } since && sets.Place.Clock.GetElapsedTime(since) < Rest && IsEmpty();

    private bool IsEmpty() => FolderWalk.IsEmpty(sets.Place.Folder.Folders.Inbox);

    // A hole in the archive hinders this alone: files are still taken in, and what is owed goes out.
    private void Advance(InboxRoom room)
    {
        try
        {
            if (room.Procedure.Advance() is { } advanced)
            {
                _log.StepDone(room.Place.Round, advanced, Actors.Program.Name);
            }

            troubles.Over(ProcedureTrouble);
        }
        catch (InvalidDataException error)
        {
            troubles.Begin(ProcedureTrouble, $"Chưa xét được thẩm định lần 1 đã đủ hay chưa: {error.Message}");
        }
    }

    // It idles for months: what proving the rules or a busy minute took goes back to the machine once, when quiet comes.
    private void GiveBackMemory(bool isBusy)
    {
        if (_wasBusy && !isBusy)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        _wasBusy = isBusy;
    }
}
