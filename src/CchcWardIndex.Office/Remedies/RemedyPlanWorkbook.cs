using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Remedies;

/// <summary>Kế hoạch khắc phục as a workbook: the city's rows, each unit's, and what came of last year's plan. Only text and numbers, no formula.</summary>
public static class RemedyPlanWorkbook
{
    /// <summary>Writes the workbook. The same plan gives the same bytes.</summary>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(RemedyPlan plan) =>
        Book.Write(
            $"Kế hoạch khắc phục năm {plan.Year}",
            plan.Results.Set.Authority.Name,
            add =>
            {
                CityPlanSheet.Write(add(CityPlanSheet.Name(plan.Results.Set)), plan);
                if (!plan.Units.IsEmpty && plan.ListsUnits)
                {
                    UnitPlansSheet.Write(add(UnitPlansSheet.Name), plan);
                }

                if (plan.ReadBack is { } readBack)
                {
                    ReadBackSheet.Write(add(ReadBackSheet.Name), plan, readBack);
                    UnitReadBackSheet.Write(add(RemedyWords.UnitReadBack), readBack, plan.Results.Set.Year);
                }
            }
        );
}
