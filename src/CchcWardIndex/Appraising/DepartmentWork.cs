using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Appraising;

/// <summary>Khối lượng thẩm định: what one department had to appraise over all units, and how far it is.</summary>
/// <param name="Department">The department.</param>
/// <param name="Criteria">Its criteria in every unit, the survey's left out, and what a unit never handed in.</param>
/// <param name="Appraised">Of these, how many are concluded.</param>
/// <param name="Open">Of these, how many it must still conclude; the rest stand by the rules.</param>
public sealed record DepartmentWork(Department Department, int Criteria, int Appraised, int Open)
{
    /// <summary>The work of every department, in the set's order; departments without criteria are there with 0.</summary>
    public static ImmutableArray<DepartmentWork> Of(CriteriaSet set, IEnumerable<UnitScore> units)
    {
        var work = units
            .SelectMany(unit => unit.Outcomes)
            .Where(IsWork)
            .GroupBy(outcome => outcome.Criterion.Department)
            .ToDictionary(
                group => group.Key,
                group =>
                    group.Aggregate(
                        (All: 0, Appraised: 0, Open: 0),
                        (sum, outcome) => (sum.All + 1, sum.Appraised + (outcome.Appraisal is null ? 0 : 1), sum.Open + (outcome.AwaitsDepartment ? 1 : 0))
                    )
            );
        return
        [
            .. from department in set.Departments
            let sum = work.GetValueOrDefault(department.Code)
            select new DepartmentWork(department, sum.All, sum.Appraised, sum.Open),
        ];
    }

    /// <summary>Whether there is anything for a department to appraise: something handed in, or its own to give.</summary>
    public static bool IsWork(Outcome outcome) =>
        !outcome.IsOutOfScope && outcome.Criterion.IsAppraised && (outcome.Criterion.IsDepartmental || outcome.Source is not null);
}
