using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Sections;

/// <summary>The season in a few figures.</summary>
internal static class Summary
{
    public static Html Of(Season season)
    {
        var html = new Html().Add($"<section id=\"tong-quan\" aria-labelledby=\"tong-quan-ten\"><h2 id=\"tong-quan-ten\">Tổng quan</h2>\n<dl class=\"tiles\">\n");
        html.Add($"<div><dt>Đơn vị được xếp hạng</dt><dd>{season.Ranked.Length}<small>trên {season.Results.Units.Length} đơn vị</small></dd></div>\n");
        if (season.Mean is { } mean)
        {
            var (best, last) = (season.Ranked[0], season.Ranked[^1]);
            html.Add($"<div><dt>Chỉ số trung bình</dt><dd>{Show.TwoDecimals(mean)}%<small>thấp nhất {Show.TwoDecimals(last.Score.Index!.Value)}%, cao nhất {Show.TwoDecimals(best.Score.Index!.Value)}%</small></dd></div>\n");
            var first = season.Ranked.Where(unit => unit.Rank == 1).ToList();
            html.Add($"<div><dt>Cao nhất</dt><dd class=\"words\">{string.Join("; ", first.Take(3).Select(unit => unit.Score.Unit.Name))}{(first.Count > 3 ? $" và {first.Count - 3} đơn vị khác" : "")}<small>{Show.TwoDecimals(best.Score.Index!.Value)}%, loại {best.Grade}</small></dd></div>\n");
        }

        html.Add($"<div class=\"grades\"><dt>Xếp loại</dt><dd><ul>\n");
        foreach (var grade in season.Set.Grading.Rules.Select(rule => rule.Name))
        {
            var count = season.Ranked.Count(unit => unit.Grade == grade);
            html.Add($"<li><span>{grade}</span> {Bar.Of(season.Ranked.IsEmpty ? 0m : 100m * count / season.Ranked.Length)} <strong>{count}</strong></li>\n");
        }

        return html.Add($"</ul></dd></div>\n</dl></section>\n");
    }
}
