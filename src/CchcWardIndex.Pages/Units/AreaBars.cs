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
        var html = new Html().Add($"<h4 id=\"{id}-lv\">Theo lĩnh vực</h4>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}-lv\" tabindex=\"0\"><table class=\"areas\"><caption>Điểm của đơn vị; vạch đứt là trung bình, vạch liền là đơn vị cao nhất</caption>\n<thead><tr><th scope=\"col\">Lĩnh vực</th><th scope=\"col\" class=\"n\">Điểm</th><th scope=\"col\" class=\"n\">Tối đa</th><th scope=\"col\">Tỷ lệ (%)</th><th scope=\"col\" class=\"n\">Trung bình (%)</th><th scope=\"col\" class=\"n\">Cao nhất (%)</th></tr></thead>\n<tbody>\n");
        foreach (var standing in season.Areas)
        {
            var share = Share.Of(unit.Score, standing.Area.Code);
            html.Add($"<tr><th scope=\"row\">{standing.Area.Code}. {standing.Area.Name}</th><td class=\"n\">{Points(share.Points)}</td><td class=\"n\">{Show.Points(share.MaxPoints)}</td><td class=\"share\"><span class=\"n\">{Percent(share.Percent)}</span> ");
            if (share.Percent is { } percent)
            {
                html.Add(standing is { Mean: { } mean, Best: { } best } ? Bar.Of(percent, mean, best) : Bar.Of(percent));
            }

            html.Add($"</td><td class=\"n\">{Percent(standing.Mean)}</td><td class=\"n\">{Percent(standing.Best)}</td></tr>\n");
        }

        if (season.Set.Extras is { } extras)
        {
            html.Add($"<tr><th scope=\"row\">{extras.Code}. {extras.Name}</th><td class=\"n\">{Points(unit.Score.PointsOf(extras.Code))}</td><td class=\"n\">–</td><td class=\"share\">–</td><td class=\"n\">–</td><td class=\"n\">–</td></tr>\n");
        }

        html.Add($"</tbody>\n<tfoot><tr><th scope=\"row\">Tổng điểm</th><td class=\"n\">{Points(unit.Score.Points)}</td><td class=\"n\">{Show.Points(unit.Score.MaxPoints)}</td><td class=\"share\"><span class=\"n\">{Percent(unit.Score.Index)}</span></td><td class=\"n\">{Percent(season.Mean)}</td><td class=\"n\">{Percent(season.Ranked.FirstOrDefault()?.Score.Index)}</td></tr></tfoot></table></div>\n");
        foreach (var adjustment in unit.Score.Adjustments)
        {
            html.Add($"<p class=\"quiet\">Điều chỉnh {(adjustment.Points > 0m ? "+" : "")}{Show.Points(adjustment.Points)} điểm: {adjustment.Reason:said}</p>\n");
        }

        return html;
    }

    private static string Points(decimal? points) => points is { } given ? Show.Points(given) : "–";

    private static string Percent(decimal? percent) => percent is { } given ? Show.TwoDecimals(given) : "–";
}
