using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Reading.Tables;

/// <summary>A table as cells, whatever it was saved as: a sheet of a workbook, or text with a row a line.</summary>
/// <param name="cells">What stands in it.</param>
/// <param name="at">The place of a cell as its author finds it.</param>
internal sealed class TableSheet(SheetCells cells, Func<Cell, string> at)
{
    /// <summary>The sheet's name; the file's where it is text.</summary>
    public string Name => cells.Name;

    public RawCell this[Cell place] => cells[place];

    /// <summary>The rows that hold anything, from the top; their cells from the left.</summary>
    public ImmutableArray<ImmutableArray<Cell>> Rows { get; } =
    [
        .. cells
            .Places.Where(place => !cells[place].IsBlank)
            .GroupBy(place => place.Row)
            .OrderBy(row => row.Key)
            .Select(row => row.OrderBy(place => place.Column).ToImmutableArray()),
    ];

    /// <summary>How many cells a line of text was cut into, blank ones too; empty for a workbook.</summary>
    public IReadOnlyDictionary<int, int> Widths { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>Whether it is text cut at commas, where a comma of a number cuts too.</summary>
    public bool IsCutByComma { get; init; }

    /// <summary>
    /// What is told of a row that was cut into more cells than the head has; null where it was not. Below a comma, one cell too many is
    /// how a number with a comma looks; elsewhere blank cells at the end are nothing.
    /// </summary>
    public ProblemText? TooWide(ImmutableArray<Cell> row, int head) =>
        !Widths.TryGetValue(row[0].Row, out var width) || width <= Widths[head] || (!IsCutByComma && row[^1].Column <= Widths[head])
            ? null
            : TextTableProblems.TooWide(width, Widths[head]);

    /// <summary>The cells themselves.</summary>
    public SheetCells Cells => cells;

    /// <summary>What could not even be cut into cells.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    public string At(Cell place) => at(place);

    /// <summary>The cell as text, cleaned; empty where it is blank.</summary>
    public string Text(Cell place) => cells[place].IsBlank ? "" : WordCell.TextOf(cells[place]);

    /// <summary>A row as an official reads it, short enough to quote.</summary>
    public string Shown(ImmutableArray<Cell> row) => CellText.Shown(string.Join(" | ", row.Select(Shown)));

    private string Shown(Cell place) => ShownCell.Text(cells[place], cells.Uses1904);

    /// <summary>Something that must be mended before the table can be used.</summary>
    public Problem Wrong(Cell place, ProblemText text) => Problem.Of(text, null, null, At(place)) with { Found = Shown(place) };

    /// <summary>Something that was not read.</summary>
    public Problem LeftOut(ImmutableArray<Cell> row, ProblemText text) => Problem.Of(text, null, null, At(row[0]));
}
