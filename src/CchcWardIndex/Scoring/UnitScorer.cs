using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores one unit, criterion by criterion.</summary>
internal sealed class UnitScorer(
    RuleBook book, Unit unit, SelfAssessment? assessment, IReadOnlyDictionary<(string Unit, string Question), SurveyAnswers> survey, BestOfUnits best)
{
    private readonly CriteriaSet _set = book.Set;
    private readonly List<Problem> _problems = [];

    public (UnitScore Score, List<Problem> Problems) Score(bool blocked)
    {
        if (!unit.ExistsOn(_set.LastDay))
        {
            return (new UnitScore(unit, UnitStatus.Excluded, []), _problems);
        }

        var outcomes = _set.Criteria.Select(criterion => criterion.IsSurvey ? FromSurvey(criterion) : FromWard(criterion)).ToImmutableArray();
        if (assessment is null && !blocked)
        {
            Add(Severity.Error, null, "", $"{unit.Name} chưa nộp phiếu tự chấm.", "Đôn đốc đơn vị nộp phiếu rồi chấm lại.");
        }

        if (survey.Count > 0 && _set.SurveyQuestions.Where(question => !survey.ContainsKey((unit.Code, question.Code))).Select(question => question.Code).ToList() is { Count: > 0 } missing)
        {
            Add(Severity.Error, null, SurveySheet(), $"{unit.Name} thiếu kết quả khảo sát của câu hỏi {string.Join(", ", missing)}.", "Bổ sung các dòng của đơn vị vào phiếu tổng hợp khảo sát.");
        }

        var open = outcomes.Any(outcome => outcome.Kind is OutcomeKind.Awaiting or OutcomeKind.RuleError || (outcome.Points is null && !outcome.LeavesMaximum));
        var status = blocked ? UnitStatus.Blocked : assessment is null ? UnitStatus.NotSubmitted : open ? UnitStatus.Blocked : UnitStatus.Scored;
        if (status == UnitStatus.Scored && outcomes.All(outcome => outcome.LeavesMaximum))
        {
            Add(Severity.Error, null, "", $"{unit.Name} khai không phát sinh ở mọi tiêu chí nên không tính được chỉ số.", "Kiểm tra lại phiếu tự chấm của đơn vị.");
            status = UnitStatus.Blocked;
        }

        return (new UnitScore(unit, status, outcomes), _problems);
    }

    // Where the unit's other rows stand; nothing where it has none.
    private string SurveySheet() =>
        _set.SurveyQuestions.Select(question => survey.GetValueOrDefault((unit.Code, question.Code))).FirstOrDefault(answers => answers is not null)?.Source.At(default) ?? "";

    private Outcome FromSurvey(Criterion criterion)
    {
        var answers = survey.GetValueOrDefault((unit.Code, criterion.SurveyQuestion!));
        var gathered = FactGathering.FromSurvey(criterion, answers);
        return Decided(criterion, gathered, new Outcome(criterion, OutcomeKind.Awaiting, null) { Facts = gathered.Facts, Source = answers?.Source }, answers?.ValidCell ?? default, needsEvidence: false);
    }

    private Outcome FromWard(Criterion criterion)
    {
        if (assessment is null)
        {
            return new Outcome(criterion, OutcomeKind.Awaiting, null);
        }

        if (!assessment.Reports.TryGetValue(criterion.Code, out var report))
        {
            Add(Severity.Error, criterion, assessment.Source.At(default), $"Phiếu không có tiêu chí {criterion.Code}.", "Dùng lại phiếu mẫu của bộ tiêu chí này; dòng của tiêu chí đã bị xóa hoặc phiếu thuộc bộ khác.");
            return new Outcome(criterion, OutcomeKind.Awaiting, null) { Source = assessment.Source };
        }

        var gathered = FactGathering.FromWard(criterion, report);
        var outcome = new Outcome(criterion, OutcomeKind.Awaiting, null)
        {
            SelfPoints = report.SelfPoints,
            Facts = [.. gathered.Facts.Select(used => used.Fact.Of is null ? used : used with { Value = best.ValueOf(criterion, used.Fact) })],
            Evidence = report.Evidence,
            Explanation = report.Explanation,
            Source = assessment.Source,
        };
        CheckSelfPoints(criterion, report, assessment.Source);
        return report.NotApplicable ? NotApplicable(criterion, report, outcome) : Decided(criterion, gathered with { Facts = outcome.Facts }, outcome, report.Cell, needsEvidence: true);
    }

    private Outcome NotApplicable(Criterion criterion, CriterionReport report, Outcome outcome)
    {
        var where = assessment!.Source.At(report.Cell);
        if (criterion.WhenNotApplicable is not { } meaning)
        {
            Add(Severity.Error, criterion, where, "Tiêu chí này không được khai \"Không phát sinh\".", "Xóa dấu x ở cột \"Không phát sinh\" và nhập số liệu.");
            return outcome;
        }

        // A zero or a Không agrees with "không phát sinh"; any other figure says that something did happen.
        if (report.Facts.Any(fact => fact.Unreadable || fact.Value?.Boxed is not (null or 0m or false)))
        {
            Add(Severity.Error, criterion, where, "Vừa khai \"Không phát sinh\" vừa có số liệu.", "Xóa dấu x nếu trong năm có phát sinh; xóa số liệu nếu không phát sinh.");
            return outcome;
        }

        outcome = outcome with { Facts = [.. outcome.Facts.Select(used => used with { Value = null })] };
        return meaning == WhenNotApplicable.FullPoints
            ? outcome with { Kind = OutcomeKind.Scored, RulePoints = criterion.MaxPoints, Points = criterion.MaxPoints }
            : outcome with { Kind = OutcomeKind.NotApplicable };
    }

    private Outcome Decided(Criterion criterion, Gathered gathered, Outcome outcome, Cell row, bool needsEvidence)
    {
        foreach (var flaw in gathered.Flaws.Where(flaw => flaw != Flaw.AlreadyTold))
        {
            Add(Severity.Error, criterion, outcome.Source!.At(flaw.Cell ?? row), flaw.Message, flaw.Remedy, flaw.Found);
        }

        if (!gathered.Flaws.IsEmpty)
        {
            return outcome;
        }

        if (gathered.Facts.FirstOrDefault(used => used.Fact.Of is not null && used.Value is null) is { Fact: { } relative })
        {
            Add(Severity.Error, criterion, outcome.Source!.At(row), $"Chưa đơn vị nào có số liệu để tính \"{relative.Label}\".", "Chấm lại khi có ít nhất một đơn vị có số liệu của tiêu chí này.");
            return outcome;
        }

        var decision = book.Decide(criterion, [.. gathered.Facts.Select(used => used.Value)]);
        outcome = outcome with { Decision = decision, RulePoints = decision.Points };
        if (decision.Points is not { } points || points > criterion.MaxPoints || points < criterion.MinPoints || (criterion.Step is { } step && !points.IsMultipleOf(step)))
        {
            Add(
                Severity.Error, criterion, outcome.Source!.At(row),
                $"{decision.Error ?? $"Quy tắc \"{decision.Rule}\" cho {Show.Number(decision.Points!.Value)} điểm, ngoài khung điểm của tiêu chí."} Số liệu: {string.Join("; ", gathered.Facts.Select(used => $"{used.Fact.Label}: {(used.Value is { } value ? Show.Value(value, used.Fact) : "không hỏi")}"))}.",
                "Báo người soạn bộ tiêu chí sửa quy tắc rồi chấm lại.");
            return outcome with { Kind = OutcomeKind.RuleError };
        }

        return needsEvidence && points > 0m && outcome.Evidence.IsEmpty ? WithoutEvidence(criterion, outcome, points) : Counted(criterion, outcome, points);
    }

    private Outcome WithoutEvidence(Criterion criterion, Outcome outcome, decimal points)
    {
        var consequence = _set.WhenEvidenceMissing switch
        {
            WhenEvidenceMissing.NoPoints => "theo bộ tiêu chí, điểm là 0",
            WhenEvidenceMissing.AwaitAppraisal => "chưa có điểm cho đến khi thẩm định",
            _ => "tạm tính điểm theo quy tắc",
        };
        var where = assessment!.Source.At(assessment.Reports[criterion.Code].Cell);
        Add(
            _set.WhenEvidenceMissing == WhenEvidenceMissing.AwaitAppraisal ? Severity.Error : Severity.Warning, criterion, where,
            $"Quy tắc cho {Show.Points(points)} điểm nhưng không có tài liệu kiểm chứng: {consequence}.{(outcome.Explanation.Length > 0 ? $" Đơn vị giải trình: {outcome.Explanation}" : "")}",
            $"Bổ sung số, ngày, trang của tài liệu: {string.Join("; ", criterion.Evidence)}.");
        return _set.WhenEvidenceMissing switch
        {
            WhenEvidenceMissing.NoPoints => outcome with { Kind = OutcomeKind.MissingEvidence, Points = 0m },
            WhenEvidenceMissing.AwaitAppraisal => outcome with { Kind = OutcomeKind.MissingEvidence },
            _ => Counted(criterion, outcome, points) with { Kind = OutcomeKind.MissingEvidence },
        };
    }

    private Outcome Counted(Criterion criterion, Outcome outcome, decimal points)
    {
        // Half a hundredth is how people round; self points outside the frame have been told already; and no ward can know the best of all units.
        if (outcome.SelfPoints is { } self && criterion.Facts.All(fact => fact.Of is null) && self >= criterion.MinPoints && self <= criterion.MaxPoints && Math.Abs(self - points) >= 0.005m && assessment is not null)
        {
            Add(
                Severity.Warning, criterion, assessment.Source.At(assessment.Reports[criterion.Code].Cell),
                $"Đơn vị tự chấm {Show.Points(self)} điểm; theo quy tắc \"{outcome.Rule ?? "không đạt nội dung nào"}\" được {Show.Points(points)} điểm.",
                "Đối chiếu số liệu với tài liệu kiểm chứng khi thẩm định.", Show.Number(self));
        }

        return outcome with { Kind = points > 0m ? OutcomeKind.Scored : OutcomeKind.NotMet, Points = points };
    }

    private void CheckSelfPoints(Criterion criterion, CriterionReport report, Source source)
    {
        if (report.SelfPoints is { } self && (self < criterion.MinPoints || self > criterion.MaxPoints))
        {
            Add(
                Severity.Warning, criterion, source.At(report.Cell), $"Điểm tự chấm {Show.Points(self)} nằm ngoài khung {Show.Points(criterion.MinPoints)} – {Show.Points(criterion.MaxPoints)} điểm.",
                "Sửa điểm tự chấm; điểm theo quy tắc không bị ảnh hưởng.", Show.Number(self));
        }
    }

    private void Add(Severity severity, Criterion? criterion, string where, string message, string remedy, string found = "") =>
        _problems.Add(new Problem(severity, unit.Code, criterion?.Code, where, message, remedy) { Found = found });
}
