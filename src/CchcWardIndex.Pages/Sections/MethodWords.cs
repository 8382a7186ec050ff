using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Pages.Sections;

/// <summary>How the index is worked out, in sentences.</summary>
internal static partial class MethodWords
{
    /// <summary>The steps from criteria to grades.</summary>
    public static IEnumerable<string> Steps(CriteriaSet set)
    {
        yield return "Mỗi tiêu chí được chấm theo quy tắc của bộ chỉ số, trên số liệu và tài liệu kiểm chứng của đơn vị, "
            + $"số liệu của cơ quan thẩm định{(set.Tables.IsEmpty ? "" : ", bảng số liệu của cơ quan khác")} và kết quả khảo sát.";
        yield return "Tiêu chí không phát sinh tại đơn vị, nếu bộ chỉ số cho phép, được lấy ra khỏi điểm tối đa của đơn vị đó; "
            + "phần còn lại là điểm tối đa áp dụng.";
        if (set.HasScopes)
        {
            yield return "Có tiêu chí chỉ áp dụng cho một số đơn vị; với đơn vị khác, tiêu chí đó không tính vào điểm và điểm tối đa.";
        }

        if (set.HasVariants)
        {
            yield return "Có tiêu chí có quy định riêng cho một số đơn vị: điểm tối đa hoặc quy tắc chấm khác với quy định chung.";
        }

        yield return "Chỉ số (%) = tổng điểm ÷ điểm tối đa áp dụng × 100. "
            + $"Bộ chỉ số có {CriteriaCount.Of(set.Criteria)}, tổng {Show.Points(set.TotalPoints)} điểm.";
        yield return "Trung bình là trung bình cộng của các đơn vị được xếp hạng.";
        yield return $"Xếp hạng theo chỉ số chưa làm tròn; trang này chỉ làm tròn khi hiển thị. {Ties(set.TieRule)}";
        yield return $"Xếp loại: {string.Join("; ", set.Grading.Rules.Select(Grade))}. {(set.IsDraft ? set.Grading.Assumption : "")}".TrimEnd();
        if (set.Extras is { } extras)
        {
            yield return $"{extras.Name}{Caps(extras)} không tính vào điểm tối đa.";
        }
    }

    /// <summary>By what the set was issued.</summary>
    public static string Decree(CriteriaSet set) =>
        set.Decision is { } decision
            ? $"Bộ chỉ số ban hành kèm theo Quyết định số {decision.Number} ngày {Show.Day(decision.Date)}."
            : "Bộ chỉ số dùng để chấm điểm là dự thảo, chưa được ban hành bằng quyết định.";

    /// <summary>What a criterion is worth and who appraises it.</summary>
    public static string Worth(Criterion criterion, CriteriaSet set)
    {
        var department = set.Departments.FirstOrDefault(one => one.Code == criterion.Department)?.Name ?? criterion.Department.Text;
        var tables = set.Tables.Where(criterion.Reads);
        var by =
            criterion.IsSurvey ? "khảo sát"
            : criterion.IsOutside ? $"bảng số liệu: {string.Join(", ", tables.Select(table => table.From).Distinct())}"
            : $"thẩm định: {department}";
        return $"{Points(criterion)}; {by}";
    }

    /// <summary>The most it can give, or take.</summary>
    public static string Points(Criterion criterion) =>
        (criterion.Extra == ExtraKind.Penalty ? $"đến {Show.Points(criterion.MinPoints)}" : $"tối đa {Show.Points(criterion.MaxPoints)}") + " điểm";

    private static string Ties(TieRule rule) =>
        rule == TieRule.Dense
            ? "Đơn vị bằng nhau cùng hạng và đơn vị sau nhận hạng kế tiếp."
            : "Đơn vị bằng nhau cùng hạng và đơn vị sau cách đúng số đơn vị cùng hạng.";

    private static string Caps(ExtraRules extras)
    {
        var caps = new[] { (extras.BonusCap, "thưởng tối đa "), (extras.PenaltyCap, "trừ tối đa "), (extras.Cap, "cộng lại trong giới hạn ±") }
            .Where(cap => cap.Item1 is not null)
            .Select(cap => $"{cap.Item2}{Show.Points(cap.Item1!.Value)} điểm")
            .ToList();
        return caps.Count > 0 ? $" ({string.Join("; ", caps)})" : "";
    }

    // The usual bound in words; any other rule as it is written.
    private static string Grade(Rule rule)
    {
        if (rule.Expression == "true")
        {
            return $"{rule.Name} ở các mức còn lại";
        }

        var bound = Bound().Match(rule.Expression);
        return bound.Success && decimal.TryParse(bound.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least)
            ? $"{rule.Name} từ {Show.Number(least)}%"
            : $"{rule.Name} khi {rule.Expression}";
    }

    [GeneratedRegex(@"^\s*index\s*>=\s*([0-9]+(?:\.[0-9]+)?)m?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
