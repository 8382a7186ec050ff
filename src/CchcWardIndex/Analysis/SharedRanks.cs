using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Analysis;

/// <summary>
/// What a reader of ranks risen and fallen must know where units share a rank and the next one follows at once: everybody behind them
/// stands one place further down than its rank says.
/// </summary>
public static class SharedRanks
{
    /// <summary>The note beside the moves of these results on last year; null where none is needed, or last year is unknown.</summary>
    public static string? Note(Results results) =>
        results.Set.LastYear is { } then
            ? Note((then.Year, then.Units.Select(unit => unit.Rank)), (results.Set.Year, results.Units.Select(unit => unit.Rank)))
            : null;

    /// <summary>The note beside the moves between two years; null where none is needed.</summary>
    public static string? Note(Comparison comparison) =>
        Note((comparison.Then.Year, comparison.Then.Units.Select(unit => unit.Rank)), (comparison.Now.Year, comparison.Now.Units.Select(unit => unit.Rank)));

    private static string? Note(params IEnumerable<(int Year, IEnumerable<int?> Ranks)> years)
    {
        List<string> said =
        [
            .. years
                .Select(year => (year.Year, Ranks: year.Ranks.OfType<int>().Order().ToList()))
                .Where(year => RunsBehind(year.Ranks))
                .Select(year =>
                    $"Năm {year.Year} có đơn vị cùng hạng và hạng kế tiếp không bỏ trống, nên hạng cuối cùng là {Show.Number(year.Ranks[^1])} trong khi "
                    + $"có {Show.Number(year.Ranks.Count)} đơn vị."
                ),
        ];
        return said.Count == 0 ? null : string.Join(' ', said) + " Số bậc tăng, giảm là hiệu của hai hạng đã công bố, nên có thể khác số đơn vị đã vượt qua.";
    }

    // In order, the first of a rank stands on its place: one more than the number of units that are better.
    private static bool RunsBehind(List<int> inOrder) => inOrder.Index().DistinctBy(unit => unit.Item).Any(first => first.Item < first.Index + 1);
}
