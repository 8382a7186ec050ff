using OfficeOpenXml;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>How sheets are printed: A4 landscape, headers repeated, page numbers at the foot.</summary>
internal static class SheetPaper
{
    private const decimal Centimetre = 1m / 2.54m;

    // Points: A4 landscape without the margins below, a little kept back for other programs' measures.
    private const double UsableWidth = 770;
    private const double UsableHeight = 505;
    private const double UnitInPoints = 5.25;
    private const double PaddingInPoints = 3.75;

    /// <summary>Fits a sheet to the width of the paper.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="lastRow">The last row to print.</param>
    /// <param name="lastColumn">The last column to print.</param>
    /// <param name="headRows">The rows repeated on every page.</param>
    /// <param name="onePage">Whether all of it goes on one page.</param>
    public static void Fit(Sheet sheet, int lastRow, int lastColumn, (int First, int Last)? headRows, bool onePage = false)
    {
        var settings = Common(sheet, lastRow, lastColumn, headRows);
        settings.FitToPage = true;
        settings.FitToWidth = 1;
        settings.FitToHeight = onePage ? 1 : 0;
    }

    /// <summary>Prints a sheet upright at a fixed scale, its pages where its breaks are: fitted to the paper, a sheet would lose them.</summary>
    public static void Pages(Sheet sheet, int lastRow, int lastColumn, int percent)
    {
        var settings = Common(sheet, lastRow, lastColumn, null);
        settings.Orientation = eOrientation.Portrait;
        settings.Scale = percent;
    }

    /// <summary>Prints a sheet across the paper at a fixed scale, its pages where its breaks are.</summary>
    public static void PagesAcross(Sheet sheet, int lastRow, int lastColumn, (int First, int Last) headRows, int percent) =>
        Common(sheet, lastRow, lastColumn, headRows).Scale = percent;

    /// <summary>Lets a sheet too wide for one page run over several, its first columns repeated on each.</summary>
    public static void Spread(Sheet sheet, int lastRow, int lastColumn, (int First, int Last) headRows, int headColumns, int percent)
    {
        var settings = Common(sheet, lastRow, lastColumn, headRows);
        settings.Scale = percent;
        settings.RepeatColumns = new ExcelAddress(1, 1, ExcelPackage.MaxRows, headColumns);
    }

    /// <summary>Prints a table that no single page holds, as wide as the paper, its rows shared out so that no page stands nearly empty.</summary>
    /// <remarks>
    /// At a fixed scale: fitted to the paper, Excel would not heed the breaks. Where all rows of the table fit on the first page, they stay
    /// there.
    /// </remarks>
    /// <param name="sheet">The sheet, its heights and widths set.</param>
    /// <param name="head">The row repeated on every page.</param>
    /// <param name="foot">The first of the last rows: sums, notes, signatures, which stay on one page.</param>
    /// <param name="lastRow">The last row of the sheet.</param>
    /// <param name="lastColumn">The last column to print.</param>
    public static void ShareOut(Sheet sheet, int head, int foot, int lastRow, int lastColumn)
    {
        var width = Enumerable.Range(1, lastColumn).Sum(column => (sheet.Worksheet.Column(column).Width * UnitInPoints) + PaddingInPoints);
        var percent = (int)Math.Min(100, UsableWidth / width * 100);
        PagesAcross(sheet, lastRow, lastColumn, (head, head), percent);
        var page = UsableHeight * 100 / percent;
        var breaks = Breaks(page);
        if (breaks is not [var only] || only != foot)
        {
            for (var less = page - 1; Breaks(less).Count == breaks.Count && less > page / 2; less--)
            {
                breaks = Breaks(less);
            }
        }

        breaks.ForEach(row => sheet.Worksheet.Row(row - 1).PageBreak = true);

        // The rows that begin a page, where no page is higher than this.
        List<int> Breaks(double height)
        {
            var (starts, used) = (new List<int>(), 0d);
            for (var row = 1; row <= foot; row++)
            {
                var together = row < foot ? sheet.Height(row) : Enumerable.Range(foot, lastRow - foot + 1).Sum(sheet.Height);
                if (used + together > height)
                {
                    starts.Add(row);
                    used = sheet.Height(head);
                }

                used += together;
            }

            return starts;
        }
    }

    /// <summary>Fits a sheet of any length to the width of the paper.</summary>
    public static void FitWidth(ExcelWorksheet worksheet, (int First, int Last) headRows)
    {
        var settings = Common(worksheet, null, headRows);
        (settings.FitToPage, settings.FitToWidth, settings.FitToHeight) = (true, 1, 0);
    }

    private static ExcelPrinterSettings Common(Sheet sheet, int lastRow, int lastColumn, (int First, int Last)? headRows) =>
        Common(sheet.Worksheet, sheet.Worksheet.Cells[1, 1, lastRow, lastColumn], headRows);

    private static ExcelPrinterSettings Common(ExcelWorksheet worksheet, ExcelRange? area, (int First, int Last)? headRows)
    {
        var settings = worksheet.PrinterSettings;
        settings.PaperSize = ePaperSize.A4;
        settings.Orientation = eOrientation.Landscape;
        settings.HorizontalCentered = true;
        (settings.LeftMargin, settings.RightMargin) = (1.2m * Centimetre, 1.2m * Centimetre);
        (settings.TopMargin, settings.BottomMargin) = (1.3m * Centimetre, 1.5m * Centimetre);
        (settings.HeaderMargin, settings.FooterMargin) = (0.6m * Centimetre, 0.7m * Centimetre);
        if (area is not null)
        {
            settings.PrintArea = area;
        }

        if (headRows is { } rows)
        {
            settings.RepeatRows = new ExcelAddress(rows.First, 1, rows.Last, ExcelPackage.MaxColumns);
        }

        // Typeface codes are part of the footer's text; the sheet's own name comes from the program that prints.
        var footer = worksheet.HeaderFooter.OddFooter;
        footer.LeftAlignedText = $"&\"{SheetLook.Typeface},Italic\"&9&A";
        footer.RightAlignedText = $"&\"{SheetLook.Typeface},Regular\"&9Trang &P/&N";
        worksheet.View.ShowGridLines = false;
        return settings;
    }
}
