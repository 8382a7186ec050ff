using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Probing;

/// <summary>The places where the answer of a workflow can change: comparisons, caps, zeros of factors and divisors, and the maximum itself.</summary>
internal sealed class Bounds : ExpressionVisitor
{
    private readonly ImmutableArray<Fact> _facts;
    private readonly List<Bound> _found = [];

    private Bounds(ImmutableArray<Fact> facts) => _facts = facts;

    /// <summary>The bounds of a workflow.</summary>
    public static ImmutableArray<Bound> Of(CheckedExpressions expressions, Criterion criterion)
    {
        var walk = new Bounds(criterion.Facts);
        foreach (var tree in expressions.Conditions.Concat(expressions.Formulas.OfType<Expression>()).Concat(expressions.Measures.Values))
        {
            walk.Visit(tree);
        }

        // A formula can pass the maximum between two comparisons; so its whole is compared with the maximum too.
        if (expressions.Formulas.Any(formula => formula is not null))
        {
            walk.Add(Whole.Of(expressions, criterion), Expression.Constant(criterion.MaxPoints), isWhole: true);
        }

        return [.. walk._found.DistinctBy(bound => bound.Text)];
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        switch (node.NodeType)
        {
            case ExpressionType.Equal
            or ExpressionType.NotEqual
            or ExpressionType.LessThan
            or ExpressionType.LessThanOrEqual
            or ExpressionType.GreaterThan
            or ExpressionType.GreaterThanOrEqual:
                Add(node.Left, node.Right);
                break;
            case ExpressionType.Divide or ExpressionType.Multiply:
                // Where a divisor is zero the rule fails; where a factor is zero the product turns its sign.
                AddZero(node.Right, node.NodeType == ExpressionType.Divide);
                AddZero(node.Left, isDivisor: false);
                break;
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.Name is nameof(Math.Min) or nameof(Math.Max))
        {
            Add(node.Arguments[0], node.Arguments[1]);
        }

        if (node.Method.Name == nameof(Math.Abs))
        {
            Add(node.Arguments[0], Expression.Constant(0m));
        }

        return base.VisitMethodCall(node);
    }

    private void AddZero(Expression part, bool isDivisor)
    {
        if (part is BinaryExpression or MethodCallExpression || (isDivisor && part is ParameterExpression))
        {
            Add(part, Expression.Constant(0m));
        }
    }

    private void Add(Expression left, Expression right, bool isWhole = false)
    {
        if (IsOrdered(left.Type) && IsOrdered(right.Type))
        {
            _found.Add(new Bound($"{left} ~ {right}", Measure.Of(left, _facts), Measure.Of(right, _facts), isWhole));
        }
    }

    private static bool IsOrdered(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(decimal) || plain == typeof(DateTime));
}

/// <summary>Two sides that are compared somewhere; <paramref name="IsWhole"/> where the left is all the points a workflow gives.</summary>
internal sealed record Bound(string Text, Measure Left, Measure Right, bool IsWhole)
{
    /// <summary>The facts that either side reads.</summary>
    public ImmutableArray<int> Reads { get; } = [.. Left.Reads.Union(Right.Reads).Order()];

    /// <summary>Left minus right: its sign is what the comparison sees.</summary>
    public decimal? Difference(object?[] values)
    {
        try
        {
            return Left.Evaluate(values) is { } left && Right.Evaluate(values) is { } right ? left - right : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
