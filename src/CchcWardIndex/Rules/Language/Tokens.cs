using System.Text.RegularExpressions;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Rules.Language;

/// <summary>The words of an expression, as far as the allow-list must see them before any parser does.</summary>
internal static partial class Tokens
{
    // The parser goes one call deeper for every bracket and every word: an endless expression would end the process, not fail.
    private const int Longest = 1000;
    private const int Deepest = 20;
    private const int LongestNumber = 28;

    /// <summary>What the expression says that no criterion may say.</summary>
    public static IEnumerable<ProblemText> Violations(string expression, IReadOnlySet<string> facts, IReadOnlySet<string> choices)
    {
        if (expression.Length > Longest || Depth(expression) > Deepest)
        {
            return [ExpressionProblems.TooLong(Longest, Deepest)];
        }

        return Words(expression, facts, choices);
    }

    private static int Depth(string expression)
    {
        var (depth, deepest) = (0, 0);
        foreach (var letter in expression)
        {
            depth +=
                letter == '(' ? 1
                : letter == ')' ? -1
                : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static IEnumerable<ProblemText> Words(string expression, IReadOnlySet<string> facts, IReadOnlySet<string> choices)
    {
        var end = 0;
        foreach (Match token in Token().Matches(expression))
        {
            if (token.Index > end && !string.IsNullOrWhiteSpace(expression[end..token.Index]))
            {
                yield return ExpressionProblems.UnknownSign(expression[end..token.Index].Trim());
            }

            end = token.Index + token.Length;
            if (token.Groups["name"].Success && NameViolation(token.Value, expression[end..], facts) is { } violation)
            {
                yield return violation;
            }

            if (token.Groups["number"].Success && !Exact().IsMatch(token.Value))
            {
                yield return ExpressionProblems.BinaryNumber(token.Value);
            }
            else if (token.Groups["number"].Success && token.Value.Length > LongestNumber)
            {
                yield return ExpressionProblems.TooManyDigits(token.Value);
            }
            else if (
                token.Groups["text"].Success
                && !choices.Contains(After().Match(expression[end..]).Groups["name"].Value)
                && !choices.Contains(Before().Match(expression[..token.Index]).Groups["name"].Value)
            )
            {
                // Beside anything else the parser would read the text as a number or a day.
                yield return ExpressionProblems.StrayText(token.Value);
            }
        }

        if (!string.IsNullOrWhiteSpace(expression[end..]))
        {
            yield return ExpressionProblems.UnknownSign(expression[end..].Trim());
        }
    }

    private static ProblemText? NameViolation(string name, string rest, IReadOnlySet<string> facts)
    {
        var isCall = rest.TrimStart().StartsWith('(');
        if (isCall ? RuleLanguage.Functions.Contains(name) || name is "iif" or "DateTime" : facts.Contains(name) || name is "true" or "false")
        {
            return null;
        }

        return isCall || name.Contains('.', StringComparison.Ordinal)
            ? ExpressionProblems.CallForbidden(name)
            : ExpressionProblems.UnknownFact(name, string.Join(", ", facts.Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex("^[0-9]+(\\.[0-9]+m|m)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Exact();

    [GeneratedRegex("^\\s*[=!]=\\s*(?<name>[a-zA-Z0-9]+)(?![a-zA-Z0-9.])", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex("(?<![a-zA-Z0-9.])(?<name>[a-zA-Z0-9]+)\\s*[=!]=\\s*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(
        "(?<name>[\\p{L}_@$][\\p{L}\\p{Nd}_]*(\\s*\\.\\s*[\\p{L}_][\\p{L}\\p{Nd}_]*)*)|"
            + "(?<number>\\.?[0-9][\\p{L}0-9_]*(\\.[\\p{L}0-9_]*)*)|(?<text>\"[^\"\\\\]*\")|&&|\\|\\||[=!<>]=|[-+*/<>!(),]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();
}
