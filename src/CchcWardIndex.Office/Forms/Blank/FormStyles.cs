using System.Drawing;
using CchcWardIndex.Office.Writing.Workbooks;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>How a cell of a form of appraisal or explanation looks.</summary>
/// <param name="Align">Across.</param>
internal readonly record struct CellLook(ExcelHorizontalAlignment Align)
{
    /// <summary>Locked text, from the left.</summary>
    public static CellLook Words { get; } = new(ExcelHorizontalAlignment.Left);

    /// <summary>Locked, in the middle: codes, points, figures.</summary>
    public static CellLook Figure { get; } = new(ExcelHorizontalAlignment.Center);

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public float Size { get; init; } = 11;

    public int Indent { get; init; }

    /// <summary>The fill; null where there is none.</summary>
    public Color? Shade { get; init; }

    /// <summary>The number format of a cell to type in; null where it is locked.</summary>
    public string? Open { get; init; }

    /// <summary>Whether Excel takes its content for text even after somebody edits it.</summary>
    public bool Quoted { get; init; }

    /// <summary>A cell to type words in.</summary>
    public static CellLook Answer { get; } = Words with { Open = "General" };

    /// <summary>A cell to type a value of some format in.</summary>
    public static CellLook Input(string format) => Figure with { Open = format };
}

/// <summary>Styles cells by copying style numbers, see <see cref="RowStyles"/>.</summary>
internal sealed class FormStyles(ExcelWorksheet sheet)
{
    private readonly Dictionary<CellLook, int> _made = [];

    /// <summary>Writes a cell.</summary>
    public void Put(int row, int column, object? value, CellLook look)
    {
        var cell = sheet.Cells[row, column];
        var shown = value is string text ? SheetText.Clean(text) : value;
        Apply(cell, shown is string said && SheetText.LooksLikeFormula(said) ? look with { Quoted = true } : look);
        cell.Value = shown is "" ? null : shown;
    }

    /// <summary>Writes one text over several cells.</summary>
    public void Put(int row, int from, int to, string text, CellLook look)
    {
        for (var column = from; column <= to; column++)
        {
            Put(row, column, column == from ? text : null, look);
        }

        sheet.Cells[row, from, row, to].Merge = true;
    }

    private void Apply(ExcelRange cell, CellLook look)
    {
        if (_made.TryGetValue(look, out var number))
        {
            cell.StyleID = number;
            return;
        }

        var style = cell.Style.TableCell(look.Align);
        (style.Font.Bold, style.Font.Italic, style.Font.Size, style.Indent, style.QuotePrefix) = (look.Bold, look.Italic, look.Size, look.Indent, look.Quoted);
        if (look.Shade is { } shade)
        {
            style.Tinted(shade);
        }

        if (look.Open is { } format)
        {
            style.Open(format);
        }

        _made.Add(look, cell.StyleID);
    }
}
