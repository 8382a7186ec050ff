using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores one unit, criterion by criterion, and says how it stands as a whole.</summary>
internal sealed class UnitScorer(RoundData data, Unit unit, AcrossUnits across)
{
    private readonly CriteriaSet _set = data.Book.Set;
    private readonly SelfAssessment? _assessment = data.Assessments.GetValueOrDefault(unit.Code);
    private readonly ImmutableArray<SurveyQuestion> _asked = data.Book.Set.QuestionsFor(unit);
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
            .Criteria.Select(criterion => criterion.For(unit))
            .Select(criterion =>
                !criterion.AppliesTo(unit) ? OutOfScope(criterion)
                : criterion.IsSurvey ? FromSurvey(criterion)
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
            Add("", ScoringProblems.NothingApplicable(unit.Name));
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

        var open = outcomes.Any(outcome => outcome.Points is null && !outcome.LeavesMaximum);
        return blocked || open ? UnitStatus.Blocked : UnitStatus.Scored;
    }

    // The note that stands beside the unit, and the problem where it blocks.
    private string NotSubmitted()
    {
        var decision = data.Decided(unit);
        var note = data.WhenAbsent(unit) switch
        {
            WhenNotSubmitted.NoPoints when decision is not null => $"Không nộp phiếu tự chấm; các tiêu chí phải tự chấm được 0 điểm {Treatment.Why(decision)}",
            WhenNotSubmitted.NoPoints => "Không nộp phiếu tự chấm; theo bộ chỉ số, các tiêu chí phải tự chấm được 0 điểm.",
            // The treatment says by which decision it takes no place.
            WhenNotSubmitted.Unranked when decision is not null => "Không nộp phiếu tự chấm nên không được chấm.",
            WhenNotSubmitted.Unranked => "Không nộp phiếu tự chấm; theo bộ chỉ số không được chấm và không xếp hạng.",
            _ => "",
        };
        Add("", note.Length > 0 ? ScoringProblems.UnitAbsent(unit.Name) : ScoringProblems.UnitAwaited(unit.Name, _set.Authority.Office));
        return note;
    }

    // Silence saves nobody from a penalty that a department finds.
    private bool HasNothing(Criterion criterion) =>
        data.IsWithoutPoints(unit, criterion)
        && !(criterion.Extra == ExtraKind.Penalty && data.Appraisals.Of(unit.Code, criterion, null) is { Standing: not null } or { IsOpen: true });

    private static Outcome OutOfScope(Criterion criterion) =>
        new(criterion, OutcomeKind.NotApplicable, null) { Ground = Grounds.OutOfScope, NotApplicableBy = NotApplicableBy.Set };

    private Outcome NothingHandedIn(Criterion criterion) =>
        new(criterion, OutcomeKind.NotMet, 0m) { Ground = data.Decided(unit) is null ? Grounds.NotSubmitted : Grounds.NotSubmittedAsDecided };

    private Outcome FromSheets(Criterion criterion)
    {
        var (outcome, problems) = CriterionScorer.Score(
            new CriterionCase(data.Book, unit, criterion.IsOutside ? null : _assessment, across, data.Outside.Of(unit, criterion), criterion),
            data.Appraisals
        );
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
            _problems.Add(Problem.Of(flaw.Text, unit.Code, criterion.Code, source!.At(flaw.Cell ?? default)) with { Found = flaw.Found });
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
            .. from question in _asked
            let answers = Answers(question.Code)
            where answers is not null
            select new Satisfaction(question.Code, answers.Valid, answers.Satisfied, answers.Valid < (_set.Survey.SmallestSample ?? 0)),
        ];

    private void TellOfSurvey(ImmutableArray<Satisfaction> satisfaction)
    {
        var missing = _asked.Select(question => question.Code).Except(satisfaction.Select(answer => answer.Question)).ToList();
        var sheet = _asked.Select(question => Answers(question.Code)).FirstOrDefault(answers => answers is not null)?.Source.At(default) ?? "";
        if (data.IsSurveyHeld && missing.Count > 0)
        {
            Add(sheet, SurveyProblems.QuestionsMissing(unit.Name, string.Join(", ", missing)), Mender.Office);
        }

        if (satisfaction.Where(answer => answer.IsSmall).ToList() is { Count: > 0 } small)
        {
            Add(
                sheet,
                SurveyProblems.SampleSmall(
                    unit.Name,
                    _set.Survey.SmallestSample!.Value,
                    small.Select(answer => (answer.Question, answer.Valid, answer.Margin))
                ),
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
            _problems.Add(
                Problem.Of(
                    AppraisalProblems.Unfounded(unit.Name, absent, [.. group.Select(outcome => outcome.Criterion.Code.Text)]),
                    unit.Code,
                    null,
                    first.Source.At(first.Entry.Cell)
                ) with
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
                Problem.Of(AppraisalProblems.Open(name, unit.Name, [.. open.Select(outcome => outcome.Criterion.Code.Text)]), unit.Code, null, "") with
                {
                    Department = open.Key,
                }
            );
        }
    }

    private void Add(string where, ProblemText text, Mender? by = null) => _problems.Add(Problem.Of(text, unit.Code, null, where) with { By = by });
}
