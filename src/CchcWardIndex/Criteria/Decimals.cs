using System.Globalization;

namespace CchcWardIndex.Criteria;

/// <summary>Decimal numbers as they stand in files: digits with a point, no exponent, no culture.</summary>
public static class Decimals
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a number exactly; false where it is none, has an exponent, or has more digits than a decimal holds.</summary>
    public static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number)
        && text.Count(char.IsAsciiDigit) <= 28;

    /// <summary>Writes a number exactly, without trailing zeros: 2.50 as <c>2.5</c>.</summary>
    public static string Write(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Whether a number is a whole multiple of a step above zero.</summary>
    public static bool IsMultipleOf(this decimal number, decimal step) => number % step == 0m;
}
