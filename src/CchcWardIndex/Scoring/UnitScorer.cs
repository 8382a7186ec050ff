using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores one unit, criterion by criterion, and says how it stands as a whole.</summary>
internal sealed class UnitScorer(RoundData data, Unit unit, BestOfUnits best)
{
    private readonly CriteriaSet _set = data.Book.Set;
    private readonly SelfAssessment? _assessment = data.Assessments.GetValueOrDefault(unit.Code);
    private readonly List<Problem> _problems = [];

    public (UnitScore Score, List<Problem> Problems) Score(bool blocked)
    {
        var treatment = data.TreatmentOf(unit);
        if (!treatment.IsScored)
        {
            return (new UnitScore(unit, UnitStatus.Excluded, []) { Note = treatment.Note }, _problems);
        }

        var absent = data.IsAbsent(unit);
        var note = string.Join(" ", new[] { treatment.Note, absent ? NotSubmitted() : "" }.Where(part => part.Length > 0));
        if (!data.IsScored(unit))
        {
            return (new UnitScore(unit, UnitStatus.NotSubmitted, []) { Note = note }, _problems);
        }

        var outcomes = _set
            .Criteria.Select(criterion =>
                criterion.IsSurvey ? FromSurvey(criterion)
                : HasNothing(criterion) ? NothingHandedIn(criterion)
                : FromSheets(criterion)
            )
            .ToImmutableArray();
        _problems.AddRange(_assessment is { } handedIn ? DocumentRemarks.Of(_set, handedIn) : []);
        var satisfaction = Satisfactions();
        TellOfSurvey(satisfaction);
        TellOfUnfounded(outcomes, absent);
        var status = Status(outcomes, blocked, absent);
        if (status == UnitStatus.Scored && outcomes.Where(outcome => outcome.Criterion.Extra is null).All(outcome => outcome.LeavesMaximum))
        {
            Add(Severity.Error, "", $"{unit.Name} khai không phát sinh ở mọi tiêu chí nên không tính được chỉ số.", "Kiểm tra lại phiếu tự chấm của đơn vị.");
            status = UnitStatus.Blocked;
        }

        var score = new UnitScore(unit, status == UnitStatus.Scored && !treatment.IsRanked ? UnitStatus.Unranked : status, outcomes)
        {
            Adjustments = Totals.Of(_set, outcomes),
            Note = note,
            Survey = satisfaction,
        };
        return (score, _problems);
    }

    private UnitStatus Status(ImmutableArray<Outcome> outcomes, bool blocked, bool absent)
    {
        if (absent && data.WhenAbsent(unit) != WhenNotSubmitted.NoPoints)
        {
            return UnitStatus.NotSubmitted;
        }

        // What blocks a unit must be mended first; until then no department has anything to conclude on.
        if (!blocked)
        {
            TellOfDepartments(outcomes);
        }

        var open = outcomes.Any(outcome => outcome.Kind is OutcomeKind.Awaiting or OutcomeKind.RuleError || (outcome.Points is null && !outcome.LeavesMaximum));
        return blocked || open ? UnitStatus.Blocked : UnitStatus.Scored;
    }

