using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CchcWardIndex.Mutation;

/// <summary>Puts every mutant of one file beside what it changes, each behind its switch.</summary>
/// <param name="model">The file as it is.</param>
/// <param name="file">Its path under the domain.</param>
/// <param name="isMutated">Whether it gets mutants; otherwise its loops alone are watched.</param>
/// <param name="mutants">All so far; its own are added.</param>
/// <param name="rejected">The numbers of those that do not compile.</param>
internal sealed class Rewriter(SemanticModel model, string file, bool isMutated, List<Mutant> mutants, IReadOnlySet<int> rejected) : CSharpSyntaxRewriter
{
    /// <summary>Marks a mutant in the tree, its number with it.</summary>
    public const string Mark = "mutant";

    private readonly Mutations _mutations = new(model);
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is AttributeListSyntax or PatternSyntax or ParameterSyntax or EnumDeclarationSyntax or SwitchLabelSyntax || IsConstant(node))
        {
            return node;
        }

        if (!isMutated)
        {
            return base.Visit(node);
        }

        return node switch
        {
            ExpressionSyntax expression => Put(expression, [.. _mutations.Of(expression), .. Around(expression)]),
            StatementSyntax statement when IsRemovable(statement) => Removable(statement),
            _ => base.Visit(node),
        };
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node) is ForStatementSyntax loop ? loop.WithStatement(Watched(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node) is ForEachStatementSyntax loop ? loop.WithStatement(Watched(loop.Statement)) : null;

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node) is WhileStatementSyntax loop ? loop.WithStatement(Watched(loop.Statement)) : null;

    private static BlockSyntax Watched(StatementSyntax body) => Block(ParseStatement($"global::{Switch.TypeName}.Alive();"), body);

    private static bool IsConstant(SyntaxNode? node) =>
        node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword) || node is LocalDeclarationStatementSyntax { IsConst: true };

    private static IEnumerable<Mutation> Around(ExpressionSyntax node) =>
        node.Parent switch
        {
            IfStatementSyntax chosen when chosen.Condition == node => Mutations.Negated(node),
            ConditionalExpressionSyntax chosen when chosen.Condition == node => [],
            WhereClauseSyntax => [Mutations.Held()],
            AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax property,
                Parent: InitializerExpressionSyntax { Parent: WithExpressionSyntax { Expression: IdentifierNameSyntax from } }
            } assignment when assignment.Right == node => [Mutations.Kept(from, property.Identifier.ValueText)],
            _ => [],
        };

    private SyntaxNode Put(ExpressionSyntax node, List<Mutation> changes)
    {
        // Numbers first, so that they follow what stands in the file.
        var numbered = changes.Select(change => (change, Number: Numbered(node, change.Text))).ToList();
        var whole = (ExpressionSyntax)base.Visit(node)!;
        foreach (var (change, number) in numbered.Where(pair => !rejected.Contains(pair.Number)))
        {
            whole = change.Put(Is(number), whole).WithAdditionalAnnotations(new SyntaxAnnotation(Mark, $"{number}"));
        }

        return whole;
    }

    private static bool IsRemovable(StatementSyntax statement) =>
        statement
            is ExpressionStatementSyntax
                or YieldStatementSyntax
                or ContinueStatementSyntax
                or BreakStatementSyntax { Parent: not SwitchSectionSyntax }
                or ReturnStatementSyntax { Expression: null };

    private SyntaxNode Removable(StatementSyntax statement)
    {
        var number = Numbered(statement, "");
        var kept = (StatementSyntax)base.Visit(statement)!;
        return rejected.Contains(number)
            ? kept
            : IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(number)), Block(kept))
                .WithAdditionalAnnotations(new SyntaxAnnotation(Mark, $"{number}"));
    }

    private static ExpressionSyntax Is(int number) => ParseExpression($"global::{Switch.TypeName}.Is({number})");

    private int Numbered(SyntaxNode node, string after)
    {
        var number = mutants.Count;
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var key = $"{file} {Member(node)}: {Mutations.Plain(node)} → {(after.Length > 0 ? after : "(nothing)")}";
        var nth = _alike[key] = _alike.GetValueOrDefault(key) + 1;
        var isWord = node.Ancestors().Any(outer => outer is InterpolationSyntax);
        mutants.Add(new Mutant(number, file.Split('/')[0], file, line, nth > 1 ? $"{key} #{nth}" : key, isWord));
        return number;
    }

    private static string Member(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First() switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ConstructorDeclarationSyntax => "constructor",
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
            TypeDeclarationSyntax type => type.Identifier.ValueText,
            var other => $"{other.Kind()}",
        };
}
