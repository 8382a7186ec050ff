using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Units;

/// <summary>A unit's areas against the city's mean and best.</summary>
internal static class AreaBars
{
    public static Html Of(Season season, RankedUnit unit)
    {
        var id = Season.Anchor(unit.Score.Unit);
        var html = new Html().Add($"<h4 id=\"{id}-lv\">Theo lĩnh vực</h4>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}-ten {id}-lv\" tabindex=\"0\"><table class=\"areas stack\" role=\"table\"><caption>Điểm của đơn vị; vạch đứt là trung bình, vạch liền là đơn vị cao nhất<span class=\"screen\">. Chọn một lĩnh vực để xem từng tiêu chí</span></caption>\n<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Lĩnh vực</th><th scope=\"col\" role=\"columnheader\" class=\"n\">Điểm</th><th scope=\"col\" role=\"columnheader\" class=\"n\">Tối đa</th><th scope=\"col\" role=\"columnheader\">Tỷ lệ (%)</th><th scope=\"col\" role=\"columnheader\" class=\"n\">Trung bình (%)</th><th scope=\"col\" role=\"columnheader\" class=\"n\">Cao nhất (%)</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var standing in season.Areas)
        {
            var (share, area) = (Share.Of(unit.Score, standing.Area.Code), standing.Area);
            var bar = share.Percent is not { } percent ? new Html() : standing is { Mean: { } mean, Best: { } best } ? Bar.Of(percent, mean, best) : Bar.Of(percent);
            Row(html, Season.Anchor(unit.Score.Unit, area.Code), $"{area.Code}. {area.Name}", Points(share.Points), Show.Points(share.MaxPoints), Percent(share.Percent), bar, Percent(standing.Mean), Percent(standing.Best));
        }

        if (season.Set.Extras is { } extras)
        {
            Row(html, Season.Anchor(unit.Score.Unit, extras.Code), $"{extras.Code}. {extras.Name}", Points(unit.Score.FinalOf(extras.Code)), "–", "–", new Html(), "–", "–");
        }

        html.Add($"</tbody>\n<tfoot role=\"rowgroup\"><tr role=\"row\"><th scope=\"row\" role=\"rowheader\">Tổng điểm</th>");
        Figures(html, new Html().Add($"{Points(unit.Score.Points)}"), Show.Points(unit.Score.MaxPoints), Percent(unit.Score.Index), new Html(), Percent(season.Mean), Percent(season.Ranked.FirstOrDefault()?.Score.Index));
        html.Add($"</tr></tfoot></table></div>\n");
        foreach (var adjustment in unit.Score.Adjustments)
        {
            html.Add($"<p class=\"quiet\">Điều chỉnh {(adjustment.Points > 0m ? "+" : "")}{Show.Points(adjustment.Points)} điểm: {adjustment.Reason:said}</p>\n");
        }

        return html;
    }

    private static void Row(Html html, string anchor, string name, string points, string most, string percent, Html bar, string mean, string best)
    {
        html.Add($"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><a href=\"#{anchor}\">{name:name}</a></th>");
        Figures(html, Links.Figure(anchor, points), most, percent, bar, mean, best);
        html.Add($"</tr>\n");
    }

    private static void Figures(Html html, Html points, string most, string percent, Html bar, string mean, string best) =>
        html.Add($"<td role=\"cell\" data-cot=\"Điểm\" class=\"n\">{points}</td><td role=\"cell\" data-cot=\"Tối đa\" class=\"n\">{most}</td><td role=\"cell\" data-cot=\"Tỷ lệ (%)\" class=\"share\"><span class=\"n\">{percent}</span> {bar}</td><td role=\"cell\" data-cot=\"Trung bình (%)\" class=\"n\">{mean}</td><td role=\"cell\" data-cot=\"Cao nhất (%)\" class=\"n\">{best}</td>");

    private static string Points(decimal? points) => points is { } given ? Show.Points(given) : "–";

    private static string Percent(decimal? percent) => percent is { } given ? Show.TwoDecimals(given) : "–";
}
