using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>Finds what it would have taken for a unit to rise.</summary>
/// <remarks>
/// The least number of criteria; among as many, those that lift it furthest; among those, the greatest losses, then the first codes.
/// Bonuses are left out: a plan should not lean on extra deeds.
/// Nobody else's points change: where a criterion is measured by the best of all units, that mark stays as it is.
/// A floor may swallow a gain, so the greatest losses of all are not always best: they are, though, within an area and among penalties,
/// and how many to take from each is found by trying every split (<see cref="Splits"/>).
/// </remarks>
public static class Targets
{
    /// <summary>Finds it.</summary>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    public static Target Find(Results results, UnitCode unit, TargetGoal goal)
    {
        var place =
            results.Units.FirstOrDefault(other => other.Score.Unit.Code.Text == unit.Text) ?? throw new ArgumentException($"No unit {unit}.", nameof(unit));
        var now = new TargetPlace(place.Score.Points, place.Score.MaxPoints, place.Score.Index, place.Rank, place.Grade);
        Target Without(TargetState state) => new(place.Score.Unit, goal, state, now, now, []);
        return (place.Score.Index, place.Rank, goal.Ranks) switch
        {
            (null, _, _) => Without(TargetState.NotScored),
            (_, null, not null) => Without(TargetState.Unranked),
            (_, 1, not null) => Without(TargetState.AlreadyFirst),
            ({ } index, _, null) when Reaches(index, goal) => Without(TargetState.Reached),
            _ => Search(results, place, now, goal),
        };
    }

    private static Target Search(Results results, RankedUnit unit, TargetPlace now, TargetGoal goal)
    {
        var set = results.Set;
        var best = new Splits(set, unit.Score).Best();
        bool Suffice(int count)
        {
            var lifted = Lifted(set, unit.Score, best[count]);
            return goal.Ranks is { } up ? Place(results, lifted).Rank <= unit.Rank - up : Reaches(lifted.Index!.Value, goal);
        }

        // More criteria never take it less far, so the least number is found by halving.
        var (low, high) = (1, best.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Suffice(middle) ? (low, middle) : (middle + 1, high);
        }

        var state = low < best.Length ? TargetState.Possible : TargetState.TooFar;
        var taken = best[Math.Min(low, best.Length - 1)];
        return new Target(unit.Score.Unit, goal, state, now, Place(results, Lifted(set, unit.Score, taken)), Steps(set, unit.Score, taken));
    }

    private static bool Reaches(decimal index, TargetGoal goal) => IndexRanks.Key(index) >= IndexRanks.Key(goal.Index!.Value);

    /// <summary>The unit as it would be with these criteria met in full.</summary>
    internal static UnitScore Lifted(CriteriaSet set, UnitScore score, IEnumerable<Outcome> met)
    {
        var codes = met.Select(outcome => outcome.Criterion.Code).ToHashSet();
        var outcomes = score
            .Outcomes.Select(outcome => codes.Contains(outcome.Criterion.Code) ? outcome with { Points = outcome.ApplicableMaximum } : outcome)
            .ToImmutableArray();
        return score with { Outcomes = outcomes, Adjustments = Totals.Of(set, outcomes) };
    }

    /// <summary>The place it would take, all others as they are.</summary>
    internal static TargetPlace Place(Results results, UnitScore lifted)
    {
        var place = Ranker
            .Rank(results.Book, results.Units.Select(unit => unit.Score.Unit.Code == lifted.Unit.Code ? lifted : unit.Score))
            .Single(unit => unit.Score.Unit.Code == lifted.Unit.Code);
        return new TargetPlace(lifted.Points, lifted.MaxPoints, lifted.Index, place.Rank, place.Grade);
    }

    private static ImmutableArray<TargetStep> Steps(CriteriaSet set, UnitScore score, IEnumerable<Outcome> taken)
    {
        var (met, before) = (new List<Outcome>(), score.Points!.Value);
        var steps = ImmutableArray.CreateBuilder<TargetStep>();
        foreach (var outcome in taken.OrderByDescending(Splits.Lost).ThenBy(outcome => outcome.Criterion.Code))
        {
            met.Add(outcome);
            var after = Lifted(set, score, met).Points!.Value;
            steps.Add(new TargetStep(outcome.Criterion, outcome.Points!.Value, outcome.ApplicableMaximum, after - before));
            before = after;
        }

        return steps.ToImmutable();
    }
}
