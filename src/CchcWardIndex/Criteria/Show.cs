using System.Globalization;

namespace CchcWardIndex.Criteria;

/// <summary>Values as officials write them: comma decimals, dd/MM/yyyy, Có and Không. For people only; files keep exact values.</summary>
public static class Show
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };

    /// <summary>A number exactly, with grouped thousands: <c>1.234,5</c>.</summary>
    public static string Number(decimal number)
    {
        var plain = Decimals.Write(number);
        var places = plain.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? plain.Length - point - 1 : 0;
        return number.ToString($"N{places}", Vietnamese);
    }

    /// <summary>A number to two decimals, half away from zero: <c>87,66</c>. For display only.</summary>
    public static string TwoDecimals(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("N2", Vietnamese);

    /// <summary>Points, at most four decimals: <c>0,5</c>; <c>1,8095</c>.</summary>
    public static string Points(decimal points) => Number(Math.Round(points, 4, MidpointRounding.AwayFromZero));

    /// <summary>A day: <c>20/01/2022</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, and its hour where it has one: <c>20/01/2022</c>; <c>16:59 ngày 15/12/2022</c>.</summary>
    public static string Time(DateTime time) => time.TimeOfDay == TimeSpan.Zero ? Day(DateOnly.FromDateTime(time)) : Hour(time);

    /// <summary>A legal basis: <c>43/KH-UBND ngày 21/02/2022, Phụ lục, STT 8</c>.</summary>
    public static string Basis(LegalBasis basis) => $"{basis.Document}{(basis.Date is { } date ? $" ngày {Day(date)}" : "")}, {basis.Clause}";

    /// <summary>A value of a fact: <c>42 nhiệm vụ</c>, <c>97,5%</c>, <c>20/01/2022</c>, <c>Có</c>, <c>Kịp thời</c>.</summary>
    public static string Value(FactValue value, Fact fact) => fact.Type switch
    {
        FactType.YesNo => value.Yes ? "Có" : "Không",
        FactType.Choice => fact.Options.FirstOrDefault(option => option.Value == (string)value.Boxed)?.Label ?? (string)value.Boxed,
        FactType.Date => value.Time.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        FactType.DateTime => Hour(value.Time),
        FactType.Percent => Number(value.Number) + "%",
        _ => fact.Unit.Length > 0 ? $"{Number(value.Number)} {fact.Unit}" : Number(value.Number),
    };

    private static string Hour(DateTime time) => time.ToString(time.Second == 0 ? "HH:mm 'ngày' dd/MM/yyyy" : "HH:mm:ss 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);
}
