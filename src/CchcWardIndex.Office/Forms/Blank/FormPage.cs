using CchcWardIndex.Criteria;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>What the forms of appraisal and explanation share: hidden keys, letterhead, table head, places to sign, page and protection.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="first">The first column that is seen.</param>
/// <param name="last">The last one.</param>
internal sealed class FormPage(ExcelWorksheet sheet, int first, int last)
{
    // The letterhead stands over the left and the right half.
    private readonly int _left = first + ((last - first) / 2) - 1;

    /// <summary>Writes hidden rows: what the form is, and the keys above the columns people type in. Leaves <paramref name="row"/> after them.</summary>
    public void WriteKeys(
        ref int row,
        CriteriaSet set,
        string format,
        IEnumerable<(string Key, string Value)> whose,
        IEnumerable<(int Column, string Key)> columns
    )
    {
        row = HeadKeys.Write(sheet, row, first, set, format, whose);
        foreach (var (column, key) in columns.Prepend((1, Keys.Row)))
        {
            sheet.Cells[row, column].Value = key;
        }

        sheet.Row(row++).Hidden = true;
    }

    /// <summary>Writes who speaks to whom, and the form's title.</summary>
    public void WriteHeading(ref int row, CriteriaSet set, string sender, string title)
    {
        sheet.Line(row, first, _left, set.Authority.Name.ToUpperInvariant());
        sheet.Line(row++, _left + 1, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true);
        sheet.Line(row, first, _left, sender.ToUpperInvariant(), bold: true);
        sheet.Line(row++, _left + 1, last, "Độc lập - Tự do - Hạnh phúc", bold: true).Style.Font.UnderLine = true;
        row++;
        sheet.Line(row, first, last, title, bold: true, size: 14);
        sheet.Row(row++).Height = 22;
    }

    /// <summary>Writes what stands above each column.</summary>
    public int WriteTableHead(ref int row, FormStyles styles, IEnumerable<(int Column, string Text)> headings)
    {
        sheet.Cells[row, 1].Value = Keys.Table;
        foreach (var (column, text) in headings)
        {
            styles.Put(row, column, text, CellLook.Figure with { Bold = true, Shade = FormLook.Head });
        }

        sheet.Row(row).Height = 64;
        return row++;
    }

    /// <summary>Writes the places to sign; the first of these rows ends the table.</summary>
    public void WriteSignatures(ref int row, string? left, string right)
    {
        sheet.Cells[row++, 1].Value = Keys.End;
        sheet.Line(row++, _left + 1, last, "…………, ngày …… tháng …… năm ……", italic: true);
        if (left is not null)
        {
            sheet.Line(row, first, _left, left, bold: true);
            sheet.Line(row + 1, first, _left, "(Ký, ghi rõ họ tên)", italic: true);
        }

        sheet.Line(row++, _left + 1, last, right, bold: true);
        sheet.Line(row++, _left + 1, last, "(Ký, ghi rõ họ tên, đóng dấu)", italic: true);
    }

    /// <summary>Sets widths, paper and protection.</summary>
    /// <param name="widths">Of every column from the first, in Excel's unit.</param>
    /// <param name="hidden">How many of them nobody sees.</param>
    /// <param name="head">The row that is repeated on every page.</param>
    /// <param name="frozen">The first column that moves.</param>
    /// <param name="footer">What stands at the foot before the number of the page.</param>
    public void SetUp(IReadOnlyList<double> widths, int hidden, int head, int frozen, string footer)
    {
        for (var column = 1; column <= widths.Count; column++)
        {
            sheet.Column(column).Width = widths[column - 1];
            sheet.Column(column).Hidden = column <= hidden;
        }

        Print(sheet, head, frozen, footer);
        var protection = sheet.Protection;
        protection.IsProtected = true;
        protection.AllowFormatCells = protection.AllowFormatColumns = protection.AllowFormatRows = protection.AllowAutoFilter = true;
    }

    /// <summary>Sets what every form has on paper and on the screen: A4 across, one page wide, the head on every page.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="head">The row that is repeated on every page.</param>
    /// <param name="frozen">The first column that moves.</param>
    /// <param name="footer">What stands at the foot before the number of the page.</param>
    public static void Print(ExcelWorksheet sheet, int head, int frozen, string footer)
    {
        sheet.View.ShowGridLines = false;
        sheet.View.FreezePanes(head + 1, frozen);
        sheet.View.ZoomScale = 90;
        var page = sheet.PrinterSettings;
        page.PaperSize = ePaperSize.A4;
        page.Orientation = eOrientation.Landscape;
        page.FitToPage = true;
        page.FitToWidth = 1;
        page.FitToHeight = 0;
        page.HorizontalCentered = true;
        page.RepeatRows = sheet.Cells[$"{head}:{head}"];
        page.LeftMargin = page.RightMargin = 0.4m;
        page.TopMargin = page.BottomMargin = 0.6m;
        page.FooterMargin = 0.3m;

        // An ampersand starts a code in a footer.
        sheet.HeaderFooter.OddFooter.RightAlignedText =
            $"&\"{FormLook.Font},Regular\"&9{footer.Replace("&", "&&", StringComparison.Ordinal)} - trang "
            + $"{ExcelHeaderFooter.PageNumber}/{ExcelHeaderFooter.NumberOfPages}";
    }
}
