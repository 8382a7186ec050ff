using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>The figures that stand for the units now: what is published, else what was scored last, else none.</summary>
/// <param name="Of"><c>provisional</c>, <c>scored</c> or <c>published</c>.</param>
/// <param name="InWords">Where they come from and what they are worth, for people; empty where there are none.</param>
/// <param name="Units">By code.</param>
/// <param name="Publication">By which decision; null where nothing is published.</param>
internal sealed record StandingFigures(string Of, string InWords, IReadOnlyDictionary<UnitCode, UnitFigures> Units, PublishedBy? Publication)
{
    /// <summary>None yet.</summary>
    public static readonly StandingFigures None = new("provisional", "", ImmutableDictionary<UnitCode, UnitFigures>.Empty, null);

    /// <summary>Looks them up.</summary>
    /// <param name="place">The round.</param>
    /// <param name="context">Its state.</param>
    /// <param name="row">Its row.</param>
    /// <param name="run">Its last run; null where there is none.</param>
    /// <param name="shelf">Where results are read.</param>
    public static StandingFigures In(Workplace place, StateTables context, RoundRow row, RunRow? run, ResultsShelf shelf)
    {
        if (
            context.Publications.Where(publication => publication.Round == place.Round).OrderByDescending(publication => publication.Number).FirstOrDefault() is
            { } publication
        )
        {
            var approved = context.Dossiers.Single(dossier => dossier.Round == place.Round && dossier.Number == publication.Dossier);
            var by = new PublishedBy(publication.Number, publication.PublishedAt, approved.Decision, approved.DecisionDate!.Value, publication.Seal);
            return new StandingFigures("published", Published(by, row), shelf.Of(publication.Results).Units, by);
        }

        // Reopened, the round takes in what the last run did not have: the receipts are newer.
        return run is null || row.State < RoundState.Scored
            ? None
            : new StandingFigures(
                "scored",
                $"Chỉ số, hạng và xếp loại dưới đây theo lần chấm {run.Number}, {Worth(context, row)}.",
                shelf.Of(run.Results).Units,
                null
            );
    }

    private static string Published(PublishedBy by, RoundRow row) =>
        $"Kết quả đã công bố lần {by.Number} lúc {Show.Moment(by.PublishedAt)} theo Quyết định số {by.Decision} ngày {Show.Day(by.DecisionDate)}."
        + (
            row.State == RoundState.Published
                ? ""
                : " Đang làm bản đính chính; chỉ số, hạng và xếp loại dưới đây là của bản đã công bố, có giá trị đến khi công bố bản đính chính."
        );

    private static string Worth(StateTables context, RoundRow row) =>
        row.State == RoundState.Scored ? "chưa trình và chưa được phê duyệt, chưa phải kết quả"
        : row.State == RoundState.Submitted ? "đã trình, chưa được phê duyệt, chưa phải kết quả"
        : context.Dossiers.Where(dossier => dossier.Round == row.Id).OrderByDescending(dossier => dossier.Number).First() is { DecisionDate: { } day } dossier
            ? $"đã được phê duyệt theo Quyết định số {dossier.Decision} ngày {Show.Day(day)}, chưa công bố"
        : "chưa công bố";
}
