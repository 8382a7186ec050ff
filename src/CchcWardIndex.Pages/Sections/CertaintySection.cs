using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Units;

namespace CchcWardIndex.Pages.Sections;

/// <summary>How sure the order is, for readers who are no statisticians.</summary>
internal static class CertaintySection
{
    private const int MostCriteria = 10;
    private const int MostNames = 6;

    public static Html Of(Season season)
    {
        if (season.Certainty is not { } certainty)
        {
            return new Html();
        }

        var html = new Html().Add($"""
            <section id="do-chac-chan" aria-labelledby="do-chac-chan-ten"><h2 id="do-chac-chan-ten">Thứ hạng chắc chắn đến đâu</h2>
            <p>Điểm, hạng và xếp loại ở các phần trên là kết quả chính thức; phần này không làm thay đổi kết quả của đơn vị nào. Phần này chỉ giúp người đọc biết khoảng cách giữa các đơn vị lớn hay nhỏ, để không coi một chênh lệch rất nhỏ là hơn kém rõ rệt.</p>

            """);
        foreach (var (label, text) in CertaintyWords.Of(certainty))
        {
            html.Add($"<p><strong>{label}:</strong> {text:said}</p>\n");
        }

        html.Add($"""
            <div class="scroll" role="region" aria-labelledby="bang-chac-ten" tabindex="0"><table><caption id="bang-chac-ten">Khoảng cách và khoảng hạng của từng đơn vị</caption>
            <thead><tr><th scope="col" class="r">Hạng</th><th scope="col">Đơn vị</th><th scope="col" class="r">Kém hạng trên (điểm %)</th><th scope="col" class="r">Hơn hạng dưới (điểm %)</th><th scope="col" class="r">Còn thiếu để lên loại</th><th scope="col" class="r">Hạng khi bỏ một tiêu chí</th>
            """);
        html.Add(season.HasIntervals ? new Html().Add($"<th scope=\"col\" class=\"n\">Khoảng hạng</th>") : new Html()).Add($"</tr></thead>\n<tbody>\n");
        foreach (var unit in certainty.Units)
        {
            var better = unit is { BetterGrade: { } grade, ShortOfBetterGrade: { } missing } ? $"{grade}: {UnitWords.Exact(missing)}" : "–";
            html.Add($"<tr><td class=\"n\">{unit.Rank}</td><th scope=\"row\">{Links.Name(season, unit.Unit)}</th><td class=\"n\">{Exact(unit.BehindNext)}</td><td class=\"n\">{Exact(unit.AheadOfNext)}</td><td class=\"n\">{better}</td><td class=\"n\">{Range(unit.BestLeftOut, unit.WorstLeftOut)}</td>");
            html.Add(season.HasIntervals ? new Html().Add($"<td class=\"n\">{RankingTable.Interval(season, unit.Unit)}</td>") : new Html()).Add($"</tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
        LeftOut(html, certainty);
        return html.Add($"</section>\n");
    }

    private static void LeftOut(Html html, Certainty certainty)
    {
        if (certainty.LeftOut.IsEmpty)
        {
            return;
        }

        var turning = certainty.Turning.Take(MostCriteria).ToList();
        html.Add($"<p>{CertaintyWords.Turning(certainty):said}</p>\n");
        if (turning.Count > 0)
        {
            html.Add($"<details class=\"more\"><summary>{(certainty.Turning.Count() > MostCriteria ? $"{MostCriteria} tiêu chí làm nhiều cặp đổi chỗ nhất" : "Bỏ tiêu chí nào thì cặp nào đổi chỗ")}</summary><ul>\n");
            foreach (var left in turning)
            {
                html.Add($"<li><b>{left.Criterion.Code} {left.Criterion.Name}:</b> {left.Swaps.Length} cặp đổi chỗ ({CertaintyWords.Passing(left, MostNames, unit => unit.Name):said}).</li>\n");
            }

            html.Add($"</ul></details>\n");
        }
    }

    private static string Exact(decimal? points) => points is { } given ? UnitWords.Exact(given) : "–";

    private static string Range(int best, int worst) => best == worst ? Show.Number(best) : $"{Show.Number(best)}–{Show.Number(worst)}";
}
