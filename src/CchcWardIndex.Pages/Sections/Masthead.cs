using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Publication;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Pages.Sections;

/// <summary>Of what, by whom and by which decision; or that it is only a draft.</summary>
internal static class Masthead
{
    // Nobody reads more of them here; the workbook has them all.
    private const int Most = 200;

    public static Html Of(Season season)
    {
        var set = season.Set;
        var html = new Html().Add($"""
            <header class="masthead">
            <p class="authority">{set.Authority.Name}</p>
            <h1>Kết quả {season.Subject}</h1>

            """);
        if (season.Results.Promulgation is { } promulgation)
        {
            html.Add($"""
                <p class="decree">Phê duyệt tại Quyết định số <strong>{promulgation.Approval.Decision:said}</strong> ngày {Show.Day(promulgation.Approval.Date)}. Công bố lần {promulgation.Number}, {Season.Time(promulgation.PublishedAt)}.</p>

                """);
            Correction(html, season, promulgation.Correction);
        }
        else
        {
            html.Add($"""
                <p class="draft" role="note"><strong>BẢN DỰ THẢO.</strong> Kết quả chưa được phê duyệt bằng quyết định, không dùng để công bố hoặc đánh giá. Lập lúc {Season.Time(season.Results.ProducedAt)}.</p>

                """);
        }

        Blocked(html, season.Results);
        return html.Add($"</header>\n");
    }

    private static void Correction(Html html, Season season, Correction? correction)
    {
        if (correction is null)
        {
            return;
        }

        html.Add($"""
            <div class="correction" role="note"><p><strong>Bản đính chính.</strong> Bản này thay thế bản công bố lần {correction.Replaces}. Lý do: {correction.Reason:said}</p>

            """);
        if (FigureWords.Beside(correction) is { } beside)
        {
            html.Add($"<p>{beside}</p>\n");
        }

        if (correction.Moves.IsEmpty)
        {
            html.Add($"<p>{FigureWords.NothingMoved}</p></div>\n");
            return;
        }

        html.Add($"<details><summary>{correction.Moves.Length} số liệu thay đổi</summary><div class=\"scroll\" role=\"region\" aria-label=\"Số liệu thay đổi\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Đơn vị</th><th scope=\"col\">Tiêu chí</th><th scope=\"col\">Số liệu</th><th scope=\"col\">Trước</th><th scope=\"col\">Nay</th></tr></thead><tbody>\n");
        foreach (var move in correction.Moves.Take(Most))
        {
            var criterion = move.Criterion is { } code ? season.Set.Criterion(code) : null;
            html.Add($"<tr><th scope=\"row\">{(season.Set.Unit(move.Unit)?.Name ?? move.Unit):name}</th><td>{move.Criterion} {(criterion?.Name):name}</td><td>{FigureWords.Name(move, criterion)}</td><td>{FigureWords.Shown(move, move.Before):said}</td><td>{FigureWords.Shown(move, move.After):said}</td></tr>\n");
        }

        html.Add($"</tbody></table></div>{Rest(correction.Moves.Length)}</details></div>\n");
    }

    private static void Blocked(Html html, Results results)
    {
        var blocking = ToldProblem.Each(results).Where(problem => problem.Severity == Severity.Error).ToList();
        if (blocking.Count == 0)
        {
            return;
        }

        var gathered = GatheredProblem.Of(blocking);

        html.Add($"<div class=\"correction\" role=\"note\"><p><strong>Chưa đủ điều kiện công bố:</strong> còn {blocking.Count} vấn đề phải xử lý.</p><details><summary>Xem các vấn đề</summary><ul>\n");
        foreach (var problem in gathered.Take(Most))
        {
            html.Add($"<li>{problem.Line(results.Set.Authority.Office):said}</li>\n");
        }

        html.Add($"</ul>{Rest(gathered.Length)}</details></div>\n");
    }

    private static Html Rest(int count) => count > Most ? new Html().Add($"<p>Chỉ hiện {Most} dòng đầu; bảng kết quả (Excel) có đủ.</p>") : new Html();
}
