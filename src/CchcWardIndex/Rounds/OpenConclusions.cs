using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>What a department's form leaves open.</summary>
/// <param name="Asked">How many contents the form asks about.</param>
/// <param name="Concluded">Of these, how many are answered.</param>
/// <param name="Open">The criteria on which the department must still conclude, in the set's order.</param>
public sealed record OpenConclusions(int Asked, int Concluded, ImmutableArray<OpenCriterion> Open)
{
    /// <summary>On how many contents the department must still conclude.</summary>
    public int Count => Open.Sum(criterion => criterion.Units.Length);

    /// <summary>What a department's form leaves open, of what it asks about; null where the department is not asked at all.</summary>
    /// <param name="form">The department's whole form as the round stands with what was sent; null where it is not asked.</param>
    /// <param name="mine">What was sent.</param>
    internal static OpenConclusions? Of(AppraisalForm? form, AppraisalSheet mine)
    {
        if (form is null)
        {
            return null;
        }

        // Of a unit that handed nothing in there is nothing to conclude.
        var asked = mine.Part is null ? null : mine.Printed.Rows.ToHashSet();
        var rows = form.Rows.Where(row => DepartmentWork.IsWork(row.Outcome) && asked?.Contains((row.Unit.Code, row.Outcome.Criterion.Code)) != false).ToList();
        return new OpenConclusions(
            rows.Count,
            rows.Count(row => row.Outcome.Appraisal is not null),
            [
                .. rows.Where(row => row.Outcome.AwaitsDepartment)
                    .GroupBy(row => row.Outcome.Criterion.Code)
                    .Select(criterion => new OpenCriterion(
                        criterion.Key,
                        criterion.First().Outcome.Criterion.Name,
                        rows.Count(row => row.Outcome.Criterion.Code == criterion.Key),
                        [.. criterion.Select(row => row.Unit.Name)]
                    )),
            ]
        );
    }
}

/// <summary>A criterion on which a department must still conclude for some units.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Asked">For how many units the form asks about it.</param>
/// <param name="Units">The names of those that are open, by their codes.</param>
public sealed record OpenCriterion(CriterionCode Code, string Name, int Asked, ImmutableArray<string> Units);
