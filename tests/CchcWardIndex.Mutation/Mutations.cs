using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CchcWardIndex.Mutation;

/// <summary>What can be wrong with an expression: every fault that is looked for.</summary>
internal sealed class Mutations(SemanticModel model)
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanOrEqualExpression],
        [SyntaxKind.LessThanOrEqualExpression] = [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.GreaterThanExpression] = [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanOrEqualExpression],
        [SyntaxKind.GreaterThanOrEqualExpression] = [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.EqualsExpression] = [SyntaxKind.NotEqualsExpression],
        [SyntaxKind.NotEqualsExpression] = [SyntaxKind.EqualsExpression],
        [SyntaxKind.AddExpression] = [SyntaxKind.SubtractExpression],
        [SyntaxKind.SubtractExpression] = [SyntaxKind.AddExpression],
        [SyntaxKind.MultiplyExpression] = [SyntaxKind.DivideExpression],
        [SyntaxKind.DivideExpression] = [SyntaxKind.MultiplyExpression],
        [SyntaxKind.ModuloExpression] = [SyntaxKind.MultiplyExpression],
        [SyntaxKind.LogicalAndExpression] = [SyntaxKind.LogicalOrExpression],
        [SyntaxKind.LogicalOrExpression] = [SyntaxKind.LogicalAndExpression],
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Tokens = new()
    {
        [SyntaxKind.LessThanExpression] = SyntaxKind.LessThanToken,
        [SyntaxKind.LessThanOrEqualExpression] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.GreaterThanExpression] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.GreaterThanOrEqualExpression] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.EqualsExpression] = SyntaxKind.EqualsEqualsToken,
        [SyntaxKind.NotEqualsExpression] = SyntaxKind.ExclamationEqualsToken,
        [SyntaxKind.AddExpression] = SyntaxKind.PlusToken,
        [SyntaxKind.SubtractExpression] = SyntaxKind.MinusToken,
        [SyntaxKind.MultiplyExpression] = SyntaxKind.AsteriskToken,
        [SyntaxKind.DivideExpression] = SyntaxKind.SlashToken,
        [SyntaxKind.LogicalAndExpression] = SyntaxKind.AmpersandAmpersandToken,
        [SyntaxKind.LogicalOrExpression] = SyntaxKind.BarBarToken,
    };

    private static readonly Dictionary<SyntaxKind, (SyntaxKind Token, string Text)[]> Relations = new()
    {
        [SyntaxKind.LessThanToken] = [(SyntaxKind.LessThanEqualsToken, "<="), (SyntaxKind.GreaterThanEqualsToken, ">=")],
        [SyntaxKind.LessThanEqualsToken] = [(SyntaxKind.LessThanToken, "<"), (SyntaxKind.GreaterThanToken, ">")],
        [SyntaxKind.GreaterThanToken] = [(SyntaxKind.GreaterThanEqualsToken, ">="), (SyntaxKind.LessThanEqualsToken, "<=")],
        [SyntaxKind.GreaterThanEqualsToken] = [(SyntaxKind.GreaterThanToken, ">"), (SyntaxKind.LessThanToken, "<")],
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["Floor"] = "Ceiling",
        ["Ceiling"] = "Floor",
        ["Union"] = "Intersect",
        ["Intersect"] = "Union",
        ["Except"] = "Intersect",
    };

    /// <summary>Every change of one expression by itself; what is inside of it is asked for on its own.</summary>
    public IEnumerable<Mutation> Of(ExpressionSyntax node)
    {
        if (IsBound(node))
        {
            return [];
        }

        if (Leaks(node))
        {
            return node is IsPatternExpressionSyntax leaking ? [Settled(leaking)] : [];
        }

        return node switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Coalesced(coalesce),
            BinaryExpressionSyntax binary => Operated(binary),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.UnaryMinusExpression } unary =>
            [
                Instead(unary.Operand),
            ],
            ConditionalExpressionSyntax conditional => [Instead(conditional.WhenTrue), Instead(conditional.WhenFalse)],
            LiteralExpressionSyntax literal => Literal(literal),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => Called(call, access),
            IsPatternExpressionSyntax matched => Matched(matched),
            SwitchExpressionSyntax choice => Chosen(choice),
            _ => [],
        };
    }

    /// <summary>The negation of a condition that has no mutant of its own to say so.</summary>
    public static IEnumerable<Mutation> Negated(ExpressionSyntax condition) =>
        Leaks(condition)
        || Bare(condition)
            is BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.LogicalAndExpression and not (int)SyntaxKind.LogicalOrExpression }
                or PrefixUnaryExpressionSyntax
                or IsPatternExpressionSyntax
            ? []
            : [Instead(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition.WithoutTrivia())))];

    /// <summary>A condition that always holds, as if it did not stand there.</summary>
    public static Mutation Held() => new("true", (on, whole) => Either(SyntaxKind.LogicalOrExpression, on, whole));

    /// <summary>A value that a copy keeps from what it was copied of.</summary>
    public static Mutation Kept(IdentifierNameSyntax from, string property) =>
        Instead(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, from.WithoutTrivia(), IdentifierName(property)));

    private static ExpressionSyntax Bare(ExpressionSyntax node) => node is ParenthesizedExpressionSyntax inner ? Bare(inner.Expression) : node;

    private static Mutation Instead(ExpressionSyntax other) =>
        new(
            Plain(other),
            (on, whole) =>
                ParenthesizedExpression(
                    ConditionalExpression(on, ParenthesizedExpression(other.WithoutTrivia()), ParenthesizedExpression(whole.WithoutTrivia()))
                )
        );

    private static ParenthesizedExpressionSyntax Either(SyntaxKind kind, ExpressionSyntax on, ExpressionSyntax whole) =>
        ParenthesizedExpression(BinaryExpression(kind, on, ParenthesizedExpression(whole.WithoutTrivia())));

    /// <summary>Text in one line, so that a change of layout is none.</summary>
    public static string Plain(SyntaxNode node) => node.WithoutTrivia().NormalizeWhitespace(" ", " ").ToFullString().ReplaceLineEndings(" ");

    // A name that a pattern gives is used further on: then only what the compiler still follows will do.
    private static Mutation Settled(IsPatternExpressionSyntax leaking) =>
        leaking.Pattern is UnaryPatternSyntax
            ? new Mutation("true", (on, whole) => Either(SyntaxKind.LogicalOrExpression, on, whole))
            : new Mutation("false", (on, whole) => Either(SyntaxKind.LogicalAndExpression, PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, on), whole));

    // What follows a ?. cannot stand alone.
    private static bool IsBound(ExpressionSyntax node) =>
        node.DescendantNodesAndSelf()
            .Where(inner => inner is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax)
            .Any(inner => !inner.Ancestors().TakeWhile(outer => outer != node.Parent).Any(outer => outer is ConditionalAccessExpressionSyntax));

    private static bool Leaks(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner is not (AnonymousFunctionExpressionSyntax or SwitchExpressionArmSyntax or QueryExpressionSyntax))
            .Any(inner => inner is SingleVariableDesignationSyntax);

    private static IEnumerable<Mutation> Coalesced(BinaryExpressionSyntax node)
    {
        if (node.Right is not ThrowExpressionSyntax)
        {
            yield return Instead(node.Right);
        }

        if (node.Right is not (LiteralExpressionSyntax { Token.Value: null or 0 or 0m or false } or CollectionExpressionSyntax))
        {
            yield return new Mutation(
                $"{Plain(node.Left)} ?? default",
                (on, whole) =>
                    ParenthesizedExpression(
                        ConditionalExpression(
                            on,
                            ParenthesizedExpression(
                                BinaryExpression(
                                    SyntaxKind.CoalesceExpression,
                                    node.Left.WithoutTrivia(),
                                    PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, LiteralExpression(SyntaxKind.DefaultLiteralExpression))
                                )
                            ),
                            ParenthesizedExpression(whole.WithoutTrivia())
                        )
                    )
            );
        }
    }

    private IEnumerable<Mutation> Operated(BinaryExpressionSyntax node)
    {
        if (
            !Operators.TryGetValue(node.Kind(), out var kinds)
            || (node.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(node).Type is not { IsValueType: true })
        )
        {
            yield break;
        }

        foreach (var kind in kinds)
        {
            yield return Instead(BinaryExpression(kind, node.Left.WithoutTrivia(), Token(Tokens[kind]), node.Right.WithoutTrivia()));
        }
    }

    private static IEnumerable<Mutation> Literal(LiteralExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.TrueLiteralExpression) || node.IsKind(SyntaxKind.FalseLiteralExpression))
        {
            yield return Instead(
                LiteralExpression(node.IsKind(SyntaxKind.TrueLiteralExpression) ? SyntaxKind.FalseLiteralExpression : SyntaxKind.TrueLiteralExpression)
            );
        }
        else if (node.Token.Value is int or long or decimal)
        {
            var next = Convert.ToDecimal(node.Token.Value, CultureInfo.InvariantCulture) + 1m;
            yield return Instead(
                ParseExpression(
                    next.ToString(CultureInfo.InvariantCulture)
                        + node.Token.Value switch
                        {
                            decimal => "m",
                            long => "L",
                            _ => "",
                        }
                )
            );
        }
    }

    private IEnumerable<Mutation> Called(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        var owner = model.GetSymbolInfo(call).Symbol?.ContainingType;
        if (owner is null || !(owner.ContainingNamespace.ToDisplayString() == "System.Linq" || owner.Name is "Math" or "Decimal" or "ImmutableArray"))
        {
            yield break;
        }

        var name = access.Name.Identifier.ValueText;
        var arguments = call.ArgumentList.Arguments.Count;
        if (name == "Any" && arguments == 0)
        {
            yield return Instead(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call.WithoutTrivia()));
        }
        else if (Methods.TryGetValue(name, out var other))
        {
            yield return Instead(call.WithExpression(access.WithName(IdentifierName(other))));
        }
        else if (name == "Where")
        {
            yield return Instead(
                call.WithArgumentList(
                    ArgumentList(
                        SingletonSeparatedList(
                            Argument(SimpleLambdaExpression(Parameter(Identifier("_")), LiteralExpression(SyntaxKind.TrueLiteralExpression)))
                        )
                    )
                )
            );
        }
        else if (name is "Distinct" or "DistinctBy")
        {
            yield return Instead(access.Expression);
        }
    }

    private static IEnumerable<Mutation> Matched(IsPatternExpressionSyntax node)
    {
        yield return Instead(
            node.WithPattern(UnaryPattern(Token(SyntaxKind.NotKeyword), ParenthesizedPattern(node.Pattern.WithoutTrivia()))).NormalizeWhitespace()
        );
        foreach (var (_, pattern) in Patterns(node.Pattern))
        {
            yield return Instead(node.WithPattern(pattern));
        }
    }

    private static IEnumerable<Mutation> Chosen(SwitchExpressionSyntax node)
    {
        foreach (var arm in node.Arms)
        {
            foreach (var (text, pattern) in Patterns(arm.Pattern))
            {
                yield return Instead(node.WithArms(node.Arms.Replace(arm, arm.WithPattern(pattern)))) with
                {
                    Text = $"switch: {text} => …",
                };
            }
        }
    }

    private static IEnumerable<(string Text, PatternSyntax Pattern)> Patterns(PatternSyntax whole)
    {
        foreach (var part in whole.DescendantNodesAndSelf())
        {
            switch (part)
            {
                case RelationalPatternSyntax relation:
                    foreach (var (token, _) in Relations[relation.OperatorToken.Kind()])
                    {
                        var changed = whole.ReplaceNode(relation, RelationalPattern(Token(token), relation.Expression.WithoutTrivia()));
                        yield return (Plain(changed), changed);
                    }

                    break;
                case BinaryPatternSyntax both:
                    var isAnd = both.IsKind(SyntaxKind.AndPattern);
                    var swapped = whole.ReplaceNode(
                        both,
                        BinaryPattern(
                            isAnd ? SyntaxKind.OrPattern : SyntaxKind.AndPattern,
                            both.Left.WithoutTrivia(),
                            Token(isAnd ? SyntaxKind.OrKeyword : SyntaxKind.AndKeyword),
                            both.Right.WithoutTrivia()
                        )
                    );
                    yield return (Plain(swapped), swapped);
                    break;
                case SubpatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: var kind } literal } } truth
                    when kind is (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression:
                    var other = kind == (int)SyntaxKind.TrueLiteralExpression ? SyntaxKind.FalseLiteralExpression : SyntaxKind.TrueLiteralExpression;
                    var turned = whole.ReplaceNode(literal, LiteralExpression(other));
                    yield return (Plain(turned), turned);
                    break;
                default:
                    break;
            }
        }
    }
}
