using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>Cách chấm: a criterion's rules as a ward reads them.</summary>
internal static class RuleText
{
    /// <summary>One line a rule, under how they go together: <c>Hoàn thành 100%: 2 điểm</c>.</summary>
    public static string Of(Criterion criterion) =>
        string.Join('\n', Heading(criterion.Combine) is { } heading ? Lines(criterion).Prepend($"{heading}:") : Lines(criterion));

    /// <summary>The same within a sentence: <c>cộng điểm các nội dung đạt: Đã ban hành: 0,5 điểm; Có báo cáo: 0,5 điểm</c>.</summary>
    public static string Within(Criterion criterion) =>
        $"{(Heading(criterion.Combine) is { } heading ? $"{char.ToLowerInvariant(heading[0])}{heading[1..]}: " : "")}{string.Join("; ", Lines(criterion))}";

    private static IEnumerable<string> Lines(Criterion criterion) =>
        criterion.Rules.Select(rule =>
            (
                rule switch
                {
                    { Vetoes: true } => rule.Name.EndsWith(RuleWords.Veto, StringComparison.Ordinal) ? rule.Name : $"{rule.Name}: {RuleWords.Veto}",
                    { Points: { } points } when !RuleWords.Says(rule.Name, points) => $"{rule.Name}: {Show.Points(points)} điểm",
                    _ => rule.Name,
                }
            ).Trim()
        );

    private static string? Heading(Combine combine) =>
        combine switch
        {
            Combine.Sum => "Cộng điểm các nội dung đạt",
            Combine.Max => "Lấy mức điểm cao nhất đạt được",
            _ => null,
        };
}
