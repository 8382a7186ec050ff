using System.Globalization;

namespace CchcWardIndex.Criteria;

/// <summary>Decimal numbers as they stand in files: digits with a point, no exponent, no culture.</summary>
public static class Decimals
{
    // Decimals hold 28 digits and a division leaves noise in the last few: thirds that add up to one must equal one.
    private const int Noise = 20;

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a number exactly; false where it is none, has an exponent, or has more digits than a decimal holds.</summary>
    public static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number) && text.Count(char.IsAsciiDigit) <= 28;

    /// <summary>Writes a number exactly, without trailing zeros: 2.50 as <c>2.5</c>.</summary>
    public static string Write(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>A number as it is compared: to 20 decimals, without what divisions leave behind them.</summary>
    public static decimal WithoutNoise(this decimal number) => Math.Round(number, Noise, MidpointRounding.AwayFromZero);

    /// <summary>Whether a number is a whole multiple of a step above zero.</summary>
    public static bool IsMultipleOf(this decimal number, decimal step) => number % step == 0m;
}
