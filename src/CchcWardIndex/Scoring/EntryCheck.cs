using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What makes a department's entry unusable, seen from the entry, the criterion and the ward's report alone.</summary>
internal static class EntryCheck
{
    /// <summary>Every mistake; empty where it can be used.</summary>
    public static IEnumerable<Flaw> Of(Criterion criterion, CriterionReport? report, AppraisalEntry entry)
    {
        if (entry.Unreadable)
        {
            yield break;
        }

        if (entry.Conclusion is null && !criterion.IsDepartmental)
        {
            yield return new Flaw(
                entry.Cell,
                "Dòng này đã có nội dung thẩm định nhưng chưa ghi kết luận.",
                "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận ở cột Kết luận."
            );
            yield break;
        }

        if (entry.Conclusion == Conclusion.Upheld)
        {
            yield return new Flaw(
                entry.Cell,
                "Giữ nguyên chỉ dùng ở thẩm định lần 2, khi đã có kết luận lần 1.",
                "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận."
            );
            yield break;
        }

        foreach (var flaw in Contradictions(criterion, report, entry).Concat(Points(criterion, entry)).Concat(Excused(criterion, entry)))
        {
            yield return flaw;
        }

        if (entry.Reason.Length == 0 && NeedsReason(criterion, report, entry))
        {
            yield return new Flaw(
                entry.ReasonCell,
                "Kết luận khác với số liệu của đơn vị nhưng không ghi lý do.",
                "Ghi lý do ở cột Lý do; đơn vị sẽ đọc lý do này."
            );
        }
    }

    /// <summary>Whether a department says otherwise than the ward.</summary>
    private static bool NeedsReason(Criterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        entry.Conclusion == Conclusion.Rejected
        || Changes(criterion, report, entry)
        || (criterion.IsDepartmental && (entry.Points is not null || entry.NotApplicable || Excuses(entry)));

    // A department's own criterion has no figure of the ward's to differ from.
    private static bool Changes(Criterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        !criterion.IsDepartmental
        && (
            entry.Points is not null
            || Excuses(entry)
            || (entry.NotApplicable && report is not { NotApplicable: true })
            || entry.Facts.Any(found =>
                criterion.Fact(found.Name) is { Source: FactSource.Ward } && found.Value is not null && found.Value != report?.Fact(found.Name)?.Value
            )
        );

    // A zero typed where nothing is excused is no difference.
    private static bool Excuses(AppraisalEntry entry) => entry.Excused.Any(excused => excused.Value?.Boxed is not 0m);

    private static bool IsNothing(ReportedFact fact) => fact.Value?.Boxed is null or 0m or false;

    private static IEnumerable<Flaw> Contradictions(Criterion criterion, CriterionReport? report, AppraisalEntry entry)
    {
        var changes = Changes(criterion, report, entry);
        if (entry.Conclusion == Conclusion.Agreed && changes)
        {
            yield return new Flaw(
                entry.Cell,
                "Kết luận Đồng ý nhưng lại ghi số liệu, số loại trừ hoặc điểm khác với đơn vị.",
                "Chọn Điều chỉnh và ghi lý do; hoặc xóa phần ghi khác nếu đồng ý."
            );
        }

        if (
            entry.Conclusion == Conclusion.Agreed
            && report is { NotApplicable: true }
            && entry.Facts.Any(found => criterion.Fact(found.Name) is { Source: FactSource.Department } && !IsNothing(found))
        )
        {
            yield return new Flaw(
                entry.Cell,
                "Kết luận Đồng ý với \"Không phát sinh\" của đơn vị nhưng lại nhập số liệu.",
                "Xóa số liệu thẩm định nếu không phát sinh; nếu có phát sinh thì chọn Điều chỉnh, nhập đủ số liệu và ghi lý do."
            );
        }

        if (entry.Conclusion == Conclusion.Adjusted && !criterion.IsDepartmental && !changes)
        {
            yield return new Flaw(
                entry.Cell,
                "Kết luận Điều chỉnh nhưng không có gì khác với số liệu của đơn vị.",
                "Ghi số liệu thẩm định, số loại trừ hoặc điểm; nếu không có gì khác thì chọn Đồng ý."
            );
        }

        if (criterion.IsDepartmental && entry.Conclusion is Conclusion.Agreed or Conclusion.Rejected)
        {
            yield return new Flaw(
                entry.Cell,
                "Tiêu chí này do cơ quan thẩm định nhập số liệu, không có gì của đơn vị để đồng ý hay không công nhận.",
                "Để trống cột Kết luận và nhập số liệu thẩm định."
            );
        }

        foreach (var flaw in ZerosWithFigures(criterion, entry))
        {
            yield return flaw;
        }
    }

    // Rejected and not applicable both leave nothing to be counted.
    private static IEnumerable<Flaw> ZerosWithFigures(Criterion criterion, AppraisalEntry entry)
    {
        if (entry.Conclusion == Conclusion.Rejected && (entry.Points is not null || entry.NotApplicable))
        {
            yield return new Flaw(
                entry.Cell,
                "Kết luận Không công nhận nhưng lại cho điểm hoặc ghi không phát sinh.",
                "Không công nhận là 0 điểm; nếu vẫn cho điểm thì chọn Điều chỉnh."
            );
        }

        if (entry.NotApplicable && criterion.WhenNotApplicable is null)
        {
            yield return new Flaw(entry.Cell, "Tiêu chí này không được ghi \"Không phát sinh\".", "Xóa dấu x ở cột Không phát sinh và nhập số liệu thẩm định.");
        }

        if (entry.NotApplicable && (entry.Points is not null || entry.Facts.Any(found => !IsNothing(found))))
        {
            yield return new Flaw(entry.Cell, "Vừa ghi \"Không phát sinh\" vừa có số liệu hoặc điểm thẩm định.", "Chỉ giữ một trong hai.");
        }
    }

    private static IEnumerable<Flaw> Points(Criterion criterion, AppraisalEntry entry)
    {
        if (entry.Points is not { } points)
        {
            yield break;
        }

        var (cell, found) = (entry.PointsCell, Show.Number(points));
        if (!criterion.Judgement)
        {
            yield return new Flaw(
                cell,
                "Tiêu chí này tính điểm theo quy tắc, không được chấm điểm trực tiếp.",
                "Xóa điểm thẩm định và nhập số liệu thẩm định; điểm sẽ được tính theo quy tắc.",
                found
            );
        }

        if (points > criterion.MaxPoints || points < criterion.MinPoints)
        {
            yield return new Flaw(
                cell,
                $"Điểm thẩm định {found} nằm ngoài khung {Show.Number(criterion.MinPoints)} – {Show.Number(criterion.MaxPoints)} điểm của tiêu chí.",
                "Nhập điểm trong khung của tiêu chí.",
                found
            );
        }
        else if (criterion.Step is { } step && !points.IsMultipleOf(step))
        {
            yield return new Flaw(
                cell,
                $"Điểm thẩm định {found} không phải bội số của bước điểm {Show.Number(step)}.",
                $"Nhập điểm theo bước {Show.Number(step)}.",
                found
            );
        }
    }

    private static IEnumerable<Flaw> Excused(Criterion criterion, AppraisalEntry entry) =>
        from excused in entry.Excused
        where criterion.Fact(excused.Name) is not { Excusable: true }
        select new Flaw(
            excused.Cell,
            "Bộ chỉ số không cho loại trừ nhiệm vụ khỏi số liệu này.",
            "Xóa số loại trừ.",
            excused.Value is { } value ? value.ToString() : ""
        );
}
