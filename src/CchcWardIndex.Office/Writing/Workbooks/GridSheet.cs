namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>The cells of a sheet being written. Rows and columns count from 1.</summary>
internal abstract class GridSheet
{
    // What the sheet's rows are high where nothing is said.
    private const double UsualHeight = 15;

    public Grid Grid { get; } = new();

    /// <summary>Writes text, which stays text whatever it begins with.</summary>
    public void Text(int row, int column, string text)
    {
        if (text.Length > 0)
        {
            Grid.Cell(row, column).Text = SheetText.Clean(text);
        }
    }

    /// <summary>Writes text with a look.</summary>
    public void Text(int row, int column, string text, SheetLook look)
    {
        Style(row, column, row, column, look);
        Text(row, column, text);
    }

    /// <summary>Writes text across columns, in a row high enough for it.</summary>
    public void Across(int row, int column, int lastColumn, string text, SheetLook look)
    {
        Style(row, column, row, lastColumn, look);
        Text(row, column, text);
        Merge(row, column, row, lastColumn);
        var width = Enumerable.Range(column, lastColumn - column + 1).Sum(Width);
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

    /// <summary>Writes a number or a mark.</summary>
    public void Put(int row, int column, Cached value) => Put(ref Grid.Cell(row, column), value);

    /// <summary>Writes a live formula with the value it has now, so that a reader who does not recalculate sees it too.</summary>
    public void Formula(int row, int column, string formula, Cached cached)
    {
        ref var cell = ref Grid.Cell(row, column);
        cell.Formula = formula;
        Put(ref cell, cached);
    }

    /// <summary>Writes the heads of a table from the first column on.</summary>
    public void Heads(int row, params ReadOnlySpan<string> heads)
    {
        Style(row, 1, row, heads.Length, SheetLook.Head);
        for (var i = 0; i < heads.Length; i++)
        {
            Text(row, i + 1, heads[i]);
        }

        Height(row, 20);
    }

    public void Style(int row, int column, int lastRow, int lastColumn, SheetLook look)
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

    /// <summary>Makes one cell of several.</summary>
    public abstract void Merge(int row, int column, int lastRow, int lastColumn);

    /// <summary>Sets a row's height in points.</summary>
    public void Height(int row, double points) => Grid.Row(row).Height = points;

    /// <summary>A row's height in points.</summary>
    public double Height(int row) => Grid.Row(row).Height ?? UsualHeight;

    protected abstract double Width(int column);

    protected static void Put(ref GridCell cell, Cached value) =>
        (cell.Number, cell.Text, cell.HasNumber) = (value.Number ?? 0, value.Text, value.Number is not null);
}
