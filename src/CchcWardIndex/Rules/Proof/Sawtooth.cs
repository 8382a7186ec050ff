using System.Linq.Expressions;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof;

/// <summary>
/// Finds expressions that use a figure beside its own rounding, or two roundings of it: <c>n - Math.Floor(n / 12) * 12</c> goes up and down
/// again and again, and so between any two values that are tried.
/// </summary>
internal sealed class Sawtooth : ExpressionVisitor
{
    private readonly HashSet<string> _rounded = [];
    private readonly HashSet<string> _plain = [];
    private bool _isRounding;
    private bool _twice;

    /// <summary>Whether an expression is one.</summary>
    public static bool In(Expression tree)
    {
        var walk = new Sawtooth();
        walk.Visit(tree);
        return walk._twice || walk._rounded.Overlaps(walk._plain);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var outer = _isRounding;
        _isRounding |= node.Method.DeclaringType == typeof(Step) || node.Method.Name is nameof(Math.Floor) or nameof(Math.Ceiling);
        base.VisitMethodCall(node);
        _isRounding = outer;
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _twice |= !(_isRounding ? _rounded : _plain).Add(node.Name!) && _isRounding;
        return node;
    }
}
