using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>The rows of a form of appraisal or explanation, by the keys in its hidden column.</summary>
internal sealed class FormRows
{
    // A table pasted beside the form would be told cell by cell.
    private const int MostTold = 20;

    private readonly KeyedSheet _sheet;
    private readonly int _keyColumn;
    private readonly Dictionary<string, List<int>> _rows = [];
    private readonly HashSet<int> _keyed = [];

    public FormRows(KeyedSheet sheet)
    {
        (_sheet, _keyColumn) = (sheet, sheet.Columns(Keys.Row)[Keys.Row]);
        foreach (var place in sheet.Cells.Places)
        {
            if (
                place.Column != _keyColumn
                || sheet.Cells[place] is { IsBlank: true }
                || WordCell.TextOf(sheet.Cells[place]) is not { } key
                || key.StartsWith(Keys.Prefix, StringComparison.Ordinal)
            )
            {
                continue;
            }

            _keyed.Add(place.Row);
            if (!_rows.TryGetValue(key, out var rows))
            {
                _rows.Add(key, rows = []);
            }

            rows.Add(place.Row);
        }
    }

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Keyed => _rows.Keys;

    /// <summary>The first row of a key; null where it is not on the sheet.</summary>
    public int? Find(string key) => _rows.TryGetValue(key, out var rows) ? rows[0] : null;

    /// <summary>The cell that holds a key.</summary>
    public Cell PlaceOf(string key) => new(_rows[key][0], _keyColumn);

    /// <summary>The row of a key, where there is exactly one.</summary>
    public IReadOnlyList<int> Single(string key) => _rows.TryGetValue(key, out var rows) && rows.Count == 1 ? rows : [];

    /// <summary>The column of the keys.</summary>
    public int KeyColumn => _keyColumn;

    /// <summary>Whether several rows claim a key, so that none can be taken; says so.</summary>
    public bool IsDoubled(string key, CriterionCode criterion, CellReader reader)
    {
        if (!_rows.TryGetValue(key, out var rows) || rows.Count == 1)
        {
            return false;
        }

        reader.Add(new Cell(rows[1], _keyColumn), criterion, RowProblems.KeyOften(key, string.Join(" và ", rows.Select(row => new Cell(row, _keyColumn)))));
        return true;
    }

    /// <summary>Tells of what is typed on rows that have no key: nobody knows what it is about.</summary>
    /// <param name="columns">The columns people type in.</param>
    /// <param name="reader">Takes the reports.</param>
    public void TellUnkeyed(IReadOnlyCollection<int> columns, CellReader reader)
    {
        var first = _sheet.Find(Keys.Table)?.Row + 1 ?? _keyed.DefaultIfEmpty(int.MaxValue).Min();
        var last = Math.Max(_keyed.DefaultIfEmpty().Max(), (_sheet.Find(Keys.End)?.Row ?? 0) - 1);
        var strays = _sheet
            .Cells.Places.Where(place =>
                place.Row >= first && place.Row <= last && !_keyed.Contains(place.Row) && columns.Contains(place.Column) && !_sheet.Cells[place].IsBlank
            )
            .ToList();
        foreach (var place in strays.Take(MostTold))
        {
            reader.Add(place, null, RowProblems.NoKey(CellText.Shown(WordCell.TextOf(_sheet.Cells[place]))));
        }

        if (strays.Count > MostTold)
        {
            reader.Add(strays[MostTold], null, RowProblems.MoreWithoutKey(strays.Count - MostTold));
        }
    }
}
