using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CsCheck;
using Xunit;

namespace CchcWardIndex.Tests.Ranking;

/// <summary>What must hold of any ranking, tried on tables with many ties.</summary>
public class RankerPropertyTests
{
    // Few different values, so that ties abound; -1 stands for a unit that must not be ranked.
    private static readonly Gen<UnitScore[]> Tables = Gen.Select(Gen.Int[-1, 6], Gen.Bool)
        .Array[0, 12]
        .Select(rows => rows.Select((row, i) => Places.Unit($"{10 + i}", row.Item1 < 0 ? null : row.Item1 * 12.5m, row.Item2 ? "phuong" : "xa")).ToArray());

    [Fact]
    public void A_better_index_never_has_a_worse_rank_and_equal_ones_share_it() =>
        Both(
            (_, places) =>
            {
                var ranked = places.Where(place => place.Rank is not null).ToList();
                return ranked.All(a =>
                    ranked.All(b => Math.Sign(a.Score.Index!.Value.CompareTo(b.Score.Index!.Value)) == -Math.Sign(a.Rank!.Value.CompareTo(b.Rank!.Value)))
                );
            }
        );

    [Fact]
    public void Ranks_start_at_one_and_leave_gaps_only_by_the_competition_rule() =>
        Both(
            (book, places) =>
            {
                var ranks = places.Where(place => place.Rank is not null).Select(place => place.Rank!.Value).ToList();
                return book == Places.Dense
                    ? ranks.Distinct().SequenceEqual(Enumerable.Range(1, ranks.Distinct().Count()))
                    : ranks.All(rank => rank == 1 + ranks.Count(other => other < rank));
            }
        );

    [Fact]
    public void Nobody_is_lost_and_nobody_appears_twice() =>
        Tables.Sample(table =>
            Ranker.Rank(Places.Dense, table).Select(place => place.Score.Unit.Code).Order().SequenceEqual(table.Select(score => score.Unit.Code))
        );

    [Fact]
    public void A_group_is_ranked_as_if_the_others_were_not_there() =>
        Both(
            (book, places) =>
                new[] { "phuong", "xa" }.All(group =>
                {
                    var inGroup = places.Where(place => place.Score.Unit.Group == group).ToList();
                    return inGroup
                        .Select(place => place.GroupRank)
                        .SequenceEqual(Ranker.Rank(book, inGroup.Select(place => place.Score)).Select(place => place.Rank));
                })
        );

    [Fact]
    public void The_order_of_the_units_changes_nothing() =>
        Gen.Select(Tables, Gen.Int)
            .Sample(
                (table, seed) =>
                {
                    var shuffled = table.OrderBy(score => HashCode.Combine(score.Unit.Code.Text[1], seed)).ToList();
                    return Ranker.Rank(Places.Competition, table).SequenceEqual(Ranker.Rank(Places.Competition, shuffled));
                }
            );

    private static void Both(Func<RuleBook, ImmutableArray<RankedUnit>, bool> holds) =>
        Tables.Sample(table => holds(Places.Dense, Ranker.Rank(Places.Dense, table)) && holds(Places.Competition, Ranker.Rank(Places.Competition, table)));
}
