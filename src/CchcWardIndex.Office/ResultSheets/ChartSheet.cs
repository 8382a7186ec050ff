using CchcWardIndex.Office.Writing.Workbooks;
using OfficeOpenXml.Drawing.Chart;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>
/// Biểu đồ: the ranking as bars, and how far each area is fulfilled on average. A sheet of its own, so that it always prints on a page of
/// its own.
/// </summary>
internal static class ChartSheet
{
    public const string Name = "Biểu đồ";

    // More bars than this cannot be told apart on a page.
    private const int MostBars = 30;
    private const int LastRow = 40;
    private const int MiddleColumn = 10;
    private const int RightColumn = 12;
    private const int LastColumn = 23;

    private static readonly System.Drawing.Color Bar = System.Drawing.Color.FromArgb(0x2F, 0x5F, 0x9E);
    private static readonly System.Drawing.Color Ink = System.Drawing.Color.Black;

    public static void Write(Sheet sheet, ShownRound round, Sheet summarySheet, SummarySheet summary, Sheet areaSheet)
    {
        sheet.Width(1, LastColumn, 7.5);
        sheet.Across(1, 1, LastColumn, $"BIỂU ĐỒ KẾT QUẢ {round.Subject}".ToUpperInvariant(), SheetLook.Title);
        if (round.Ranked.IsEmpty)
        {
            sheet.Across(3, 1, LastColumn, "Chưa có đơn vị nào được xếp hạng nên chưa có biểu đồ.", SheetLook.Subtitle);
            SheetPaper.Fit(sheet, 3, LastColumn, null);
            return;
        }

        var bars = Math.Min(MostBars, round.Ranked.Length);
        var lastBar = summary.FirstRow + bars - 1;
        Add(
            sheet,
            "xep-hang",
            $"Chỉ số {round.Set.Index} của {(round.Ranked.Length > MostBars ? $"{MostBars} đơn vị cao nhất" : "các đơn vị theo thứ hạng")} (%)",
            (3, 1, LastRow, MiddleColumn),
            summarySheet.Worksheet.Cells[summary.FirstRow, summary.Columns.Index, lastBar, summary.Columns.Index],
            summarySheet.Worksheet.Cells[summary.FirstRow, SummarySheet.UnitColumn, lastBar, SummarySheet.UnitColumn]
        );

        var tableRow = LastRow - round.Set.Areas.Length;
        Table(sheet, round, tableRow, areaSheet);
        Add(
            sheet,
            "linh-vuc",
            "Tỷ lệ đạt trung bình theo lĩnh vực (%)",
            (3, RightColumn, tableRow - 2, LastColumn),
            sheet.Worksheet.Cells[tableRow + 1, LastColumn - 1, LastRow, LastColumn - 1],
            sheet.Worksheet.Cells[tableRow + 1, RightColumn, LastRow, RightColumn]
        );
        SheetPaper.Fit(sheet, LastRow, LastColumn, null, onePage: true);
    }

    private static void Table(Sheet sheet, ShownRound round, int row, Sheet areaSheet)
    {
        Line(row, "Lĩnh vực", SheetLook.Head, SheetLook.Head);
        sheet.Text(row, LastColumn - 1, "Tỷ lệ (%)");
        for (var i = 0; i < round.Set.Areas.Length; i++)
        {
            Line(row + 1 + i, round.Set.Areas[i].Name, SheetLook.Text, SheetLook.NumberBold);
            sheet.Formula(row + 1 + i, LastColumn - 1, areaSheet.Reference + AreaSheet.MeanCell(round, i), AreaSheet.MeanShare(round, i));
        }

        void Line(int at, string text, SheetLook left, SheetLook right)
        {
            sheet.Style(at, RightColumn, at, LastColumn - 2, left);
            sheet.Style(at, LastColumn - 1, at, LastColumn, right);
            sheet.Text(at, RightColumn, text);
            sheet.Merge(at, RightColumn, at, LastColumn - 2);
            sheet.Merge(at, LastColumn - 1, at, LastColumn);
            sheet.Height(at, Lines.Height(Lines.Count(text, 7.5 * (LastColumn - 1 - RightColumn), left), left));
        }
    }

    private static void Add(
        Sheet sheet,
        string name,
        string title,
        (int Row, int Column, int LastRow, int LastColumn) place,
        OfficeOpenXml.ExcelRangeBase values,
        OfficeOpenXml.ExcelRangeBase names
    )
    {
        var chart = (ExcelBarChart)sheet.Worksheet.Drawings.AddChart(name, eChartType.BarClustered);
        (chart.From.Row, chart.From.Column, chart.To.Row, chart.To.Column) = (place.Row - 1, place.Column - 1, place.LastRow, place.LastColumn);
        var series = (ExcelBarChartSerie)chart.Series.Add(values, names);
        series.Header = title;
        series.Fill.Style = eFillStyle.SolidFill;
        series.Fill.Color = Bar;
        series.DataLabel.ShowValue = true;
        series.DataLabel.Position = eLabelPosition.InEnd;
        Type(series.DataLabel.Font, 10, System.Drawing.Color.White);
        chart.Title.Text = title;
        Type(chart.Title.Font, 13, Ink);
        chart.Legend.Remove();
        chart.GapWidth = 45;
        chart.XAxis.Orientation = eAxisOrientation.MaxMin;
        Type(chart.XAxis.Font, 9, Ink);
        (chart.YAxis.MinValue, chart.YAxis.MaxValue, chart.YAxis.MajorUnit) = (0, 100, 20);
        chart.YAxis.Format = "0";
        chart.YAxis.MajorGridlines.Fill.Color = System.Drawing.Color.FromArgb(0xD0, 0xD0, 0xD0);
        Type(chart.YAxis.Font, 10, Ink);
        ChartOrder.Mend(chart.ChartXml);
    }

    private static void Type(OfficeOpenXml.Style.ExcelTextFont font, float size, System.Drawing.Color colour) =>
        (font.LatinFont, font.ComplexFont, font.Size, font.Bold, font.Color) = (
            SheetLook.Typeface,
            SheetLook.Typeface,
            size,
            size > 10 || colour != Ink,
            colour
        );
}
