using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Packaging;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.SelfAssessments;

/// <summary>Writes the workbook in which a ward scores itself (Phiếu tự chấm). The same input gives the same bytes.</summary>
public static class SelfAssessmentTemplate
{
    /// <summary>A blank workbook for one unit.</summary>
    public static byte[] Write(CriteriaSet set, Unit unit) => Write(set, unit, ImmutableDictionary<CriterionCode, CriterionReport>.Empty);

    /// <summary>A workbook with the open cells filled in, as a ward would hand it in.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="unit">Whose workbook it is.</param>
    /// <param name="filled">What to fill in, by criterion code; what is not there stays blank.</param>
    public static byte[] Write(CriteriaSet set, Unit unit, IReadOnlyDictionary<CriterionCode, CriterionReport> filled)
    {
        var package = InMemory.Workbook();
        GuideSheet.Write(package.Workbook.Worksheets.Add("Hướng dẫn"), set, unit);
        var form = package.Workbook.Worksheets.Add("Phiếu tự chấm");
        var lists = new OptionLists(package.Workbook.Worksheets.Add("Danh mục"));
        new SelfAssessmentSheet(form, set, unit, lists).Write(filled);
        lists.Close();
        package.Workbook.View.ActiveTab = 1;
        return StableZip.Repack(package.GetAsByteArray());
    }
}
