using OfficeOpenXml;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>How sheets are printed: A4 landscape, headers repeated, page numbers at the foot.</summary>
internal static class Paper
{
    private const decimal Centimetre = 1m / 2.54m;

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

    /// <summary>Lets a sheet too wide for one page run over several, its first columns repeated on each.</summary>
    public static void Spread(Sheet sheet, int lastRow, int lastColumn, (int First, int Last) headRows, int headColumns, int percent)
    {
        var settings = Common(sheet, lastRow, lastColumn, headRows);
        settings.Scale = percent;
        settings.RepeatColumns = new ExcelAddress(1, 1, ExcelPackage.MaxRows, headColumns);
    }

    private static ExcelPrinterSettings Common(Sheet sheet, int lastRow, int lastColumn, (int First, int Last)? headRows)
    {
        var settings = sheet.Worksheet.PrinterSettings;
        settings.PaperSize = ePaperSize.A4;
        settings.Orientation = eOrientation.Landscape;
        settings.HorizontalCentered = true;
        (settings.LeftMargin, settings.RightMargin) = (1.2m * Centimetre, 1.2m * Centimetre);
        (settings.TopMargin, settings.BottomMargin) = (1.3m * Centimetre, 1.5m * Centimetre);
        (settings.HeaderMargin, settings.FooterMargin) = (0.6m * Centimetre, 0.7m * Centimetre);
        settings.PrintArea = sheet.Worksheet.Cells[1, 1, lastRow, lastColumn];
        if (headRows is { } rows)
        {
            settings.RepeatRows = new ExcelAddress(rows.First, 1, rows.Last, ExcelPackage.MaxColumns);
        }

        // Typeface codes are part of the footer's text; the sheet's own name comes from the program that prints.
        var footer = sheet.Worksheet.HeaderFooter.OddFooter;
        footer.LeftAlignedText = $"&\"{Look.Typeface},Italic\"&9&A";
        footer.RightAlignedText = $"&\"{Look.Typeface},Regular\"&9Trang &P/&N";
        sheet.Worksheet.View.ShowGridLines = false;
        return settings;
    }
}
