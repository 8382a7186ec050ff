using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Logging;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Inbox;

/// <summary>One look at the inbox: what holds still is read, kept, entered, answered and only then taken away. Killed anywhere in between, the next look goes on.</summary>
internal sealed class InboxDesk(Workplace place, RoundDesk rounds, ProcedureDesk procedure, Deliverer deliverer, LookWatch watch, Troubles troubles, ILogger<InboxDesk> log)
{
    // So many files are answered before the next ones are read: the first ward does not wait for the thousandth.
    private const int AtOnce = 16;
    private const string Trouble = "inbox";
    private const string ProcedureTrouble = "procedure";

    private readonly Looks _looks = new(place.Folder.Folders.Inbox, TimeSpan.FromSeconds((double)place.Settings.Inbox.PollSeconds), place.Clock);
    private readonly Ledger _ledger = new(place);
    private readonly Quarantine _quarantine = new(place.Folder.Folders.Quarantine);
    private readonly Clearing _clearing = new(place.Folder);
    private readonly UntakenFiles _untaken = new(place, troubles, log);
    private readonly TimeSpan _patience = TimeSpan.FromMinutes((double)place.Settings.Inbox.UnfinishedMinutes);
    private bool _wasBusy = true;

    /// <summary>Looks once.</summary>
    public void Look()
    {
        try
        {
            watch.Beat();
            _clearing.Finish(_ledger.Has);
            var round = place.Store.Read(place.RowIn);
            var taken = 0;
            var ready = _looks.Look(round.State == RoundState.Open, !round.ExplanationsClosed);
            _untaken.Begin(_looks.Untaken);
            foreach (var some in ready.Chunk(AtOnce))
            {
                taken += Take(some);
            }

            _untaken.End();
            watch.Beat();
            if (rounds.CloseWhenDue())
            {
                log.StepDone(place.Round, RoundSteps.Verb(RoundStep.Close), Actor.Program.Name);
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

    // A hole in the archive hinders this alone: files are still taken in, and what is owed goes out.
    private void Advance()
    {
        try
        {
            if (procedure.Advance() is { } advanced)
            {
                log.StepDone(place.Round, advanced, Actor.Program.Name);
            }

            troubles.Over(ProcedureTrouble);
        }
        catch (InvalidDataException error)
        {
            troubles.Begin(ProcedureTrouble, $"Chưa xét được thẩm định lần 1 đã đủ hay chưa: {error.Message}");
        }
    }

    private int Take(IReadOnlyList<Sight> some)
    {
        var read = some.Where(MayBeWhole).ToList().AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(sight => (Sight: sight, Opened: Open(sight))).ToList()
            .Select(opened => Ready(opened.Sight, opened.Opened)).OfType<Content>().AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(content => new ReadContent(content, _ledger.Find(content) is null ? EvidenceReader.Read(place.Current.Set, [content.Evidence]) : null)).ToList();
        watch.Beat();
        var known = read.ToDictionary(file => file, Enter);
        deliverer.Deliver();
        foreach (var file in read)
        {
            Remove(file.Content, known[file]);
        }

        return read.Count;
    }

    private void Remove(Content content, SubmissionRow? known)
    {
        watch.Beat();
        try
        {
            _clearing.Remove(content);
        }
        catch (UnauthorizedAccessException)
        {
            // It is kept already; that it cannot go must not keep the others waiting.
            _untaken.Add(new Untaken(content.Sight.Name, UntakenReason.Stuck));
            return;
        }

        // Told once it is gone: where it cannot go yet, every look finds it known.
        if (known is not null)
        {
            log.FileKnown(content.Sight.Name, Name(known), known.Revision);
        }
    }

    private (Content? Content, UntakenReason? Why) Open(Sight sight)
    {
        watch.Beat();
        return Content.Open(sight);
    }

    // What looked like half a copy is not read again before it changes, or its time is over.
    private bool MayBeWhole(Sight sight)
    {
        var waits = sight.LooksUnfinished && !IsOver(sight);
        if (waits)
        {
            _untaken.Add(new Untaken(sight.Name, UntakenReason.Unfinished));
        }

        return !waits;
    }

    private Content? Ready(Sight sight, (Content? Content, UntakenReason? Why) opened)
    {
        if (opened.Why is { } why)
        {
            _untaken.Add(new Untaken(sight.Name, why));
        }
        else if (opened.Content is { LooksUnfinished: true } && !IsOver(sight))
        {
            sight.LooksUnfinished = true;
            MayBeWhole(sight);
            return null;
        }

        return opened.Content;
    }

    private bool IsOver(Sight sight) => place.Clock.GetElapsedTime(sight.Stamp) >= _patience;

    // The bytes are safe before the ledger says so, and the ledger says so before the file goes. Gives the entry of a file that was there before.
    private SubmissionRow? Enter(ReadContent file)
    {
        var content = file.Content;
        var before = file.Read is null ? _ledger.Find(content) : null;
        // What was known when it was read may have been replaced by a file before it.
        file = file.Read is null && before is null ? file with { Read = EvidenceReader.Read(place.Current.Set, [content.Evidence]) } : file;
        if (file.Read is { } read)
        {
            Keep(content, read.Files.Single().Kind == SubmittedKind.Refused, read.Problems);
        }

        var (row, isNew) = before is not null ? (before, false) : _ledger.Enter(file);
        if (isNew)
        {
            Tell(row);
            return null;
        }

        Keep(content, row.Standing == Standing.Refused, ReceiptText.Read(row).Remarks);
        AnswerAgain(row);
        return row;
    }

    private void Keep(Content content, bool refused, IEnumerable<Problem> reasons)
    {
        if (refused)
        {
            _quarantine.Put(content, reasons);
        }
        else
        {
            place.Archive.Put(content.Bytes!, CurrentFiles.Extension);
        }
    }

    // Whoever drops a file looks for an answer: one that was taken away is written once more.
    private void AnswerAgain(SubmissionRow row)
    {
        string[] names = [Naming.Receipt(place.Current.Set, row.Sender, row.Revision, row.FileName), SubmissionNames.OlderReceipt(row.Sender, row.Revision)];
        if (!names.Any(name => File.Exists(Path.Combine(place.Folder.Folders.Outbox, name))))
        {
            place.Store.Write(context => context.Deliveries.Single(delivery => delivery.Round == row.Round && delivery.Kind == DeliveryKind.Receipt && delivery.Subject == row.Id).State = DeliveryState.Owed);
        }
    }

    private void Tell(SubmissionRow row)
    {
        switch (row.Standing)
        {
            case Standing.Refused:
                log.FileRefused(row.FileName, ReceiptText.Read(row).Remarks.FirstOrDefault()?.Message ?? "");
                break;
            case Standing.Waiting:
                log.FileLate(row.FileName, Name(row));
                break;
            default:
                log.FileTaken(row.FileName, Name(row), row.Revision);
                break;
        }
    }

    private string Name(SubmissionRow row) => Rounds.Naming.Of(place.Current.Set, row.Sender);

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
