using System.Globalization;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>How a day and an hour are written, shown on ones of the year assessed.</summary>
internal static class ExampleTimes
{
    /// <summary><c>20/01/2026</c>.</summary>
    public static string Day(int year) => string.Create(CultureInfo.InvariantCulture, $"20/01/{year}");

    /// <summary><c>15/12/2026 16:59</c>.</summary>
    public static string Hour(int year) => string.Create(CultureInfo.InvariantCulture, $"15/12/{year} 16:59");
}
