using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Analysis;

/// <summary>
/// Sheets made for one of two sets and scored by both: a row of a unit or criterion that only one of them has is no fault of the sheet
/// under the other.
/// </summary>
public static class SheetsForEither
{
    /// <summary>The set by which they are read: it also knows the units, criteria, departments and questions that only the other has.</summary>
    /// <param name="set">The set they are scored by.</param>
    /// <param name="other">The other one.</param>
    public static CriteriaSet Reading(CriteriaSet set, CriteriaSet other) =>
        set with
        {
            Units = [.. Both(set.Units, other.Units, unit => unit.Code).OrderBy(unit => unit.Code)],
            Criteria = [.. Both(set.Criteria, other.Criteria, criterion => criterion.Code).OrderBy(criterion => criterion.Code)],
            Departments = [.. Both(set.Departments, other.Departments, department => department.Code)],
            SurveyQuestions = [.. Both(set.SurveyQuestions, other.SurveyQuestions, question => question.Code)],
            Tables = [.. Both(set.Tables, other.Tables, table => table.Code)],
        };

    /// <summary>What of it is about the units and criteria of the set they are scored by; what was found wrong elsewhere goes with the rest.</summary>
    /// <param name="set">The set they are scored by.</param>
    /// <param name="read">What was read by <see cref="Reading"/>.</param>
    public static Intake About(CriteriaSet set, Intake read)
    {
        var units = set.Units.Select(unit => unit.Code).ToHashSet();
        var criteria = set.Criteria.Select(criterion => criterion.Code).ToHashSet();
        var departments = set.Departments.Select(department => department.Code).ToHashSet();
        var questions = set.SurveyQuestions.Select(question => question.Code).ToHashSet(StringComparer.Ordinal);
        return read with
        {
            SelfAssessments = [.. read.SelfAssessments.Where(sheet => units.Contains(sheet.Unit))],
            Survey = [.. read.Survey.Where(answers => units.Contains(answers.Unit) && questions.Contains(answers.Question))],
            Tables = [.. read.Tables.Where(table => set.Table(table.Table) is not null)],
            Blocked = read.Blocked.Intersect(units),
            Appraisals =
            [
                .. read
                    .Appraisals.Where(sheet => departments.Contains(sheet.Department))
                    .Select(sheet =>
                        sheet with
                        {
                            Entries = [.. sheet.Entries.Where(entry => units.Contains(entry.Unit) && criteria.Contains(entry.Criterion))],
                        }
                    ),
            ],
            Explanations =
            [
                .. read
                    .Explanations.Where(sheet => units.Contains(sheet.Unit))
                    .Select(sheet => sheet with { Entries = [.. sheet.Entries.Where(entry => criteria.Contains(entry.Criterion))] }),
            ],
            Problems =
            [
                .. read.Problems.Where(problem =>
                    (problem.Unit is not { } unit || units.Contains(unit)) && (problem.Criterion is not { } criterion || criteria.Contains(criterion))
                ),
            ],
        };
    }

    private static IEnumerable<T> Both<T, TCode>(ImmutableArray<T> own, ImmutableArray<T> others, Func<T, TCode> code) => own.Concat(others).DistinctBy(code);
}
