using CchcWardIndex.Publication;

namespace CchcWardIndex.Worker.Commands;

/// <summary>A problem as <c>status --json</c> tells it: named as in <c>results.json</c>, with the names beside the codes.</summary>
/// <param name="Id">What it is, for programs; empty in results of a version that had no ids.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="By">Who must act: <c>unit</c>, <c>department</c> or <c>office</c>.</param>
/// <param name="Unit">The unit's code; null where it concerns none or several.</param>
/// <param name="UnitName">Its name; null where there is none.</param>
/// <param name="Department">The department's code; null where it is nobody's.</param>
/// <param name="DepartmentName">Its name; null where there is none.</param>
/// <param name="Criterion">The criterion's code; null where it concerns none.</param>
/// <param name="CriterionName">Its name; null where there is none.</param>
/// <param name="Where"><c>file!sheet!cell</c>, or as much of it as there is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record StatusProblem(
    string Id,
    string Severity,
    string By,
    string? Unit,
    string? UnitName,
    string? Department,
    string? DepartmentName,
    string? Criterion,
    string? CriterionName,
    string Where,
    string Message,
    string Remedy
)
{
    /// <summary>As it is told.</summary>
    public static StatusProblem Of(ToldProblem problem) =>
        new(
            problem.Id.ToString(),
            Words.Of(problem.Severity),
            Words.Of(problem.By),
            problem.Unit?.Text,
            Some(problem.UnitName),
            problem.Department?.Text,
            Some(problem.DepartmentName),
            problem.Criterion?.Text,
            Some(problem.CriterionName),
            problem.Where,
            problem.Message,
            problem.Remedy
        );

    private static string? Some(string name) => name.Length > 0 ? name : null;
}
