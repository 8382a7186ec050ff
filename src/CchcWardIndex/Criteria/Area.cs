namespace CchcWardIndex.Criteria;

/// <summary>Lĩnh vực: the first level of a set.</summary>
/// <param name="Code">A whole number as text: <c>1</c>.</param>
/// <param name="Name">Its text.</param>
/// <param name="MaxPoints">The sum of its criteria's maxima.</param>
/// <param name="Groups">The criteria that have components; empty where the leaves stand directly under the area.</param>
public sealed record Area(string Code, string Name, decimal MaxPoints, ImmutableArray<CriterionGroup> Groups);

/// <summary>Tiêu chí: the second level, a heading over the leaves that are scored.</summary>
/// <param name="Code">Under its area: <c>1.1</c>.</param>
/// <param name="Name">Its text.</param>
/// <param name="MaxPoints">The sum of its leaves' maxima.</param>
public sealed record CriterionGroup(string Code, string Name, decimal MaxPoints);

/// <summary>Codes such as <c>1.1.3</c>: their order and their parents.</summary>
public static class Code
{
    /// <summary>By number, part by part: 1.2 before 1.10.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    /// <summary>The code one level up: <c>1.1</c> for <c>1.1.3</c>, empty for <c>1</c>.</summary>
    public static string Parent(string code) => code.LastIndexOf('.') is var dot and >= 0 ? code[..dot] : "";

    /// <summary>The code of the area a criterion belongs to.</summary>
    public static string Area(string code) => code.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? code[..dot] : code;

    private static int Compare(string left, string right)
    {
        var (a, b) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var byLength = a[i].Length.CompareTo(b[i].Length);
            var order = byLength != 0 ? byLength : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }
}
