using System.Linq.Expressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Language;

/// <summary>Finds in a formula which figures lift its points, and which way they must go.</summary>
/// <remarks>What something is divided by is left out: nobody earns points by having had less to do.</remarks>
internal sealed class LeverSearch : ExpressionVisitor
{
    private readonly ImmutableArray<Fact> _facts;
    private readonly List<Lever> _found = [];
    private bool _raises = true;

    private LeverSearch(ImmutableArray<Fact> facts) => _facts = facts;

    /// <summary>The levers of a formula, in the order it names them.</summary>
    public static ImmutableArray<Lever> Of(Expression formula, ImmutableArray<Fact> facts)
    {
        var search = new LeverSearch(facts);
        search.Visit(formula);
        return [.. search._found.DistinctBy(lever => lever.Fact.Name)];
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found.Add(new Lever(_facts.First(fact => fact.Name == node.Name), _raises));
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var turns = node.NodeType == ExpressionType.Multiply;
        Turned(node.Left, turns && IsNegative(node.Right));
        if (node.NodeType != ExpressionType.Divide)
        {
            Turned(node.Right, node.NodeType == ExpressionType.Subtract || (turns && IsNegative(node.Left)));
        }

        return node;
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        Turned(node.Operand, node.NodeType == ExpressionType.Negate);
        return node;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        Visit(node.IfTrue);
        Visit(node.IfFalse);
        return node;
    }

    // Which way helps cannot be read off a distance: of numbers (Abs) or of days.
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.Name is nameof(Math.Abs) or nameof(Days.Between) ? node : base.VisitMethodCall(node);

    private void Turned(Expression node, bool turn)
    {
        _raises ^= turn;
        Visit(node);
        _raises ^= turn;
    }

    private static bool IsNegative(Expression node) =>
        node switch
        {
            ConstantExpression { Value: decimal and < 0m or int and < 0 } => true,
            UnaryExpression { NodeType: ExpressionType.Negate, Operand: ConstantExpression } => true,
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } => IsNegative(inner),
            _ => false,
        };
}
