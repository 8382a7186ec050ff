using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// Refused files that somebody must still look at. Handled are those whose sender has had a file accepted since, and those that somebody
/// ticked off; the journal holds the ticks.
/// </summary>
internal sealed class Refusals(Workplace place)
{
    private const string Dismissing = "refusal-dismiss";
    private const string Restoring = "refusal-restore";

    /// <summary>The files of a round that are still open, the oldest first.</summary>
    public static IReadOnlyList<RefusedFile> Open(StateTables context, CriteriaSet set, string round) =>
        [.. All(context, set, round).Where(file => file is { IsFollowed: false, IsDismissed: false })];

    /// <summary>Ticks files off.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="name">A file's name as it was dropped; null for all that are open.</param>
    /// <param name="reason">Why; empty where nobody says.</param>
    /// <returns>The files ticked off.</returns>
    /// <exception cref="BadInputException">No open one has that name.</exception>
    public IReadOnlyList<RefusedFile> Dismiss(Actor actor, string? name, string reason) =>
        Mark(actor, name, reason, Dismissing, "Đánh dấu đã xử lý tệp bị từ chối", file => file is { IsFollowed: false, IsDismissed: false });

    /// <summary>Takes ticks back.</summary>
    /// <returns>The files that are listed again.</returns>
    /// <exception cref="BadInputException">No file ticked off has that name.</exception>
    public IReadOnlyList<RefusedFile> Restore(Actor actor, string? name, string reason) =>
        Mark(actor, name, reason, Restoring, "Bỏ đánh dấu đã xử lý tệp bị từ chối", file => file.IsDismissed);

    private IReadOnlyList<RefusedFile> Mark(Actor actor, string? name, string reason, string action, string what, Func<RefusedFile, bool> isMeant)
    {
        if (actor.Name.Length == 0)
        {
            throw new BadInputException(DeskProblems.NoName());
        }

        Typed.MustBeAsSeen(reason, TypedText.Reason);
        return place.Store.Write(context =>
        {
            var meant = All(context, place.Current.Set, place.Round)
                .Where(isMeant)
                .Where(file => name is null || string.Equals(OutsideText.Compose(file.File), OutsideText.Compose(name), StringComparison.OrdinalIgnoreCase))
                .ToList();
            if (meant.Count == 0)
            {
                throw new BadInputException(DeskProblems.NoRefusedFile(name is null ? null : Show.Text(name), isDismissed: action == Restoring));
            }

            foreach (var file in meant)
            {
                place.Note(
                    context,
                    actor,
                    action,
                    $"{what} \"{file.File}\" ({file.Receipt}){(string.IsNullOrWhiteSpace(reason) ? "." : $": {reason.Trim()}")}",
                    null,
                    Digest.OfHex(file.Sha256)
                );
            }

            return meant;
        });
    }

    private static IEnumerable<RefusedFile> All(StateTables context, CriteriaSet set, string round)
    {
        // Everything but the receipts, which are long.
        var lines = context
            .Submissions.Where(row => row.Round == round && (row.Standing == FileStanding.Refused || row.Standing == FileStanding.Accepted))
            .Select(row => new
            {
                row.Id,
                row.Sender,
                row.Standing,
                row.FileName,
                row.Revision,
                row.ReceivedAt,
                row.Sha256,
            })
            .AsEnumerable()
            .OrderBy(row => row.Id)
            .ToList();
        var accepted = lines
            .Where(row => row.Standing == FileStanding.Accepted)
            .GroupBy(row => Sender.Read(row.Sender).Subject)
            .ToDictionary(sender => sender.Key, sender => sender.Max(row => row.Id));
        var last = lines.GroupBy(row => row.Sha256).ToDictionary(content => content.Key, content => content.Max(row => row.Id));
        var ticks = context
            .Journal.Where(row => row.Round == round && (row.Action == Dismissing || row.Action == Restoring))
            .OrderBy(row => row.Number)
            .AsEnumerable()
            .ToLookup(row => row.After);
        return lines
            .Where(row => row.Standing == FileStanding.Refused)
            .Select(row => new RefusedFile(
                row.Id,
                row.FileName,
                row.Sender,
                Naming.Of(set, Sender.Read(row.Sender)),
                row.ReceivedAt,
                Naming.Receipt(set, Sender.Read(row.Sender), row.Revision, row.FileName),
                row.Sha256,
                // Looked at again, the same content has a line of its own.
                last[row.Sha256] > row.Id
                    || Sender.Read(row.Sender) is var sender && sender != Sender.Nobody && accepted.GetValueOrDefault(sender.Subject) > row.Id,
                // The same content dropped again is to be looked at again.
                ticks[Digest.OfHex(row.Sha256)].LastOrDefault(tick => tick.At >= row.ReceivedAt)
                    is { Action: Dismissing }
            ));
    }
}

/// <summary>A file that was refused.</summary>
/// <param name="Id">Its line in the ledger.</param>
/// <param name="File">Its name as it was dropped.</param>
/// <param name="Sender">The code of who sent it.</param>
/// <param name="Name">Who that is.</param>
/// <param name="ReceivedAt">When it was seen.</param>
/// <param name="Receipt">The receipt that says why.</param>
/// <param name="Sha256">64 hex digits over its bytes.</param>
/// <param name="IsFollowed">Whether a later file of the same sender was accepted, or the same content was looked at again.</param>
/// <param name="IsDismissed">Whether somebody ticked it off.</param>
internal sealed record RefusedFile(
    long Id,
    string File,
    string Sender,
    string Name,
    DateTimeOffset ReceivedAt,
    string Receipt,
    string Sha256,
    bool IsFollowed,
    bool IsDismissed
)
{
    /// <summary>For people, a sentence.</summary>
    public string InWords => $"Tệp \"{File}\" ({Name}) bị từ chối lúc {Show.Moment(ReceivedAt)}, xem phiếu tiếp nhận {Receipt}.";
}
