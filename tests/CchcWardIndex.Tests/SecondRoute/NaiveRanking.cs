namespace CchcWardIndex.Tests.SecondRoute;

internal sealed record NaivePlace(NaiveScore Score, int? Rank, int? GroupRank, string? Grade);

/// <summary>Places by brute force: one more than the number of better units (or of better indexes, where ties are dense).</summary>
internal static class NaiveRanking
{
    public static List<NaivePlace> Rank(NaiveSet set, List<NaiveScore> scores) =>
        [
            .. scores.Select(score => new NaivePlace(
                score,
                Rank(set.Dense, score, scores),
                Rank(set.Dense, score, [.. scores.Where(other => other.Unit.Group == score.Unit.Group)]),
                score.Status == "scored" && score.Index is { } index
                    ? set.Grading.First(rule => NaiveExpression.Holds(rule.Holds(new Dictionary<string, object?> { ["index"] = index }))).Name
                    : null
            )),
        ];

    private static int? Rank(bool dense, NaiveScore score, List<NaiveScore> among)
    {
        if (score.Status != "scored" || score.Index is not { } own)
        {
            return null;
        }

        var better = among.Where(other => other.Status == "scored").Select(other => other.Index).Where(index => index > own).ToList();
        return 1 + (dense ? better.Distinct().Count() : better.Count);
    }
}
