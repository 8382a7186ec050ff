using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>What is a document, by the words of ADR 4.</summary>
internal static partial class NaiveDocument
{
    public static bool Is(string text) => Parts().Split(text).Any(part => Names(Bare(part)));

    private static bool Names(string part) =>
        part.Any(char.IsLetterOrDigit) && !Zeros().IsMatch(part) && !Word().IsMatch(part) && (part.Any(char.IsDigit) || !Excuse().IsMatch(part));

    private static string Bare(string part) =>
        Gaps()
            .Replace(
                string.Concat(
                        part.Normalize(NormalizationForm.FormKD)
                            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                    )
                    .Replace('đ', 'd')
                    .Replace('Đ', 'd')
                    .ToLowerInvariant(),
                " "
            )
            .Trim();

    [GeneratedRegex("[;,\r\n；，]")]
    private static partial Regex Parts();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex Gaps();

    [GeneratedRegex("^[0 ]+$")]
    private static partial Regex Zeros();

    [GeneratedRegex("^(x|v|khong|ko|k|chua|co|da co|na|n a|no|none|nil|null|trong|bo trong|de trong|khong ro|khong biet|kps)$")]
    private static partial Regex Word();

    [GeneratedRegex("^((khong|ko|chua) co|(khong|chua) (ban hanh|kem|nop)|khong phat sinh|(se|dang) bo sung|(bo sung|gui|nop) sau)( |$)")]
    private static partial Regex Excuse();
}
