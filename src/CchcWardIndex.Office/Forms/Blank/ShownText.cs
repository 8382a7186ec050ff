using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>What has been said so far about a criterion of a unit, in words for a form.</summary>
internal static class ShownText
{
    /// <summary>The ward's side: its documents and its remarks.</summary>
    public static string Claim(AppraisalFormRow row)
    {
        var outcome = row.Outcome;
        if (outcome.Criterion.IsDepartmental)
        {
            return Lines("Số liệu do cơ quan thẩm định nhập.", TableWords.Figures(outcome));
        }

        return !row.IsReported
            ? Lines("Đơn vị không có báo cáo về tiêu chí này.", TableWords.Figures(outcome))
            : Lines(
                outcome.ClaimsNotApplicable ? "Đơn vị khai không phát sinh." : "",
                outcome.HasDocument ? $"Tài liệu: {Documents(outcome.Evidence)}."
                    : outcome.Evidence.IsEmpty ? "Không ghi tài liệu kiểm chứng."
                    : $"Không có tài liệu kiểm chứng; ô tài liệu ghi: {Documents(outcome.Evidence)}.",
                outcome.Explanation.Length > 0 ? $"Giải trình: {outcome.Explanation}" : "",
                TableWords.Figures(outcome)
            );
    }

    /// <summary>What a department concluded, with its figures, points and reason.</summary>
    public static string Conclusion(AppraisalEntry entry, Criterion criterion, decimal? points) =>
        Lines(
            Sentence(
                entry.Conclusion is { } concluded ? ConclusionWords.Of(concluded) : "Số liệu do cơ quan thẩm định nhập",
                entry.NotApplicable ? "không phát sinh" : "",
                points is { } given ? $"{Show.Points(given)} điểm" : ""
            ),
            Sentence([.. entry.Facts.Select(found => Fact(criterion, found, "")), .. entry.Excused.Select(excused => Fact(criterion, excused, "loại trừ "))]),
            entry.Reason.Length > 0 ? $"Lý do: {entry.Reason}" : "",
            entry.Document.Length > 0 ? $"Căn cứ: {entry.Document}" : ""
        );

    /// <summary>What a unit answered.</summary>
    public static string Answer(ExplanationEntry entry) => Lines(entry.Text, entry.Evidence.IsEmpty ? "" : $"Tài liệu bổ sung: {Documents(entry.Evidence)}.");

    /// <summary>Values one a line; as found beside as submitted where they differ.</summary>
    public static string Facts(Outcome outcome) =>
        string.Join(
            '\n',
            outcome
                .Submitted.Zip(outcome.Facts.IsEmpty ? outcome.Submitted : outcome.Facts)
                .Where(pair => pair.First.Fact.Of is null)
                .Select(pair =>
                {
                    var (submitted, found) = (
                        Value(pair.First),
                        Value(pair.Second) + (pair.Second.Excused is { } excused ? $" (đã loại trừ {Show.Number(excused)})" : "")
                    );
                    return pair.First.Fact.Source == FactSource.Department ? Show.Stated(pair.First.Fact, [("thẩm định", found)])
                        : submitted != found ? Show.Stated(pair.First.Fact, [("đơn vị", submitted), ("thẩm định", found)])
                        : Show.Stated(pair.First.Fact, submitted);
                })
        );

    /// <summary>A value, or a dash where there is none.</summary>
    public static string Value(UsedFact used) => used.Value is { } value ? Show.Value(value, used.Fact) : "–";

    /// <summary>Documents one after another: <c>15/KH-UBND (20/01/2022, trang 3)</c>.</summary>
    public static string Documents(ImmutableArray<Evidence> documents) =>
        string.Join(
            "; ",
            documents.Select(document =>
                (document.Date is { } date ? Show.Day(date) : "", document.Page) switch
                {
                    ("", "") => document.Reference,
                    (var day, "") => $"{document.Reference} ({day})",
                    ("", var page) => $"{document.Reference} (trang {page})",
                    var (day, page) => $"{document.Reference} ({day}, trang {page})",
                }
            )
        );

    private static string Fact(Criterion criterion, ReportedFact entry, string prefix) =>
        criterion.Fact(entry.Name) is { } fact && entry.Value is { } value ? Show.Stated(fact, prefix + Show.Value(value, fact)) : "";

    private static string Sentence(params IEnumerable<string> parts) =>
        string.Join("; ", parts.Where(part => part.Length > 0)) is { Length: > 0 } text ? text + "." : "";

    private static string Lines(params string[] lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
