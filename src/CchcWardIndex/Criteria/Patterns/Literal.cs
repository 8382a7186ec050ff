using System.Globalization;

namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Values as they stand in the expressions that are made.</summary>
internal static class Literal
{
    // From here on the language takes a whole number without suffix for another type.
    private const decimal Great = 1_000_000_000m;

    /// <summary>A number to compare with or to divide by: <c>90</c>, <c>0.95m</c>.</summary>
    public static string Number(decimal value) => Decimals.Write(value) + (decimal.Truncate(value) == value && Math.Abs(value) < Great ? "" : "m");

    /// <summary>Points: <c>2m</c>.</summary>
    public static string Points(decimal value) => Decimals.Write(value) + "m";

    /// <summary>A day, with its hour where it has one: <c>DateTime(2022,3,31)</c>.</summary>
    public static string Time(DateTime time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"DateTime({time.Year},{time.Month},{time.Day}{(time.TimeOfDay == TimeSpan.Zero ? "" : $",{time.Hour},{time.Minute},{time.Second}")})"
        );

    /// <summary>Something less a number.</summary>
    public static string Less(string expression, decimal value) =>
        value == 0m ? expression : $"{expression} {(value < 0m ? "+" : "-")} {Number(Math.Abs(value))}";

    /// <summary>Something times points; once is not said.</summary>
    public static string Times(string expression, decimal points) => points == 1m ? expression : $"{expression} * {Points(points)}";
}
