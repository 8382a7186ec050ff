using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Appraising;

/// <summary>How far a round has come between self-assessment and final points, and the forms that its next step needs.</summary>
/// <remarks>Source: the procedure of the published sets: first appraisal, explanation, second appraisal, which stands.</remarks>
public sealed class Procedure
{
    private readonly Intake _intake;
    private readonly bool _hasOnlyFirst;
    private readonly Lazy<ImmutableArray<UnitScore>> _first;
    private readonly Lazy<ImmutableArray<UnitScore>> _now;

    /// <summary>A round as it stands.</summary>
    /// <param name="book">The proven set.</param>
    /// <param name="intake">What was handed in.</param>
    public Procedure(RuleBook book, Intake intake)
    {
        (Set, _intake) = (book.Set, intake);
        var afterFirst = intake with { Appraisals = [.. intake.Appraisals.Where(sheet => sheet.Stage == AppraisalStage.First)], Explanations = [] };
        _first = new(() => _hasOnlyFirst ? _now!.Value : Scorer.Score(book, afterFirst).Units);
        _now = new(() => Scorer.Score(book, intake).Units);
        _hasOnlyFirst = intake.Explanations.IsEmpty && afterFirst.Appraisals.Length == intake.Appraisals.Length;
    }

    /// <summary>The criteria set.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The departments that have anything to appraise, in the set's order.</summary>
    public ImmutableArray<Department> Departments =>
        [.. Set.Departments.Where(department => Set.Criteria.Any(criterion => criterion.IsAppraisedBy(department) && criterion.IsAppraised))];

    /// <summary>How far the departments are.</summary>
    public AppraisalWork Work
    {
        get
        {
            var all = Of(_now.Value);
            var sent = Departments.All(department =>
                _intake.Appraisals.Any(sheet => sheet.Department == department.Code && sheet.Stage == AppraisalStage.First)
            );
            // Where nothing is open at all, nothing is of the first.
            return new AppraisalWork(all, all.Any(work => work.Open > 0) ? Of(_first.Value) : all, Assessed(_now.Value).Any(), sent);
        }
    }

    /// <summary>The units that have anything to explain themselves about: what they handed in counts, by code.</summary>
    public ImmutableArray<UnitCode> UnitsToExplain => [.. Assessed(_first.Value).Select(unit => unit.Unit.Code)];

    /// <summary>Of these, the units on which no department still has to conclude.</summary>
    public ImmutableArray<UnitCode> ConcludedUnits =>
        [.. Assessed(_first.Value).Where(unit => !unit.Outcomes.Any(outcome => outcome.AwaitsDepartment)).Select(unit => unit.Unit.Code)];

    /// <summary>The forms of an appraisal, one a department that has anything to say in it.</summary>
    public IEnumerable<AppraisalForm> AppraisalForms(AppraisalStage stage) =>
        Departments
            .Select(department => AppraisalForm.Of(Set, department, stage, _intake, stage == AppraisalStage.First ? _first.Value : _now.Value))
            .Where(form => !form.Rows.IsEmpty);

    /// <summary>The forms on which units may explain themselves, one a unit that handed something in.</summary>
    public IEnumerable<ExplanationForm> ExplanationForms() => Assessed(_first.Value).Select(unit => ExplanationForm.Of(Set, _intake, unit));

    private ImmutableArray<DepartmentWork> Of(ImmutableArray<UnitScore> units) =>
        [.. DepartmentWork.Of(Set, Assessed(units)).Where(work => Departments.Contains(work.Department))];

    private static IEnumerable<UnitScore> Assessed(IEnumerable<UnitScore> units) =>
        units.Where(unit => unit.Status is not (UnitStatus.Excluded or UnitStatus.NotSubmitted));
}
