namespace CchcWardIndex.Rules.Language;

/// <summary>Rounding to a points step, for formulas in criteria: <c>Step.Round(x, 0.05m)</c>.</summary>
public static class Step
{
    /// <summary>The nearest multiple of the step, half away from zero.</summary>
    public static decimal Round(decimal value, decimal step) => Math.Round(value / step, 0, MidpointRounding.AwayFromZero) * step;

    /// <summary>The greatest multiple of the step that is not above the value.</summary>
    public static decimal Floor(decimal value, decimal step) => Math.Floor(value / step) * step;
}

/// <summary>Counting days, for formulas in criteria: <c>Days.Between(hanGui, ngayGui)</c>.</summary>
public static class Days
{
    /// <summary>Whole calendar days from one day to another; negative where the second comes first. The hour does not count.</summary>
    public static decimal Between(DateTime from, DateTime to) => (to.Date - from.Date).Days;

    /// <summary>The same where a day may be left out by its condition: then there is no number, and no comparison with it holds.</summary>
    public static decimal? Between(DateTime? from, DateTime? to) => from is { } first && to is { } second ? Between(first, second) : null;
}
