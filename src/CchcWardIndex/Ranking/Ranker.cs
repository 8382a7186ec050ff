using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Ranking;

/// <summary>Ranks units by their unrounded index, overall and within groups, by the set's tie rule.</summary>
public static class Ranker
{
    // Decimals hold 28 digits and a division leaves noise in the last few: thirds that add up to one must tie with one.
    private const int Noise = 20;

    /// <summary>The units in ranking order: by index from the highest, equal ones by code, and those without a rank last, by code.</summary>
    public static ImmutableArray<RankedUnit> Rank(RuleBook book, IEnumerable<UnitScore> scores)
    {
        var all = scores.ToList();
        var ranked = all.Where(score => score.IsRanked).ToList();
        var overall = Ranks(ranked, book.Set.TieRule);
        var grouped = ranked.GroupBy(score => score.Unit.Group).SelectMany(group => Ranks([.. group], book.Set.TieRule)).ToDictionary(pair => pair.Key, pair => pair.Value);
        return
        [
            .. ranked.OrderByDescending(Key).ThenBy(score => score.Unit.Code, StringComparer.Ordinal)
                .Select(score => new RankedUnit(score, overall[score.Unit.Code], grouped[score.Unit.Code], book.GradeOf(Key(score)))),
            .. all.Where(score => !score.IsRanked).OrderBy(score => score.Unit.Code, StringComparer.Ordinal).Select(score => new RankedUnit(score, null, null, null)),
        ];
    }

    private static Dictionary<string, int> Ranks(List<UnitScore> scores, TieRule rule)
    {
        var ranks = new Dictionary<string, int>(scores.Count);
        var (next, placed) = (1, 0);
        foreach (var tied in scores.GroupBy(Key).OrderByDescending(group => group.Key))
        {
            foreach (var score in tied)
            {
                ranks[score.Unit.Code] = next;
                placed++;
            }

            next = rule == TieRule.Dense ? next + 1 : placed + 1;
        }

        return ranks;
    }

    private static decimal Key(UnitScore score) => Math.Round(score.Index!.Value, Noise, MidpointRounding.AwayFromZero);
}