    // The note that stands beside the unit, and the problem where it blocks.
    private string NotSubmitted()
    {
        var decision = data.Decided(unit);
        var (severity, note) = data.WhenAbsent(unit) switch
        {
            WhenNotSubmitted.NoPoints when decision is not null => (
                Severity.Warning,
                $"Không nộp phiếu tự chấm; các tiêu chí phải tự chấm được 0 điểm {Treatment.Why(decision)}"
            ),
            WhenNotSubmitted.NoPoints => (Severity.Warning, "Không nộp phiếu tự chấm; theo bộ chỉ số, các tiêu chí phải tự chấm được 0 điểm."),
            // The treatment says by which decision it takes no place.
            WhenNotSubmitted.Unranked when decision is not null => (Severity.Warning, "Không nộp phiếu tự chấm nên không được chấm."),
            WhenNotSubmitted.Unranked => (Severity.Warning, "Không nộp phiếu tự chấm; theo bộ chỉ số không được chấm và không xếp hạng."),
            _ => (Severity.Error, ""),
        };
        Add(
            severity,
            "",
            $"{unit.Name} chưa nộp phiếu tự chấm.",
            severity == Severity.Warning
                ? "Đôn đốc đơn vị nộp phiếu rồi chấm lại."
                : "Đôn đốc đơn vị nộp phiếu; đã hết hạn thì gia hạn, hoặc tiếp nhận phiếu nộp muộn, rồi chấm lại. "
                    + $"Đơn vị nhất định không nộp thì {_set.Authority.Office} quyết định cách xử lý đơn vị ấy (không xếp hạng, 0 điểm hoặc không chấm), "
                    + "rồi chấm lại."
        );
        return note;
    }

    // Silence saves nobody from a penalty that a department finds.
    private bool HasNothing(Criterion criterion) =>
        data.IsWithoutPoints(unit, criterion)
        && !(criterion.Extra == ExtraKind.Penalty && data.Appraisals.Of(unit.Code, criterion, null) is { Standing: not null } or { IsOpen: true });

    private Outcome NothingHandedIn(Criterion criterion) =>
        new(criterion, OutcomeKind.NotMet, 0m) { Ground = data.Decided(unit) is null ? Grounds.NotSubmitted : Grounds.NotSubmittedAsDecided };

    private Outcome FromSheets(Criterion criterion)
    {
        var (outcome, problems) = CriterionScorer.Score(new CriterionCase(data.Book, unit, _assessment, best, criterion), data.Appraisals);
        _problems.AddRange(problems);
        return outcome;
    }

    private Outcome FromSurvey(Criterion criterion)
    {
        if (!data.IsSurveyHeld && _set.Survey.WhenNotHeld == WhenNotHeld.Rescale)
        {
            return new Outcome(criterion, OutcomeKind.NotApplicable, null) { Ground = Grounds.NoSurvey, NotApplicableBy = NotApplicableBy.Set };
        }

        var gathered = SurveyFacts.Of(criterion, Answers);
        var source = criterion.SurveyQuestions.Select(asked => Answers(asked.Question)?.Source).FirstOrDefault(found => found is not null);
        var outcome = new Outcome(criterion, OutcomeKind.Awaiting, null)
        {
            Facts = gathered.Facts,
            Submitted = gathered.Facts,
            Source = source,
        };
        foreach (var flaw in gathered.Flaws.Where(flaw => flaw != Flaw.AlreadyTold))
        {
            _problems.Add(
                new Problem(Severity.Error, unit.Code, criterion.Code, source!.At(flaw.Cell ?? default), flaw.Message, flaw.Remedy) { Found = flaw.Found }
            );
        }

        if (!gathered.Flaws.IsEmpty)
        {
            return outcome;
        }

        var (decided, problems) = Asked.Rules(data.Book, outcome, source!.At(gathered.Facts[0].Cell ?? default), unit.Code);
        _problems.AddRange(problems);
        return decided;
    }

    private SurveyAnswers? Answers(string question) => data.Survey.GetValueOrDefault((unit.Code, question));

    private ImmutableArray<Satisfaction> Satisfactions() =>
        [
            .. from question in _set.SurveyQuestions
            let answers = Answers(question.Code)
            where answers is not null
            select new Satisfaction(question.Code, answers.Valid, answers.Satisfied, answers.Valid < (_set.Survey.SmallestSample ?? 0)),
        ];

