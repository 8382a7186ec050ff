using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CsCheck;

namespace CchcWardIndex.Tests.Analysis;

public class TargetsTests
{
    // Five criteria of 2 points. Một has 2+0+1+1.5+2 = 6.5 of 10: it lost 2, 1 and 0.5.
    private static readonly MadeUp Plain = new() { Criteria = [.. Enumerable.Range(1, 5).Select(i => MadeUp.Ordinary($"1.{i}", 2m))] };

    [Fact]
    public void The_greatest_loss_alone_lifts_a_unit_over_those_it_then_passes()
    {
        // Others have 70, 80 and 90. With 1.2 in full: 8.5 of 10, rank 2 of 4.
        var target = Find(Plain, TargetGoal.OfRanks(2), [2, 0, 1, 1.5m, 2], [2, 2, 2, 1, 0], [2, 2, 2, 2, 0], [2, 2, 2, 2, 1]);

        Assert.Equal((TargetState.Possible, 4, 2), (target.State, target.Now.Rank, target.Then.Rank));
        Assert.Equal([("1.2", 0m, 2m)], target.Steps.Select(step => (step.Criterion.Code, step.Points, step.Brings)));
        Assert.Equal((8.5m, 85m), (target.Then.Points, target.Then.Index));
    }

    [Fact]
    public void An_index_to_the_digit_is_reached_and_the_first_of_equal_losses_is_taken()
    {
        // 2+1+1+2+2 = 8 of 10; 90 needs one point, which 1.2 and 1.3 both bring.
        var target = Find(Plain, TargetGoal.OfIndex(90m), [2, 1, 1, 2, 2]);

        Assert.Equal((TargetState.Possible, 90m, "1.2"), (target.State, target.Then.Index, Assert.Single(target.Steps).Criterion.Code));
    }

    [Fact]
    public void Where_a_floor_swallows_the_greatest_loss_a_smaller_one_elsewhere_is_taken()
    {
        // Area 1 comes to -4-2 and counts 0: full points on 1.1 (loss 6) leave it at 2-2 = 0. Area 2 gains 1 with 2.1.
        var rules = new MadeUp
        {
            Floors = new Floors(0m, null),
            Criteria = [MadeUp.Ordinary("1.1", 2m), MadeUp.Ordinary("1.2", 2m), MadeUp.Ordinary("2.1", 1m)],
        };
        var target = Find(rules, TargetGoal.OfIndex(20m), [-4, -2, 0]);

        Assert.Equal([("2.1", 1m)], target.Steps.Select(step => (step.Criterion.Code, step.Brings)));
    }

    [Fact]
    public void What_cannot_be_done_says_why_and_how_far_it_would_come()
    {
        var first = Find(Plain, TargetGoal.OfRanks(1), [2, 2, 2, 2, 1], [0, 0, 0, 0, 0]);
        Assert.Equal((TargetState.AlreadyFirst, 0), (first.State, first.Steps.Length));

        // Second of two cannot rise two ranks; with all it lost it would be first.
        var second = Find(Plain, TargetGoal.OfRanks(2), [0, 2, 2, 2, 1], [2, 2, 2, 2, 1]);
        Assert.Equal((TargetState.TooFar, 1, 100m), (second.State, second.Then.Rank, second.Then.Index));
        Assert.Equal(["1.1", "1.5"], second.Steps.Select(step => step.Criterion.Code));

        Assert.Equal(TargetState.Reached, Find(Plain, TargetGoal.OfIndex(90m), [2, 2, 2, 2, 1]).State);
        Assert.Equal(TargetState.TooFar, Find(Plain, TargetGoal.OfIndex(100.5m), [2, 2, 2, 2, 1]).State);
        Assert.Equal(
            TargetState.Unranked,
            Targets.Find(Plain.Results(Plain.Unit("1", "Một", UnitStatus.Unranked, 2, 2, 2, 2, 1)), "1", TargetGoal.OfRanks(1)).State
        );
        Assert.Equal(
            TargetState.NotScored,
            Targets.Find(Plain.Results(Plain.Unit("1", "Một", UnitStatus.Blocked, 2, 2, 2, 2, 1)), "1", TargetGoal.OfIndex(50m)).State
        );
        Assert.Throws<ArgumentException>(() => Targets.Find(Plain.Results(), "1", TargetGoal.OfIndex(50m)));
    }

