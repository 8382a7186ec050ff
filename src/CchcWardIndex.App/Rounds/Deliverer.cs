using CchcWardIndex.App.Files;
using CchcWardIndex.App.Logging;
using CchcWardIndex.Office.Receipts;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// Brings out what the state owes: receipts, dossiers, publications. Everything is made anew from state and archive, so doing it twice
/// changes nothing.
/// </summary>
internal sealed class Deliverer(Workplace place, Troubles troubles, ILogger<Deliverer> log)
{
    // When so many fail one after another, it is the folder and not the file.
    private const int FailuresInARow = 5;
    private const int AtOnce = 64;

    /// <summary>Delivers everything owed, as far as it goes.</summary>
    /// <returns>How many are still owed.</returns>
    public int Deliver()
    {
        // Two processes at once would mix their half-made folders.
        using var only = HeldFile.Take(Path.Combine(place.Folder.Root, ".deliver.lock"));
        if (only is null)
        {
            return Owed(place).Count;
        }

        while (true)
        {
            var owed = Owed(place);
            var shown = owed.Any(ShowsFiles) ? place.Store.Read(context => CurrentFiles.In(context, place.Round)) : [];
            var answers = owed.Where(row => row.Kind == DeliveryKind.Receipt).Take(AtOnce).ToList();
            var lines = place.Store.Read(context => Lines(context, answers).ToDictionary(row => row.Id));
            var done = Receipts(answers, lines);
            done.AddRange(owed.Where(row => row.Kind is DeliveryKind.Dossier or DeliveryKind.Publication).Where(row => Try(row, () => Folder(row))));
            done.AddRange(
                owed.Where(row => row.Kind is DeliveryKind.AppraisalForms or DeliveryKind.ExplanationForms or DeliveryKind.Confirmations)
                    .Where(row => Try(row, () => Forms(row)))
            );
            done.AddRange(owed.Where(row => row.Kind == DeliveryKind.Problems).Where(row => Try(row, Problems)));
            if (done.Count == 0)
            {
                return owed.Count;
            }

            place.Store.Write(context =>
            {
                var ids = done.Select(row => row.Id).ToList();
                // A file accepted meanwhile is not on the forms: they are still owed.
                var isOutdated = done.Any(ShowsFiles) && !CurrentFiles.In(context, place.Round).SequenceEqual(shown);
                // Nor does a receipt say what was decided meanwhile.
                var decided = Lines(context, answers)
                    .Select(row => new { row.Id, row.Standing })
                    .AsEnumerable()
                    .Where(row => row.Standing != lines[row.Id].Standing)
                    .Select(row => row.Id)
                    .ToList();
                foreach (
                    var row in context
                        .Deliveries.Where(row => ids.Contains(row.Id))
                        .AsEnumerable()
                        .Where(row => row.Kind == DeliveryKind.Receipt ? !decided.Contains(row.Subject) : !isOutdated || !ShowsFiles(row))
                )
                {
                    row.State = DeliveryState.Done;
                }

                return true;
            });
        }
    }

    /// <summary>Where a dossier lies in the outbox.</summary>
    public static string DossierPath(Workplace place, int number) =>
        Path.Combine(place.Folder.Folders.Outbox, SubmissionNames.Dossier(place.Current.Set.Identity, number));

    /// <summary>Where a publication lies.</summary>
    public static string PublicationPath(Workplace place, int number) =>
        Path.Combine(place.Folder.Folders.Published, SubmissionNames.Publication(place.Current.Set.Identity, number));

    /// <summary>What is still owed to folders, in its order.</summary>
    public static List<DeliveryRow> Owed(Workplace place) =>
        place.Store.Read(context =>
            context
                .Deliveries.Where(row => row.Round == place.Round && row.State == DeliveryState.Owed && row.Kind != DeliveryKind.Mail)
                .OrderBy(row => row.Id)
                .ToList()
        );

    private static IQueryable<SubmissionRow> Lines(StateTables context, IReadOnlyList<DeliveryRow> receipts)
    {
        var ids = receipts.Select(row => row.Subject).ToList();
        return context.Submissions.Where(row => ids.Contains(row.Id));
    }

