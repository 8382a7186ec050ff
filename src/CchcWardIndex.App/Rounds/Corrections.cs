using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Publication;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>What new results change of what was published.</summary>
internal static class Corrections
{
    /// <summary>How the journal names a reopening.</summary>
    public const string Reopening = "reopen";

    /// <summary>How the journal names a submission to UBND.</summary>
    public const string Submitting = "submit";

    /// <summary>How the journal names a publication.</summary>
    public const string Publishing = "publish";

    private const string BeforeReason = ": ";

    /// <summary>The correction of a publication.</summary>
    /// <param name="place">Whose archive holds what was published.</param>
    /// <param name="former">The publication replaced.</param>
    /// <param name="now">The results that replace it.</param>
    /// <param name="reason">Why the round was reopened since.</param>
    public static Correction Of(Workplace place, PublicationRow former, Results now, string reason)
    {
        using var before = JsonDocument.Parse(place.Archive.Get(Digest.Hex(former.Results), Rescoring.Extension));
        using var after = JsonDocument.Parse(Rescoring.Json(now));
        return new Correction(former.Number, former.Seal, reason, Moves.Between(before.RootElement, after.RootElement))
        {
            Beside = Moves.Beside(before.RootElement, after.RootElement),
        };
    }

    /// <summary>What a dossier would correct; null where nothing was published before it.</summary>
    /// <param name="place">The round.</param>
    /// <param name="number">The dossier's number.</param>
    /// <param name="now">The results in the dossier.</param>
    public static Corrected? OfDossier(Workplace place, int number, Results now)
    {
        var (former, approved, reason) = place.Store.Read(context =>
        {
            var former = context
                .Publications.Where(row => row.Round == place.Round && row.Dossier < number)
                .OrderByDescending(row => row.Number)
                .FirstOrDefault();
            return (
                former,
                context.Dossiers.FirstOrDefault(row => former != null && row.Round == place.Round && row.Number == former.Dossier),
                former is null ? "" : ReasonBefore(place, context, number)
            );
        });
        return former is null || approved is null
            ? null
            : new Corrected(new Approval(approved.Decision, approved.DecisionDate!.Value, approved.ApprovedBy), Of(place, former, now, reason));
    }

    /// <summary>Why the round was reopened since what was published before a dossier, every reason once, the oldest first.</summary>
    /// <remarks>As the journal has it before the dossier was submitted: reopened later for another reason, the papers still come out the same.</remarks>
    /// <param name="place">The round.</param>
    /// <param name="context">Its state.</param>
    /// <param name="number">The dossier's number.</param>
    public static string ReasonBefore(Workplace place, StateTables context, int number)
    {
        var entries = context
            .Journal.Where(row => row.Round == place.Round && (row.Action == Reopening || row.Action == Submitting || row.Action == Publishing))
            .OrderBy(row => row.Number)
            .AsEnumerable()
            .Select(row => row.Entry().Happening)
            .ToList();
        var submissions = 0;
        var before = entries.TakeWhile(happening => happening.Action != Submitting || ++submissions < number).ToList();
        return string.Join(
            "; ",
            before
                .Skip(before.FindLastIndex(happening => happening.Action == Publishing) + 1)
                .Where(happening => happening.Action == Reopening)
                .Select(happening => Reason(happening.Detail))
                .Distinct()
        );
    }

    /// <summary>What the journal says of a reopening.</summary>
    public static string Detail(string reason, DateTimeOffset? until) =>
        $"Mở lại đợt chấm{(until is { } time ? $", hạn nộp mới {Show.Moment(time)}" : "")}{BeforeReason}{reason.Trim().TrimEnd('.')}.";

    private static string Reason(string detail) =>
        detail[(detail.IndexOf(BeforeReason, StringComparison.Ordinal) is var at and >= 0 ? at + BeforeReason.Length : 0)..].TrimEnd('.');
}
