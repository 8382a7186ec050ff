using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Units;

/// <summary>What a unit lost, why, and what is to be done about it next year.</summary>
internal static class Losses
{
    public static Html Of(Season season, RankedUnit unit)
    {
        var losses = season.LossesOf(unit.Score.Unit.Code);
        if (losses.IsEmpty)
        {
            return new Html();
        }

        var (id, year) = (Season.Anchor(unit.Score.Unit), season.Set.Year + 1);
        var outcomes = unit.Score.Outcomes.ToDictionary(outcome => outcome.Criterion.Code);
        var html = new Html().Add($"<h4 id=\"{id}-mat\">Điểm bị mất và việc cần làm năm {year}</h4>\n<p>Mất {Show.Points(losses.Sum(loss => loss.Lost.Lost))} điểm ở {losses.Length} tiêu chí; tiêu chí mất nhiều điểm nhất đứng trước.</p>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}-mat\" tabindex=\"0\"><table class=\"losses\"><thead><tr><th scope=\"col\">Tiêu chí</th><th scope=\"col\" class=\"n\">Mất</th><th scope=\"col\">Vì sao</th><th scope=\"col\">Việc cần làm</th><th scope=\"col\">Chủ trì</th><th scope=\"col\">Thời gian</th></tr></thead>\n<tbody>\n");
        foreach (var (criterion, lost) in losses)
        {
            var why = outcomes.TryGetValue(criterion.Code, out var outcome) ? LossWords.Reason(outcome, season.Set) : "";
            html.Add($"<tr><th scope=\"row\">{criterion.Code} {criterion.Name:said}</th><td class=\"n\">{Show.Points(lost.Lost)}</td><td>{why:said}</td>");
            if (criterion.Remedy is { } remedy)
            {
                html.Add($"<td>{remedy.Content:said}</td><td>{string.Join("; ", remedy.Lead.Select(lead => lead == Remedy.Units ? unit.Score.Unit.Name : lead)):said}</td><td>{Words.Vietnamese(remedy.When)}</td></tr>\n");
            }
            else
            {
                var more = outcome is null ? "" : string.Join("; hoặc ", Appraising.WouldEarn.More(outcome).Take(2));
                html.Add($"<td colspan=\"3\">{(more.Length > 0 ? $"Muốn đạt thêm điểm: {more}." : "–"):said}</td></tr>\n");
            }
        }

        return html.Add($"</tbody></table></div>\n");
    }
}
