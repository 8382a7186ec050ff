using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>A problem with everybody and everything it concerns by name, and who must act on it.</summary>
/// <param name="Id">What it is, for programs.</param>
/// <param name="Severity">Whether it blocks publication.</param>
/// <param name="By">Who must act.</param>
/// <param name="Unit">The unit's code; null where it concerns none or several.</param>
/// <param name="UnitName">The unit's name; empty where there is none.</param>
/// <param name="Department">The code of the department whose criterion or form it is; null where it is nobody's.</param>
/// <param name="DepartmentName">The department's name; empty where there is none.</param>
/// <param name="Criterion">The criterion's code; null where it concerns none.</param>
/// <param name="CriterionName">The criterion's name; empty where there is none.</param>
/// <param name="Where"><c>file!sheet!cell</c>, or as much of it as there is.</param>
/// <param name="Place">The same taken apart.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ToldProblem(
    ProblemId Id,
    Severity Severity,
    Mender By,
    UnitCode? Unit,
    string UnitName,
    DepartmentCode? Department,
    string DepartmentName,
    CriterionCode? Criterion,
    string CriterionName,
    string Where,
    ProblemPlace Place,
    string Message,
    string Remedy
)
{
    /// <summary>The problems of some results, in their order.</summary>
    public static IEnumerable<ToldProblem> Each(Results results)
    {
        var files = results.Files.DistinctBy(file => file.File).ToDictionary(file => file.File);
        var units = results.Set.Units.ToDictionary(unit => unit.Code.Text, unit => unit.Name);
        var criteria = results.Set.Criteria.ToDictionary(criterion => criterion.Code);
        var departments = results.Set.Departments.ToDictionary(department => department.Code.Text, department => department.Name);
        return results.Problems.Select(problem =>
        {
            var place = ProblemPlace.Of(problem.Where, files.ContainsKey);
            var file = files.GetValueOrDefault(place.File);
            var criterion = problem.Criterion is { } code ? criteria.GetValueOrDefault(code) : null;
            var (unit, department) = (
                problem.Unit ?? file?.Unit,
                problem.Department ?? (criterion is { IsAppraised: true } ? criterion.Department : file?.Department)
            );
            return new ToldProblem(
                problem.Id,
                problem.Severity,
                problem.By ?? Mends(problem, file),
                unit,
                Name(units, unit?.Text),
                department,
                Name(departments, department?.Text),
                problem.Criterion,
                criterion?.Name ?? "",
                problem.Where,
                place,
                problem.Message,
                problem.Remedy
            );
        });
    }

    /// <summary>The order in which people work on them: what blocks first, then by who must act, unit, criterion and place.</summary>
    public static IEnumerable<ToldProblem> Sorted(IEnumerable<ToldProblem> problems) =>
        problems
            .OrderBy(problem => problem.Severity)
            .ThenBy(problem => problem.By)
            .ThenBy(problem => problem.By == Mender.Department ? problem.Department?.Text ?? "" : "", StringComparer.Ordinal)
            .ThenBy(problem => problem.Unit?.Text ?? "", StringComparer.Ordinal)
            .ThenBy(problem => problem.Criterion)
            .ThenBy(problem => problem.Where, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal);

    // What stands in somebody's workbook, its sender mends; what is missing altogether, whoever owes it.
    private static Mender Mends(Problem problem, SubmittedFile? file) =>
        file?.Kind switch
        {
            SubmittedKind.SelfAssessment or SubmittedKind.Explanation => Mender.Unit,
            SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal => Mender.Department,
            SubmittedKind.Survey or SubmittedKind.OutsideTable => Mender.Office,
            _ when (problem.Department ?? file?.Department) is not null => Mender.Department,
            _ when (problem.Unit ?? file?.Unit) is not null => Mender.Unit,
            _ => Mender.Office,
        };

    private static string Name(Dictionary<string, string> names, string? code) => code is null ? "" : names.GetValueOrDefault(code, code);
}
