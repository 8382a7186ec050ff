using System.Security.Cryptography;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Inbox;

/// <summary>Takes in what is ready: read, kept, entered, answered and only then taken away. Killed anywhere in between, the next look goes on.</summary>
internal sealed class Taking(InboxRooms rooms, UntakenFiles untaken, LookWatch watch, ILogger log)
{
    // So many are answered before the next ones are read: the first ward does not wait for the thousandth.
    private const int AtOnce = 16;

    // Folder, settings and clock are the same for all rounds.
    private readonly Workplace _any = rooms.All[0].Place;
    private readonly Quarantine _quarantine = new(rooms.All[0].Place.Folder.Folders.Quarantine);
    private readonly Clearing _clearing = new(rooms.All[0].Place.Folder);
    private readonly TimeSpan _patience = TimeSpan.FromMinutes((double)rooms.All[0].Place.Settings.Inbox.UnfinishedMinutes);

    /// <summary>Settles what a killed process left half cleared away.</summary>
    public void Finish() => _clearing.Finish(rooms.Has);

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

    /// <summary>Does for a round what only a start, or another set, has to: what was refused may be right by now.</summary>
    public void Begin(InboxRoom room)
    {
        room.Ledger.ForgetCleared();
        var former = room.Ledger.OfOtherTimes();
        if (former.Count > 0)
        {
            log.FilesLookedAtAgain(former.Count);
            former.ForEach(row => LookAgain(room, row));
        }

        room.IsBegun = true;
    }

    // At the time it came; where it has no line of its own then, it stands as it stood.
    private void LookAgain(InboxRoom room, SubmissionRow row)
    {
        if (_quarantine.Get(row) is not { } bytes)
        {
            return;
        }

        watch.Beat();
        var content = new Content(Sight.OfFormer(row), bytes, row.Sha256);
        var read = new ReadContent(content, Read(room, content));
        var isNew =
            read.Kind != row.Kind && !room.Ledger.HasCounted(Sender.Of(read.Read!.Files.Single()), after: row) && Enter(room, read, isAgain: true) is null;
        if (!isNew)
        {
            room.Ledger.Stands(row);
        }
    }

    // Gives of each the line that was there before, where one answers for it.
    private List<Known?> Answer(IReadOnlyList<Content> contents)
    {
        var read = contents
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(2)
            .Select(content => (Room: rooms.Of(content), Content: content))
            .Select(file =>
                (file.Room, Read: new ReadContent(file.Content, file.Room.Ledger.Find(file.Content) is not null ? null : Read(file.Room, file.Content)))
            )
            .ToList();
        watch.Beat();
        var known = read.Select(file => Enter(file.Room, file.Read) is { } row ? new Known(file.Room, row) : null).ToList();
        foreach (var room in read.Select(file => file.Room).Distinct())
        {
            room.Deliverer.Deliver();
        }

        return known;
    }

    // Nobody can say which of several rounds is meant by a table that says nothing of itself.
    private Intake Read(InboxRoom room, Content content) =>
        rooms.Fitting(content) is { Length: > 1 } fitting
            ? EvidenceReader.Contested(room.Place.Current.Set, content.Evidence, content.Sha256, [.. fitting.Select(one => one.Place.Identity.ToString())])
            : room.Place.Reader(room.Place.Current.Set, [content.Evidence], log.FileNotRead);

    // The forms one by one as if each was dropped; the archive goes when all of them are kept, and what else is in it is named.
    private void Unpack(Content zip)
    {
        var known = new List<(Content Content, Known Line)>();
        using (var opened = FormZip.Open(zip.Sight.Name, zip.Stream(), rooms.ReadText))
        {
            foreach (var some in opened.Forms.Chunk(AtOnce))
            {
                IReadOnlyList<Content> forms = [.. some.Select(form => Content.Of(zip.Sight with { Name = form.Name }, form.Read()))];
                known.AddRange(forms.Zip(Answer(forms)).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!)));
            }

