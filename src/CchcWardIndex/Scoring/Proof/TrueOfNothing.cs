using System.Linq.Expressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring.Proof;

/// <summary>Finds comparisons that are true of a value nobody was asked: no comparison with it holds, so <c>!(n &lt; 20)</c> does, and so does <c>n != 20</c>.</summary>
internal sealed class TrueOfNothing : ExpressionVisitor
{
    private readonly Criterion _criterion;
    private readonly HashSet<string> _asked = [];
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    private bool _isTurned;

    private TrueOfNothing(Criterion criterion) => _criterion = criterion;

    /// <summary>The facts of which a condition says something although they may not be asked, by name.</summary>
    public static IReadOnlyCollection<string> In(Expression condition, Criterion criterion)
    {
        var walk = new TrueOfNothing(criterion);
        walk.Visit(condition);
        return walk._found;
    }

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
        // Beside the question on which it hangs a value is there.
        if (node.NodeType is ExpressionType.AndAlso or ExpressionType.And && !_isTurned)
        {
            var added = new[] { node.Left, node.Right }.OfType<ParameterExpression>().Select(question => question.Name!).Where(_asked.Add).ToList();
            base.VisitBinary(node);
            _asked.ExceptWith(added);
            return node;
        }

        var isComparison = node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual or ExpressionType.Equal or ExpressionType.NotEqual;
        if (isComparison && _isTurned != (node.NodeType == ExpressionType.NotEqual))
        {
            _found.UnionWith(new Names().In(node).Where(name => _criterion.Fact(name) is { OnlyWhen: { } question } && !_asked.Contains(question)));
        }

        return base.VisitBinary(node);
    }

    private sealed class Names : ExpressionVisitor
    {
        private readonly List<string> _names = [];

        public IReadOnlyList<string> In(Expression tree)
        {
            Visit(tree);
            return _names;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _names.Add(node.Name!);
            return node;
        }
    }
}
