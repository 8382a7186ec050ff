using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Pages.Units;

/// <summary>Every criterion of a unit with its points; each opens its explanation, in the words of <c>cchc explain</c>.</summary>
internal static class CriteriaList
{
    public static Html Of(Season season, RankedUnit unit, JsonElement entry, Explanations told)
    {
        var html = new Html().Add($"<h4>Từng tiêu chí</h4>\n<p class=\"mo-tat-ca\">Chọn một tiêu chí để xem vì sao đơn vị được số điểm đó.</p>\n");
        var heads = season.Set.Areas.ToDictionary(area => area.Code, area => area.Name);
        if (season.Set.Extras is { } extras)
        {
            heads[extras.Code] = extras.Name;
        }

        foreach (var area in unit.Score.Outcomes.Zip(entry.GetProperty("criteria").EnumerateArray()).GroupBy(pair => Code.Area(pair.First.Criterion.Code)))
        {
            html.Add($"<h5>{area.Key}. {heads[area.Key]}</h5>\n");
            foreach (var (outcome, line) in area)
            {
                One(html, outcome, line, told);
            }
        }

        return html;
    }

    private static void One(Html html, Outcome outcome, JsonElement line, Explanations told)
    {
        var criterion = outcome.Criterion;
        html.Add($"<details class=\"c{(IsLost(outcome) ? " lost" : "")}\"><summary><span class=\"code\">{criterion.Code}</span> <span class=\"what\">{criterion.Name}</span> <span class=\"points\">{Points(outcome, line)}</span></summary><ul>\n");
        foreach (var each in told.Of(line))
        {
            if (each.Rule is { } rule)
            {
                html.Add($"<li class=\"{(rule.Held ? "yes" : "no")}\"><b>{(rule.Held ? "Đúng" : "Không đúng")}:</b> {each.Label} → {each.Text}</li>\n");
            }
            else if (each.Label.Length > 0)
            {
                html.Add($"<li><b>{each.Label}:</b> {each.Text:said}</li>\n");
            }
            else
            {
                html.Add($"<li>{each.Text:said}</li>\n");
            }
        }

        html.Add($"</ul></details>\n");
    }

    private static bool IsLost(Outcome outcome) => !outcome.LeavesMaximum && outcome.Criterion.Extra != ExtraKind.Bonus && !(outcome.Points >= outcome.Criterion.MaxPoints);

    // What counts in the end, caps and floors included, as the file has it.
    private static string Points(Outcome outcome, JsonElement line) =>
        outcome.LeavesMaximum ? Words.Vietnamese(outcome.Kind)
        : line.GetProperty("points") is { ValueKind: JsonValueKind.Number } points ? Show.Points(points.GetDecimal()) + (outcome.Criterion.Extra is null ? $" / {Show.Points(outcome.Criterion.MaxPoints)}" : "")
        : Words.Vietnamese(outcome.Kind);
}
