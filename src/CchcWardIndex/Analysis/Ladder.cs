using CchcWardIndex.Ranking;

namespace CchcWardIndex.Analysis;

/// <summary>Which rank the order as it is gives to each place: the measure by which another order of the same units is read.</summary>
/// <remarks>
/// Two units that share rank 6 stand on the sixth and seventh place. In another order they hardly tie, and ranked anew everybody behind
/// them would come one rank further down
/// without having been passed by anyone. Read by places, whom nobody passes keeps its rank.
/// </remarks>
internal sealed class Ladder(ImmutableArray<RankedUnit> ranked)
{
    private readonly int[] _ranks = [.. ranked.Select(unit => unit.Rank!.Value).Order()];

    /// <summary>The rank of a place, from 1: one more than the number of units that are better.</summary>
    public int RankOf(int place) => _ranks[place - 1];
}
