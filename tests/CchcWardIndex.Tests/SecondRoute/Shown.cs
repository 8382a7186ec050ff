using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>What a form showed to the department that filled it in; the second route looks at it itself, not at a mark of it.</summary>
internal sealed record Shown(CriterionReport? Report, AppraisalEntry? First, ExplanationEntry? Explanation)
{
    /// <summary>Whether the same stood there in content; where in a sheet it stood does not count.</summary>
    public bool Says(Shown other) => Lines(this).SequenceEqual(Lines(other));

    private static IEnumerable<string> Lines(Shown shown)
    {
        var (report, first, explanation) = shown;
        return
        [
            .. Of(
                report is null,
                () =>
                    [
                        .. Facts(report!.Facts),
                        FormattableString.Invariant($"{report.NotApplicable} {report.SelfPoints:0.############}"),
                        .. Documents(report.Evidence),
                        report.Explanation,
                    ]
            ),
            .. Of(
                first is null,
                () =>
                    [
                        FormattableString.Invariant($"{first!.Conclusion} {first.NotApplicable} {first.Points:0.############}"),
                        .. Facts(first.Facts),
                        .. Facts(first.Excused),
                        first.Document,
                        first.Reason,
                    ]
            ),
            .. Of(explanation is null, () => [explanation!.Text, .. Documents(explanation.Evidence)]),
        ];
    }

    private static string[] Of(bool absent, Func<string[]> lines) => absent ? ["absent"] : ["there", .. lines()];

    private static IEnumerable<string> Facts(ImmutableArray<ReportedFact> facts) =>
        facts
            .OrderBy(fact => fact.Name, StringComparer.Ordinal)
            .Select(fact => FormattableString.Invariant($"{fact.Name} {(fact.Unreadable ? "unreadable" : fact.Value?.Boxed ?? "blank")}"))
            .Append("end");

    private static IEnumerable<string> Documents(ImmutableArray<Evidence> evidence) =>
        evidence.Select(document => FormattableString.Invariant($"{document.Reference} {document.Date:o} {document.Page}")).Append("end");
}
