using CchcWardIndex.Submissions;
using OfficeOpenXml;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>A sheet being written. Rows and columns count from 1.</summary>
internal sealed class Sheet(ExcelWorksheet worksheet)
{
    private readonly List<Cell> _formulaLike = [];

    public ExcelWorksheet Worksheet => worksheet;

    /// <summary>The sheet's name as formulas write it.</summary>
    public string Reference { get; } = $"'{worksheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!";

    /// <summary>Writes text, which stays text whatever it begins with.</summary>
    public void Text(int row, int column, string text)
    {
        var clean = PlainText.Clean(text);
        worksheet.SetValue(row, column, clean);
        if (PlainText.LooksLikeFormula(clean))
        {
            _formulaLike.Add(new Cell(row, column));
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
        worksheet.Cells[row, column, row, lastColumn].Merge = true;
        var width = Enumerable.Range(column, lastColumn - column + 1).Sum(index => worksheet.Column(index).Width);
        Height(row, Math.Max(worksheet.Row(row).CustomHeight ? worksheet.Row(row).Height : 0, Lines.Height(Lines.Count(text, width, look), look)));
    }

    /// <summary>Writes a number exactly as far as a sheet can hold it; nothing where there is none.</summary>
    public void Number(int row, int column, decimal? number)
    {
        if (number is { } value)
        {
            worksheet.SetValue(row, column, (double)value);
        }
    }

    /// <summary>Writes a live formula with the value it has now, so that a reader who does not recalculate sees it too.</summary>
    public void Formula(int row, int column, string formula, Cached cached)
    {
        worksheet.Cells[row, column].Formula = formula;
        worksheet.SetValue(row, column, cached.Value);
    }

    /// <summary>Writes one formula along a row, its relative addresses moving with it.</summary>
    public void Formulas(int row, int column, string formula, IReadOnlyList<Cached> cached)
    {
        if (cached.Count == 0)
        {
            return;
        }

        worksheet.Cells[row, column, row, column + cached.Count - 1].Formula = formula;
        for (var i = 0; i < cached.Count; i++)
        {
            worksheet.SetValue(row, column + i, cached[i].Value);
        }
    }

    public void Style(int row, int column, int lastRow, int lastColumn, Look look) => worksheet.Cells[row, column, lastRow, lastColumn].StyleName = look.Name;

    /// <summary>Sets a row's height in points.</summary>
    public void Height(int row, double points) => worksheet.Row(row).Height = points;

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

    /// <summary>Last of all: marks the cells whose text would become a formula when edited.</summary>
    public void Finish()
    {
        foreach (var cell in _formulaLike)
        {
            worksheet.Cells[cell.Row, cell.Column].Style.QuotePrefix = true;
        }
    }
}
