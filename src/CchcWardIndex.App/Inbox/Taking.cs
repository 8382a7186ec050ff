using System.Security.Cryptography;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Files.Zips;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake;

namespace CchcWardIndex.App.Inbox;

/// <summary>Takes in what is ready: read, kept, entered, answered and only then taken away. Killed anywhere in between, the next look goes on.</summary>
internal sealed class Taking(Workplace place, Ledger ledger, UntakenFiles untaken, Deliverer deliverer, LookWatch watch, ILogger log)
{
    // So many are answered before the next ones are read: the first ward does not wait for the thousandth.
    private const int AtOnce = 16;

    private readonly Quarantine _quarantine = new(place.Folder.Folders.Quarantine);
    private readonly Clearing _clearing = new(place.Folder);
    private readonly TimeSpan _patience = TimeSpan.FromMinutes((double)place.Settings.Inbox.UnfinishedMinutes);

    /// <summary>Settles what a killed process left half cleared away.</summary>
    public void Finish() => _clearing.Finish(ledger.Has);

    /// <summary>Takes in what holds still.</summary>
    /// <returns>How many were taken.</returns>
    public int Take(IEnumerable<Sight> ready)
    {
        var taken = 0;
        foreach (var some in ready.Chunk(AtOnce))
        {
            var contents = some.Where(MayBeWhole)
                .ToList()
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(2)
                .Select(sight => (Sight: sight, Opened: Open(sight)))
                .ToList()
                .Select(opened => Ready(opened.Sight, opened.Opened))
                .OfType<Content>()
                .ToLookup(content => content.IsZip);
            Clear([.. contents[false]], Answer([.. contents[false]]));
            foreach (var zip in contents[true])
            {
                Unpack(zip);
            }

            taken += contents.Sum(kind => kind.Count());
        }

        return taken;
    }

    /// <summary>Takes in once more, at the time it came, what lies in quarantine.</summary>
    /// <returns>Whether it has a line of its own now; otherwise it stands as it stood.</returns>
    public bool LookAgain(SubmissionRow row)
    {
        if (_quarantine.Get(row) is not { } bytes)
        {
            return false;
        }

        watch.Beat();
        var content = new Content(Sight.OfFormer(row), bytes, row.Sha256);
        var read = new ReadContent(content, place.Reader(place.Current.Set, [content.Evidence], log.FileNotRead));
        var isNew = read.Kind != row.Kind && !ledger.HasCounted(Senders.Of(read.Read!.Files.Single()), after: row) && Enter(read, isAgain: true) is null;
        if (!isNew)
        {
            ledger.Stands(row);
        }

        return isNew;
    }

    // Gives of each the line that was there before, where one answers for it.
    private List<SubmissionRow?> Answer(IReadOnlyList<Content> contents)
    {
        var known = Read(contents).Select(file => Enter(file)).ToList();
        deliverer.Deliver();
        return known;
    }

    private List<ReadContent> Read(IReadOnlyList<Content> contents)
    {
        var read = contents
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(2)
            .Select(content =>
                ledger.Find(content) is not null
                    ? new ReadContent(content, null)
                    : new ReadContent(content, place.Reader(place.Current.Set, [content.Evidence], log.FileNotRead))
            )
            .ToList();
        watch.Beat();
        return read;
    }

    // The forms one by one as if each was dropped; the archive goes when all of them are kept, and what else is in it is named.
    private void Unpack(Content zip)
    {
        var known = new List<(Content Content, SubmissionRow Row)>();
        using (var opened = FormZip.Open(zip.Sight.Name, zip.Stream()))
        {
            foreach (var some in opened.Forms.Chunk(AtOnce))
            {
                IReadOnlyList<Content> forms = [.. some.Select(form => Content.Of(zip.Sight with { Name = form.Name }, form.Read()))];
                known.AddRange(forms.Zip(Answer(forms)).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!)));
            }

