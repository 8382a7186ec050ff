using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>What is written is read in one look: lines, methods and files have a greatest length.</summary>
public sealed class SizesTests
{
    private const int LongestLine = 160;
    private const int LongestMethod = 60;
    private const int LongestFile = 360;

    // A step of the schema is never changed again once a data folder was made by it.
    private static readonly string Steps = Path.Combine("src", "CchcWardIndex.Storage", "Schema");

    [Fact]
    public void All_sources_are_looked_at()
    {
        Assert.Contains(Sources.Written, file => file.Path == Path.Combine("src", "CchcWardIndex", "Rules", "RuleBook.cs"));
        Assert.Contains(Sources.Written, file => file.Path == Path.Combine("tests", "CchcWardIndex.Tests", "Architecture", "SizesTests.cs"));
        Assert.Contains(Sources.Written, file => Path.GetExtension(file.Path) == ".razor");
    }

    [Fact]
    public void No_line_has_more_letters_than_fit_on_a_screen() => None(Sources.Written.SelectMany(file => LongLines(file.Path, file.Text)));

    [Fact]
    public void No_method_has_more_lines_than_fit_on_a_screen() =>
        None(Sources.Written.Where(file => !file.Path.StartsWith(Steps, StringComparison.Ordinal)).SelectMany(file => LongMethods(file.Path, file.Text)));

    [Fact]
    public void No_file_is_too_long_to_be_read_in_one_look() => None(Sources.Written.SelectMany(file => LongFile(file.Path, file.Text)));

    [Fact]
    public void A_line_is_measured_in_letters_and_not_in_bytes_or_marks()
    {
        // One letter of Vietnamese may be two code points, and takes up to five bytes.
        var line = string.Concat(Enumerable.Repeat("ệ".Normalize(System.Text.NormalizationForm.FormD), LongestLine));

        Assert.Empty(LongLines("a.cs", line));
        Assert.Equal(["a.cs:2: 161 letters"], LongLines("a.cs", "\n" + line + "x"));
    }

    [Fact]
    public void Every_kind_of_method_is_measured()
    {
        string[] kinds =
        [
            "A() { @ }",
            "void B() { @ }",
            "int C { get { @ } }",
            "int D => E(@);",
            "~A() { @ }",
            "void F() { void G() { @ } }",
            "int this[int i] => E(@);",
        ];
        string Class(int lines) =>
            $"class A {{ {string.Join('\n', kinds.Select(kind => kind.Replace("@", new string('\n', lines), StringComparison.Ordinal)))} }}";

        Assert.Empty(LongMethods("a.cs", Class(LongestMethod - 1)));
        Assert.Equal(["A", "B", "get", "D", "~A", "F", "G", "this"], LongMethods("a.cs", Class(LongestMethod)).Select(found => found.Split(' ')[1]));
    }

    private static IEnumerable<string> LongLines(string path, string text) =>
        text.Split('\n')
            .Select((line, number) => (Number: number + 1, Letters: new StringInfo(line.TrimEnd('\r')).LengthInTextElements))
            .Where(line => line.Letters > LongestLine)
            .Select(line => $"{path}:{line.Number}: {line.Letters} letters");

    private static IEnumerable<string> LongFile(string path, string text) =>
        text.TrimEnd().Split('\n').Length is var lines and > LongestFile ? [$"{path}: {lines} lines"] : [];

    private static IEnumerable<string> LongMethods(string path, string text)
    {
        if (Path.GetExtension(path) != ".cs")
        {
            return [];
        }

        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path);
        return tree.GetRoot()
            .DescendantNodes()
            .Select(node => (Node: node, Name: NameOf(node)))
            .Where(method => method.Name.Length > 0)
            .Select(method => (method.Name, Lines: tree.GetLineSpan(method.Node.Span)))
            .Select(method => (method.Name, From: method.Lines.StartLinePosition.Line + 1, To: method.Lines.EndLinePosition.Line + 1))
            .Where(method => method.To - method.From + 1 > LongestMethod)
            .Select(method => $"{path}:{method.From}: {method.Name} {method.To - method.From + 1} lines");
    }

    // Of whatever has statements of its own; empty for anything else.
    private static string NameOf(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            DestructorDeclarationSyntax destructor => "~" + destructor.Identifier.Text,
            OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "operator",
            AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            PropertyDeclarationSyntax { ExpressionBody: not null } property => property.Identifier.Text,
            IndexerDeclarationSyntax { ExpressionBody: not null } => "this",
            _ => "",
        };

    private static void None(IEnumerable<string> found) => Assert.True(!found.Any(), string.Join('\n', found));
}
