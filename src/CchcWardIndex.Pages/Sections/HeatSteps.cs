using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Shown;

namespace CchcWardIndex.Pages.Sections;

/// <summary>The colours of the shares of an area, pale to dark.</summary>
internal static class HeatSteps
{
    private static readonly ImmutableArray<(decimal From, string Words)> Steps =
    [
        (0m, "dưới 60%"),
        (60m, "60% đến dưới 70%"),
        (70m, "70% đến dưới 80%"),
        (80m, "80% đến dưới 90%"),
        (90m, "từ 90%"),
    ];

    /// <summary>Each step's colour and what it is for.</summary>
    public static IEnumerable<(string Colour, string Words)> Legend => Steps.Select((step, place) => (Class(place), step.Words));

    /// <summary>The colour of a share in percentage points.</summary>
    public static string Colour(decimal percent) => Class(Of(percent));

    /// <summary>The step of a share in percentage points: that of the number as it is shown.</summary>
    public static int Of(decimal percent) => Enumerable.Range(0, Steps.Length).Last(step => step == 0 || Shown(percent) >= Steps[step].From);

    /// <summary>One decimal for every cell, so that the columns can be read down.</summary>
    public static string Words(decimal percent) => Show.TwoDecimals(Shown(percent))[..^1];

    private static decimal Shown(decimal percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero);

    private static string Class(int step) => $"q{Figures.Rank(step)}";
}
