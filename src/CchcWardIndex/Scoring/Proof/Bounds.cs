using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring.Rules;

namespace CchcWardIndex.Scoring.Proof;

/// <summary>The places where the answer of a workflow can change: the comparisons in its expressions, and the caps of Math.Min and Math.Max.</summary>
internal sealed class Bounds : ExpressionVisitor
{
    private readonly ImmutableArray<Fact> _facts;
    private readonly List<Bound> _found = [];

    private Bounds(ImmutableArray<Fact> facts) => _facts = facts;

    public static ImmutableArray<Bound> Of(CheckedExpressions expressions, ImmutableArray<Fact> facts)
    {
        var walk = new Bounds(facts);
        foreach (var tree in expressions.Conditions.Concat(expressions.Formulas.OfType<Expression>()).Concat(expressions.Measures.Values))
        {
            walk.Visit(tree);
        }

        return [.. walk._found.DistinctBy(bound => bound.Text)];
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual
            or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual)
        {
            Add(node.Left, node.Right);
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.Name is nameof(Math.Min) or nameof(Math.Max))
        {
            Add(node.Arguments[0], node.Arguments[1]);
        }

        return base.VisitMethodCall(node);
    }

    private void Add(Expression left, Expression right)
    {
        if (IsOrdered(left.Type) && IsOrdered(right.Type))
        {
            _found.Add(new Bound($"{left} ~ {right}", Measure.Of(left, _facts), Measure.Of(right, _facts)));
        }
    }

    private static bool IsOrdered(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(decimal) || plain == typeof(DateTime));
}

/// <summary>Two sides that are compared somewhere.</summary>
internal sealed record Bound(string Text, Measure Left, Measure Right)
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
