using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.PastYear;

/// <summary>What a column of last year's table holds.</summary>
internal enum PastColumn
{
    Code,
    Name,
    Index,
    Rank,
}

/// <summary>The row that names the columns; titles may stand above it.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Columns">The cells that name each, more than one where the table is unclear.</param>
internal sealed partial record TableHead(int Row, ImmutableSortedDictionary<PastColumn, ImmutableArray<Cell>> Columns)
{
    private static readonly (PastColumn Column, string Name, string[] Words)[] Known =
    [
        (PastColumn.Code, "Mã", ["mã"]),
        (PastColumn.Name, "Đơn vị", ["đơn vị", "tên"]),
        (PastColumn.Index, "Chỉ số", ["chỉ số"]),
        (PastColumn.Rank, "Xếp hạng", ["xếp hạng", "hạng", "thứ hạng"]),
    ];

    /// <summary>The row with most columns of the table, the first of such; null where no row has two.</summary>
    public static TableHead? Find(TableSheet sheet) =>
        sheet
            .Rows.Select(row => new TableHead(
                row[0].Row,
                row.Where(place => sheet[place].Kind == CellKind.Text && ColumnOf(sheet.Text(place)) is not null)
                    .GroupBy(place => ColumnOf(sheet.Text(place))!.Value)
                    .ToImmutableSortedDictionary(same => same.Key, same => same.ToImmutableArray())
            ))
            .Where(head => head.Columns.Count > 1)
            .MaxBy(head => head.Columns.Count);

    /// <summary>Whether it has every column that is needed; the code is not.</summary>
    public bool IsWhole => Known.All(known => known.Column == PastColumn.Code || Columns.ContainsKey(known.Column));

    /// <summary>The cell of a column in a row; null where the table has no such column.</summary>
    public Cell? At(PastColumn column, int row) => Columns.TryGetValue(column, out var named) ? new Cell(row, named[0].Column) : null;

    /// <summary>The name of a column in what is told of it.</summary>
    public static string NameOf(PastColumn column) => Known.First(known => known.Column == column).Name;

    /// <summary>What is wrong with it: a column missing, one named twice, one of another year.</summary>
    public IEnumerable<Problem> Check(TableSheet sheet, int year)
    {
        foreach (var (column, name, _) in Known)
        {
            if (!Columns.TryGetValue(column, out var named))
            {
                if (column != PastColumn.Code)
                {
                    yield return sheet.Wrong(new Cell(Row, Columns.Values.Min(cells => cells[0].Column)), TableProblems.ColumnMissing(name));
                }
            }
            else if (named.Length > 1)
            {
                yield return sheet.Wrong(
                    named[1],
                    TableProblems.ColumnOften(name, named.Length, string.Join(", ", named.Select(place => $"\"{sheet.Text(place)}\"")))
                );
            }
            else if (CellReader.Unreadable(sheet[named[0]]) is { } complaint)
            {
                yield return sheet.Wrong(named[0], CellProblems.Of($"Tên cột \"{name}\"", complaint));
            }
            else if (
                Year().Match(UnitNames.Fold(sheet.Text(named[0]))) is { Success: true } found
                && found.Groups[1].Value != year.ToString(CultureInfo.InvariantCulture)
            )
            {
                yield return sheet.Wrong(named[0], TableProblems.OtherYear(sheet.Text(named[0]), found.Groups[1].Value, year));
            }
        }
    }

    private static PastColumn? ColumnOf(string text)
    {
        var folded = UnitNames.Fold(text);
        foreach (var (column, _, words) in Known)
        {
            if (
                words.Any(word =>
                    folded.StartsWith(word, StringComparison.Ordinal) && (folded.Length == word.Length || !char.IsLetterOrDigit(folded[word.Length]))
                )
            )
            {
                return column;
            }
        }

        return null;
    }

    [GeneratedRegex("năm ([0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
