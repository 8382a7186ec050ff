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
internal sealed class InboxDesk(Workplace place, RoundDesk rounds, ProcedureDesk procedure, Deliverer deliverer, Troubles troubles, ILogger<InboxDesk> log)
{
    // So many files are answered before the next ones are read: the first ward does not wait for the thousandth.
    private const int AtOnce = 16;
    private const string Trouble = "inbox";
    private const string ProcedureTrouble = "procedure";

    private readonly Looks _looks = new(place.Folder.Folders.Inbox, TimeSpan.FromSeconds((double)place.Settings.Inbox.PollSeconds), place.Clock);
    private readonly Ledger _ledger = new(place);
    private readonly Quarantine _quarantine = new(place.Folder.Folders.Quarantine);
    private readonly Clearing _clearing = new(place.Folder);
    private readonly HashSet<string> _held = [];
    private bool _wasBusy = true;

    /// <summary>Looks once.</summary>
    public void Look()
    {
        try
        {
            _clearing.Finish(_ledger.Has);
            var round = place.Store.Read(place.RowIn);
            var taken = 0;
            foreach (var some in _looks.Look(round.State == RoundState.Open, !round.ExplanationsClosed).Chunk(AtOnce))
            {
                Take(some);
                taken += some.Length;
            }

            foreach (var gone in _held.Where(path => !File.Exists(path)).ToList())
            {
                Release(gone);
            }

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

    private void Take(IReadOnlyList<Sight> some)
    {
        var contents = some.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(sight => (Sight: sight, Content: Open(sight))).ToList();
        foreach (var (sight, _) in contents.Where(pair => pair.Content is null))
        {
            troubles.Begin(sight.Path, $"Tệp \"{sight.Name}\" trong hộp nhận phiếu đang được mở ở nơi khác hoặc không có quyền đọc. Đóng tệp; chương trình sẽ tự nhận.");
            _held.Add(sight.Path);
        }

        var read = contents.Where(pair => pair.Content is not null).Select(pair => pair.Content!).AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(content => new ReadContent(content, _ledger.Find(content) is null ? EvidenceReader.Read(place.Current.Set, [content.Evidence]) : null)).ToList();
        var known = read.ToDictionary(file => file, Enter);
        deliverer.Deliver();
        foreach (var file in read)
        {
            _clearing.Remove(file.Content);
            Release(file.Content.Sight.Path);
            // Told once it is gone: where it cannot go yet, every look finds it known.
            if (known[file] is { } row)
            {
                log.FileKnown(file.Content.Sight.Name, Name(row), row.Revision);
            }
        }
    }

    private void Release(string path)
    {
        _held.Remove(path);
        troubles.Over(path);
    }

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

    private static Content? Open(Sight sight)
    {
        try
        {
            return Content.Read(sight);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
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
