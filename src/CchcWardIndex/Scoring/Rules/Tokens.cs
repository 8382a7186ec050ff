using System.Text.RegularExpressions;

namespace CchcWardIndex.Scoring.Rules;

/// <summary>The words of an expression, as far as the allow-list must see them before any parser does.</summary>
internal static partial class Tokens
{
    /// <summary>What the expression says that no criterion may say, each as a message and a remedy.</summary>
    public static IEnumerable<(string Message, string Remedy)> Violations(string expression, IReadOnlySet<string> facts)
    {
        var end = 0;
        foreach (Match token in Token().Matches(expression))
        {
            if (token.Index > end && !string.IsNullOrWhiteSpace(expression[end..token.Index]))
            {
                yield return Unknown(expression[end..token.Index].Trim());
            }

            end = token.Index + token.Length;
            if (token.Groups["name"].Success && NameViolation(token.Value, expression[end..], facts) is { } violation)
            {
                yield return violation;
            }

            if (token.Groups["number"].Success && !Exact().IsMatch(token.Value))
            {
                yield return ($"\"{token.Value}\" là số thực nhị phân hoặc có hậu tố lạ, không tính được chính xác.", "Viết số thập phân có hậu tố m, ví dụ 0.8m.");
            }
        }

        if (!string.IsNullOrWhiteSpace(expression[end..]))
        {
            yield return Unknown(expression[end..].Trim());
        }
    }

    private static (string, string)? NameViolation(string name, string rest, IReadOnlySet<string> facts)
    {
        var isCall = rest.TrimStart().StartsWith('(');
        if (isCall ? RuleLanguage.Functions.Contains(name) || name is "iif" or "DateTime" : facts.Contains(name) || name is "true" or "false")
        {
            return null;
        }

        return isCall || name.Contains('.', StringComparison.Ordinal)
            ? ($"\"{name}\" không nằm trong danh sách được phép.", $"Chỉ dùng iif, DateTime(năm,tháng,ngày), {string.Join(", ", RuleLanguage.Functions.Order(StringComparer.Ordinal))}.")
            : ($"\"{name}\" không phải là số liệu đã khai.", $"Khai số liệu này trong \"facts\", hoặc sửa tên; các số liệu đã khai: {string.Join(", ", facts.Order(StringComparer.Ordinal))}.");
    }

    private static (string, string) Unknown(string text) => ($"Ký hiệu \"{text}\" không được phép trong biểu thức.", "Chỉ dùng + - * / == != < <= > >= && || ! và ngoặc tròn.");

    [GeneratedRegex("^[0-9]+(\\.[0-9]+m|m)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Exact();

    [GeneratedRegex(
        "(?<name>[\\p{L}_@$][\\p{L}\\p{Nd}_]*(\\s*\\.\\s*[\\p{L}_][\\p{L}\\p{Nd}_]*)*)|(?<number>\\.?[0-9][\\p{L}0-9_]*(\\.[\\p{L}0-9_]*)*)|(?<text>\"[^\"\\\\]*\")|&&|\\|\\||[=!<>]=|[-+*/<>!(),]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
