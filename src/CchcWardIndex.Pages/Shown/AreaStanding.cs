using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Shown;

/// <summary>How the ranked units stand in one area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Mean">Of their shares, in percentage points; null where nobody has one.</param>
/// <param name="Best">The highest of their shares; null where nobody has one.</param>
public sealed record AreaStanding(Area Area, decimal? Mean, decimal? Best)
{
    internal static AreaStanding Of(Area area, IEnumerable<RankedUnit> ranked)
    {
        var percents = ranked.Select(unit => Share.Of(unit.Score, area.Code).Percent).OfType<decimal>().ToList();
        return percents.Count == 0 ? new AreaStanding(area, null, null) : new AreaStanding(area, percents.Average(), percents.Max());
    }
}
