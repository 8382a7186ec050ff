using System.Linq.Expressions;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Probing;

/// <summary>Sizes at which the ratios that expressions name can be met exactly: for 0,975 the counts 39 and 40.</summary>
internal sealed class Magnitudes : ExpressionVisitor
{
    private const decimal Greatest = 10_000m;

    private static readonly decimal[] Ordinary = [0m, 1m, 2m, 3m, 10m, 100m, 1000m];

    private readonly HashSet<decimal> _found = [];

    /// <summary>The ordinary sizes and those of the expressions; the latter only where they are few.</summary>
    public static ImmutableArray<decimal> Of(CheckedExpressions expressions)
    {
        var walk = new Magnitudes();
        foreach (var tree in expressions.Conditions.Concat(expressions.Formulas.OfType<Expression>()))
        {
            walk.Visit(tree);
        }

        return [.. Ordinary.Concat(walk._found).Distinct().Order()];
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        // Only what is compared with a ratio is a ratio; whole numbers are counts and have their own bounds.
        if (node.Value is decimal { Scale: > 0 } number and not 0m)
        {
            Add(number);
        }

        return node;
    }

    private void Add(decimal number)
    {
        var (up, down) = (Math.Abs(number), 1m);
        while (up % 1m != 0m && down < Greatest)
        {
            (up, down) = (up * 10m, down * 10m);
        }

        var (a, b) = (up, down);
        while (b != 0m)
        {
            (a, b) = (b, a % b);
        }

        foreach (var size in (decimal[])[up / a, down / a])
        {
            if (size <= Greatest)
            {
                _found.Add(size);
            }
        }
    }
}
