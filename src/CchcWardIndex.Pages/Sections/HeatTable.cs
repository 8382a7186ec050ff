using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Sections;

/// <summary>Areas × units: where the city as a whole is strong or weak. The number says what the colour says.</summary>
internal static class HeatTable
{
    private static readonly ImmutableArray<(decimal From, string Words)> Steps = [(0m, "dưới 60%"), (60m, "60% đến dưới 70%"), (70m, "70% đến dưới 80%"), (80m, "80% đến dưới 90%"), (90m, "từ 90%")];

    // What a mean is, is told once for the page.
    private const string MeanAnchor = "cach-tinh";

    public static Html Of(Season season)
    {
        var html = new Html().Add($"""
            <section id="linh-vuc" aria-labelledby="linh-vuc-ten"><h2 id="linh-vuc-ten">Theo lĩnh vực</h2>
            <p>Mỗi ô là tỷ lệ phần trăm giữa điểm đạt được và điểm tối đa áp dụng của lĩnh vực; màu càng đậm thì tỷ lệ càng cao.<span class="screen"> Chọn một ô để xem vì sao, chọn tên lĩnh vực để xem các tiêu chí của lĩnh vực.</span></p>
            <ul class="legend" aria-label="Thang màu">
            """);
        for (var step = 0; step < Steps.Length; step++)
        {
            html.Add($"<li><span class=\"q{step}\" aria-hidden=\"true\"></span>{Steps[step].Words}</li>");
        }

        html.Add($"</ul>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"bang-nhiet-ten\" tabindex=\"0\"><table class=\"heat\"><caption id=\"bang-nhiet-ten\">Tỷ lệ điểm đạt được theo lĩnh vực (%)</caption>\n<thead><tr><th scope=\"col\">Đơn vị</th>");
        foreach (var area in season.Set.Areas)
        {
            html.Add($"<th scope=\"col\"><a href=\"#{Season.Described(area.Code)}\"><span class=\"no\">{area.Code}</span> {area.Name}</a> <span class=\"quiet\">({Show.Points(area.MaxPoints)} điểm)</span></th>");
        }

        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var unit in season.Assessed)
        {
            html.Add($"<tr><th scope=\"row\">{Links.Name(season, unit.Score.Unit)}</th>");
            foreach (var area in season.Set.Areas)
            {
                Cell(html, Share.Of(unit.Score, area.Code).Percent, season.Shows(unit.Score.Unit) ? Season.Anchor(unit.Score.Unit, area.Code) : null);
            }

            html.Add($"</tr>\n");
        }

        html.Add($"</tbody>\n<tfoot><tr><th scope=\"row\">Trung bình</th>");
        foreach (var area in season.Areas)
        {
            Cell(html, area.Mean, MeanAnchor);
        }

        return html.Add($"</tr></tfoot></table></div></section>\n");
    }

    private static void Cell(Html html, decimal? percent, string? anchor)
    {
        if (percent is { } given)
        {
            // One decimal for every cell, so that the columns can be read down.
            var text = Show.TwoDecimals(Math.Round(given, 1, MidpointRounding.AwayFromZero))[..^1];
            html.Add($"<td class=\"q{StepOf(given)}\">{(anchor is null ? new Html().Add($"<span class=\"fig\">{text}</span>") : Links.Figure(anchor, text))}</td>");
        }
        else
        {
            html.Add($"<td class=\"none\">–</td>");
        }
    }

    /// <summary>The colour of a share in percentage points: that of the number as it is shown.</summary>
    internal static int StepOf(decimal percent) => Enumerable.Range(0, Steps.Length).Last(step => step == 0 || Math.Round(percent, 1, MidpointRounding.AwayFromZero) >= Steps[step].From);
}
