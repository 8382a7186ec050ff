using OfficeOpenXml;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>A sheet being written: its cells here, everything else (pages, panes, merges, charts) with EPPlus. Rows and columns count from 1.</summary>
internal sealed class Sheet(ExcelWorksheet worksheet) : GridSheet
{
    private int _sharedFormulas;

    public ExcelWorksheet Worksheet => worksheet;

    /// <summary>The sheet's name as formulas write it.</summary>
    public string Reference { get; } = $"'{worksheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!";

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

    public override void Merge(int row, int column, int lastRow, int lastColumn)
    {
        if (lastRow > row || lastColumn > column)
        {
            worksheet.Cells[row, column, lastRow, lastColumn].Merge = true;
        }
    }

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

    protected override double Width(int column) => worksheet.Column(column).Width;
}
