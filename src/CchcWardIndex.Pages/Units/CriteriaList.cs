using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Pages.Units;

/// <summary>Every criterion of a unit with its points; each opens its explanation, in the words of <c>cchc explain</c>; on what it rests is told once, with the method.</summary>
internal static class CriteriaList
{
    public static Html Of(Season season, RankedUnit unit, JsonElement entry, Explanations told)
    {
        var html = new Html().Add($"<h4>Từng tiêu chí</h4>\n<p class=\"mo-tat-ca\">Chọn một tiêu chí để xem vì sao đơn vị được số điểm đó.</p>\n");
        foreach (var area in unit.Score.Outcomes.Zip(entry.GetProperty("criteria").EnumerateArray()).GroupBy(pair => Code.Area(pair.First.Criterion.Code)))
        {
            html.Add($"<h5 id=\"{Season.Anchor(unit.Score.Unit, area.Key)}\">{area.Key}. {season.AreaName(area.Key)}</h5>\n<div class=\"criteria\">\n");
            foreach (var (outcome, line) in area)
            {
                One(html, Season.Anchor(unit.Score.Unit, outcome.Criterion.Code), outcome, line, told.Of(line));
            }

            html.Add($"</div>\n");
        }

        return html;
    }

    private static void One(Html html, string anchor, Outcome outcome, JsonElement line, IEnumerable<Told> told)
    {
        var criterion = outcome.Criterion;
        // A browser without script opens the fold around a list that an address names.
        html.Add($"<details class=\"c{(IsLost(outcome) ? " lost" : "")}\"><summary><span class=\"code\">{criterion.Code}</span> <span class=\"what\">{criterion.Name:name}</span> <span class=\"points\">{Points(outcome, line)}</span></summary><ul id=\"{anchor}\">\n");
        foreach (var each in told)
        {
            if (each.Rule is { } rule)
            {
                html.Add($"<li class=\"{(rule == RuleTold.Held ? "yes" : "no")}\"><b>{each.Head}</b> {each.Text}</li>\n");
            }
            else if (each.Label.Length > 0)
            {
                html.Add($"<li><b>{each.Head}</b> {each.Text:said}</li>\n");
            }
            else
            {
                html.Add($"<li>{each.Text:said}</li>\n");
            }
        }

        html.Add($"<li><a href=\"#{Season.Described(criterion.Code)}\">Căn cứ và giả định</a></li>\n</ul></details>\n");
    }

    private static bool IsLost(Outcome outcome) => !outcome.LeavesMaximum && outcome.Criterion.Extra != ExtraKind.Bonus && !(outcome.Points >= outcome.Criterion.MaxPoints);

    // What counts in the end, caps and floors included, as the file has it.
    private static string Points(Outcome outcome, JsonElement line) =>
        outcome.LeavesMaximum ? OutcomeWords.Of(outcome)
        : line.GetProperty("points") is { ValueKind: JsonValueKind.Number } points ? Show.Points(points.GetDecimal()) + (outcome.Criterion.Extra is null ? $" / {Show.Points(outcome.Criterion.MaxPoints)}" : "")
        : OutcomeWords.Of(outcome);
}
