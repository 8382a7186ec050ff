using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Units;

/// <summary>One unit: its place, its areas beside the city's, what it lost and what is to be done, and every point explained.</summary>
internal static class UnitSection
{
    public static Html Of(Season season, RankedUnit unit, JsonElement entry, Explanations told)
    {
        var (score, anchor) = (unit.Score, Season.Anchor(unit.Score.Unit));
        var html = new Html().Add($"<section class=\"unit\" id=\"{anchor}\" aria-labelledby=\"{anchor}-ten\">\n<h3 id=\"{anchor}-ten\">{score.Unit.Name:name}</h3>\n<p class=\"place\">{Place(season, unit)}</p>\n");
        if (UnitWords.Index(season, unit) is { Length: > 0 } why)
        {
            html.Add($"<p>{why}</p>\n");
        }

        if (score.Note.Length > 0)
        {
            html.Add($"<p>Ghi chú: {score.Note:said}</p>\n");
        }

        if (season.Results.IsLate(score.Unit.Code) == true)
        {
            html.Add($"<p>Ghi chú: {Words.LateSubmission}.</p>\n");
        }

        foreach (var sentences in new[] { UnitWords.LastYear(season, unit), UnitWords.Margins(season, unit) }.Select(some => string.Join(" ", some)).Where(text => text.Length > 0))
        {
            html.Add($"<p>{sentences:said}</p>\n");
        }

        html.Add(AreaBars.Of(season, unit)).Add(Losses.Of(season, unit));
        Survey(html, season, unit);
        return html.Add(CriteriaList.Of(season, unit, entry, told)).Add($"</section>\n");
    }

    private static Html Place(Season season, RankedUnit unit)
    {
        if (unit.Score.Index is not { } index)
        {
            return new Html().Add($"Chưa có chỉ số ({Words.Vietnamese(unit.Score.Status).ToLowerInvariant()})");
        }

        var html = new Html().Add($"<span>Chỉ số <strong>{Show.TwoDecimals(index)}%</strong></span>");
        if (unit is not { Rank: { } rank, GroupRank: { } groupRank })
        {
            return html.Add($" <span>Không xếp hạng</span>");
        }

        html.Add($" <span>Hạng <strong>{rank}</strong>, trong {season.Ranked.Length} đơn vị</span>");
        if (season.Set.Groups.Length > 1)
        {
            html.Add($" <span>Trong {season.GroupOf(unit.Score.Unit)}: hạng <strong>{groupRank}</strong>, trong {season.Ranked.Count(other => other.Score.Unit.Group == unit.Score.Unit.Group)} đơn vị</span>");
        }

        return html.Add($" <span>Xếp loại <strong>{Links.Figure("cach-tinh", unit.Grade ?? "–")}</strong></span>");
    }

    private static void Survey(Html html, Season season, RankedUnit unit)
    {
        if (unit.Score.Survey.IsEmpty)
        {
            return;
        }

        html.Add($"<details class=\"more\"><summary>Khảo sát mức độ hài lòng: {unit.Score.Survey.Length} câu hỏi</summary><ul>\n");
        foreach (var answer in unit.Score.Survey)
        {
            var question = season.Set.SurveyQuestions.FirstOrDefault(one => one.Code == answer.Question)?.Text;
            var said = answer.Percent is { } percent
                ? $"{Show.Number(answer.Satisfied)} trên {Show.Number(answer.Valid)} phiếu hài lòng, {Show.TwoDecimals(percent)}% (sai số ±{Show.TwoDecimals(answer.Margin!.Value)} điểm phần trăm)" : "không có phiếu hợp lệ";
            html.Add($"<li>{answer.Question}. {question:name} {said}{(answer.IsSmall ? "; cỡ mẫu nhỏ hơn mức bộ chỉ số yêu cầu" : "")}.</li>\n");
        }

        html.Add($"</ul></details>\n");
    }
}
