using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>A sheet that carries this program's keys: what stands where is asked by key, never by position.</summary>
internal sealed class KeyedSheet
{
    private readonly Dictionary<string, List<Cell>> _keys = [];

    public KeyedSheet(SheetCells cells)
    {
        Cells = cells;
        foreach (var place in cells.Places)
        {
            if (IsKey(cells[place]))
            {
                var key = cells[place].Text!.Trim();
                if (!_keys.TryGetValue(key, out var places))
                {
                    _keys.Add(key, places = []);
                }

                places.Add(place);
            }
        }
    }

    public SheetCells Cells { get; }

    /// <summary>Whether the sheet says what it is.</summary>
    public bool IsOurs => _keys.ContainsKey(Keys.Format);

    /// <summary>What the sheet says it is; empty where it does not.</summary>
    public string Format => PlaceOf(Keys.Format) is { } place ? WordCell.TextOf(Cells[place]) : "";

    /// <summary>Refuses a file with two sheets that say what they are.</summary>
    public static RefusedFileException Two(KeyedSheet one, KeyedSheet other) => new(FormProblems.Two(one.Cells.Name, other.Cells.Name));

    /// <summary>The place of a key; null where it is not on the sheet.</summary>
    public Cell? Find(string key) => _keys.TryGetValue(key, out var places) ? places[0] : null;

    /// <summary>The place of what a key names: the next cell to its right that holds anything, unless that is another key.</summary>
    public Cell? PlaceOf(string key)
    {
        if (Find(key) is not { } mark)
        {
            return null;
        }

        Cell? next = null;
        foreach (var place in Cells.Places)
        {
            if (place.Row == mark.Row && place.Column > mark.Column && (next is not { } nearest || place.Column < nearest.Column) && !Cells[place].IsBlank)
            {
                next = place;
            }
        }

        return next is { } found && IsKey(Cells[found]) ? null : next;
    }

    /// <summary>The columns under keys, by key. Refuses the file where one is gone or stands twice.</summary>
    public Dictionary<string, int> Columns(params IEnumerable<string> keys) => keys.ToDictionary(key => key, Column);

    private static bool IsKey(RawCell cell) => cell.Kind == CellKind.Text && cell.Text.StartsWith(Keys.Prefix, StringComparison.Ordinal);

    private int Column(string key) =>
        _keys.GetValueOrDefault(key) switch
        {
            null => throw new RefusedFileException(FormProblems.KeyGone(Cells.Name, key)),
            [var only] => only.Column,
            var several => throw new RefusedFileException(FormProblems.KeyTwice(Cells.Name, key, several[0].ToString(), several[1].ToString())),
        };
}
