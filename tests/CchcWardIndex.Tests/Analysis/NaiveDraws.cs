using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>Rank intervals the slow way, in decimals and with lists: another program that draws the same numbers.</summary>
internal static class NaiveDraws
{
    public static string Ranges(Results results)
    {
        var (set, error) = (results.Set, results.Set.AppraisalError!);
        var units = results.Units.Where(unit => unit.Rank is not null).ToList();
        var (ranks, published) = (units.Select(_ => new List<int>()).ToList(), units.Select(unit => unit.Rank!.Value).Order().ToList());

        // One step of chance: as fine as leaves the set's total at no more than 10^15 steps.
        var step = 1m;
        while (set.TotalPoints / (step / 10m) <= 1_000_000_000_000_000m)
        {
            step /= 10m;
        }

        for (var draw = 0; draw < error.Draws; draw++)
        {
            var indexes = units
                .Select(unit =>
                {
                    var areas = new Dictionary<string, decimal>();
                    var (bonus, penalty) = (0m, 0m);
                    foreach (var outcome in unit.Score.Outcomes.Where(outcome => outcome.Points is not null))
                    {
                        var (criterion, points) = (outcome.Criterion, outcome.Points!.Value);
                        if (criterion.Extra is { } extra)
                        {
                            (bonus, penalty) = extra == ExtraKind.Bonus ? (bonus + points, penalty) : (bonus, penalty + points);
                            continue;
                        }

                        // Nobody appraised a survey, nor a sheet that was never handed in.
                        var isFixed = criterion.IsSurvey || (outcome.Source is null && outcome.Appraisal is null);
                        var area = criterion.Code.Text.Split('.')[0];
                        areas[area] =
                            areas.GetValueOrDefault(area) + (isFixed ? points : Drawn(unit.Score.Unit.Code.Text, criterion, points, error, draw, step));
                    }

                    var sum = areas.Values.Sum(area => Math.Max(area, set.Floors.Area ?? decimal.MinValue)) + Extras(set.Extras, bonus, penalty);
                    sum = set.Extras is { MayPassMaximum: false } ? Math.Min(sum, unit.Score.MaxPoints) : sum;
                    return Math.Round(Math.Max(sum, set.Floors.Total ?? decimal.MinValue) * 100m / unit.Score.MaxPoints, 9, MidpointRounding.AwayFromZero);
                })
                .ToList();
            for (var i = 0; i < units.Count; i++)
            {
                ranks[i].Add(published[indexes.Count(other => other > indexes[i])]);
            }
        }

        var aside = error.Draws / 20;
        return string.Join(" ", units.Zip(ranks).OrderBy(pair => pair.First.Score.Unit.Code).Select(pair => Told(pair.First, pair.Second, aside)));
    }

    private static decimal Extras(ExtraRules? rules, decimal bonus, decimal penalty)
    {
        var together = Math.Min(bonus, rules?.BonusCap ?? bonus) + Math.Max(penalty, -rules?.PenaltyCap ?? penalty);
        return rules?.Cap is { } cap ? Math.Max(-cap, Math.Min(cap, together)) : together;
    }

    private static string Told(CchcWardIndex.Ranking.RankedUnit unit, List<int> all, int aside) =>
        $"{unit.Score.Unit.Code}:{all.Order().Skip(aside).First()}-{all.OrderDescending().Skip(aside).First()}";

    private static decimal Drawn(string unit, Criterion criterion, decimal points, AppraisalError error, int draw, decimal step)
    {
        var reach = (long)(error.Share * criterion.MaxPoints / step);
        var number = (long)(((UInt128)Number(error.Seed, unit, criterion.Code.Text, draw) * (ulong)((2 * reach) + 1)) >> 64);
        return Math.Min(criterion.MaxPoints, Math.Max(criterion.MinPoints, points + ((number - reach) * step)));
    }

    private static ulong Number(long seed, string unit, string criterion, int draw)
    {
        const ulong gold = 11400714819323198485;
        var state = Mix((ulong)seed + gold);
        foreach (var name in new[] { unit, criterion })
        {
            state = name.Aggregate(state, (now, letter) => Mix(unchecked(now + gold) ^ letter));
            state = Mix(unchecked(state + gold) ^ 65536);
        }

        return Mix(unchecked(state + (gold * (ulong)(draw + 1))));
    }

    private static ulong Mix(ulong x)
    {
        x = unchecked((x ^ (x >> 30)) * 13787848793156543929);
        x = unchecked((x ^ (x >> 27)) * 10723151780598845931);
        return x ^ (x >> 31);
    }
}
