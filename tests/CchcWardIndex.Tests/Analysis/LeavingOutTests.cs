using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Analysis;

public class LeavingOutTests
{
    [Fact]
    public void By_hand_a_unit_that_lives_on_one_criterion_falls_without_it()
    {
        // 00001: 20/20 and 10/20; 00002: 12/20 and 17/20; 00003: 5/20 and 12/20. Without 1.1: 10, 17, 12; without 1.2: 20, 12, 5.
        var certainty = new SmallOrder(("1.1", 20m), ("1.2", 20m)).Unit("00001", 20m, 10m).Unit("00002", 12m, 17m).Unit("00003", 5m, 12m).Certainty();

        Assert.Equal("1.1: 00001 1→3 00002 2→1 00003 3→2 | 00001<00002 00001<00003; 1.2:  | ", certainty.Orders());
        Assert.Equal("00001:1-3/- 00002:1-2/- 00003:2-3/-", certainty.Ranges());
    }

    [Fact]
    public void The_maximum_goes_with_the_points_and_what_did_not_apply_changes_nothing_for_its_unit()
    {
        // 27/40 = 67,5 against 8/10 = 80. Without 1.1: 8/20; without 1.2: 25/30, which is better than 8/10.
        var certainty = new SmallOrder(("1.1", 20m), ("1.2", 10m), ("1.3", 10m))
            .Unit("00001", 19m, 2m, 6m)
            .Unit("00002", null, null, 8m)
            .Unit("00003", 1m, 1m, 1m)
            .Certainty();

        // Without 1.3 nothing of 00002 is left to count, so it cannot be left out.
        Assert.Equal("1.1:  | ; 1.2: 00002 1→2 00001 2→1 | 00002<00001", certainty.Orders());
    }

    [Fact]
    public void A_tie_that_breaks_moves_nobody_for_nobody_is_passed()
    {
        var certainty = new SmallOrder(("1.1", 10m), ("1.2", 10m)).Unit("00001", 6m, 4m).Unit("00002", 4m, 6m).Unit("00003", 1m, 1m).Certainty();

        Assert.Equal("1.1:  | ; 1.2:  | ", certainty.Orders());
    }

    [Fact]
    public void A_set_of_one_criterion_has_none_to_leave_out()
    {
        var certainty = new SmallOrder(("1.1", 10m)).Unit("00001", 6m).Unit("00002", 4m).Certainty();

        Assert.Empty(certainty.LeftOut);
        Assert.Equal("00001:1-1/- 00002:2-2/-", certainty.Ranges());
    }

    [Fact]
    public void Floors_of_areas_are_applied_anew()
    {
        // Area 1 of 00001 is 3 − 4, lifted to 0. Without 1.2 it is 3, and nothing is lifted: 4 against 4,5. Without 1.1 it is −4, lifted to 0: 1 against 1.
        var order = new SmallOrder(("1.1", 5m), ("1.2", 5m), ("2.1", 5m)) { Procedure = "\"floors\": { \"area\": 0, \"total\": 0 }" }
            .Unit("00001", 3m, -4m, 1m)
            .Unit("00002", 3.5m, 0m, 1m);

        Assert.Equal([4.5m, 1m], order.Results().Units.Select(unit => unit.Score.Points));
        Assert.Equal("1.1: 00001 2→1 | ; 1.2:  | ; 2.1:  | ", order.Certainty().Orders());
    }

    [Fact]
    public void The_sample_season_agrees_with_adding_everything_up_again_without_the_criterion() => Agrees(SampleRound.AppraisedWhole, 71);

    [Fact]
    public void A_round_with_caps_floors_and_unranked_units_agrees_too() => Agrees(AppraisedRound.Results, 5);

    // Every unit's points added up again by hand, caps and floors as the set says, and every rank read at the place found by counting who is better.
    private static void Agrees(Results results, int criteria)
    {
        var certainty = Certainty.Of(results);
        var ranked = results.Units.Where(unit => unit.Rank is not null).ToList();
        var (seen, published) = (ranked.Select(_ => new List<int>()).ToList(), ranked.Select(unit => unit.Rank!.Value).Order().ToList());
        Assert.Equal(criteria, certainty.LeftOut.Length);
        foreach (var left in certainty.LeftOut)
        {
            var indexes = ranked.Select(unit => Math.Round(Index(results.Set, unit, left.Criterion), 18, MidpointRounding.AwayFromZero)).ToList();
            var ranks = indexes.Select(own => published[indexes.Count(other => other > own)]).ToList();
            var moves = Enumerable
                .Range(0, ranked.Count)
                .Where(i => ranks[i] != ranked[i].Rank)
                .Select(i => (ranked[i].Score.Unit.Code, ranked[i].Rank!.Value, ranks[i]));
            Assert.Equal(moves, left.Moves.Select(move => (move.Unit.Code, move.From, move.To)));
            var turned =
                from i in Enumerable.Range(0, ranked.Count)
                from j in Enumerable.Range(0, ranked.Count)
                where ranked[i].Rank < ranked[j].Rank && indexes[i] < indexes[j]
                select (ranked[i].Score.Unit.Code, ranked[j].Score.Unit.Code);
            Assert.Equal(turned.Order(), left.Swaps.Select(swap => (swap.Above.Code, swap.Below.Code)).Order());
            for (var i = 0; i < ranks.Count; i++)
            {
                seen[i].Add(ranks[i]);
            }
        }

        Assert.Equal(seen.Select(all => (all.Min(), all.Max())), certainty.Units.Select(unit => (unit.BestLeftOut, unit.WorstLeftOut)));
    }

    private static decimal Index(CriteriaSet set, RankedUnit unit, Criterion without)
    {
        var (areas, extras, maximum) = (new Dictionary<string, decimal>(), new decimal[2], 0m);
        foreach (var outcome in unit.Score.Outcomes.Where(outcome => outcome.Criterion.Code != without.Code && outcome.Kind != OutcomeKind.NotApplicable))
        {
            if (outcome.Criterion.Extra is { } extra)
            {
                extras[(int)extra] += outcome.Points!.Value;
                continue;
            }

            var area = outcome.Criterion.Code.Text.Split('.')[0];
            areas[area] = areas.GetValueOrDefault(area) + outcome.Points!.Value;
            maximum += outcome.Criterion.MaxPoints;
        }

        var sum = areas.Values.Sum(points => set.Floors.Area is { } floor && points < floor ? floor : points);
        if (set.Extras is { } rules)
        {
            var bonus = rules.BonusCap is { } most && extras[0] > most ? most : extras[0];
            var penalty = rules.PenaltyCap is { } worst && extras[1] < -worst ? -worst : extras[1];
            var together =
                rules.Cap is { } cap && bonus + penalty > cap ? cap
                : rules.Cap is { } low && bonus + penalty < -low ? -low
                : bonus + penalty;
            sum += together;
            sum = !rules.MayPassMaximum && sum > maximum ? maximum : sum;
        }

        return (set.Floors.Total is { } least && sum < least ? least : sum) * 100m / maximum;
    }
}
