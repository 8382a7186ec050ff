using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Publication;

/// <summary>Why points were lost on a criterion, as officials read it.</summary>
public static class LossWords
{
    /// <summary>What is said where figures are missing or wrong.</summary>
    public const string NoFigures = "Thiếu hoặc sai số liệu";

    /// <summary>The department's reason where it moved the points, otherwise the rule or what is missing.</summary>
    public static string Reason(Outcome outcome, CriteriaSet set)
    {
        if (outcome.AwaitsDepartment)
        {
            return "Chờ cơ quan thẩm định kết luận";
        }

        if (outcome.Appraisal is { Entry.Reason.Length: > 0 } appraisal && outcome.Points != outcome.SelfPoints)
        {
            return $"{set.Departments.First(department => department.Code == outcome.Criterion.Department).Name}: {appraisal.Entry.Reason}";
        }

        return outcome.Kind switch
        {
            OutcomeKind.MissingEvidence => "Thiếu tài liệu kiểm chứng",
            OutcomeKind.Awaiting => NoFigures,
            OutcomeKind.RuleError => "Quy tắc của bộ chỉ số có lỗi",
            _ => outcome.Rule ?? "Không đạt nội dung nào",
        };
    }
}