    private List<DeliveryRow> Receipts(IReadOnlyList<DeliveryRow> owed, IReadOnlyDictionary<long, SubmissionRow> lines)
    {
        var failures = 0;
        return
        [
            .. owed.AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(2)
                .Where(row =>
                {
                    if (Volatile.Read(ref failures) >= FailuresInARow)
                    {
                        return false;
                    }

                    var delivered = Try(row, () => WriteReceipt(lines[row.Subject]));
                    Interlocked.Exchange(ref failures, delivered ? 0 : failures + 1);
                    return delivered;
                }),
        ];
    }

    private void WriteReceipt(SubmissionRow row)
    {
        var workbook = ReceiptWorkbook.Write(ReceiptText.Read(row));
        var name = Naming.Receipt(place.Current.Set, Sender.Read(row.Sender), row.Revision, row.FileName);
        AtomicFiles.Write(place.Folder.Folders.Outbox, (name, stream => stream.Write(workbook)));
        log.Delivered(name);
    }

    private void Folder(DeliveryRow row)
    {
        var number = (int)row.Subject;
        if (row.Kind == DeliveryKind.Dossier)
        {
            var (dossier, run) = DossierFolder.Of(place, number);
            AtomicFolder.Write(DossierPath(place, number), DossierFolder.Files(place, run, dossier), readOnly: false);
        }
        else
        {
            var (publication, run) = place.Store.Read(context =>
            {
                var publication = context.Publications.Single(publication => publication.Round == row.Round && publication.Number == number);
                return (publication, RunOf(context, context.Dossiers.Single(dossier => dossier.Round == row.Round && dossier.Number == publication.Dossier)));
            });
            AtomicFolder.Write(PublicationPath(place, number), PublishedFolder.Files(place, run, publication), readOnly: true);
        }

        log.Delivered(row.Kind == DeliveryKind.Dossier ? Path.GetFileName(DossierPath(place, number)) : Path.GetFileName(PublicationPath(place, number)));
    }

    // File by file: an official may have one of the former ones open.
    private void Forms(DeliveryRow row)
    {
        var (name, files) = FormsFolder.Of(place, row);
        var folder = Path.Combine(place.Folder.Folders.Outbox, name);
        // Those that are the same stay as they are: whoever has passed them on already sees by their dates that nothing changed.
        var changed = files.Where(file => !IsThere(Path.Combine(folder, file.Path), file.Content.Span)).ToList();
        AtomicFiles.Write(folder, [.. changed.Select(file => (file.Path, (Action<Stream>)(stream => stream.Write(file.Content.Span))))]);
        log.Delivered($"{name} ({files.Count} tệp{(changed.Count == files.Count ? "" : $", {changed.Count} tệp mới hoặc có thay đổi")})");
    }

    private static bool IsThere(string path, ReadOnlySpan<byte> content) =>
        new FileInfo(path) is { Exists: true } file && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private void Problems()
    {
        if (ProblemFile.Bring(place))
        {
            log.Delivered(SubmissionNames.Problems(place.Current.Set.Identity));
        }
    }

    private static bool ShowsFiles(DeliveryRow row) => row.Kind is DeliveryKind.AppraisalForms or DeliveryKind.ExplanationForms;

    private static RunRow RunOf(StateTables context, DossierRow dossier) => context.Runs.Single(run => run.Round == dossier.Round && run.Number == dossier.Run);

    private bool Try(DeliveryRow row, Action deliver)
    {
        var key = $"delivery-{row.Id}";
        try
        {
            deliver();
            troubles.Over(key);
            return true;
        }
        catch (BadInputException error)
        {
            troubles.Begin(key, $"Chưa ghi được {Name(row)}: ", error.Text);
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            troubles.Begin(key, $"Chưa ghi được {Name(row)}: {FileFaults.Explain(error)}");
            return false;
        }
    }

    /// <summary>What is owed, in words.</summary>
    public static string Name(DeliveryRow row) =>
        row.Kind switch
        {
            DeliveryKind.Receipt => $"phiếu tiếp nhận số {row.Subject}",
            DeliveryKind.Dossier => $"hồ sơ trình lần {row.Subject}",
            DeliveryKind.AppraisalForms => $"mẫu phiếu thẩm định lần {row.Subject}",
            DeliveryKind.ExplanationForms => "mẫu phiếu giải trình",
            DeliveryKind.Confirmations => $"biên bản xác nhận của lần chấm {row.Subject}",
            DeliveryKind.Problems => $"bảng vấn đề của lần chấm {row.Subject}",
            DeliveryKind.Mail => $"thư gửi hồ sơ lần {row.Subject}",
            _ => $"thư mục công bố lần {row.Subject}",
        };
}
