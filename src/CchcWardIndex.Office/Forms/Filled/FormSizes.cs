using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Problems;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Whether the forms of a set will be taken once they are filled in. A department's form falls into parts; these do not.</summary>
public static class FormSizes
{
    // Columns and the row itself, as the gate counts them; a test holds written forms to that.
    internal const int CellsOfSurveyRow = 7;
    internal const int CellsOfWardLine = 14;

    /// <summary>What is too big, with what helps; empty where every form will be taken.</summary>
    public static ImmutableArray<ProblemText> TooBig(CriteriaSet set)
    {
        var (lines, rows) = (WardLines(set), SurveyRows(set));
        return
        [
            .. lines * CellsOfWardLine > Limits.Evidence.Cells
                ? [FormProblems.WardFormTooBig(lines, Limits.Evidence.Cells / CellsOfWardLine)]
                : (ProblemText[])[],
            .. rows * CellsOfSurveyRow > Limits.Evidence.Cells
                ? [FormProblems.SurveyFormTooBig(rows, Limits.Evidence.Cells / CellsOfSurveyRow)]
                : (ProblemText[])[],
        ];
    }

    /// <summary>The lines of a unit's own form at most: its criteria, what is asked of each, and the headings over them.</summary>
    internal static int WardLines(CriteriaSet set) =>
        set.Areas.Sum(area => 1 + area.Groups.Length) + set.Criteria.Sum(criterion => 1 + criterion.Facts.Count(fact => fact.Source == FactSource.Ward));

    /// <summary>The rows of the form of survey totals: a unit and question each.</summary>
    internal static int SurveyRows(CriteriaSet set) => set.Units.Count(unit => Treatment.Of(unit, set).IsScored) * set.SurveyQuestions.Length;
}
