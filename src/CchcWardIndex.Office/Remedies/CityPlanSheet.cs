using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Remedies;

/// <summary>The city's plan: where most is to be gained first.</summary>
internal static class CityPlanSheet
{
    public static string Name(CriteriaSet set) => $"Toàn {set.Authority.Territory}";

    private const int HeadRow = 4;

    public static void Write(Sheet sheet, RemedyPlan plan)
    {
        PlanTable.Widths(sheet);
        sheet.Across(1, 1, PlanTable.LastColumn, RemedyWords.Number(plan, PlanAnnex.City).ToUpperInvariant(), SheetLook.Title);
        sheet.Across(2, 1, PlanTable.LastColumn, RemedyWords.Title(plan, PlanAnnex.City), SheetLook.Title);
        sheet.Across(
            3,
            1,
            PlanTable.LastColumn,
            $"(Kèm theo Kế hoạch số ………/KH-{plan.Results.Set.Authority.Sign} ngày …… tháng …… năm ……… của {plan.Results.Set.Authority.Name.Trim()})",
            SheetLook.Subtitle
        );
        PlanTable.Head(sheet, HeadRow);
        var row = PlanTable.Rows(sheet, HeadRow + 1, plan.City);
        foreach (var remark in RemedyWords.Remarks(plan))
        {
            sheet.Across(row++, 1, PlanTable.LastColumn, remark, SheetLook.Remark);
        }

        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        SheetPaper.Fit(sheet, row - 1, PlanTable.LastColumn, (HeadRow, HeadRow));
    }
}
