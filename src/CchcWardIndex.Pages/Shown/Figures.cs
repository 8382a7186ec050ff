using System.Globalization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Pages.Shown;

/// <summary>Figures as a page writes them; a dash where there is none.</summary>
internal static class Figures
{
    public const string None = "–";

    /// <summary>A rank, without grouped thousands; null where there is none.</summary>
    public static string? Rank(int? rank) => rank?.ToString(CultureInfo.InvariantCulture);

    public static string Percent(decimal? percent) => percent is { } given ? Show.TwoDecimals(given) : None;

    public static string Points(decimal? points) => points is { } given ? Show.Points(given) : None;

    /// <summary>Two decimals; more where two would show nothing.</summary>
    public static string Exact(decimal points) => Math.Abs(points) >= 0.005m || points == 0m ? Show.TwoDecimals(points) : "chưa đến 0,01";

    /// <inheritdoc cref="Exact(decimal)"/>
    public static string Exact(decimal? points) => points is { } given ? Exact(given) : None;

    /// <summary>Ranks from one to another: <c>3–6</c>, or the one.</summary>
    public static string Ranks(int best, int worst) => best == worst ? Rank(best)! : $"{Rank(best)}–{Rank(worst)}";
}
