using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Remedies;

/// <summary>Each unit's plan, on pages of its own under one head.</summary>
internal static class UnitPlansSheet
{
    public const string Name = "Từng đơn vị";

    private const int HeadRow = 4;

    // The columns just fit across the paper at this scale.
    private const int Scale = 84;

    public static void Write(Sheet sheet, RemedyPlan plan)
    {
        PlanTable.Widths(sheet);
        sheet.Across(1, 1, PlanTable.LastColumn, RemedyWords.Number(plan, PlanAnnex.Units).ToUpperInvariant(), SheetLook.Title);
        sheet.Across(2, 1, PlanTable.LastColumn, RemedyWords.Title(plan, PlanAnnex.Units), SheetLook.Title);
        sheet.Across(3, 1, PlanTable.LastColumn, $"(Theo điểm bị mất năm {plan.Results.Set.Year})", SheetLook.Subtitle);
        PlanTable.Head(sheet, HeadRow);
        var row = HeadRow + 1;
        foreach (var unit in plan.Units)
        {
            if (row > HeadRow + 1)
            {
                sheet.Worksheet.Row(row - 1).PageBreak = true;
            }

            sheet.Across(row++, 1, PlanTable.LastColumn, RemedyWords.Title(unit), SheetLook.Area);
            row = PlanTable.Rows(sheet, row, unit.Rows);
        }

        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        SheetPaper.PagesAcross(sheet, row - 1, PlanTable.LastColumn, (HeadRow, HeadRow), Scale);
    }
}