    private void TellOfSurvey(ImmutableArray<Satisfaction> satisfaction)
    {
        var missing = _set.SurveyQuestions.Select(question => question.Code).Except(satisfaction.Select(answer => answer.Question)).ToList();
        var sheet = _set.SurveyQuestions.Select(question => Answers(question.Code)).FirstOrDefault(answers => answers is not null)?.Source.At(default) ?? "";
        if (data.IsSurveyHeld && missing.Count > 0)
        {
            Add(
                Severity.Error,
                sheet,
                $"{unit.Name} thiếu kết quả khảo sát của câu hỏi {string.Join(", ", missing)}.",
                "Bổ sung các dòng của đơn vị vào phiếu tổng hợp khảo sát.",
                Mender.Office
            );
        }

        if (satisfaction.Where(answer => answer.IsSmall).ToList() is { Count: > 0 } small)
        {
            var shown = small.Select(answer =>
                $"{answer.Question}: {Show.Number(answer.Valid)} "
                + $"phiếu{(answer.Margin is { } margin ? $", sai số ±{Show.TwoDecimals(margin)} điểm phần trăm" : "")}"
            );
            Add(
                Severity.Warning,
                sheet,
                $"{unit.Name} có số phiếu khảo sát hợp lệ ít hơn {_set.Survey.SmallestSample} phiếu ({string.Join("; ", shown)}).",
                "Điểm vẫn được tính; cân nhắc khảo sát thêm hoặc ghi rõ cỡ mẫu khi công bố.",
                Mender.Office
            );
        }
    }

    // One sentence a department: what it concluded on figures that are not there waits for the unit, and no cell of its form mends that.
    private void TellOfUnfounded(ImmutableArray<Outcome> outcomes, bool absent)
    {
        foreach (
            var group in outcomes.Where(outcome => outcome.Unfounded is not null).GroupBy(outcome => (outcome.Unfounded!.Source, outcome.Criterion.Department))
        )
        {
            var first = group.MinBy(outcome => outcome.Unfounded!.Entry.Cell.Row)!.Unfounded!;
            var codes = string.Join(", ", group.Select(outcome => outcome.Criterion.Code));
            _problems.Add(
                new Problem(
                    Severity.Warning,
                    unit.Code,
                    null,
                    first.Source.At(first.Entry.Cell),
                    $"{unit.Name} {(absent ? "chưa nộp phiếu tự chấm" : "chưa có phiếu tự chấm dùng được")} nên {group.Count()} kết luận về đơn vị này "
                        + $"chưa tính được điểm: {codes}.",
                    "Chưa phải sửa phiếu thẩm định. Khi đơn vị có phiếu, chương trình lập mẫu thẩm định mới; kết luận các tiêu chí này theo mẫu ấy."
                )
                {
                    Department = group.Key.Department,
                }
            );
        }
    }

    // What is wrong with a conclusion has been told where it stands: it is not missing besides.
    private bool IsTold(Criterion criterion) =>
        data
            .Appraisals.Of(unit.Code, criterion, _assessment?.Reports.GetValueOrDefault(criterion.Code))
            .Problems.Any(problem => problem.Severity == Severity.Error);

    // One sentence a department, not one a criterion.
    private void TellOfDepartments(ImmutableArray<Outcome> outcomes)
    {
        foreach (var open in outcomes.Where(outcome => outcome.AwaitsDepartment && !IsTold(outcome.Criterion)).GroupBy(outcome => outcome.Criterion.Department))
        {
            var name = _set.Departments.First(department => department.Code == open.Key).Name;
            _problems.Add(
                new Problem(
                    Severity.Error,
                    unit.Code,
                    null,
                    "",
                    $"{name} chưa kết luận {open.Count()} tiêu chí của {unit.Name}: {string.Join(", ", open.Select(outcome => outcome.Criterion.Code))}.",
                    $"Đề nghị {name} gửi phiếu thẩm định có kết luận các tiêu chí này rồi chấm lại."
                )
                {
                    Department = open.Key,
                }
            );
        }
    }

    private void Add(Severity severity, string where, string message, string remedy, Mender? by = null) =>
        _problems.Add(new Problem(severity, unit.Code, null, where, message, remedy) { By = by });
}
