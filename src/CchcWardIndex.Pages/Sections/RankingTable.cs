using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Sections;

/// <summary>Who stands where.</summary>
internal static class RankingTable
{
    public static Html Of(Season season)
    {
        var year = season.Set.LastYear?.Year;
        var html = new Html().Add($"""
            <section id="bang-xep-hang" aria-labelledby="xep-hang-ten"><h2 id="xep-hang-ten">Xếp hạng</h2>
            <div id="cong-cu" class="tools" hidden><label for="loc">Tìm đơn vị</label> <input id="loc" type="search" autocomplete="off" spellcheck="false"> <span id="loc-ket-qua" role="status"></span></div>
            <div class="scroll" role="region" aria-labelledby="bang-hang-ten" tabindex="0">
            <table id="bang-hang" class="ranking" data-sap><caption id="bang-hang-ten">Các đơn vị theo thứ hạng; chọn tên để xem kết quả của đơn vị</caption>
            <thead><tr><th scope="col" class="n" data-so>Hạng</th><th scope="col" data-chu>Đơn vị</th><th scope="col" data-so>Chỉ số (%)</th><th scope="col">Xếp loại</th><th scope="col" class="n" data-so>Hạng khối</th>
            """);
        if (year is { } last)
        {
            html.Add($"<th scope=\"col\" class=\"n\" data-so>Hạng {last}</th>");
        }

        if (season.HasIntervals)
        {
            html.Add($"<th scope=\"col\" class=\"n\"><a href=\"#do-chac-chan\">Khoảng hạng</a></th>");
        }

        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var unit in season.Results.Units)
        {
            Row(html, season, unit);
        }

        return html.Add($"</tbody></table></div></section>\n");
    }

    private static void Row(Html html, Season season, RankedUnit ranked)
    {
        var unit = ranked.Score.Unit;
        html.Add($"<tr data-ten=\"{unit.Name}\"><td class=\"n rank\" data-v=\"{ranked.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture)}\">{ranked.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"}</td><th scope=\"row\">");
        if (season.IsLarge || ranked.Score.Outcomes.IsEmpty)
        {
            html.Add($"<span class=\"name\">{unit.Name}</span>");
        }
        else
        {
            html.Add($"<a class=\"name\" href=\"#{Season.Anchor(unit)}\">{unit.Name}</a>");
        }

        html.Add($"</th><td class=\"index\" data-v=\"{Plain(ranked.Score.Index)}\">");
        if (ranked.Score.Index is { } index)
        {
            html.Add($"<span class=\"n\">{Show.TwoDecimals(index)}</span> {Bar.Of(index)}");
        }
        else
        {
            html.Add($"<span class=\"quiet\">{Words.Vietnamese(ranked.Score.Status)}</span>");
        }

        html.Add($"</td><td>{ranked.Grade ?? "–"}</td><td class=\"n\" data-v=\"{Plain(ranked.GroupRank)}\">{Number(ranked.GroupRank)}</td>");
        if (season.Set.LastYear is { } last)
        {
            var before = last.Unit(unit.Code)?.Rank;
            html.Add($"<td class=\"n\" data-v=\"{Plain(before)}\">{Number(before)}{Move(before, ranked.Rank)}</td>");
        }

        if (season.HasIntervals)
        {
            html.Add($"<td class=\"n\">{Interval(season, unit)}</td>");
        }

        html.Add($"</tr>\n");
    }

    /// <summary>The ranks it may well have; <c>3–6</c>, or the one.</summary>
    public static string Interval(Season season, Unit unit) => season.CertaintyOf(unit.Code) is { BestDrawn: { } best, WorstDrawn: { } worst } ? best == worst ? Number(best) : $"{Number(best)}–{Number(worst)}" : "–";

    private static Html Move(int? before, int? now) => (before - now) switch
    {
        null => new Html(),
        0 => new Html().Add($" <span class=\"same\">giữ hạng</span>"),
        > 0 and var up => new Html().Add($" <span class=\"up\"><span aria-hidden=\"true\">▲</span><span class=\"hidden\">tăng</span> {up} bậc</span>"),
        var down => new Html().Add($" <span class=\"down\"><span aria-hidden=\"true\">▼</span><span class=\"hidden\">giảm</span> {-down.Value} bậc</span>"),
    };

    private static string Number(int? number) => number is { } given ? given.ToString(System.Globalization.CultureInfo.InvariantCulture) : "–";

    private static string Plain(decimal? number) => number is { } given ? Math.Round(given, 12, MidpointRounding.AwayFromZero).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
