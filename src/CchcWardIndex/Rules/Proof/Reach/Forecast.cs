using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Reach;

/// <summary>
/// Says of a condition whether it surely holds, surely does not, or is open, while the figures are known only in part; and what it first
/// stumbled over.
/// </summary>
/// <remarks>It may call open what is not: then more figures are fixed. It never calls sure what is not.</remarks>
internal sealed class Forecast
{
    private readonly ImmutableArray<Fact> _facts;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<Expression, string> _texts = new(ReferenceEqualityComparer.Instance);
    private Known _known;

    /// <summary>For the facts of a criterion.</summary>
    public Forecast(ImmutableArray<Fact> facts)
    {
        (_facts, _known) = (facts, Known.Nothing(facts));
        _places = facts.Select((fact, i) => (fact.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i);
    }

    /// <summary>What would decide most, of what was last asked.</summary>
    public Fork? Fork { get; private set; }

    /// <summary>Whether what was taken to be so cannot be: an expression stands on no side of a number.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Begins to answer from what is known.</summary>
    public void From(Known known) => (_known, Fork, IsImpossible) = (known, null, false);

    /// <summary>Whether a condition holds; null where it is open.</summary>
    public bool? Holds(Expression tree) =>
        tree switch
        {
            ConstantExpression { Value: bool answer } => answer,
            ParameterExpression => Answered(_places[((ParameterExpression)tree).Name!]),
            UnaryExpression { NodeType: ExpressionType.Not, Operand: var inner } => !Holds(inner),
            UnaryExpression { Operand: var inner } => Holds(inner),
            MemberExpression { Expression: { } inner, Member.Name: "Value" } => Holds(inner),
            BinaryExpression { NodeType: ExpressionType.And or ExpressionType.AndAlso } both => Both(Holds(both.Left), both.Right),
            BinaryExpression { NodeType: ExpressionType.Or or ExpressionType.OrElse } either => Either(Holds(either.Left), either.Right),
            ConditionalExpression choice => Chosen(Holds(choice.Test), choice),
            MethodCallExpression { Method.Name: "op_Equality" } call => SameText(call.Arguments[0], call.Arguments[1]),
            MethodCallExpression { Method.Name: "op_Inequality" } call => !SameText(call.Arguments[0], call.Arguments[1]),
            BinaryExpression compared when compared.Left.Type == typeof(string) => compared.NodeType == ExpressionType.Equal
                ? SameText(compared.Left, compared.Right)
                : !SameText(compared.Left, compared.Right),
            BinaryExpression compared when Plain(compared.Left.Type) == typeof(bool) => Holds(compared.Left) is { } left && Holds(compared.Right) is { } right
                ? (left == right) == (compared.NodeType == ExpressionType.Equal)
                : null,
            BinaryExpression compared => Compares(compared),
            _ => null,
        };

    /// <summary>What a number can be; null where it is open whether there is one.</summary>
    public Span? Number(Expression tree) => Computed(tree) is { } span ? span.And(_known.SideOf(TextOf(tree)).Span) : null;

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private bool? Both(bool? left, Expression right) =>
        left == false ? false
        : Holds(right) is var other && other == false ? false
        : left is null || other is null ? null
        : true;

    private bool? Either(bool? left, Expression right) =>
        left == true ? true
        : Holds(right) is var other && other == true ? true
        : left is null || other is null ? null
        : false;

    private bool? Chosen(bool? test, ConditionalExpression choice) =>
        test switch
        {
            true => Holds(choice.IfTrue),
            false => Holds(choice.IfFalse),
            _ => Holds(choice.IfTrue) is { } one && Holds(choice.IfFalse) == one ? one : null,
        };

    private bool? Answered(int fact)
    {
        if (IsOpen(fact) || _known.IsAsked(fact) == false)
        {
            return null;
        }

        if (_known.Answer(fact) is null)
        {
            Fork ??= new Fork(fact, "", 0m);
        }

        return _known.Answer(fact);
    }

    private bool IsOpen(int fact)
    {
        if (_known.IsAsked(fact) is null)
        {
            Fork ??= new Fork(_known.Guard(fact), "", 0m);
            return true;
        }

        return false;
    }

    private bool? SameText(Expression left, Expression right)
    {
        var (fact, text) = (left, right) switch
        {
            (ParameterExpression one, ConstantExpression { Value: string other }) => (_places[one.Name!], other),
            (ConstantExpression { Value: string one }, ParameterExpression other) => (_places[other.Name!], one),
            _ => (-1, ""),
        };
        if (fact < 0 || IsOpen(fact))
        {
            return null;
        }

        var left1 = _known.Options(fact);
        if (_known.IsAsked(fact) == false || !left1.Contains(text))
        {
            return false;
        }

        if (left1.Length > 1)
        {
            Fork ??= new Fork(fact, "", 0m);
            return null;
        }

        return true;
    }

    private bool? Compares(BinaryExpression node)
    {
        if (Number(node.Left) is not { } left || Number(node.Right) is not { } right)
        {
            return null;
        }

        if (left.IsNone || right.IsNone)
        {
            // No comparison with what is not there holds, but that it is another; two that are both not there are left to the engine.
            return left.IsNone && right.IsNone ? null : node.NodeType == ExpressionType.NotEqual;
        }

        var (form, text, at, turned) =
            right.Low == right.High && right.Low is { } number ? (left, TextOf(node.Left), number, false)
            : left.Low == left.High && left.Low is { } other ? (right, TextOf(node.Right), other, true)
            : (left.Minus(right).And(Gap(node)), $"{TextOf(node.Left)} - {TextOf(node.Right)}", 0m, false);
        var side = _known.SideOf(text);
        form = form.And(side.Span);
        var (less, same, more) = (
            !(form.Low >= at || side.Above >= at),
            !(form.Low > at || form.High < at || side.Above >= at || side.Below <= at),
            !(form.High <= at || side.Below <= at)
        );
        IsImpossible |= form.IsEmpty || !(less || same || more);
        (less, more) = turned ? (more, less) : (less, more);
        var (holds, fails) = node.NodeType switch
        {
            ExpressionType.LessThan => (less, same || more),
            ExpressionType.LessThanOrEqual => (less || same, more),
            ExpressionType.GreaterThan => (more, less || same),
            ExpressionType.GreaterThanOrEqual => (more || same, less),
            ExpressionType.Equal => (same, less || more),
            _ => (less || more, same),
        };
        if (holds && fails)
        {
            Fork ??= new Fork(FactOf(turned ? node.Right : node.Left, text), text, at);
            return null;
        }

        return holds;
    }

    private Span Gap(BinaryExpression node) =>
        FactOf(node.Left, TextOf(node.Left)) is { } one && FactOf(node.Right, TextOf(node.Right)) is { } other ? _known.Gap(one, other) : Span.All;

    // A comparison of one fact narrows the fact itself.
    private int? FactOf(Expression side, string text) =>
        side switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } => FactOf(inner, text),
            MemberExpression { Expression: { } inner } => FactOf(inner, text),
            ParameterExpression fact when fact.Name == text => _places[fact.Name!],
            _ => null,
        };

    private Span? Computed(Expression tree) =>
        tree switch
        {
            ConstantExpression constant => constant.Value switch
            {
                decimal number => Span.Of(number),
                int number => Span.Of(number),
                DateTime time => Span.Of(time.Ticks),
                null => Span.None,
                _ => Span.All,
            },
            ParameterExpression fact => IsOpen(_places[fact.Name!]) ? null
            : _known.IsAsked(_places[fact.Name!]) == false ? Span.None
            : _known.Range(_places[fact.Name!]),
            NewExpression time => Span.Of(
                ((DateTime)time.Constructor!.Invoke([.. time.Arguments.Select(argument => ((ConstantExpression)argument).Value)])).Ticks
            ),
            UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked, Operand: var inner } => Number(inner) is { } span
                ? Span.Of(0m).Minus(span)
                : null,
            UnaryExpression { Operand: var inner } => Number(inner),
            MemberExpression { Expression: { } inner, Member.Name: "Value" } => Number(inner),
            ConditionalExpression choice => Holds(choice.Test) switch
            {
                true => Number(choice.IfTrue),
                false => Number(choice.IfFalse),
                _ => Number(choice.IfTrue) is { } one && Number(choice.IfFalse) is { } other ? one.Or(other) : null,
            },
            BinaryExpression sum => Number(sum.Left) is { } left && Number(sum.Right) is { } right ? Joined(sum.NodeType, left, right) : null,
            MethodCallExpression call => Called(call),
            _ => Span.All,
        };

    private static Span Joined(ExpressionType type, Span left, Span right) =>
        type switch
        {
            ExpressionType.Add or ExpressionType.AddChecked => left.Plus(right),
            ExpressionType.Subtract or ExpressionType.SubtractChecked => left.Minus(right),
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => left.Times(right),
            ExpressionType.Divide => left.By(right),
            _ => Span.All,
        };

    private Span? Called(MethodCallExpression call)
    {
        if (Number(call.Arguments[0]) is not { } first)
        {
            return null;
        }

        var second = call.Arguments.Count > 1 ? Number(call.Arguments[1]) : Span.All;
        return second is not { } other
            ? null
            : (call.Method.DeclaringType?.Name, call.Method.Name) switch
            {
                (_, nameof(Math.Min)) => first.Extreme(other, least: true),
                (_, nameof(Math.Max)) => first.Extreme(other, least: false),
                (_, nameof(Math.Abs)) => first.Distance(),
                (nameof(Math), nameof(Math.Floor)) => first.Through(Math.Floor),
                (nameof(Math), nameof(Math.Ceiling)) => first.Through(Math.Ceiling),
                (nameof(Step), nameof(Step.Round)) when other is { Low: > 0m and var step } && other.High == step => first.Through(value =>
                    Step.Round(value, step)
                ),
                (nameof(Step), nameof(Step.Floor)) when other is { Low: > 0m and var step } && other.High == step => first.Through(value =>
                    Step.Floor(value, step)
                ),
                (_, nameof(Days.Between)) => other.Through(WholeDay).Minus(first.Through(WholeDay)).By(Span.Of(TimeSpan.TicksPerDay)),
                _ => first.IsNone || other.IsNone ? Span.None : Span.All,
            };
    }

    private static decimal WholeDay(decimal ticks) => Math.Floor(ticks / TimeSpan.TicksPerDay) * TimeSpan.TicksPerDay;

    private string TextOf(Expression tree)
    {
        if (!_texts.TryGetValue(tree, out var text))
        {
            _texts[tree] = text = tree is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } ? TextOf(inner) : tree.ToString();
        }

        return text;
    }
}

/// <summary>Where it forks what a condition says: at a fact, or where an expression passes a number.</summary>
/// <param name="Fact">The fact; null where several stand in the expression.</param>
/// <param name="Expression">The expression as text; empty where the fact itself is open.</param>
/// <param name="At">The number.</param>
internal sealed record Fork(int? Fact, string Expression, decimal At);
