using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>A short mark of what a form showed to whoever filled it in: when that has changed since, the answer speaks of something else.</summary>
/// <remarks>The first 16 hex digits of SHA-256 over one spelling of the content; where a value stands in a sheet does not count.</remarks>
public static class Basis
{
    /// <summary>What the first appraisal rests on: the ward's report; null where the ward reports nothing.</summary>
    public static string Of(CriterionReport? report) => Mark(Text(report));

    /// <summary>What an explanation rests on: the report and the first appraisal.</summary>
    public static string Of(CriterionReport? report, AppraisalEntry? first) => Mark([.. Text(report), "|", .. Text(first)]);

    /// <summary>What the second appraisal rests on: the report, the first appraisal and the explanation.</summary>
    public static string Of(CriterionReport? report, AppraisalEntry? first, ExplanationEntry? explanation) =>
        Mark([.. Text(report), "|", .. Text(first), "|", .. Text(explanation)]);

    private static IEnumerable<string> Text(CriterionReport? report) =>
        report is null ? [] : [.. Text(report.Facts), report.NotApplicable ? "x" : "", Text(report.SelfPoints), .. Text(report.Evidence), report.Explanation];

    private static IEnumerable<string> Text(AppraisalEntry? entry) =>
        entry is null
            ? []
            :
            [
                entry.Conclusion?.ToString() ?? "",
                .. Text(entry.Facts),
                .. Text(entry.Excused),
                entry.NotApplicable ? "x" : "",
                Text(entry.Points),
                entry.Document,
                entry.Reason,
            ];

    private static IEnumerable<string> Text(ExplanationEntry? entry) => entry is null ? [] : [entry.Text, .. Text(entry.Evidence)];

    private static IEnumerable<string> Text(ImmutableArray<ReportedFact> facts) =>
        facts.OrderBy(fact => fact.Name, StringComparer.Ordinal).Select(fact => $"{fact.Name}={(fact.Unreadable ? "?" : fact.Value?.ToString())}").Append("");

    private static IEnumerable<string> Text(ImmutableArray<Evidence> evidence) =>
        evidence.SelectMany(document => (string[])[document.Reference, document.Date is { } date ? Show.Day(date) : "", document.Page]).Append("");

    private static string Text(decimal? points) => points is { } given ? Decimals.Write(given) : "";

    // Lengths in front: no two different lists of texts become one.
    private static string Mark(IEnumerable<string> parts) => Digest.HexOf(string.Concat(parts.Select(part => $"{part.Length}:{part}")))[..16];
}
