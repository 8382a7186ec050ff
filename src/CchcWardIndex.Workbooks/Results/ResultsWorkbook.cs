using CchcWardIndex.Workbooks.Packaging;
using OfficeOpenXml;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>The results as a workbook that a chairman could sign: leaf points are values, everything above them is a live formula with its value beside it.</summary>
public static class ResultsWorkbook
{
    /// <summary>Writes the workbook. The same results give the same bytes: when they were produced is not in it.</summary>
    /// <param name="results">The results; at most 16,000 units, as many as a sheet has columns for.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(Publication.Results results)
    {
        using var package = new ExcelPackage();

        // The file is packed again below.
        package.Compression = CompressionLevel.None;
        var round = new Round(results);
        Look.AddTo(package.Workbook, Look.All);
        var (title, authority) = (package.Workbook.Properties, results.Set.Authority);
        (title.Title, title.Author) = (PlainText.Clean($"Kết quả {round.Subject}"), PlainText.Clean(authority.Name));

        var sheets = new List<Sheet>();

        // In the order of the tabs; what others refer to is known before they are written.
        var summarySheet = Add(SummarySheet.Name);
        var correctionSheet = results.Promulgation?.Correction is null ? null : Add(CorrectionSheet.Name);
        var (areaSheet, chartSheet, detailSheet) = (Add(AreaSheet.Name), Add(ChartSheet.Name), Add(DetailSheet.Name));
        var distributionSheet = Add(DistributionSheet.Name);
        var certaintySheet = CertaintySheet.IsNeeded(round) ? Add(CertaintySheet.Name) : null;
        var appraisalSheet = AppraisalSheet.IsNeeded(round) ? Add(AppraisalSheet.Name) : null;
        var surveySheet = SurveySheet.IsNeeded(round) ? Add(SurveySheet.Name) : null;
        var explanationSheet = Add(ExplanationSheet.Name);
        var pageSheet = round.IsLarge || round.Assessed.IsEmpty ? null : Add(UnitPages.Name);
        var (problemSheet, sourceSheet) = (Add(ProblemSheet.Name), Add(SourceSheet.Name));
        var layout = new DetailLayout(round);
        var areas = new AreaSheet(results.Set, layout);
        var summary = new SummarySheet(round, areas);
        DetailSheet.Write(detailSheet, round, layout, explanationSheet);
        areas.Write(areaSheet, round, detailSheet);
        summary.Write(summarySheet, areaSheet, layout, detailSheet);
        ChartSheet.Write(chartSheet, round, summarySheet, summary, areaSheet);
        DistributionSheet.Write(distributionSheet, round, summarySheet, summary);
        ExplanationSheet.Write(explanationSheet, round);
        ProblemSheet.Write(problemSheet, round);
        SourceSheet.Write(sourceSheet, round);
        if (certaintySheet is not null)
        {
            CertaintySheet.Write(certaintySheet, round);
        }

        if (appraisalSheet is not null)
        {
            AppraisalSheet.Write(appraisalSheet, round);
        }

        if (surveySheet is not null)
        {
            SurveySheet.Write(surveySheet, round);
        }

        if (pageSheet is not null)
        {
            new UnitPages(pageSheet, round, areas, areaSheet).Write();
        }

        if (correctionSheet is not null)
        {
            CorrectionSheet.Write(correctionSheet, round, results.Promulgation!.Number, results.Promulgation.Correction!);
        }

        SheetParts.Ask(summarySheet.Worksheet, Look.All);
        return StableZip.Repack(package.GetAsByteArray(), SheetParts.Rewrite(sheets));

        Sheet Add(string name)
        {
            sheets.Add(new Sheet(package.Workbook.Worksheets.Add(name)));
            return sheets[^1];
        }
    }
}
