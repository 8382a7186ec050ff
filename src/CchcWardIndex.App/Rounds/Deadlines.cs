using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>Which deadlines were moved, as the journal has it: how its entries are worded and read stands here alone.</summary>
internal static partial class Deadlines
{
    /// <summary>How the journal names the opening of a round.</summary>
    public const string Opening = "open";

    /// <summary>How the journal names the opening of the time for explanations.</summary>
    public const string Explaining = "explanations-open";

    private const string Scoring = "score";
    private const string BeforeReason = ": ";

    /// <summary>What the journal says of the opening of a round.</summary>
    public static string Opened(string title, DateTimeOffset deadline) => $"Mở đợt chấm \"{title}\", hạn nộp phiếu {Show.Moment(deadline)}.";

    /// <summary>What the journal says of a new deadline.</summary>
    public static string Moved(DateTimeOffset from, DateTimeOffset to, string reason) =>
        $"Đổi hạn nộp phiếu từ {Show.Moment(from)} sang {Show.Moment(to)}{BeforeReason}{reason.Trim()}";

    /// <summary>The changes up to now.</summary>
    /// <param name="context">The state.</param>
    /// <param name="place">The round.</param>
    public static ImmutableArray<DeadlineChange> In(StateTables context, Workplace place) => Read(Entries(context, place.Round), place);

    /// <summary>The changes a run knew of: moved later, a deadline changes nothing in it.</summary>
    /// <param name="context">The state.</param>
    /// <param name="place">The round.</param>
    /// <param name="run">The number of the run.</param>
    public static ImmutableArray<DeadlineChange> Before(StateTables context, Workplace place, int run) =>
        Read(
            Entries(context, place.Round).TakeWhile(entry => entry.Action != Scoring || !entry.Detail.StartsWith($"{Scored(run)}:", StringComparison.Ordinal)),
            place
        );

    /// <summary>How what the journal says of a scoring begins.</summary>
    public static string Scored(int run) => $"Chấm điểm lần {run}";

    private static IEnumerable<Happening> Entries(StateTables context, string round) =>
        context
            .Journal.Where(row =>
                row.Round == round
                && (
                    row.Action == Opening
                    || row.Action == JournalWords.Postponing
                    || row.Action == Corrections.Reopening
                    || row.Action == Explaining
                    || row.Action == Scoring
                )
            )
            .OrderBy(row => row.Number)
            .AsEnumerable()
            .Select(row => row.Entry().Happening);

    private static ImmutableArray<DeadlineChange> Read(IEnumerable<Happening> entries, Workplace place)
    {
        var changes = ImmutableArray.CreateBuilder<DeadlineChange>();
        var submission = place.Current.Set.SubmissionDeadline.ToOffset(VietNam.Offset);
        DateTimeOffset? explanation = null;
        var reopened = "";
        foreach (var entry in entries)
        {
            // The reason may name times of its own: those of the deadline stand before it.
            var head = entry.Action is Opening or Explaining ? entry.Detail : Head(entry.Detail);
            if (entry.Action == Corrections.Reopening)
            {
                reopened = Reason(entry.Detail);
            }

            if (entry.Action == Scoring || Times().Matches(head).LastOrDefault() is not { } match)
            {
                continue;
            }

            var to = new DateTimeOffset(DateTime.ParseExact(match.Value, Show.MomentFormat, CultureInfo.InvariantCulture), VietNam.Offset);
            switch (entry.Action)
            {
                case Explaining:
                    // Opened once more after a reopening, it is more time than was announced first.
                    if (explanation is { } former && former != to)
                    {
                        Add(DeadlineKind.Explanation, former, to, entry, reopened.Length > 0 ? $"mở lại đợt chấm ({reopened})" : "mở lại đợt chấm");
                    }

                    explanation = to;
                    break;
                case Opening:
                    submission = to;
                    break;
                default:
                    if (submission != to)
                    {
                        Add(DeadlineKind.Submission, submission, to, entry, Reason(entry.Detail));
                    }

                    submission = to;
                    break;
            }
        }

        return changes.ToImmutable();

        void Add(DeadlineKind kind, DateTimeOffset from, DateTimeOffset to, Happening entry, string reason)
        {
            var at = entry.At.ToOffset(VietNam.Offset);
            changes.Add(new DeadlineChange(kind, from, to, at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond)), entry.By, reason));
        }
    }

    private static string Head(string detail) => detail.IndexOf(BeforeReason, StringComparison.Ordinal) is var at and >= 0 ? detail[..at] : detail;

    private static string Reason(string detail) =>
        (detail.IndexOf(BeforeReason, StringComparison.Ordinal) is var at and >= 0 ? detail[(at + BeforeReason.Length)..] : "").Trim().TrimEnd('.');

    [GeneratedRegex(@"\d\d:\d\d ngày \d\d/\d\d/\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
