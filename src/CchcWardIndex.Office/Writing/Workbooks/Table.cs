namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Width">In Excel's units.</param>
/// <param name="Look">How its cells look.</param>
internal sealed record TableColumn(string Head, double Width, SheetLook Look);

/// <summary>
/// A sheet that is one table under a title, for screen and paper: heads stay in view and repeat on every page, rows are as high as their
/// longest text.
/// </summary>
internal sealed class Table(Sheet sheet, params ImmutableArray<TableColumn> columns)
{
    private int _row;
    private int _headRow;

    /// <summary>Writes title, subtitle, notes and heads.</summary>
    public Table Begin(string title, string subtitle, params ReadOnlySpan<string> notes)
    {
        sheet.Widths([.. columns.Select(column => column.Width)]);
        sheet.Across(1, 1, columns.Length, title, SheetLook.Title);
        sheet.Across(2, 1, columns.Length, subtitle, SheetLook.Subtitle);
        _row = 3;
        foreach (var note in notes)
        {
            sheet.Across(_row++, 1, columns.Length, note, SheetLook.Plain);
        }

        _headRow = ++_row;
        sheet.Heads(_headRow, [.. columns.Select(column => column.Head)]);
        sheet.Height(_headRow, Lines.Height(columns.Max(column => Lines.Count(column.Head, column.Width, SheetLook.Head)), SheetLook.Head));
        return this;
    }

    /// <summary>Writes a row: a mark or text, or a number, for every column.</summary>
    public void Row(params ReadOnlySpan<Cached> cells)
    {
        var (row, lines) = (++_row, 1);
        for (var i = 0; i < cells.Length; i++)
        {
            var look = columns[i].Look;
            sheet.Style(row, i + 1, row, i + 1, look);
            if (cells[i].Text is { } text)
            {
                sheet.Text(row, i + 1, text);
                lines = Math.Max(lines, Lines.Count(text, columns[i].Width, look));
            }
            else
            {
                sheet.Put(row, i + 1, cells[i]);
            }
        }

        sheet.Height(row, Lines.Height(lines, SheetLook.TextTop));
    }

    /// <summary>Ends the table: panes, pages, and a filter for those that are long.</summary>
    /// <param name="filtered">Whether rows can be filtered.</param>
    /// <param name="none">What stands in place of rows where there are none.</param>
    public void End(bool filtered = false, string none = "")
    {
        if (_row == _headRow)
        {
            sheet.Across(++_row, 1, columns.Length, none, SheetLook.TextTop);
        }
        else if (filtered)
        {
            sheet.Worksheet.Cells[_headRow, 1, _row, columns.Length].AutoFilter = true;
        }

        sheet.Worksheet.View.FreezePanes(_headRow + 1, 1);
        SheetPaper.Fit(sheet, _row, columns.Length, (_headRow, _headRow));
    }
}
