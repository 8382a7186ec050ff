using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Templates;

/// <summary>Cách chấm: a criterion's rules as a ward reads them.</summary>
internal static class RuleText
{
    /// <summary>One line a rule: <c>Hoàn thành 100%: 2 điểm</c>.</summary>
    public static string Of(Criterion criterion)
    {
        var lines = criterion.Rules.Select(rule => rule switch
        {
            { Vetoes: true } => $"{rule.Name}: 0 điểm cả tiêu chí",
            { Points: { } points } when !rule.Name.EndsWith($"{Show.Points(points)} điểm", StringComparison.Ordinal) => $"{rule.Name}: {Show.Points(points)} điểm",
            _ => rule.Name,
        });
        return string.Join('\n', (Heading(criterion.Combine) is { } heading ? lines.Prepend(heading) : lines).Select(line => line.Trim()));
    }

    private static string? Heading(Combine combine) => combine switch
    {
        Combine.Sum => "Cộng điểm các nội dung đạt:",
        Combine.Max => "Lấy mức điểm cao nhất đạt được:",
        _ => null,
    };
}
