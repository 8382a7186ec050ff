using CchcWardIndex.Submissions;
using OfficeOpenXml.Drawing;
using OfficeOpenXml.Drawing.Chart;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Biểu đồ: the ranking as bars, and how far each area is fulfilled on average. A sheet of its own, so that it always prints on a page of its own.</summary>
internal static class ChartSheet
{
    public const string Name = "Biểu đồ";

    // More bars than this cannot be told apart on a page.
    private const int MostBars = 40;
    private const int LastRow = 40;
    private const int MiddleColumn = 11;
    private const int LastColumn = 21;

    private static readonly System.Drawing.Color Bar = System.Drawing.Color.FromArgb(0x2F, 0x5F, 0x9E);

    public static void Write(Sheet sheet, Round round, Sheet summarySheet, SummarySheet summary, Sheet areaSheet)
    {
        sheet.Width(1, LastColumn, 7.5);
        sheet.Across(1, 1, LastColumn, $"BIỂU ĐỒ KẾT QUẢ {round.Subject}".ToUpperInvariant(), Look.Title);
        if (round.Ranked.IsEmpty)
        {
            sheet.Across(3, 1, LastColumn, "Chưa có đơn vị nào được xếp hạng nên chưa có biểu đồ.", Look.Subtitle);
            Paper.Fit(sheet, 3, LastColumn, null);
            return;
        }

        var bars = Math.Min(MostBars, round.Ranked.Length);
        var lastBar = summary.FirstRow + bars - 1;
        Add(
            sheet, "xep-hang", round.Ranked.Length > MostBars ? $"Chỉ số CCHC của {MostBars} đơn vị cao nhất (%)" : "Chỉ số CCHC của các đơn vị theo thứ hạng (%)", (3, 1, LastRow, MiddleColumn),
            summarySheet.Worksheet.Cells[summary.FirstRow, SummarySheet.IndexColumn, lastBar, SummarySheet.IndexColumn],
            summarySheet.Worksheet.Cells[summary.FirstRow, SummarySheet.UnitColumn, lastBar, SummarySheet.UnitColumn]);

        var tableRow = LastRow - round.Set.Areas.Length;
        Table(sheet, round, tableRow, areaSheet);
        Add(
            sheet, "linh-vuc", "Tỷ lệ đạt trung bình theo lĩnh vực (% điểm tối đa áp dụng)", (3, MiddleColumn + 1, tableRow - 2, LastColumn),
            sheet.Worksheet.Cells[tableRow + 1, LastColumn - 1, LastRow, LastColumn - 1],
            sheet.Worksheet.Cells[tableRow + 1, MiddleColumn + 1, LastRow, MiddleColumn + 1]);
        Paper.Fit(sheet, LastRow, LastColumn, null, onePage: true);
    }

    private static void Table(Sheet sheet, Round round, int row, Sheet areaSheet)
    {
        Line(row, "Lĩnh vực", Look.Head, Look.Head);
        sheet.Text(row, LastColumn - 1, "Tỷ lệ (%)");
        for (var i = 0; i < round.Set.Areas.Length; i++)
        {
            Line(row + 1 + i, round.Set.Areas[i].Name, Look.Text, Look.NumberBold);
            sheet.Formula(row + 1 + i, LastColumn - 1, areaSheet.Reference + AreaSheet.MeanCell(round, i), AreaSheet.MeanShare(round, round.Set.Areas[i]));
        }

        void Line(int at, string text, Look left, Look right)
        {
            sheet.Style(at, MiddleColumn + 1, at, LastColumn - 2, left);
            sheet.Style(at, LastColumn - 1, at, LastColumn, right);
            sheet.Text(at, MiddleColumn + 1, text);
            sheet.Worksheet.Cells[at, MiddleColumn + 1, at, LastColumn - 2].Merge = true;
            sheet.Worksheet.Cells[at, LastColumn - 1, at, LastColumn].Merge = true;
            sheet.Height(at, Lines.Height(Lines.Count(text, 7.5 * (LastColumn - 2 - MiddleColumn), left), left));
        }
    }

    private static void Add(
        Sheet sheet, string name, string title, (int Row, int Column, int LastRow, int LastColumn) place, OfficeOpenXml.ExcelRangeBase values, OfficeOpenXml.ExcelRangeBase names)
    {
        var chart = (ExcelBarChart)sheet.Worksheet.Drawings.AddChart(name, eChartType.BarClustered);
        (chart.From.Row, chart.From.Column, chart.To.Row, chart.To.Column) = (place.Row - 1, place.Column - 1, place.LastRow, place.LastColumn);
        var series = (ExcelBarChartSerie)chart.Series.Add(values, names);
        series.Header = title;
        series.Fill.Style = eFillStyle.SolidFill;
        series.Fill.Color = Bar;
        series.DataLabel.ShowValue = true;
        Type(series.DataLabel.Font, 10);
        chart.Title.Text = title;
        Type(chart.Title.Font, 13, bold: true);
        chart.Legend.Remove();
        chart.GapWidth = 45;
        chart.XAxis.Orientation = eAxisOrientation.MaxMin;
        Type(chart.XAxis.Font, 10);
        (chart.YAxis.MinValue, chart.YAxis.MaxValue, chart.YAxis.MajorUnit) = (0, 100, 20);
        chart.YAxis.Format = "0";
        chart.YAxis.MajorGridlines.Fill.Color = System.Drawing.Color.FromArgb(0xD0, 0xD0, 0xD0);
        Type(chart.YAxis.Font, 10);
    }

    private static void Type(OfficeOpenXml.Style.ExcelTextFont font, float size, bool bold = false) =>
        (font.LatinFont, font.ComplexFont, font.Size, font.Bold, font.Color) = (Look.Typeface, Look.Typeface, size, bold, System.Drawing.Color.Black);
}
