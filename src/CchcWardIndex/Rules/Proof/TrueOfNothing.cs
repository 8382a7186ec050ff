using System.Linq.Expressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Proof;

/// <summary>
/// Finds comparisons that say something of a value nobody was asked: none but <c>!=</c> holds, so <c>!(n &lt; 20)</c> does, two such values
/// are equal, and <c>iif(n &lt; 20, a, b)</c> takes b.
/// </summary>
internal sealed class TrueOfNothing : ExpressionVisitor
{
    private readonly Criterion _criterion;
    private readonly HashSet<string> _true = [];
    private readonly HashSet<string> _taken = [];
    private ImmutableHashSet<string> _asked;
    private bool _isTurned;
    private bool _isBranching;

    private TrueOfNothing(Criterion criterion, IEnumerable<string> asked) => (_criterion, _asked) = (criterion, [.. asked]);

    /// <summary>
    /// The facts of which an expression says something although they may not be asked, by name: where a condition is true of them, and
    /// where an <c>iif</c> takes a side.
    /// </summary>
    /// <param name="expression">A condition or a formula.</param>
    /// <param name="criterion">Whose facts it reads.</param>
    /// <param name="asked">The questions that are answered with yes wherever it is evaluated.</param>
    public static (IReadOnlyCollection<string> True, IReadOnlyCollection<string> Taken) In(
        Expression expression,
        Criterion criterion,
        IEnumerable<string> asked
    )
    {
        var walk = new TrueOfNothing(criterion, asked);
        walk.Visit(expression);
        return ([.. walk._true.Order(StringComparer.Ordinal)], [.. walk._taken.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The questions that are answered with yes wherever a condition comes out as it does.</summary>
    public static IEnumerable<string> Answered(Expression condition, bool outcome) =>
        condition switch
        {
            ParameterExpression question when outcome => [question.Name!],
            UnaryExpression { NodeType: ExpressionType.Not } not => Answered(not.Operand, !outcome),
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both when outcome => Answered(both.Left, true)
                .Concat(Answered(both.Right, true)),
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either when !outcome => Answered(either.Left, false)
                .Concat(Answered(either.Right, false)),
            BinaryExpression { NodeType: ExpressionType.Equal, Left: ParameterExpression question, Right: ConstantExpression { Value: bool value } }
                when value == outcome => [question.Name!],
            BinaryExpression { NodeType: ExpressionType.NotEqual, Left: ParameterExpression question, Right: ConstantExpression { Value: bool value } }
                when value != outcome => [question.Name!],
            _ => [],
        };

    protected override Expression VisitUnary(UnaryExpression node)
    {
        var turned = _isTurned;
        _isTurned ^= node.NodeType == ExpressionType.Not;
        Visit(node.Operand);
        _isTurned = turned;
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.AndAlso or ExpressionType.And or ExpressionType.OrElse or ExpressionType.Or)
        {
            // The right is asked only where the left leaves it open; where both must hold, beside the question on which it hangs a value is there.
            var isAnd = node.NodeType is ExpressionType.AndAlso or ExpressionType.And;
            Within(isAnd != _isTurned ? Answered(node.Right, isAnd) : [], () => Visit(node.Left));
            Within(Answered(node.Left, isAnd), () => Visit(node.Right));
            return node;
        }

        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            Compared(node.Left, node.Right, node.NodeType == ExpressionType.Equal);
        }
        else if (
            node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
            && (_isTurned || _isBranching)
        )
        {
            Found([.. NotAsked(node.Left), .. NotAsked(node.Right)]);
        }

        return base.VisitBinary(node);
    }

    // The parser may compare texts by a call of their own operator.
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.Name is "op_Equality" or "op_Inequality")
        {
            Compared(node.Arguments[0], node.Arguments[1], node.Method.Name == "op_Equality");
        }

        return base.VisitMethodCall(node);
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        var branching = _isBranching;
        _isBranching = true;
        Visit(node.Test);
        _isBranching = branching;
        Within(Answered(node.Test, true), () => Visit(node.IfTrue));
        Within(Answered(node.Test, false), () => Visit(node.IfFalse));
        return node;
    }

    private void Compared(Expression left, Expression right, bool isEqual)
    {
        var (one, other) = (NotAsked(left), NotAsked(right));
        List<string> all = [.. one, .. other];
        // Two that hang on one question are there both or neither; neither is equal to neither.
        var isTogether = one.Count > 0 && other.Count > 0 && all.Select(name => _criterion.Fact(name)!.OnlyWhen).Distinct().Count() == 1;
        var (whereEqual, whereDifferent) = (one.Count > 0 && other.Count > 0, !isTogether);
        if (_isBranching || (isEqual != _isTurned ? whereEqual : whereDifferent))
        {
            Found(all);
        }
    }

    private void Found(List<string> names) => (_isBranching ? _taken : _true).UnionWith(names);

    private void Within(IEnumerable<string> answered, Action visit)
    {
        var asked = _asked;
        _asked = _asked.Union(answered);
        visit();
        _asked = asked;
    }

    // Without these the expression has no value.
    private List<string> NotAsked(Expression part)
    {
        var names = new List<string>();
        new Needs(this, names).Visit(part);
        return names;
    }

    private sealed class Needs(TrueOfNothing walk, List<string> names) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (walk._criterion.Fact(node.Name!) is { OnlyWhen: { } question } && !walk._asked.Contains(question))
            {
                names.Add(node.Name!);
            }

            return node;
        }

        protected override Expression VisitConditional(ConditionalExpression node)
        {
            walk.Within(Answered(node.Test, true), () => Visit(node.IfTrue));
            walk.Within(Answered(node.Test, false), () => Visit(node.IfFalse));
            return node;
        }
    }
}
