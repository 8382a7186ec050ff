using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>What kind of thing stands in a cell.</summary>
internal enum CellKind
{
    Blank,
    Number,
    Text,
    Boolean,

    /// <summary><c>#DIV/0!</c> and its like; the text says which.</summary>
    Error,

    /// <summary>A formula nobody has calculated.</summary>
    Uncalculated,
}

/// <summary>How a cell shows its number, as far as it changes what the number means.</summary>
internal enum NumberFormat
{
    Plain,
    Percent,
    Time,

    /// <summary>Shows nothing of it, or other digits than its own: hidden, in thousands, or with digits of the format's.</summary>
    Other,
}

/// <summary>A cell as the file has it, before anybody says what it should mean.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Number">The number, or 1 and 0 for true and false.</param>
/// <param name="Text">The text or the error.</param>
/// <param name="Format">How the number is shown.</param>
/// <param name="IsFormula">Whether the value was calculated; a blank one is what a formula gave.</param>
/// <param name="Marking">What is struck out, raised or lowered in it; null where nothing is.</param>
internal readonly record struct RawCell(
    CellKind Kind,
    double Number = 0,
    string Text = "",
    NumberFormat Format = NumberFormat.Plain,
    bool IsFormula = false,
    Marking? Marking = null
)
{
    public bool IsBlank => Kind == CellKind.Blank || (Kind == CellKind.Text && string.IsNullOrWhiteSpace(Text));
}

/// <summary>The cells of one sheet that hold anything.</summary>
/// <param name="name">The sheet's name.</param>
/// <param name="uses1904">Whether its dates count from 1904.</param>
internal sealed class SheetCells(string name, bool uses1904 = false)
{
    private readonly Dictionary<Cell, RawCell> _cells = [];
    private readonly List<Cell> _order = [];

    /// <summary>The sheet's name.</summary>
    public string Name => name;

    /// <summary>Whether its dates count from 1904, as on old Macs.</summary>
    public bool Uses1904 => uses1904;

    /// <summary>The places, in the order of the file.</summary>
    public IReadOnlyList<Cell> Places => _order;

    public RawCell this[Cell place] => _cells.GetValueOrDefault(place);

    /// <summary>Adds a cell; false where that place is taken.</summary>
    public bool Add(Cell place, RawCell cell)
    {
        if (!_cells.TryAdd(place, cell))
        {
            return false;
        }

        _order.Add(place);
        return true;
    }
}
