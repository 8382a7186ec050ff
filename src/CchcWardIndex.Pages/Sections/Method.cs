using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Pages.Sections;

/// <summary>How the index is worked out, and what the city chose where no document settles it.</summary>
internal static partial class Method
{
    public static Html Of(Season season)
    {
        var set = season.Set;
        var html = new Html().Add($"""
            <section id="cach-tinh" aria-labelledby="cach-tinh-ten"><h2 id="cach-tinh-ten">Cách tính</h2>
            <ol>
            <li>Mỗi tiêu chí được chấm theo quy tắc của bộ chỉ số, trên số liệu và tài liệu kiểm chứng của đơn vị, số liệu của cơ quan thẩm định và kết quả khảo sát.</li>
            <li>Tiêu chí không phát sinh tại đơn vị, nếu bộ chỉ số cho phép, được lấy ra khỏi điểm tối đa của đơn vị đó; phần còn lại là điểm tối đa áp dụng.</li>
            <li>Chỉ số (%) = tổng điểm ÷ điểm tối đa áp dụng × 100. Bộ chỉ số có {CriteriaCount.Of(set.Criteria)}, tổng {Show.Points(set.TotalPoints)} điểm.</li>
            <li>Trung bình là trung bình cộng của các đơn vị được xếp hạng.</li>
            <li>Xếp hạng theo chỉ số chưa làm tròn; trang này chỉ làm tròn khi hiển thị. {(set.TieRule == TieRule.Dense ? "Đơn vị bằng nhau cùng hạng và đơn vị sau nhận hạng kế tiếp." : "Đơn vị bằng nhau cùng hạng và đơn vị sau cách đúng số đơn vị cùng hạng.")}</li>
            <li>Xếp loại: {string.Join("; ", set.Grading.Rules.Select(Grade))}. {set.Grading.Assumption}</li>

            """);
        if (set.Extras is { } extras)
        {
            var caps = string.Join("; ", new[] { (extras.BonusCap, "thưởng tối đa "), (extras.PenaltyCap, "trừ tối đa "), (extras.Cap, "cộng lại trong giới hạn ±") }.Where(cap => cap.Item1 is not null).Select(cap => $"{cap.Item2}{Show.Points(cap.Item1!.Value)} điểm"));
            html.Add($"<li>{extras.Name}{(caps.Length > 0 ? $" ({caps})" : "")} không tính vào điểm tối đa.</li>\n");
        }

        html.Add($"</ol>\n<p>{(set.Decision is { } decision ? $"Bộ chỉ số ban hành kèm theo Quyết định số {decision.Number} ngày {Show.Day(decision.Date)}." : "Bộ chỉ số dùng để chấm điểm là dự thảo, chưa được ban hành bằng quyết định.")} {set.Note:said}</p>\n");
        foreach (var change in season.Results.Deadlines ?? [])
        {
            html.Add($"<p>{DeadlineWords.Of(change):said}.</p>\n");
        }

        Assumptions(html, set);
        return html.Add(Rules(season)).Add($"</section>\n");
    }

    private static void Assumptions(Html html, CriteriaSet set)
    {
        if (set.Assumptions.IsEmpty)
        {
            return;
        }

        html.Add($"<details class=\"more\"><summary>Những lựa chọn của dự thảo, chưa có văn bản quy định ({set.Assumptions.Length})</summary><ul>\n");
        foreach (var assumption in set.Assumptions)
        {
            html.Add($"<li>{assumption:said}</li>\n");
        }

        html.Add($"</ul></details>\n");
    }

    // What is the same for every unit is said here once; every unit's explanation leads here.
    private static Html Rules(Season season)
    {
        var departments = season.Set.Departments.ToDictionary(department => department.Code, department => department.Name);
        var html = new Html().Add($"<details class=\"more\"><summary>Các tiêu chí, quy tắc chấm và căn cứ ({CriteriaCount.Of(season.Set.Criteria)})</summary>\n");
        foreach (var area in season.Set.Criteria.GroupBy(criterion => Code.Area(criterion.Code)))
        {
            html.Add($"<h3 id=\"{Season.Described(area.Key)}\">{area.Key}. {season.AreaName(area.Key)}</h3>\n");
            foreach (var criterion in area)
            {
                One(html, criterion, departments.GetValueOrDefault(criterion.Department, criterion.Department));
            }
        }

        return html.Add($"</details>\n<p class=\"paper\">Bản in không kèm những mục chưa mở trên trang, như các quy tắc chấm và căn cứ, các tiêu chí làm đổi thứ tự nhiều nhất; mở mục cần in rồi in lại.</p>\n");
    }

    private static void One(Html html, Criterion criterion, string department)
    {
        var most = criterion.Extra == ExtraKind.Penalty ? $"đến {Show.Points(criterion.MinPoints)}" : $"tối đa {Show.Points(criterion.MaxPoints)}";
        html.Add($"<p id=\"{Season.Described(criterion.Code)}\"><b>{criterion.Code} {criterion.Name}</b> ({most} điểm; {(criterion.IsSurvey ? "khảo sát" : $"thẩm định: {department}")})</p><ul class=\"rules\">\n");
        foreach (var rule in criterion.Rules)
        {
            html.Add($"<li>{RuleWords.Of(rule)}</li>\n");
        }

        foreach (var basis in criterion.LegalBasis)
        {
            html.Add($"<li><b>Căn cứ:</b> {Show.Basis(basis)}</li>\n");
        }

        html.Add(criterion.Assumption is { Length: > 0 } assumption ? new Html().Add($"<li><b>Giả định của bộ chỉ số:</b> {assumption}</li>\n") : new Html()).Add($"</ul>\n");
    }

    // The usual bound in words; any other rule as it is written.
    private static string Grade(Rule rule) =>
        rule.Expression == "true" ? $"{rule.Name} ở các mức còn lại"
        : Bound().Match(rule.Expression) is { Success: true } bound && decimal.TryParse(bound.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) ? $"{rule.Name} từ {Show.Number(least)}%"
        : $"{rule.Name} khi {rule.Expression}";

    [GeneratedRegex(@"^\s*index\s*>=\s*([0-9]+(?:\.[0-9]+)?)m?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