            if (opened.Others.Count > 0)
            {
                var room = rooms.Of(zip);
                var rest = new ReadContent(zip, room.Ledger.Find(zip) is null ? ZipRest.Of(zip, opened) : null) { IsUnpacked = opened.Forms.Count > 0 };
                known.AddRange(Enter(room, rest) is { } row ? [(zip, new Known(room, row))] : []);
                room.Deliverer.Deliver();
            }
        }

        if (Remove(zip))
        {
            rooms.Cleared(zip.Sight.Name);
            known.ForEach(one => Tell(one.Content, one.Line));
        }
    }

    private void Clear(List<Content> contents, List<Known?> known)
    {
        var gone = contents.Zip(known).Where(file => Remove(file.First)).ToList();
        rooms.Cleared([.. gone.Select(file => file.First.Sight.Name)]);
        // Told once they are gone: where one cannot go yet, every look finds it known.
        foreach (var (content, line) in gone.Where(file => file.Second is not null))
        {
            Tell(content, line!);
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

    private bool IsOver(Sight sight) => _any.Clock.GetElapsedTime(sight.Stamp) >= _patience;

    // Gives the line that answered for it before.
    private SubmissionRow? Enter(InboxRoom room, ReadContent file, bool isAgain = false)
    {
        try
        {
            return EnterRead(room, file, isAgain);
        }
        catch (Exception error) when (IsOurs(error) && file.Read is { } read)
        {
            // Read well enough, and then the program fell over it: it must neither pass for the ward's fault nor stop the others.
            log.FileNotRead(file.Content.Sight.Name, error);
            return EnterRead(room, file with { Read = EvidenceReader.NotRead(room.Place.Current.Set, read.Files.Single()) }, isAgain);
        }
    }

    // What disk, state and official bring about is told as that.
    private static bool IsOurs(Exception error) =>
        error is not (IOException or UnauthorizedAccessException or InvalidDataException or StateException or BadInputException or OutOfMemoryException);

    // The bytes are safe before the ledger says so, and the ledger says so before the file goes.
    private SubmissionRow? EnterRead(InboxRoom room, ReadContent file, bool isAgain)
    {
        // What was known when it was read may have been replaced by a file before it.
        var before = file.Read is null ? room.Ledger.Find(file.Content) : null;
        file = file.Read is null && before is null ? file with { Read = Read(room, file.Content) } : file;
        if (file.Read is { } read)
        {
            Keep(file.Content, IsKeptAside(file.Kind), read.Problems);
        }

        var (row, isNew) = before is not null ? (before, false) : room.Ledger.Enter(file, isInInbox: !isAgain);
        if (isNew)
        {
            Tell(new Known(room, row));
            return null;
        }

        Keep(file.Content, IsKeptAside(row.Kind), ReceiptText.Read(row).Remarks);
        AnswerAgain(room.Place, row);
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
            _any.Archive.Put(content.Bytes!, content.Sha256, FormEndings.Of(content.Sight.Name));
        }
    }

    // Whoever drops a file looks for an answer: one that was taken away is written once more.
    private static void AnswerAgain(Workplace place, SubmissionRow row)
    {
        var set = place.Current.Set;
        string[] names =
        [
            Rounds.Naming.Receipt(set, Sender.Read(row.Sender), row.Revision, row.FileName),
            .. Rounds.Naming.FormerReceipts(set, Sender.Read(row.Sender), row.Revision, row.FileName),
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

    private void Tell(Content content, Known known) =>
        log.FileKnown(
            content.Sight.Name,
            known.Name,
            known.Row.Revision,
            known.Row.Standing switch
            {
                FileStanding.Accepted => "nên chỉ tính một lần",
                FileStanding.Waiting => "đang chờ quyết định nhận hay không",
                FileStanding.NotRead => "mà chương trình chưa đọc được; vẫn chờ bản chương trình đã sửa",
                FileStanding.Unpacked => "đã được mở",
                _ => "đã bị từ chối, và vẫn bị từ chối vì cùng lý do",
            }
        );

    private void Tell(Known entered)
    {
        var row = entered.Row;
        var remarks = ReceiptText.Read(row).Remarks;
        switch (row.Standing)
        {
            case FileStanding.Refused:
                log.FileRefused(row.FileName, remarks.FirstOrDefault()?.Message ?? "");
                break;
            case FileStanding.Waiting:
                log.FileLate(row.FileName, entered.Name);
                break;
            case FileStanding.Unpacked:
                log.FileUnpacked(row.FileName, string.Join("; ", remarks.Select(remark => $"{remark.Where}: {remark.Message}")));
                break;
            case FileStanding.NotRead:
                // Told already, with what went wrong.
                break;
            default:
                log.FileTaken(row.FileName, entered.Name, row.Revision);
                break;
        }
    }

    // A line of the ledger, with its round.
    private sealed record Known(InboxRoom Room, SubmissionRow Row)
    {
        public string Name => Rounds.Naming.Of(Room.Place.Current.Set, Sender.Read(Row.Sender));
    }
}
