using OfficeOpenXml;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>A sheet being written: its cells here, everything else (pages, panes, merges, charts) with EPPlus. Rows and columns count from 1.</summary>
internal sealed class Sheet(ExcelWorksheet worksheet)
{
    // What the sheet's rows are high where nothing is said.
    private const double UsualHeight = 15;

    private int _sharedFormulas;

    public ExcelWorksheet Worksheet => worksheet;

    public Grid Grid { get; } = new();

    /// <summary>The sheet's name as formulas write it.</summary>
    public string Reference { get; } = $"'{worksheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!";

    /// <summary>Writes text, which stays text whatever it begins with.</summary>
    public void Text(int row, int column, string text)
    {
        if (text.Length > 0)
        {
            Grid.Cell(row, column).Text = PlainText.Clean(text);
        }
    }

    /// <summary>Writes text with a look.</summary>
    public void Text(int row, int column, string text, Look look)
    {
        Style(row, column, row, column, look);
        Text(row, column, text);
    }

    /// <summary>Writes text across columns, in a row high enough for it.</summary>
    public void Across(int row, int column, int lastColumn, string text, Look look)
    {
        Style(row, column, row, lastColumn, look);
        Text(row, column, text);
        Merge(row, column, row, lastColumn);
        var width = Enumerable.Range(column, lastColumn - column + 1).Sum(index => worksheet.Column(index).Width);
        Height(row, Math.Max(Grid.Row(row).Height ?? 0, Lines.Height(Lines.Count(text, width, look), look)));
    }

    /// <summary>Writes a number exactly as far as a sheet can hold it; nothing where there is none.</summary>
    public void Number(int row, int column, decimal? number)
    {
        if (number is { } value)
        {
            Put(ref Grid.Cell(row, column), Cached.Of(value));
        }
    }

    /// <summary>Writes a live formula with the value it has now, so that a reader who does not recalculate sees it too.</summary>
    public void Formula(int row, int column, string formula, Cached cached)
    {
        ref var cell = ref Grid.Cell(row, column);
        cell.Formula = formula;
        Put(ref cell, cached);
    }

    /// <summary>Writes one formula along a row, its relative addresses moving with it.</summary>
    public void Formulas(int row, int column, string formula, IReadOnlyList<Cached> cached)
    {
        if (cached.Count == 0)
        {
            return;
        }

        object along = cached.Count == 1 ? formula : new SharedFormula(formula, _sharedFormulas++, row, column, column + cached.Count - 1);
        Grid.Row(row).Reserve(column + cached.Count - 1);
        for (var i = 0; i < cached.Count; i++)
        {
            ref var cell = ref Grid.Cell(row, column + i);
            cell.Formula = along;
            Put(ref cell, cached[i]);
        }
    }

    public void Style(int row, int column, int lastRow, int lastColumn, Look look)
    {
        for (var i = row; i <= lastRow; i++)
        {
            var cells = Grid.Row(i);
            cells.Reserve(lastColumn);
            for (var j = column; j <= lastColumn; j++)
            {
                cells.Cell(j).Look = look.Number;
            }
        }
    }

    public void Merge(int row, int column, int lastRow, int lastColumn)
    {
        if (lastRow > row || lastColumn > column)
        {
            worksheet.Cells[row, column, lastRow, lastColumn].Merge = true;
        }
    }

    /// <summary>Sets a row's height in points.</summary>
    public void Height(int row, double points) => Grid.Row(row).Height = points;

    /// <summary>A row's height in points.</summary>
    public double Height(int row) => Grid.Row(row).Height ?? UsualHeight;

    /// <summary>Sets the widths of the columns from the first on, in Excel's units.</summary>
    public void Widths(params ReadOnlySpan<double> widths)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            worksheet.Column(i + 1).Width = widths[i];
        }
    }

    /// <summary>Sets one width for many columns.</summary>
    public void Width(int column, int lastColumn, double width)
    {
        var first = worksheet.Column(column);
        first.Width = width;
        first.ColumnMax = lastColumn;
    }

    private static void Put(ref GridCell cell, Cached value) => (cell.Number, cell.Text, cell.HasNumber) = (value.Number ?? 0, value.Text, value.Number is not null);
}
