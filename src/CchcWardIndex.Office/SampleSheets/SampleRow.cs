using CchcWardIndex.Analysis;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.SampleSheets;

/// <summary>An item of a sample as whoever re-inspects it reads it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Evidence">The documents, the unit's and the department's; in words that there are none.</param>
/// <param name="Source">Where the values stand: <c>file!sheet!F12</c>.</param>
/// <param name="Why">Why it weighs what it does.</param>
public sealed record SampleRow(SampleItem Item, string Evidence, string Source, string Why)
{
    /// <summary>One an item, in the order drawn.</summary>
    public static ImmutableArray<SampleRow> Of(Sample sample) => [.. sample.Items.Select(Of)];

    private static SampleRow Of(SampleItem item)
    {
        var outcome = item.Outcome;
        string[] documents =
        [
            BasisWords.Evidence(outcome.Evidence),
            outcome.Appraisal is { Document: { Length: > 0 } document } ? $"{document} (cơ quan thẩm định)" : "",
        ];
        var evidence = string.Join("; ", documents.Where(text => text.Length > 0));
        return new SampleRow(
            item,
            evidence.Length > 0 ? evidence
                : outcome.Criterion.IsDepartmental ? "(số liệu do cơ quan thẩm định nhập, không ghi tài liệu)"
                : "(không ghi tài liệu)",
            BasisWords.Source(outcome),
            SampleWords.Why(item)
        );
    }
}
