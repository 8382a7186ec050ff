using CchcWardIndex.Analysis;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>
/// The results as a workbook that a chairman could sign: leaf points are values, everything above them is a live formula with its value
/// beside it.
/// </summary>
public static class ResultsWorkbook
{
    /// <summary>Writes the workbook. The same results give the same bytes: when they were produced is not in it.</summary>
    /// <param name="results">The results; at most 16,000 units, as many as a sheet has columns for.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(Results results)
    {
        var round = new ShownRound(results);
        return Book.Write($"Kết quả {round.Subject}", results.Set.Authority.Name, add => Fill(results, round, add));
    }

    private static void Fill(Results results, ShownRound round, Func<string, Sheet> add)
    {
        // In the order of the tabs; what others refer to is known before they are written.
        var summarySheet = add(SummarySheet.Name);
        var correctionSheet = results.Promulgation?.Correction is null ? null : add(CorrectionSheet.Name);
        var (areaSheet, chartSheet, detailSheet) = (add(AreaSheet.Name), add(ChartSheet.Name), add(DetailSheet.Name));
        var distributionSheet = add(DistributionSheet.Name);
        var certainty = CertaintySheet.IsNeeded(round) ? Certainty.Of(results) : null;
        var certaintySheet = certainty is null ? null : add(CertaintySheet.Name);
        var leftOutSheet = certainty is not null && LeftOutSheet.IsNeeded(certainty) ? add(LeftOutSheet.Name) : null;
        var appraisalSheet = ConclusionsSheet.IsNeeded(round) ? add(ConclusionsSheet.Name) : null;
        var surveySheet = SurveySheet.IsNeeded(round) ? add(SurveySheet.Name) : null;
        var explanationSheet = add(PointsExplainedSheet.Name);
        var pageSheet = round.IsLarge || round.Assessed.IsEmpty ? null : add(UnitPages.Name);
        var (problemSheet, sourceSheet) = (add(ProblemSheet.Name), add(SourceSheet.Name));
        var layout = new DetailLayout(round);
        var areas = new AreaSheet(results.Set, layout);
        var summary = new SummarySheet(round, areas);
        DetailSheet.Write(detailSheet, round, layout, explanationSheet);
        areas.Write(areaSheet, round, detailSheet);
        summary.Write(summarySheet, areaSheet, layout, detailSheet);
        ChartSheet.Write(chartSheet, round, summarySheet, summary, areaSheet);
        DistributionSheet.Write(distributionSheet, round, summarySheet, summary);
        PointsExplainedSheet.Write(explanationSheet, round);
        ProblemSheet.Write(problemSheet, [.. ToldProblem.Each(results)], results.Set.Authority.Office);
        SourceSheet.Write(sourceSheet, round);
        if (certaintySheet is not null)
        {
            CertaintySheet.Write(certaintySheet, certainty!);
        }

        if (leftOutSheet is not null)
        {
            LeftOutSheet.Write(leftOutSheet, certainty!);
        }

        if (appraisalSheet is not null)
        {
            ConclusionsSheet.Write(appraisalSheet, round);
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
    }
}
