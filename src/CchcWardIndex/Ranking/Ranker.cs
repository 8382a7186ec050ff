using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Ranking;

/// <summary>Ranks units by their unrounded index, overall and within groups, by the set's tie rule.</summary>
public static class Ranker
{
    /// <summary>The units in ranking order: by index from the highest, equal ones by code, and those without a rank last, by code.</summary>
    public static ImmutableArray<RankedUnit> Rank(RuleBook book, IEnumerable<UnitScore> scores)
    {
        var all = scores.ToList();
        var ranked = all.Where(score => score.IsRanked).ToList();
        var overall = Ranks(ranked, book.Set.TieRule);
        var grouped = ranked
            .GroupBy(score => score.Unit.Group)
            .SelectMany(group => Ranks([.. group], book.Set.TieRule))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        return
        [
            .. ranked
                .OrderByDescending(Key)
                .ThenBy(score => score.Unit.Code)
                .Select(score => new RankedUnit(score, overall[score.Unit.Code], grouped[score.Unit.Code], book.GradeOf(Key(score)))),
            .. all.Where(score => !score.IsRanked).OrderBy(score => score.Unit.Code).Select(score => new RankedUnit(score, null, null, null)),
        ];
    }

    private static IReadOnlyDictionary<UnitCode, int> Ranks(IEnumerable<UnitScore> scores, TieRule rule) =>
        IndexRanks.Of(scores.Select(score => (score.Unit.Code, score.Index!.Value)), rule);

    private static decimal Key(UnitScore score) => IndexRanks.Key(score.Index!.Value);
}
