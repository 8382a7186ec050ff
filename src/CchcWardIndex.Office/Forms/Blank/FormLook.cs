using System.Drawing;
using CchcWardIndex.Office.Writing.Workbooks;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>How the forms look: one typeface, thin lines, tinted cells where people type.</summary>
internal static class FormLook
{
    public const string Font = "Times New Roman";
    public const string Day = "dd/mm/yyyy";
    public const string DayAndTime = "dd/mm/yyyy hh:mm";
    public const string Text = "@";
    public const string Whole = "#,##0";

    public static readonly Color Border = Color.FromArgb(0x80, 0x80, 0x80);
    public static readonly Color Input = Color.FromArgb(0xFF, 0xF8, 0xDC);
    public static readonly Color Head = Color.FromArgb(0xD9, 0xE2, 0xEC);
    public static readonly Color Area = Color.FromArgb(0xE9, 0xEE, 0xF4);

    /// <summary>A cell of the table: lined, wrapped.</summary>
    public static ExcelStyle TableCell(this ExcelStyle style, ExcelHorizontalAlignment align = ExcelHorizontalAlignment.Left)
    {
        style.Border.BorderAround(ExcelBorderStyle.Thin, Border);
        style.HorizontalAlignment = align;
        style.VerticalAlignment = ExcelVerticalAlignment.Center;
        style.WrapText = true;
        style.Font.Name = Font;
        return style;
    }

    /// <summary>Fills with one colour.</summary>
    public static ExcelStyle Tinted(this ExcelStyle style, Color color)
    {
        style.Fill.PatternType = ExcelFillStyle.Solid;
        style.Fill.BackgroundColor.SetColor(color);
        return style;
    }

    /// <summary>A cell to type in: tinted, and open although the sheet is protected.</summary>
    public static ExcelStyle Open(this ExcelStyle style, string format = "General")
    {
        style.Tinted(Input);
        style.Locked = false;
        style.Numberformat.Format = format;
        return style;
    }

    /// <summary>Text that reads <paramref name="text"/>, across some columns.</summary>
    public static ExcelRange Line(this ExcelWorksheet sheet, int row, int from, int to, string text, bool bold = false, bool italic = false, float size = 11)
    {
        var cells = sheet.Cells[row, from, row, to];
        cells.Merge = true;
        sheet.Cells[row, from].Value = SheetText.Clean(text);
        cells.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        cells.Style.VerticalAlignment = ExcelVerticalAlignment.Center;
        cells.Style.WrapText = true;
        cells.Style.Font.Name = Font;
        cells.Style.Font.Bold = bold;
        cells.Style.Font.Italic = italic;
        cells.Style.Font.Size = size;
        return cells;
    }
}
