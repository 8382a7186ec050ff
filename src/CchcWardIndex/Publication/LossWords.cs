using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Publication;

/// <summary>Why points were lost on a criterion, as officials read it.</summary>
public static class LossWords
{
    /// <summary>What is said where figures are missing or wrong.</summary>
    public const string NoFigures = "Thiếu hoặc sai số liệu";

    private const string MissingDocument = "Thiếu tài liệu kiểm chứng";

    /// <summary>The department's reason where it moved the points; otherwise what was not reached, the rule that decided, or what is missing.</summary>
    public static string Reason(Outcome outcome, CriteriaSet set)
    {
        if (outcome.AwaitsDepartment)
        {
            return OutcomeWords.Department;
        }

        if (outcome.Appraisal is { Reason.Length: > 0 } appraisal && outcome.Points != outcome.SelfPoints)
        {
            // What the department found would have left some points: that none are left is for want of a document.
            var document = outcome.Kind == OutcomeKind.MissingEvidence ? MissingDocument + "; " : "";
            return $"{document}{set.Departments.First(department => department.Code == outcome.Criterion.Department).Name}: {appraisal.Reason}";
        }

        return outcome.Kind switch
        {
            OutcomeKind.MissingEvidence => MissingDocument,
            OutcomeKind.Awaiting => NoFigures,
            OutcomeKind.RuleError => "Quy tắc của bộ chỉ số có lỗi",
            _ when outcome.Ground is null && Unreached(outcome) is { Count: > 0 } unreached => $"Chưa đạt: {string.Join("; ", unreached)}",
            _ => outcome.Rule ?? "Không đạt nội dung nào",
        };
    }

    /// <summary>
    /// The figures behind the rule, and what a formula made of them: <c>Số phiếu hợp lệ: 50 phiếu; Trong đó hài lòng: 44 phiếu; tính ra 4,4
    /// điểm</c>. Empty where no rule decided on figures.
    /// </summary>
    public static string Figures(Outcome outcome)
    {
        if (
            outcome.Kind is not (OutcomeKind.Scored or OutcomeKind.NotMet)
            || outcome.Ground is not null
            || FactWords.Figures(outcome) is not { Length: > 0 } figures
        )
        {
            return "";
        }

        var formula =
            outcome.Criterion.Combine == Combine.First
                ? outcome.Decision?.Trials.LastOrDefault(trial => trial is { Held: true, Rule.Points: null, Rule.Vetoes: false })
                : null;
        return formula?.Points is { } points ? $"{figures}; tính ra {Show.Points(points)} điểm" : figures;
    }

    // In a sum the rules that held say what was earned; what was lost, the others say. A veto says it all by itself.
    private static List<string> Unreached(Outcome outcome) =>
        outcome.Criterion.Combine != Combine.Sum
        || outcome.Decision is not { } decision
        || decision.Trials.Any(trial => trial is { Held: true, Rule.Vetoes: true })
            ? []
            : [.. decision.Trials.Where(trial => !trial.Held && !trial.Rule.Vetoes && trial.Rule.Points is null or > 0m).Select(trial => trial.Rule.Name)];
}