    [Fact]
    public void An_index_that_thirds_make_is_reached_and_thirds_of_a_maximum_are_no_step()
    {
        // 1/3 + 1/3 + 1/3 of 2 is 1 of 2 although it has 28 nines: with 1 of 2 on the other it has 50%, and in full 1.1 brings a third of a point short of 1.
        var third = 1m / 3m;
        var rules = new MadeUp { Criteria = [MadeUp.Ordinary("1.1", 1m), MadeUp.Ordinary("1.2", 1m)] };

        Assert.Equal(TargetState.Reached, Find(rules, TargetGoal.OfIndex(50m), [third + third + third, 0m]).State);
        Assert.Equal(["1.2"], Find(rules, TargetGoal.OfIndex(100.5m), [third + third + third, third]).Steps.Select(step => step.Criterion.Code));
        var whole = Find(rules, TargetGoal.OfIndex(100m), [third + third + third, third]);
        Assert.Equal((TargetState.Possible, "1.2"), (whole.State, Assert.Single(whole.Steps).Criterion.Code));
    }

    [Fact]
    public void It_agrees_with_trying_every_subset() =>
        Gen.Select(RandomResults.All, Gen.Int[1, 4], Gen.Int[0, 12], Gen.Bool)
            .Sample(
                (made, up, step, byRank) =>
                {
                    var goal = byRank ? TargetGoal.OfRanks(up) : TargetGoal.OfIndex(step * 10m);
                    return made.Results.Units.All(unit => Agrees(made.Rules, made.Results, unit.Score, unit.Rank, goal));
                },
                iter: 1500
            );

    private static bool Agrees(MadeUp rules, Results results, UnitScore score, int? rank, TargetGoal goal)
    {
        var target = Targets.Find(results, score.Unit.Code, goal);
        if (target.State is not (TargetState.Possible or TargetState.TooFar))
        {
            return target.State switch
                {
                    TargetState.Reached => score.Index >= goal.Index,
                    TargetState.AlreadyFirst => rank == 1,
                    TargetState.Unranked => score.Status == UnitStatus.Unranked || rank is null,
                    _ => score.Index is null,
                } && target.Steps.IsEmpty;
        }

        var lost = score
            .Outcomes.Where(outcome => outcome.Criterion.Extra != ExtraKind.Bonus && outcome.Points < outcome.ApplicableMaximum)
            .Select(outcome => outcome.Criterion.Code)
            .ToList();
        var tried = Enumerable.Range(0, 1 << lost.Count).Select(bits => Try(rules, results, score, [.. lost.Where((_, i) => (bits >> i & 1) == 1)])).ToList();
        var reaching = tried.Where(one => goal.Ranks is { } up ? one.Rank <= rank - up : one.Index >= goal.Index).ToList();
        var count = reaching.Count == 0 ? lost.Count : reaching.Min(one => one.Met.Count);
        var best = tried.Where(one => one.Met.Count == count).Max(one => one.Index);
        var found = Try(rules, results, score, [.. target.Steps.Select(step => step.Criterion.Code)]);
        return (target.State == TargetState.Possible) == (reaching.Count > 0)
            && target.Steps.Length == count
            && target.Then.Index == best
            && found.Index == best
            && target.Then.Rank == found.Rank
            && target.Steps.Sum(step => step.Brings) == target.Then.Points - target.Now.Points
            && target.Steps.All(step => step.Brings >= 0m);
    }

    private static (HashSet<CriterionCode> Met, decimal Index, int? Rank) Try(MadeUp rules, Results results, UnitScore score, HashSet<CriterionCode> met)
    {
        ImmutableArray<Outcome> outcomes =
        [
            .. score.Outcomes.Select(outcome => met.Contains(outcome.Criterion.Code) ? outcome with { Points = outcome.ApplicableMaximum } : outcome),
        ];
        var index = rules.Points(outcomes) / score.MaxPoints * 100m;
        var above = results
            .Units.Where(unit => unit.Rank is not null && unit.Score.Unit.Code != score.Unit.Code)
            .Select(unit => Key(unit.Score.Index!.Value))
            .Where(other => other > Key(index))
            .ToList();
        return (met, index, score.Status == UnitStatus.Scored ? 1 + (rules.TieRule == TieRule.Dense ? above.Distinct().Count() : above.Count) : null);
    }

    private static decimal Key(decimal index) => Math.Round(index, 20, MidpointRounding.AwayFromZero);

    // The first unit is the one asked about.
    private static Target Find(MadeUp rules, TargetGoal goal, params decimal?[][] units) =>
        Targets.Find(rules.Results([.. units.Select((points, i) => rules.Unit($"{i + 1}", $"Phường {i + 1}", UnitStatus.Scored, points))]), "1", goal);
}
