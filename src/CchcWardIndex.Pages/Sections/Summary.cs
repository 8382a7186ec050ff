using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Sections;

/// <summary>The season in a few figures.</summary>
internal static class Summary
{
    private const int MostNames = 3;

    public static Html Of(Season season)
    {
        var html = new Html().Add($"<section id=\"tong-quan\" aria-labelledby=\"tong-quan-ten\"><h2 id=\"tong-quan-ten\">Tổng quan</h2>\n<dl class=\"tiles\">\n");
        html.Add($"<div><dt>Đơn vị được xếp hạng</dt><dd>{Links.Figure("bang-xep-hang", Show.Number(season.Ranked.Length))}<small>trên {season.Results.Units.Length} đơn vị</small></dd></div>\n");
        if (season.Mean is { } mean)
        {
            var (best, last) = (season.Ranked[0], season.Ranked[^1]);
            html.Add($"<div><dt>Chỉ số trung bình</dt><dd>{Links.Figure("cach-tinh", $"{Show.TwoDecimals(mean)}%")}<small>thấp nhất {Index(season, last)}, cao nhất {Index(season, best)}</small></dd></div>\n");
            html.Add($"<div><dt>Cao nhất</dt><dd class=\"words\">{Names(season)}<small>{Index(season, best)}, loại {Links.Figure("cach-tinh", best.Grade ?? "–")}</small></dd></div>\n");
        }

        html.Add($"<div class=\"grades\"><dt>Xếp loại</dt><dd><ul>\n");
        foreach (var grade in season.Set.Grading.Rules.Select(rule => rule.Name))
        {
            var count = season.Ranked.Count(unit => unit.Grade == grade);
            html.Add($"<li><span>{grade}</span> {Bar.Of(season.Ranked.IsEmpty ? 0m : 100m * count / season.Ranked.Length)} <strong>{Links.Figure("bang-xep-hang", Show.Number(count))}</strong></li>\n");
        }

        return html.Add($"</ul></dd></div>\n</dl></section>\n");
    }

    private static Html Names(Season season)
    {
        var first = season.Ranked.Where(unit => unit.Rank == 1).ToList();
        var html = new Html();
        foreach (var unit in first.Take(MostNames))
        {
            html.Add($"{(unit == first[0] ? "" : "; ")}{Links.Name(season, unit.Score.Unit)}");
        }

        return first.Count > MostNames ? html.Add($" và {first.Count - MostNames} đơn vị khác") : html;
    }

    private static Html Index(Season season, RankedUnit unit) => Links.Figure(season, unit.Score.Unit, $"{Show.TwoDecimals(unit.Score.Index!.Value)}%");
}
