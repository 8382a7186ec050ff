using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Rules.Language;

/// <summary>Walks the tree that will be compiled and refuses what is not exact decimal arithmetic, comparison or logic.</summary>
/// <remarks>The second lock on the door: the words were checked as text, here the meaning the parser gave them.</remarks>
internal sealed class TreeCheck(Criterion criterion) : ExpressionVisitor
{
    private static readonly ImmutableHashSet<Type> Exact =
    [
        typeof(decimal),
        typeof(decimal?),
        typeof(bool),
        typeof(bool?),
        typeof(string),
        typeof(DateTime),
        typeof(DateTime?),
        typeof(int),
    ];

    private static readonly System.Reflection.MethodInfo TextEquality = typeof(string).GetMethod("op_Equality")!;
    private static readonly System.Reflection.MethodInfo TextInequality = typeof(string).GetMethod("op_Inequality")!;

    private readonly List<ProblemText> _violations = [];

    /// <summary>The facts the expression reads.</summary>
    public HashSet<string> Reads { get; } = [];

    public IReadOnlyList<ProblemText> Violations(Expression tree)
    {
        Visit(tree);
        return _violations;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is not null && node.Type == typeof(TimeSpan))
        {
            Refuse(ExpressionProblems.DaysSubtracted());
            return node;
        }

        if (node is ConstantExpression { Value: long or ulong or uint } great)
        {
            Refuse(ExpressionProblems.NumberTooGreat($"{great.Value}"));
            return node;
        }

        if (node is not null && !Exact.Contains(node.Type))
        {
            Refuse(ExpressionProblems.InexactType(node.Type.Name));
            return node;
        }

        return base.Visit(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (
            node.NodeType is ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide
            && node.Type != typeof(decimal)
            && node.Type != typeof(decimal?)
        )
        {
            Refuse(ExpressionProblems.WholeNumbers(node.ToString(), node.NodeType == ExpressionType.Divide));
        }

        CheckOption(node.Left, node.Right);
        CheckOption(node.Right, node.Left);
        return base.VisitBinary(node);
    }

    // The parser turns a text beside a date or a number into one by parsing it; a day is only ever DateTime(year, month, day).
    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is DateTime)
        {
            Refuse(ExpressionProblems.DayAsText());
        }

        return node;
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (
            node.Type != typeof(DateTime)
            || node.Arguments.Count is not (3 or 6)
            || !node.Arguments.All(argument => argument is ConstantExpression { Value: int })
        )
        {
            Refuse(ExpressionProblems.DayUnfinished());
            return node;
        }

        try
        {
            _ = node.Constructor!.Invoke([.. node.Arguments.Select(argument => ((ConstantExpression)argument).Value)]);
        }
        catch (System.Reflection.TargetInvocationException)
        {
            Refuse(ExpressionProblems.NoSuchDay(string.Join(",", node.Arguments)));
        }

        return node;
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Not or ExpressionType.Negate or ExpressionType.Convert or ExpressionType.ConvertChecked))
        {
            Refuse(ExpressionProblems.OperatorForbidden(node.NodeType.ToString()));
        }

        return base.VisitUnary(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Reads.Add(node.Name!);
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var name = $"{node.Method.DeclaringType?.Name}.{node.Method.Name}";
        // Comparing texts by == becomes a call of the string's own operator; everything else must be on the list.
        if (node.Method != TextEquality && node.Method != TextInequality && !RuleLanguage.Functions.Contains(name))
        {
            Refuse(ExpressionProblems.FunctionForbidden(name));
        }

        return base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        // A nullable parameter's Value is the parser's own doing; any other member is not ours.
        if (node.Member.Name is not ("Value" or "HasValue"))
        {
            Refuse(ExpressionProblems.MemberForbidden(node.Member.Name));
        }

        return base.VisitMember(node);
    }

    private void CheckOption(Expression side, Expression other)
    {
        if (
            side is ParameterExpression { Name: { } name }
            && other is ConstantExpression { Value: string text }
            && criterion.Fact(name) is { Type: FactType.Choice } fact
            && fact.Options.All(option => option.Value != text)
        )
        {
            Refuse(ExpressionProblems.NoOption(text, name, string.Join(", ", fact.Options.Select(option => option.Value))));
        }
    }

    private void Refuse(ProblemText text) => _violations.Add(text);
}
