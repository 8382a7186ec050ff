using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria;

/// <summary>Số, ký hiệu of a decision, as Nghị định 30/2020/NĐ-CP has it: a number, a slash, and the kind and the issuing body in capitals.</summary>
public static partial class DecisionNumber
{
    /// <summary>How to write one, for whoever wrote it otherwise.</summary>
    public const string Example = "1234/QĐ-UBND";

    /// <summary>
    /// The number in one spelling: <c>1234/QĐ-UBND</c>, <c>15a/QĐ-UBND</c>; a decision that lays down rules has its year besides,
    /// <c>15/2022/QĐ-UBND</c>.
    /// </summary>
    /// <returns>Null where the text is no such number.</returns>
    public static string? Read(string text)
    {
        // Old fonts left an Icelandic letter that looks the same.
        var number = OutsideText.Compose(text.Trim()).Replace('Ð', 'Đ');
        return Pattern().IsMatch(number) ? number : null;
    }

    [GeneratedRegex(@"^\d{1,6}[a-zđ]?(/\d{4})?/[A-ZĐ]{2,6}(-[A-ZĐ0-9]{1,12}){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
