using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>For every number of criteria, which of them lift a unit furthest when met in full.</summary>
/// <remarks>
/// Areas with their floors, and the extras with their caps, add up independently of one another; only the maximum and the floor of the
/// total come after, and both keep the order.
/// Within one of them the greatest losses do most, for only their sum counts. So it is enough to know, for each, what its greatest losses
/// bring, and to add up area by area the best split.
/// </remarks>
internal sealed class Splits(CriteriaSet set, UnitScore score)
{
    /// <summary>What a criterion lacks of its maximum, before caps and floors.</summary>
    public static decimal Lost(Outcome outcome) => LostPoints.Of(outcome.ApplicableMaximum, outcome.Points!.Value);

    /// <summary>By number, from none to all.</summary>
    public ImmutableArray<Outcome>[] Best()
    {
        var best = new List<Chosen> { new(0m, 0m, []) };
        foreach (var part in Parts())
        {
            var gains = Gains(part).ToList();
            var next = new Chosen?[best.Count + part.Length];
            for (var before = 0; before < best.Count; before++)
            {
                for (var taken = 0; taken <= part.Length; taken++)
                {
                    var chosen = new Chosen(
                        best[before].Gain + gains[taken],
                        best[before].Plain + part.Take(taken).Sum(Lost),
                        [.. best[before].Met, .. part.Take(taken)]
                    );
                    if (next[before + taken] is not { } other || chosen.IsBetterThan(other))
                    {
                        next[before + taken] = chosen;
                    }
                }
            }

            best = [.. next.Select(chosen => chosen!)];
        }

        return [.. best.Select(chosen => chosen.Met)];
    }

    // The losses of each area, then the penalties; in each the greatest first.
    private IEnumerable<ImmutableArray<Outcome>> Parts() =>
        from outcome in score.Outcomes
        where outcome.Criterion.Extra != ExtraKind.Bonus && !outcome.LeavesMaximum && outcome.Points is not null && Lost(outcome) > 0m
        group outcome by (IsExtra: outcome.Criterion.Extra is not null, Area: outcome.Criterion.Extra is null ? outcome.Criterion.Code.Area : default) into part
        orderby part.Key.IsExtra, part.Key.Area
        select part.OrderByDescending(Lost).ThenBy(outcome => outcome.Criterion.Code).ToImmutableArray();

    // What the first so many of a part bring to the area or the extras, its own floor or caps included.
    private IEnumerable<decimal> Gains(ImmutableArray<Outcome> part)
    {
        var code = part[0].Criterion.Extra is null ? part[0].Criterion.Code.Area : set.Extras!.Code;
        var before = score.PointsOf(code)!.Value;
        return Enumerable.Range(0, part.Length + 1).Select(taken => Targets.Lifted(set, score, part.Take(taken)).PointsOf(code)!.Value - before);
    }

    private sealed record Chosen(decimal Gain, decimal Plain, ImmutableArray<Outcome> Met)
    {
        public bool IsBetterThan(Chosen other) =>
            ((Gain - other.Gain).WithoutNoise(), (Plain - other.Plain).WithoutNoise()) switch
            {
                (> 0m, _) => true,
                (0m, > 0m) => true,
                (0m, 0m) => IsEarlier(other),
                _ => false,
            };

        private bool IsEarlier(Chosen other)
        {
            var pairs = Codes(this).Zip(Codes(other), (a, b) => a.CompareTo(b));
            return pairs.FirstOrDefault(order => order != 0) < 0;

            static IEnumerable<CriterionCode> Codes(Chosen chosen) => chosen.Met.Select(outcome => outcome.Criterion.Code).Order();
        }
    }
}
