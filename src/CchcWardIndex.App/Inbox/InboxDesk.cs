using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Inbox;

/// <summary>One look at the inbox: what holds still is taken in, what cannot be is told, and what is due in the rounds by the clock is done.</summary>
internal sealed class InboxDesk(OpenRounds rounds, LookWatch watch, Troubles troubles, ILoggerFactory logs)
{
    private const string Trouble = "inbox";
    private const string ProcedureTrouble = "procedure";

    // The inbox is looked into every second for months; what can happen without a file there may wait a little longer.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly ILogger<InboxDesk> _log = logs.CreateLogger<InboxDesk>();
    private readonly Looks _looks = new(rounds.Folder.Folders.Inbox, TimeSpan.FromSeconds((double)rounds.Settings.Inbox.PollSeconds), rounds.Clock);
    private readonly UntakenFiles _untaken = new(rounds.All[0].Place, troubles, logs.CreateLogger<InboxDesk>());
    private InboxRooms _rooms = new([]);
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
            var rooms = Rooms();
            var taking = new Taking(rooms, _untaken, watch, _log);
            taking.Finish();
            foreach (var room in rooms.All.Where(room => !room.IsBegun))
            {
                taking.Begin(room);
            }

            var ready = _looks.Look([.. rooms.All.Select(room => RoundThen.Of(room.Place.Store.Read(room.Place.RowIn)))], rooms.ReadText);
            _untaken.Begin(_looks.Untaken);
            var taken = taking.Take(ready);
            _untaken.End();
            watch.Beat();
            var owed = rooms.All.Sum(GoOn);
            troubles.Over(Trouble);
            GiveBackMemory(isBusy: taken > 0 || _looks.Restless > 0);
            _restsSince = taken == 0 && owed == 0 && !rounds.All.Any(watch => watch.IsChanging) && IsEmpty() ? rounds.Clock.GetTimestamp() : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            troubles.Begin(Trouble, $"Hộp nhận phiếu tạm dừng: {FileFaults.Explain(error)}");
        }
        catch (StateException error)
        {
            troubles.Begin(Trouble, "Hộp nhận phiếu tạm dừng: ", error.Text);
        }
        finally
        {
            watch.End();
        }
    }

    // A changed set has a room of its own; the others stay with what they remember.
    private InboxRooms Rooms()
    {
        var places = rounds.All.Select(watch => watch.Look()).ToList();
        if (!places.SequenceEqual(_rooms.All.Select(room => room.Place), ReferenceEqualityComparer.Instance))
        {
            _rooms = new InboxRooms([
                .. places.Select(place => _rooms.All.FirstOrDefault(room => ReferenceEquals(room.Place, place)) ?? new InboxRoom(place, troubles, logs)),
            ]);
        }

        return _rooms;
    }

    // What is due by the clock or complete by now happens, and what is owed goes out; how much still is.
    private int GoOn(InboxRoom room)
    {
        if (room.Place.Store.Read(room.Place.RowIn).State == RoundState.Open && room.Rounds.CloseWhenDue())
        {
            _log.StepDone(room.Place.Round, RoundSteps.Verb(RoundStep.Close), Actors.Program.Name);
        }

        Advance(room);
        return room.Deliverer.Deliver();
    }

    // Nothing was there and nothing owed a moment ago, and nothing is there now.
    private bool Rests() => _restsSince is { } since && rounds.Clock.GetElapsedTime(since) < Rest && IsEmpty();

    private bool IsEmpty() => FolderWalk.IsEmpty(rounds.Folder.Folders.Inbox);

    // A hole in the archive hinders this alone: files are still taken in, and what is owed goes out.
    private void Advance(InboxRoom room)
    {
        var trouble = $"{ProcedureTrouble}/{room.Place.Round}";
        try
        {
            if (room.Procedure.Advance() is { } advanced)
            {
                _log.StepDone(room.Place.Round, advanced, Actors.Program.Name);
            }

            troubles.Over(trouble);
        }
        catch (InvalidDataException error)
        {
            troubles.Begin(trouble, $"Chưa xét được thẩm định lần 1 đã đủ hay chưa: {error.Message}");
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
