using System.Linq.Expressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>Reads the tree of an expression as a <see cref="Condition"/>.</summary>
internal sealed class ConditionReader(ImmutableArray<Fact> facts)
{
    private readonly Dictionary<string, int> _places = facts.Select((fact, i) => (fact.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i);

    /// <summary>The condition; null where the tree is more than comparisons.</summary>
    /// <exception cref="OverflowException">Its numbers are too great.</exception>
    public Condition? Read(Expression tree) =>
        tree switch
        {
            ConstantExpression { Value: bool holds } => new Condition.Always(holds),
            ParameterExpression { Name: { } name } when tree.Type == typeof(bool) => new Condition.Answer(_places[name]),
            UnaryExpression { NodeType: ExpressionType.Not } not => Not(Read(not.Operand)),
            UnaryExpression { NodeType: ExpressionType.Convert } same when same.Operand.Type == typeof(bool) => Read(same.Operand),
            BinaryExpression { NodeType: ExpressionType.AndAlso } both => And(Read(both.Left), Read(both.Right)),
            // Either is what is left when neither fails.
            BinaryExpression { NodeType: ExpressionType.OrElse } either => Not(And(Not(Read(either.Left)), Not(Read(either.Right)))),
            BinaryExpression { NodeType: ExpressionType.NotEqual } other => Not(Equality(other.Left, other.Right)),
            BinaryExpression { NodeType: ExpressionType.Equal } equal => Equality(equal.Left, equal.Right),
            MethodCallExpression { Method.Name: "op_Equality", Arguments: [var left, var right] } => Equality(left, right),
            MethodCallExpression { Method.Name: "op_Inequality", Arguments: [var left, var right] } => Not(Equality(left, right)),
            BinaryExpression compared => SignsOf(compared.NodeType) is { } signs ? Compared(compared.Left, compared.Right, signs) : null,
            _ => null,
        };

    private static Signs? SignsOf(ExpressionType type) =>
        type switch
        {
            ExpressionType.LessThan => Signs.Below,
            ExpressionType.LessThanOrEqual => Signs.Below | Signs.Zero,
            ExpressionType.GreaterThan => Signs.Above,
            ExpressionType.GreaterThanOrEqual => Signs.Above | Signs.Zero,
            _ => null,
        };

    private static Condition? And(Condition? left, Condition? right) => left is null || right is null ? null : new Condition.Both(left, right);

    private static Condition? Not(Condition? condition) => condition is null ? null : new Condition.Opposite(condition);

    private Condition? Equality(Expression left, Expression right)
    {
        if (left.Type == typeof(string))
        {
            return (left, right) switch
            {
                (ParameterExpression, ConstantExpression { Value: string grade }) => new Condition.Graded(grade),
                (ConstantExpression { Value: string grade }, ParameterExpression) => new Condition.Graded(grade),
                _ => null,
            };
        }

        if (left.Type != typeof(bool))
        {
            return Compared(left, right, Signs.Zero);
        }

        var (a, b) = (Read(left), Read(right));
        return Not(And(Not(And(a, b)), Not(And(Not(a), Not(b)))));
    }

    private Condition.Compared? Compared(Expression left, Expression right, Signs signs)
    {
        if (Form(left) is not { } a || Form(right) is not { } b)
        {
            return null;
        }

        return Condition.Compared.Of(a.Minus(b), signs);
    }

    private LinearForm? Form(Expression tree)
    {
        if (tree is ParameterExpression { Name: { } name })
        {
            return tree.Type == typeof(decimal) ? LinearForm.OfFact(_places[name]) : null;
        }

        return tree switch
        {
            ConstantExpression { Value: decimal or int } number => LinearForm.Of(
                Convert.ToDecimal(number.Value, System.Globalization.CultureInfo.InvariantCulture)
            ),
            UnaryExpression { NodeType: ExpressionType.Convert } same => Form(same.Operand),
            UnaryExpression { NodeType: ExpressionType.Negate } minus => Form(minus.Operand)?.Times(-1m),
            BinaryExpression { NodeType: ExpressionType.Add } sum => Form(sum.Left) is { } a && Form(sum.Right) is { } b ? a.Plus(b) : null,
            BinaryExpression { NodeType: ExpressionType.Subtract } difference => Form(difference.Left) is { } a && Form(difference.Right) is { } b
                ? a.Minus(b)
                : null,
            BinaryExpression { NodeType: ExpressionType.Multiply } product => Form(product.Left) is { } a && Form(product.Right) is { } b
                ? Product(a, b)
                : null,
            _ => null,
        };
    }

    private static LinearForm? Product(LinearForm a, LinearForm b) =>
        a.Terms.IsEmpty ? b.Times(a.Constant)
        : b.Terms.IsEmpty ? a.Times(b.Constant)
        : null;
}
