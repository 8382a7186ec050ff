using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Appraising;

/// <summary>What would have earned a unit more points in a criterion, in the words of its rules.</summary>
public static class WouldEarn
{
    /// <summary>The rules that give more than the unit has, the best first; for a sum those that did not hold. Formulas stand with their maximum.</summary>
    public static ImmutableArray<string> More(Outcome outcome)
    {
        var held = outcome.Decision?.Trials.Where(trial => trial.Held).Select(trial => trial.Rule.Name).ToHashSet() ?? [];
        var points = outcome.Points ?? outcome.Criterion.MinPoints;
        return points >= outcome.Criterion.MaxPoints ? [] :
        [
            .. outcome.Criterion.Rules.Where(rule => !rule.Vetoes && (outcome.Criterion.Combine == Combine.Sum ? !held.Contains(rule.Name) && rule.Points is null or > 0m : rule.Points is not { } gives || gives > points))
                .OrderByDescending(rule => rule.Points ?? outcome.Criterion.MaxPoints).Select(rule => rule.Points is { } gives ? $"{rule.Name} ({Show.Number(gives)} điểm)" : $"{rule.Name} (đến {Show.Number(outcome.Criterion.MaxPoints)} điểm)"),
        ];
    }
}