            if (opened.Others.Count > 0)
            {
                var rest = new ReadContent(zip, ledger.Find(zip) is null ? ZipRest.Of(zip, opened) : null) { IsUnpacked = opened.Forms.Count > 0 };
                known.AddRange(Enter(rest) is { } row ? [(zip, row)] : []);
                deliverer.Deliver();
            }
        }

        if (Remove(zip))
        {
            ledger.Cleared(zip.Sight.Name);
            known.ForEach(one => Tell(one.Content, one.Row));
        }
    }

    private void Clear(List<Content> contents, List<SubmissionRow?> known)
    {
        var gone = contents.Zip(known).Where(file => Remove(file.First)).ToList();
        ledger.Cleared([.. gone.Select(file => file.First.Sight.Name)]);
        // Told once they are gone: where one cannot go yet, every look finds it known.
        foreach (var (content, row) in gone.Where(file => file.Second is not null))
        {
            Tell(content, row!);
        }
    }

    private bool Remove(Content content)
    {
        watch.Beat();
        try
        {
            _clearing.Remove(content);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // It is kept already; that it cannot go must not keep the others waiting.
            untaken.Add(new Untaken(content.Sight.Name, UntakenReason.Stuck));
            return false;
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
            untaken.Add(new Untaken(sight.Name, UntakenReason.Unfinished));
        }

        return !waits;
    }

    private Content? Ready(Sight sight, (Content? Content, UntakenReason? Why) opened)
    {
        if (opened.Why is { } why)
        {
            untaken.Add(new Untaken(sight.Name, why));
        }
        else if (opened.Content is { LooksUnfinished: true })
        {
            sight.LooksUnfinished = true;
            return MayBeWhole(sight) ? opened.Content : null;
        }

        return opened.Content;
    }

    private bool IsOver(Sight sight) => place.Clock.GetElapsedTime(sight.Stamp) >= _patience;

    // Gives the line that answered for it before.
    private SubmissionRow? Enter(ReadContent file, bool isAgain = false)
    {
        try
        {
            return EnterRead(file, isAgain);
        }
        catch (Exception error)
            when (error
                    is not (IOException or UnauthorizedAccessException or InvalidDataException or StateException or BadInputException or OutOfMemoryException)
                && file.Read is { } read
            )
        {
            // Read well enough, and then the program fell over it: it must neither pass for the ward's fault nor stop the others.
            log.FileNotRead(file.Content.Sight.Name, error);
            return EnterRead(file with { Read = EvidenceReader.NotRead(place.Current.Set, read.Files.Single()) }, isAgain);
        }
    }

    // The bytes are safe before the ledger says so, and the ledger says so before the file goes.
    private SubmissionRow? EnterRead(ReadContent file, bool isAgain)
    {
        // What was known when it was read may have been replaced by a file before it.
        var before = file.Read is null ? ledger.Find(file.Content) : null;
        file = file.Read is null && before is null ? file with { Read = place.Reader(place.Current.Set, [file.Content.Evidence], log.FileNotRead) } : file;
        if (file.Read is { } read)
        {
            Keep(file.Content, IsKeptAside(file.Kind), read.Problems);
        }

        var (row, isNew) = before is not null ? (before, false) : ledger.Enter(file, isInInbox: !isAgain);
        if (isNew)
        {
            Tell(row);
            return null;
        }

        Keep(file.Content, IsKeptAside(row.Kind), ReceiptText.Read(row).Remarks);
        AnswerAgain(row);
        return row;
    }

    private static bool IsKeptAside(SubmittedKind kind) => kind is SubmittedKind.Refused or SubmittedKind.NotRead;

    private void Keep(Content content, bool aside, IEnumerable<Problem> reasons)
    {
        if (aside)
        {
            _quarantine.Put(content, reasons);
        }
        else
        {
            place.Archive.Put(content.Bytes!, content.Sha256, CurrentFiles.Extension);
        }
    }

    // Whoever drops a file looks for an answer: one that was taken away is written once more.
    private void AnswerAgain(SubmissionRow row)
    {
        var set = place.Current.Set;
        string[] names =
        [
            Rounds.Naming.Receipt(set, row.Sender, row.Revision, row.FileName),
            .. Rounds.Naming.FormerReceipts(set, row.Sender, row.Revision, row.FileName),
        ];
        if (!names.Any(name => File.Exists(Path.Combine(place.Folder.Folders.Outbox, name))))
        {
            place.Store.Write(context =>
                context
                    .Deliveries.Single(delivery => delivery.Round == row.Round && delivery.Kind == DeliveryKind.Receipt && delivery.Subject == row.Id)
                    .State = DeliveryState.Owed
            );
        }
    }

    private void Tell(Content content, SubmissionRow known) =>
        log.FileKnown(
            content.Sight.Name,
            Name(known),
            known.Revision,
            known.Standing switch
            {
                FileStanding.Accepted => "nên chỉ tính một lần",
                FileStanding.Waiting => "đang chờ quyết định nhận hay không",
                FileStanding.NotRead => "mà chương trình chưa đọc được; vẫn chờ bản chương trình đã sửa",
                FileStanding.Unpacked => "đã được mở",
                _ => "đã bị từ chối, và vẫn bị từ chối vì cùng lý do",
            }
        );

    private void Tell(SubmissionRow row)
    {
        var remarks = ReceiptText.Read(row).Remarks;
        switch (row.Standing)
        {
            case FileStanding.Refused:
                log.FileRefused(row.FileName, remarks.FirstOrDefault()?.Message ?? "");
                break;
            case FileStanding.Waiting:
                log.FileLate(row.FileName, Name(row));
                break;
            case FileStanding.Unpacked:
                log.FileUnpacked(row.FileName, string.Join("; ", remarks.Select(remark => $"{remark.Where}: {remark.Message}")));
                break;
            case FileStanding.NotRead:
                // Told already, with what went wrong.
                break;
            default:
                log.FileTaken(row.FileName, Name(row), row.Revision);
                break;
        }
    }

    private string Name(SubmissionRow row) => Rounds.Naming.Of(place.Current.Set, row.Sender);
}
