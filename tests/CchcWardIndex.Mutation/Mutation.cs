using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CchcWardIndex.Mutation;

/// <summary>One way to change an expression.</summary>
/// <param name="Text">What stands there then, for people.</param>
/// <param name="Put">Makes of the switch and the expression what holds both.</param>
internal sealed record Mutation(string Text, Func<ExpressionSyntax, ExpressionSyntax, ExpressionSyntax> Put);

/// <summary>A mutant of the domain.</summary>
/// <param name="Number">In the order of the files and of what stands in them.</param>
/// <param name="Folder">The folder under the domain.</param>
/// <param name="File">The file under the domain, with forward slashes.</param>
/// <param name="Line">Its line.</param>
/// <param name="Key">What it changes, whatever line it stands on: file, member, before and after, and which of several alike.</param>
/// <param name="IsWord">Whether it changes no more than what a sentence says.</param>
internal sealed record Mutant(int Number, string Folder, string File, int Line, string Key, bool IsWord);
