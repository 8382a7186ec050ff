using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>What a row of the table is.</summary>
internal enum RowKind
{
    /// <summary>Lĩnh vực, and the total.</summary>
    Area,

    /// <summary>Tiêu chí.</summary>
    Group,

    /// <summary>A leaf.</summary>
    Criterion,

    /// <summary>A fact of a leaf.</summary>
    Fact,
}

/// <summary>Styles rows by copying style numbers: setting fonts and borders cell by cell made a workbook three times slower to write.</summary>
internal sealed class RowStyles(ExcelWorksheet sheet)
{
    private readonly Dictionary<(RowKind, int), int> _closed = [];
    private readonly Dictionary<(string, bool), int> _open = [];

    /// <summary>Styles all cells of a row of the table, locked.</summary>
    public void Apply(int row, RowKind kind)
    {
        for (var column = Column.Code; column <= Column.Explanation; column++)
        {
            Copy(_closed, (kind, column), sheet.Cells[row, column], style => Close(style, kind, column));
        }
    }

    /// <summary>Opens a cell for typing.</summary>
    public void Open(ExcelRange cell, string format, bool left = false) =>
        Copy(_open, (format, left), cell, style => style.TableCell(left ? ExcelHorizontalAlignment.Left : ExcelHorizontalAlignment.Center).Open(format));

    private static void Copy<TKey>(Dictionary<TKey, int> made, TKey key, ExcelRange cell, Action<ExcelStyle> make)
        where TKey : notnull
    {
        if (made.TryGetValue(key, out var number))
        {
            cell.StyleID = number;
            return;
        }

        make(cell.Style);
        made.Add(key, cell.StyleID);
    }

    private static void Close(ExcelStyle style, RowKind kind, int column)
    {
        style.TableCell(column is Column.Content or Column.Rules or Column.Explanation ? ExcelHorizontalAlignment.Left : ExcelHorizontalAlignment.Center);
        style.Font.Bold = kind is RowKind.Area or RowKind.Group || (kind == RowKind.Criterion && column is Column.Code or Column.Max);
        style.Font.Italic = kind == RowKind.Fact && column == Column.Content;
        if (kind == RowKind.Area)
        {
            style.Tinted(FormLook.Area);
        }

        if (column == Column.Rules)
        {
            style.Font.Size = 10;
        }

        if (kind == RowKind.Fact && column == Column.Content)
        {
            style.Indent = 2;
        }
    }
}
