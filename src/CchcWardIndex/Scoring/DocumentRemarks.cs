using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>
/// Looks at the documents of one ward's sheet side by side, and says what cannot well be so about their dates and numbers. No points hang
/// on it.
/// </summary>
/// <remarks>One warning a kind, whatever the number of documents: a remark on each would be read by nobody.</remarks>
internal static partial class DocumentRemarks
{
    /// <summary>In how many criteria one document may be named before that is told. A report on the whole year rightly proves several.</summary>
    public const int MostCriteria = 5;

    private const int MostListed = 10;

    /// <summary>The remarks, in a fixed order; empty where there is nothing to tell.</summary>
    /// <param name="set">The set.</param>
    /// <param name="assessment">The ward's sheet.</param>
    public static IEnumerable<Problem> Of(CriteriaSet set, SelfAssessment assessment)
    {
        var (named, deadline) = (AllOf(set, assessment), DayOf(set.DeadlineInForce));
        // A plan for the year is rightly issued in the December before.
        var earliest = new DateOnly(set.Year - 1, 12, 1);
        return new[]
        {
            Told(
                assessment,
                [.. named.Where(one => one.Document.Date > deadline).Select(one => (one, one.Shown))],
                (count, shown) => DocumentProblems.AfterDeadline(count, shown, deadline)
            ),
            Told(
                assessment,
                [.. named.Where(one => one.Document.Date < earliest).Select(one => (one, one.Shown))],
                (count, shown) => DocumentProblems.BeforeYear(count, shown, earliest)
            ),
            Told(
                assessment,
                [
                    .. named
                        .Where(one => one.Document.Date > one.Proves && one.Proves >= earliest)
                        .Select(one => (one, $"{one.Shown}, số liệu ghi ngày {Show.Day(one.Proves!.Value)}")),
                ],
                DocumentProblems.AfterFact
            ),
            Told(assessment, [.. Repeated(named)], (count, shown) => DocumentProblems.Repeated(count, shown, MostCriteria)),
            Told(assessment, [.. TwoDates(named)], DocumentProblems.TwoDates),
        }.OfType<Problem>();
    }

    /// <summary>
    /// The remark on documents dated after the day on which the sheet came; null where there is none. Those dated after the deadline as
    /// well are told by <see cref="Of"/>.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="assessment">The ward's sheet.</param>
    /// <param name="received">When it came: no result hangs on it, so only its receipt can say this.</param>
    public static Problem? AfterReceipt(CriteriaSet set, SelfAssessment assessment, DateTimeOffset received)
    {
        var (day, deadline) = (DayOf(received), DayOf(set.DeadlineInForce));
        return Told(
            assessment,
            [.. AllOf(set, assessment).Where(one => one.Document.Date > day && one.Document.Date <= deadline).Select(one => (one, one.Shown))],
            (count, shown) => DocumentProblems.AfterReceipt(count, shown, day)
        );
    }

    private static List<Named> AllOf(CriteriaSet set, SelfAssessment assessment) =>
        [
            .. from criterion in set.Criteria
            where assessment.Reports.ContainsKey(criterion.Code)
            let report = assessment.Reports[criterion.Code]
            from document in report.Evidence
            where document.IsDocument
            select new Named(criterion, report, document),
        ];

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(VietNam.Offset).DateTime);

    private static IEnumerable<(Named First, string Shown)> Repeated(List<Named> named) =>
        from same in named.SelectMany(one => one.Numbers.Select(number => (Number: number, One: one))).GroupBy(pair => pair.Number, StringComparer.Ordinal)
        let codes = same.Select(pair => pair.One.Criterion.Code).Distinct().ToList()
        where codes.Count > MostCriteria
        select (
            same.First().One,
            $"{same.First().One.Reference}: {codes.Count} tiêu chí ({string.Join(", ", codes.Take(MostListed))}{(codes.Count > MostListed ? ", …" : "")})"
        );

    // Numbers begin anew each year: the same number of two years is two documents.
    private static IEnumerable<(Named First, string Shown)> TwoDates(List<Named> named) =>
        from same in named.Where(one => one.Document.Date is not null && one.Numbers.Count == 1).GroupBy(one => (one.Numbers[0], one.Document.Date!.Value.Year))
        let days = same.DistinctBy(one => one.Document.Date).ToList()
        where days.Count > 1
        select (
            days[0],
            $"{days[0].Reference}: "
                + $"{string.Join("; ", days.Select(one => $"{one.Criterion.Code} ghi ngày {Show.Day(one.Document.Date!.Value)} (ô {one.Report.Cell})"))}"
        );

    private static Problem? Told(SelfAssessment assessment, List<(Named One, string Shown)> found, Func<int, string, ProblemText> text)
    {
        if (found.Count == 0)
        {
            return null;
        }

        var (first, more) = (found[0].One, found.Count - MostListed);
        var codes = found.Select(pair => pair.One.Criterion.Code).Distinct().ToList();
        var shown = $"{string.Join("; ", found.Take(MostListed).Select(pair => pair.Shown))}{(more > 0 ? $"; và {more} trường hợp khác" : "")}";
        return Problem.Of(
            text(found.Count, shown),
            assessment.Unit,
            codes.Count == 1 ? codes[0] : (CriterionCode?)null,
            assessment.Source.At(first.Report.Cell)
        ) with
        {
            Found = Show.Cut(first.Document.Reference, 60),
            By = Mender.Unit,
        };
    }

    /// <summary>A document of one criterion.</summary>
    private sealed record Named(Criterion Criterion, CriterionReport Report, Evidence Document)
    {
        /// <summary>Number and symbol of each document in the reference, spelling aside; the whole reference where it has a digit but no such number.</summary>
        public IReadOnlyList<string> Numbers { get; } =
            NumberAndSymbol().Matches(OutsideText.Compose(Document.Reference).ToUpperInvariant()) is { Count: > 0 } numbers
                ? [.. numbers.Select(match => Tight(match.Value)).Distinct()]
            : Document.Reference.Any(char.IsAsciiDigit) ? [Tight(OutsideText.Compose(Document.Reference).ToUpperInvariant())]
            : [];

        /// <summary>The latest day among the ward's own figures of the criterion: no paper that proves it is younger; null where there is none.</summary>
        public DateOnly? Proves { get; } =
            (
                from fact in Criterion.Facts
                where fact.IsTime && Report.Fact(fact.Name)?.Value is not null
                select (DateOnly?)DateOnly.FromDateTime(Report.Fact(fact.Name)!.Value.Value!.Value.Time)
            ).Max();

        public string Reference => Show.Cut(Document.Reference, 60);

        public string Shown => $"{Criterion.Code}: {Reference} ngày {Show.Day(Document.Date!.Value)} (ô {Report.Cell})";
    }

    private static string Tight(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"[0-9]+[ ]*(/[ ]*[0-9]{4}[ ]*)?/[ ]*\p{L}[\p{L}0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndSymbol();
}
