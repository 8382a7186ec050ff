using System.Globalization;
using CchcWardIndex.Analysis;
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
        var html = new Html().Add($"""
            <section id="bang-xep-hang" aria-labelledby="xep-hang-ten"><h2 id="xep-hang-ten">Xếp hạng</h2>
            <div id="cong-cu" class="tools" hidden><label for="loc">Tìm đơn vị</label> <input id="loc" type="search" autocomplete="off" spellcheck="false"> <span id="loc-ket-qua" role="status"></span>{(season.IsLarge ? new Html() : Printing)}</div>
            <div class="scroll" role="region" aria-labelledby="bang-hang-ten" tabindex="0">
            <table id="bang-hang" class="ranking" data-sap><caption id="bang-hang-ten">Các đơn vị theo thứ hạng<span class="screen">. Chọn một số hoặc tên đơn vị để xem vì sao</span></caption>
            <thead><tr><th scope="col" class="n" data-so>Hạng</th><th scope="col" data-chu>Đơn vị</th><th scope="col" data-so>Chỉ số (%)</th><th scope="col">Xếp loại</th>
            """);
        html.Add(HasGroups(season) ? new Html().Add($"<th scope=\"col\" class=\"n\" data-so>Hạng trong khối</th>") : new Html());
        html.Add(season.Set.LastYear is { Year: var last } ? new Html().Add($"<th scope=\"col\" class=\"n\" data-so>Hạng {last}</th>") : new Html());
        html.Add(season.HasIntervals ? new Html().Add($"<th scope=\"col\" class=\"n\"><a href=\"#do-chac-chan\">Khoảng hạng</a></th>") : new Html()).Add($"</tr></thead>\n<tbody>\n");
        foreach (var unit in season.Results.Units)
        {
            Row(html, season, unit);
        }

        html.Add($"</tbody></table></div>\n");
        return html.Add(SharedRanks.Note(season.Results) is { } note ? new Html().Add($"<p class=\"quiet\">{note}</p>\n") : new Html()).Add($"</section>\n");
    }

    /// <summary>The ranks it may well have; <c>3–6</c>, or the one.</summary>
    public static string Interval(Season season, Unit unit) => season.CertaintyOf(unit.Code) is { BestDrawn: { } best, WorstDrawn: { } worst } ? best == worst ? Number(best) : $"{Number(best)}–{Number(worst)}" : "–";

    private static Html Printing => new Html().Add($" <label><input id=\"in-het\" type=\"checkbox\"> Khi in, kèm trang của từng đơn vị</label>");

    private static void Row(Html html, Season season, RankedUnit ranked)
    {
        var unit = ranked.Score.Unit;
        html.Add($"<tr data-ten=\"{unit.Name}\" data-ma=\"{unit.Code}\"><td class=\"n rank\" data-v=\"{Plain(ranked.Rank)}\">{Rank(season, unit, ranked.Rank)}</td><th scope=\"row\">{Links.Name(season, unit)}{Late(season, unit)}</th><td class=\"index\" data-v=\"{Plain(ranked.Score.Index)}\">");
        if (ranked.Score.Index is { } index)
        {
            html.Add($"<span class=\"n\">{Links.Figure(season, unit, Show.TwoDecimals(index))}</span> {Bar.Of(index)}");
        }
        else
        {
            html.Add($"<span class=\"quiet\">{Words.Vietnamese(ranked.Score.Status)}</span>");
        }

        html.Add($"</td><td>{(ranked.Grade is { } grade ? Links.Figure("cach-tinh", grade) : new Html().Add($"–"))}</td>");
        if (HasGroups(season))
        {
            html.Add($"<td class=\"n\" data-v=\"{Plain(ranked.GroupRank)}\">{Rank(season, unit, ranked.GroupRank)}{(ranked.GroupRank is null ? new Html() : new Html().Add($" <span class=\"quiet\">{season.GroupOf(unit)}</span>"))}</td>");
        }

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

    private static bool HasGroups(Season season) => season.Set.Groups.Length > 1;

    private static Html Late(Season season, Unit unit) => season.Results.IsLate(unit.Code) == true ? new Html().Add($" <span class=\"quiet\">nộp phiếu muộn</span>") : new Html();

    private static Html Rank(Season season, Unit unit, int? rank) => rank is null ? new Html().Add($"–") : Links.Figure(season, unit, Number(rank));

    private static Html Move(int? before, int? now) => (before - now) switch
    {
        null => new Html(),
        0 => new Html().Add($" <span class=\"same\">giữ hạng</span>"),
        > 0 and var up => new Html().Add($" <span class=\"up\"><span aria-hidden=\"true\">▲</span><span class=\"hidden\">tăng</span> {up} bậc</span>"),
        var down => new Html().Add($" <span class=\"down\"><span aria-hidden=\"true\">▼</span><span class=\"hidden\">giảm</span> {-down.Value} bậc</span>"),
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Plain(decimal? number) => number is { } given ? Math.Round(given, 12, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) : "";
}
