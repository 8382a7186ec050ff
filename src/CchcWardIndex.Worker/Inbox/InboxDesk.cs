using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Logging;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Inbox;

/// <summary>One look at the inbox: what holds still is taken in, what cannot be is told, and what is due in the round by the clock is done.</summary>
internal sealed class InboxDesk(Workplace place, RoundDesk rounds, ProcedureDesk procedure, Deliverer deliverer, LookWatch watch, Troubles troubles, ILogger<InboxDesk> log)
{
    private const string Trouble = "inbox";
    private const string ProcedureTrouble = "procedure";

    private readonly Looks _looks = new(place.Folder.Folders.Inbox, TimeSpan.FromSeconds((double)place.Settings.Inbox.PollSeconds), place.Clock);
    private readonly UntakenFiles _untaken = new(place, troubles, log);
    private readonly Ledger _ledger = new(place);
    private Taking? _taking;
    private bool _wasBusy = true;

    /// <summary>Looks once.</summary>
    public void Look()
    {
        try
        {
            watch.Beat();
            var taking = Begun();
            taking.Finish();
            var round = place.Store.Read(place.RowIn);
            var ready = _looks.Look(round.State == RoundState.Open, !round.ExplanationsClosed);
            _untaken.Begin(_looks.Untaken);
            var taken = taking.Take(ready);
            _untaken.End();
            watch.Beat();
            if (rounds.CloseWhenDue())
            {
                log.StepDone(place.Round, RoundSteps.Verb(RoundStep.Close), Actors.Program.Name);
            }

            Advance();
            deliverer.Deliver();
            troubles.Over(Trouble);
            GiveBackMemory(isBusy: taken > 0 || _looks.Restless > 0);
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

    // The first look of a start does what only a start has to: what was refused may be right by now.
    private Taking Begun()
    {
        if (_taking is { } begun)
        {
            return begun;
        }

        var taking = new Taking(place, _ledger, _untaken, deliverer, watch, log);
        taking.Finish();
        _ledger.ForgetCleared();
        var former = _ledger.OfOtherTimes();
        if (former.Count > 0)
        {
            log.FilesLookedAtAgain(former.Count);
            former.ForEach(row => taking.LookAgain(row));
        }

        return _taking = taking;
    }

    // A hole in the archive hinders this alone: files are still taken in, and what is owed goes out.
    private void Advance()
    {
        try
        {
            if (procedure.Advance() is { } advanced)
            {
                log.StepDone(place.Round, advanced, Actors.Program.Name);
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
