using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>The cells of one sheet, in little memory: a season of ten thousand units has more than a million of them.</summary>
internal sealed class Grid
{
    private readonly SortedDictionary<int, GridRow> _rows = [];

    /// <summary>The rows that have anything, from the top.</summary>
    public IEnumerable<KeyValuePair<int, GridRow>> Rows => _rows;

    /// <summary>The cells from A1 to the last row and column that have any.</summary>
    public string Extent => _rows.Count == 0 ? "A1" : $"A1:{new Cell(_rows.Keys.Last(), Math.Max(1, _rows.Values.Max(row => row.Cells.Length)))}";

    public GridRow Row(int row)
    {
        if (!_rows.TryGetValue(row, out var found))
        {
            _rows[row] = found = new GridRow();
        }

        return found;
    }

    public ref GridCell Cell(int row, int column) => ref Row(row).Cell(column);
}

/// <summary>One row.</summary>
internal sealed class GridRow
{
    private GridCell[] _cells = [];

    /// <summary>In points; null where the program that shows it may choose.</summary>
    public double? Height { get; set; }

    /// <summary>From column 1 on.</summary>
    public ReadOnlySpan<GridCell> Cells => _cells;

    public ref GridCell Cell(int column)
    {
        Reserve(column);
        return ref _cells[column - 1];
    }

    /// <summary>Makes room up to a column.</summary>
    public void Reserve(int column)
    {
        if (_cells.Length < column)
        {
            Array.Resize(ref _cells, column);
        }
    }
}

/// <summary>One cell: a number, or a text, or neither.</summary>
internal struct GridCell
{
    public double Number;
    public string? Text;

    /// <summary>The formula: its text, or a <see cref="SharedFormula"/>; null for a plain value.</summary>
    public object? Formula;

    /// <summary>The look's place in <see cref="SheetLook.All"/> plus one; zero for none.</summary>
    public byte Look;
    public bool HasNumber;
}

/// <summary>One formula along part of a row.</summary>
/// <param name="Text">As it stands in the first cell.</param>
/// <param name="Index">Its number on the sheet.</param>
/// <param name="Row">The row.</param>
/// <param name="First">The first column.</param>
/// <param name="Last">The last column.</param>
internal sealed record SharedFormula(string Text, int Index, int Row, int First, int Last);
