using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Many cells told in few words.</summary>
internal static class FirstCells
{
    /// <summary>The first cells by name, the rest by number.</summary>
    /// <param name="first">The first ones, from the top.</param>
    /// <param name="all">How many there are.</param>
    public static string Named(ImmutableArray<Cell> first, int all) =>
        $"{string.Join(", ", first)}{(all > first.Length ? $" và {Show.Number(all - first.Length)} dòng khác" : "")}";
}
