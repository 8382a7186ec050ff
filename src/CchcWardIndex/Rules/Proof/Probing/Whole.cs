using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Probing;

/// <summary>All the points a workflow gives as one expression, so that the search can follow it; null in it where no rule decides.</summary>
internal static class Whole
{
    public static Expression Of(CheckedExpressions expressions, Criterion criterion)
    {
        Expression whole = criterion.Combine == Combine.Sum ? Points(0m) : Expression.Constant(null, typeof(decimal?));
        for (var i = criterion.Rules.Length - 1; i >= 0; i--)
        {
            var (rule, holds) = (criterion.Rules[i], expressions.Conditions[i]);
            var own = expressions.Formulas[i] is { } formula ? Expression.Convert(formula, typeof(decimal?)) : Points(rule.Points ?? 0m);
            whole = Expression.Condition(holds, Joined(criterion.Combine, own, whole), whole);
        }

        return whole;
    }

    private static Expression Joined(Combine combine, Expression own, Expression rest) =>
        combine switch
        {
            Combine.First => own,
            Combine.Sum => Expression.Add(own, rest),
            _ => Expression.Condition(Expression.LessThan(own, rest), rest, own),
        };

    private static Expression Points(decimal points) => Expression.Constant(points, typeof(decimal?));
}
