using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Reads whose form of appraisal it is and for which stage. Refuses the file where it is not this round's form.</summary>
internal static class AppraisalHead
{
    /// <summary>The department named; null where there is none of that code.</summary>
    public static Department? DepartmentOf(KeyedSheet sheet, FormIndex index) => index.Department(SelfAssessmentHead.Text(sheet, Keys.Department));

    /// <summary>The department, the stage and which part it is, null where it is a whole form.</summary>
    public static (Department Department, AppraisalStage Stage, FormPart? Part) Read(KeyedSheet sheet, FormIndex index)
    {
        SelfAssessmentHead.CheckRound(sheet, index.Set);
        if (DepartmentOf(sheet, index) is not { } department)
        {
            var code = SelfAssessmentHead.Text(sheet, Keys.Department);
            throw new RefusedFileException(FormProblems.UnknownDepartment(CellText.Shown(code)));
        }

        var stage = SelfAssessmentHead.Text(sheet, Keys.Stage) switch
        {
            "1" => AppraisalStage.First,
            "2" => AppraisalStage.Second,
            var other => throw new RefusedFileException(FormProblems.UnknownStage(CellText.Shown(other), index.Set.Authority.Office)),
        };
        CheckDigest(sheet, index, FormProblems.AppraisalOfOlderSet(index.Set.Authority.Office));
        return (department, stage, FormPart.Read(SelfAssessmentHead.Text(sheet, Keys.Part)));
    }

    /// <summary>Refuses a form that was made from an earlier version of the set and does not say of each row from which version of the criterion.</summary>
    public static void CheckDigest(KeyedSheet sheet, FormIndex index, ProblemText refusal)
    {
        if (SelfAssessmentHead.Text(sheet, Keys.Digest) != index.Set.Digest && !SaysOfRows(sheet))
        {
            throw new RefusedFileException(refusal);
        }
    }

    private static bool SaysOfRows(KeyedSheet sheet)
    {
        var column = sheet.Columns([Keys.Basis])[Keys.Basis];
        return sheet.Cells.Places.Any(place => place.Column == column && RowBasis.Of(WordCell.TextOf(sheet.Cells[place])).Criterion.Length > 0);
    }
}
