using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Uses;

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
        var html = new Html().Add($"<h4 id=\"{id}-mat\">Điểm bị mất và việc cần làm năm {year}</h4>\n<p>Mất {Show.Points(losses.Sum(loss => loss.Lost.Lost))} điểm ở {losses.Length} tiêu chí; tiêu chí mất nhiều điểm nhất đứng trước.</p>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}-ten {id}-mat\" tabindex=\"0\"><table class=\"losses stack\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Tiêu chí</th><th scope=\"col\" role=\"columnheader\" class=\"n\">Mất</th><th scope=\"col\" role=\"columnheader\">Vì sao</th><th scope=\"col\" role=\"columnheader\">Việc cần làm</th><th scope=\"col\" role=\"columnheader\">Chủ trì</th><th scope=\"col\" role=\"columnheader\">Thời gian</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var (criterion, lost) in losses)
        {
            var anchor = Season.Anchor(unit.Score.Unit, criterion.Code);
            var outcome = outcomes.GetValueOrDefault(criterion.Code);
            html.Add($"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><a href=\"#{anchor}\">{criterion.Code} {criterion.Name:name}</a></th><td role=\"cell\" data-cot=\"Mất\" class=\"n\">{Links.Figure(anchor, Show.Points(lost.Lost))}</td><td role=\"cell\" data-cot=\"Vì sao\">{Why(outcome, season.Set)}</td>");
            if (criterion.Remedy is { } remedy)
            {
                html.Add($"<td role=\"cell\" data-cot=\"Việc cần làm\">{remedy.Content:said}</td><td role=\"cell\" data-cot=\"Chủ trì\">{string.Join("; ", remedy.Lead.Select(lead => lead == Remedy.Units ? RemedyRow.Office(unit.Score.Unit) : lead)):said}</td><td role=\"cell\" data-cot=\"Thời gian\">{RemedyRow.TimeOf(remedy.When, year)}</td></tr>\n");
            }
            else
            {
                var more = outcome is null ? "" : Appraising.WouldEarn.Phrase(outcome);
                html.Add($"<td role=\"cell\" data-cot=\"Việc cần làm\" colspan=\"3\">{(more.Length > 0 ? $"Muốn đạt thêm điểm: {more}." : "–"):said}</td></tr>\n");
            }
        }

        return html.Add($"</tbody></table></div>\n");
    }

    private static Html Why(Outcome? outcome, CriteriaSet set)
    {
        if (outcome is null)
        {
            return new Html();
        }

        var html = new Html().Add($"{LossWords.Reason(outcome, set):said}");
        return LossWords.Figures(outcome) is { Length: > 0 } figures ? html.Add($"<small>{figures:said}</small>") : html;
    }
}
