using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Shown;

namespace CchcWardIndex.Pages.Board;

/// <summary>Figures of the board in words; a dash where there is none.</summary>
internal static class BoardWords
{
    /// <summary>How long workbooks are still taken; empty where they are not.</summary>
    public static string Left(BoardFacts facts)
    {
        var left = facts.Deadline - facts.ShownAt;
        return !facts.IsOpen || left <= TimeSpan.Zero ? ""
            : left.Days > 0 ? $" (còn {Show.Number(left.Days)} ngày)"
            : $" (còn {Show.Number(left.Hours)} giờ {Show.Number(left.Minutes)} phút)";
    }

    public static string Time(DateTimeOffset? time) => time is { } at ? Show.Moment(at) : Figures.None;

    public static string Number(int? number) => number is { } given ? Show.Number(given) : Figures.None;
}
