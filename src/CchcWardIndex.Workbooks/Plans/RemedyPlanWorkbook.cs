using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Packaging;
using CchcWardIndex.Workbooks.Results;
using OfficeOpenXml;

namespace CchcWardIndex.Workbooks.Plans;

/// <summary>Kế hoạch khắc phục as a workbook: the city's rows, each unit's, and what came of last year's plan. Only text and numbers, no formula.</summary>
public static class RemedyPlanWorkbook
{
    /// <summary>Writes the workbook. The same plan gives the same bytes.</summary>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(RemedyPlan plan)
    {
        using var package = new ExcelPackage();

        // The file is packed again below.
        package.Compression = CompressionLevel.None;
        Look.AddTo(package.Workbook, Look.All);
        var (properties, round) = (package.Workbook.Properties, new Round(plan.Results));
        (properties.Title, properties.Author) = (PlainText.Clean($"Kế hoạch khắc phục năm {plan.Year}"), PlainText.Clean(round.Set.Authority.Name));
        var sheets = new List<Sheet>();
        CityPlanSheet.Write(Add(CityPlanSheet.Name), plan);
        if (!plan.Units.IsEmpty && plan.Units.Length <= Round.MostUnits)
        {
            UnitPlansSheet.Write(Add(UnitPlansSheet.Name), plan);
        }

        if (plan.ReadBack is { } readBack)
        {
            ReadBackSheet.Write(Add(ReadBackSheet.Name), readBack, plan.Results.Set.Year);
            UnitReadBackSheet.Write(Add(UnitReadBackSheet.Name), readBack, plan.Results.Set.Year);
        }

        SheetParts.Ask(sheets[0].Worksheet, Look.All);
        return StableZip.Repack(package.GetAsByteArray(), SheetParts.Rewrite(sheets));

        Sheet Add(string name)
        {
            sheets.Add(new Sheet(package.Workbook.Worksheets.Add(name)));
            return sheets[^1];
        }
    }
}
