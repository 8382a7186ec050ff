using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Appraising;

/// <summary>A criterion that a department appraised otherwise than the unit claims.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Outcome">What the criterion came to; it has an appraisal.</param>
/// <param name="Difference">In points, never 0; above 0 where the department lowered it.</param>
public sealed record AppraisalChange(Unit Unit, Outcome Outcome, decimal Difference)
{
    /// <summary>Every change, by department, then in the units' order, then in the set's.</summary>
    /// <remarks>Against what the unit claims; where it left that blank, against what its own figures give.</remarks>
    public static IEnumerable<AppraisalChange> Of(CriteriaSet set, IReadOnlyCollection<UnitScore> units) =>
        from department in set.Departments
        from unit in units
        from outcome in unit.Outcomes
        where outcome.Criterion.Department == department.Code && outcome.Appraisal is not null
        let difference = (outcome.SelfPoints ?? outcome.RulePoints) - outcome.AppraisedPoints
        where difference is not (null or 0m)
        select new AppraisalChange(unit.Unit, outcome, difference.Value);

    /// <summary>How many points were taken off, all together.</summary>
    public static decimal Lowered(IEnumerable<AppraisalChange> changes) => changes.Where(change => change.Difference > 0m).Sum(change => change.Difference);
}
