using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Tables;

/// <summary>The row of a sheet that names the columns of a table from outside; titles and hidden keys may stand above it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Its number.</param>
/// <param name="Columns">The cells that bear each title of the table, by the title; more than one where the head is unclear.</param>
/// <param name="NameColumn">The column of units' names beside that of their codes; null where there is none.</param>
internal sealed record OutsideHead(OutsideTable Table, int Row, ImmutableDictionary<string, ImmutableArray<Cell>> Columns, int? NameColumn)
{
    // Below that, figures stand.
    private const int FirstRows = 20;

    private static readonly string[] NameTitles = ["tên đơn vị", "đơn vị"];

    /// <summary>The row that names most of a table's columns, the first of such; null where none names any.</summary>
    /// <param name="table">The table.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="isForm">Whether the sheet says itself of which table it is: then as much as is printed may stand above.</param>
    public static OutsideHead? Find(OutsideTable table, TableSheet sheet, bool isForm = false)
    {
        var titles = Titles(table).ToDictionary(UnitNames.Fold);
        return sheet
            .Rows.Take(isForm ? int.MaxValue : FirstRows)
            .Select(row => row.Where(place => sheet[place].Kind == CellKind.Text).Select(place => (Place: place, Folded: UnitNames.Fold(sheet.Text(place)))))
            .Select(row => row.ToList())
            .Where(row => row.Count > 0)
            .Select(row => new OutsideHead(
                table,
                row[0].Place.Row,
                row.Where(cell => titles.ContainsKey(cell.Folded))
                    .GroupBy(cell => titles[cell.Folded], cell => cell.Place)
                    .ToImmutableDictionary(same => same.Key, same => same.ToImmutableArray()),
                row.Where(cell => !titles.ContainsKey(cell.Folded) && NameTitles.Contains(cell.Folded)).Select(cell => (int?)cell.Place.Column).FirstOrDefault()
            ))
            .Where(head => !head.Columns.IsEmpty)
            .MaxBy(head => head.Columns.Count);
    }

    /// <summary>Whether every column of the table is there.</summary>
    public bool IsWhole => Missing.IsEmpty;

    /// <summary>Whether it can be of no other table: it has figures and whose they are, or figures all of them.</summary>
    public bool IsMeant => Columns.Count > (Columns.ContainsKey(Table.UnitColumn) ? 1 : Table.Columns.Length - 1);

    /// <summary>The titles that are not there.</summary>
    public ImmutableArray<string> Missing => [.. Titles(Table).Where(title => !Columns.ContainsKey(title))];

    /// <summary>The titles that stand there more than once.</summary>
    public ImmutableArray<string> Doubled => [.. Titles(Table).Where(title => Columns.TryGetValue(title, out var places) && places.Length > 1)];

    /// <summary>The cell of a row in the column of a title.</summary>
    public Cell At(string title, int row) => new(row, Columns[title][0].Column);

    private static IEnumerable<string> Titles(OutsideTable table) => table.Columns.Select(column => column.Title).Prepend(table.UnitColumn);
}
