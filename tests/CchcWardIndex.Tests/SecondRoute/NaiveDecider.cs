namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>From values to points and the rule that gave them.</summary>
internal static class NaiveDecider
{
    public static (Rational Points, string? Rule) Decide(NaiveCriterion criterion, IReadOnlyDictionary<string, object?> values)
    {
        if (criterion.Rules.FirstOrDefault(rule => rule.Vetoes && Holds(rule, values)) is { } veto)
        {
            return (0, veto.Name);
        }

        var holding = criterion.Rules.Where(rule => !rule.Vetoes && Holds(rule, values));
        var decided = criterion.Combine switch
        {
            "sum" => (
                holding.Aggregate(Rational.Zero, (sum, rule) => sum + Points(rule, values)),
                string.Join(" + ", holding.Select(rule => rule.Name)) is { Length: > 0 } names ? names : null
            ),
            "first" => holding.Take(1).Select(rule => (Points(rule, values), rule.Name)).SingleOrDefault(),
            _ => holding.Select(rule => (Points: Points(rule, values), rule.Name)).OrderByDescending(pair => pair.Points).FirstOrDefault(),
        };
        return decided.Item2 is null && criterion.Combine != "sum" ? throw new NaiveRuleException("no rule decides")
            : decided.Item1 > criterion.MaxPoints || decided.Item1 < criterion.MinPoints ? throw new NaiveRuleException("outside the points of the criterion")
            : criterion.Step is { } step && !(decided.Item1 / step).IsWhole ? throw new NaiveRuleException("between two steps")
            : decided;
    }

    private static bool Holds(NaiveRule rule, IReadOnlyDictionary<string, object?> values) => NaiveExpression.Holds(rule.Holds(values));

    private static Rational Points(NaiveRule rule, IReadOnlyDictionary<string, object?> values) =>
        rule.Points ?? (rule.Formula!(values) is Rational points ? points : throw new NaiveRuleException("no points"));
}
