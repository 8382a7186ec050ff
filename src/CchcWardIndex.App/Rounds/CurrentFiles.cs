using CchcWardIndex.App.Files;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// The files that count: of every sender the highest revision that was accepted; of a department whose form comes in parts all that
/// still have a say.
/// </summary>
internal sealed class CurrentFiles(Workplace place)
{
    // A season of 135 units has some 40,000 rows in all its forms, and every explanation is held against all of them.
    private const int MostRows = 120_000;

    private readonly RecentlyRead _read = new(MostRows);

    /// <summary>The files, by sender.</summary>
    public static IReadOnlyList<CurrentFile> In(StateTables context, string round) => Counting(context.Submissions.Where(row => row.Round == round));

    /// <summary>The latest file of one sender; null where none counts yet.</summary>
    public static CurrentFile? Of(StateTables context, string round, Sender sender) =>
        Counting(context.Submissions.Where(row => row.Round == round && row.Sender == sender.Text)) is [.., var last] ? last : null;

    // Lateness is that of the first one that counted: a later revision, of a correction say, makes no unit late and no late one punctual.
    private static IReadOnlyList<CurrentFile> Counting(IQueryable<SubmissionRow> rows) =>
        [
            .. rows.Where(row => row.Standing == FileStanding.Accepted)
                .Select(row => new { File = new CurrentFile(Sender.Read(row.Sender), row.Revision, row.Kind, row.Sha256, row.DecidedBy != ""), row.FileName })
                .AsEnumerable()
                .Select(row => row.File with { Ending = FormEndings.Of(row.FileName) })
                .GroupBy(file => file.Sender)
                .OrderBy(sender => sender.Key.Text, StringComparer.Ordinal)
                .ToList()
                .SelectMany(sender => Counting(rows, [.. sender.OrderBy(file => file.Revision)])),
        ];

    private static IEnumerable<CurrentFile> Counting(IQueryable<SubmissionRow> rows, List<CurrentFile> accepted)
    {
        var last = accepted[^1] with { WasLate = accepted[0].WasLate };
        if (last.Kind is not (SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal) || accepted.Count == 1)
        {
            return [last];
        }

        // The usual department sends whole forms: what its lines say in full is then not even fetched.
        var lines = rows.Where(row => row.Sender == last.Sender.Text && row.Standing == FileStanding.Accepted);
        if (!lines.Any(row => row.Revision == last.Revision && row.Receipt.Contains(ReceiptText.PartMark)))
        {
            return [last];
        }

        var printed = lines
            .OrderBy(row => row.Revision)
            .Select(row => row.Receipt)
            .AsEnumerable()
            .Select(receipt => ReceiptText.PartOf(receipt)?.Printed)
            .ToList();
        var speaking = AddedUp.StillSpeaking(printed);
        return speaking.Count == 1 ? [last] : speaking.Select(i => accepted[i] with { IsOneOfSeveral = true });
    }

    /// <summary>What a file says, read again from the archive.</summary>
    /// <exception cref="InvalidDataException">The archive lacks it. Found out only while it is read, it would pass for a ward's broken workbook.</exception>
    public Intake Read(CurrentFile file)
    {
        if (_read.Find(file.Sha256) is { } known)
        {
            return known;
        }

        var content = place.Archive.Get(file.Sha256, file.Ending);
        var read = EvidenceReader.Read(place.Current.Set, [EvidenceFile.Of(file.Entry.Name, content) with { Sha256 = file.Sha256 }]);
        Remember(file.Sha256, read);
        return read;
    }

    /// <summary>Remembers what was read just now.</summary>
    public void Remember(string sha256, Intake read) => _read.Add(sha256, read);
}

/// <summary>One workbook that counts.</summary>
/// <param name="Sender">Who sent it.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sha256">64 hex digits over its bytes.</param>
/// <param name="WasLate">Whether the first of its sender that counted came late, and somebody decided to accept it.</param>
internal sealed record CurrentFile(Sender Sender, int Revision, SubmittedKind Kind, string Sha256, bool WasLate)
{
    /// <summary>How its name ends.</summary>
    public string Ending { get; init; } = "";

    /// <summary>Whether other forms of its department and appraisal count beside it.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>As a run lists it.</summary>
    public EvidenceEntry Entry =>
        new(
            SubmissionNames.Evidence(Kind, Sender, Revision, Ending),
            Sha256,
            WasLate && Kind == SubmittedKind.SelfAssessment ? Sender.Text : null,
            IsOneOfSeveral ? Revision : null
        );
}
