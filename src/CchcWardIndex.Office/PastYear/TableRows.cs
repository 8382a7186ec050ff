using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.PastYear;

/// <summary>A unit's row, and the cells it was read from.</summary>
internal sealed record TableRow(LastYearUnit Unit, Cell Name, Cell Index, Cell Rank);

/// <summary>Reads the rows below the head: those of units into figures; others are said to be left out, or asked back where they have figures.</summary>
/// <param name="sheet">The table.</param>
/// <param name="head">Its head, with one cell a column.</param>
/// <param name="names">By whom a row is, by code or name.</param>
/// <param name="problems">Takes what is wrong, and what is left out.</param>
internal sealed partial class TableRows(TableSheet sheet, TableHead head, TableUnits names, List<Problem> problems)
{
    private const decimal LeastIndex = -100m;
    private const decimal GreatestIndex = 200m;

    /// <summary>The rows of units, in the order of the table.</summary>
    public List<TableRow> Read() => [.. sheet.Rows.Where(row => row[0].Row > head.Row && HasWidthOfHead(row)).Select(Row).OfType<TableRow>()];

    private bool HasWidthOfHead(ImmutableArray<Cell> row)
    {
        if (sheet.TooWide(row, head.Row) is not { } told)
        {
            return true;
        }

        problems.Add(sheet.Wrong(row[0] with { Column = 0 }, told));
        return false;
    }

    private TableRow? Row(ImmutableArray<Cell> row)
    {
        var number = row[0].Row;
        var (name, index, rank) = (head.At(PastColumn.Name, number)!.Value, head.At(PastColumn.Index, number)!.Value, head.At(PastColumn.Rank, number)!.Value);
        var code = head.At(PastColumn.Code, number);
        var (givenCode, givenName) = (code is { } place ? sheet.Text(place).TrimStart('\'') : "", sheet.Text(name));
        if (!names.Speaks(givenCode, givenName) && WhyNoUnit(row, IsFigure(index) || IsFigure(rank)) is { } why)
        {
            problems.Add(sheet.LeftOut(row, why(sheet.Shown(row))));
            return null;
        }

        foreach (var part in new[] { code, name }.OfType<Cell>())
        {
            if (CellReader.Unreadable(sheet[part]) is { } complaint)
            {
                var column = part == name ? PastColumn.Name : PastColumn.Code;
                problems.Add(sheet.Wrong(part, CellProblems.Of(TableHead.NameOf(column), complaint)));
                return null;
            }
        }

        var who = names.Of(givenCode, givenName, sheet, code, name, problems);
        var foundIndex = Number(index, PastColumn.Index, NumberCell.ReadPercent);
        var foundRank = Number(rank, PastColumn.Rank, cell => NumberCell.ReadCount(cell, []));
        if (foundIndex is < LeastIndex or > GreatestIndex)
        {
            problems.Add(sheet.Wrong(index, TableProblems.BadIndex(foundIndex.Value)));
        }

        if (foundRank is { } found && (!found.IsMultipleOf(1m) || found is < 1m or > 100_000m))
        {
            problems.Add(sheet.Wrong(rank, TableProblems.BadRank(found)));
            foundRank = null;
        }

        return who is null
            ? null
            : new TableRow(new LastYearUnit(new UnitCode(who.Value.Code), who.Value.Name, foundIndex, (int?)foundRank), name, index, rank);
    }

    // What stands in a table beside its units; null where it must be a unit's row, since it has figures.
    private Func<string, ProblemText>? WhyNoUnit(ImmutableArray<Cell> row, bool hasFigures)
    {
        var first = UnitNames.Fold(sheet.Text(row.FirstOrDefault(place => sheet[place].Kind == CellKind.Text && sheet.Text(place).Any(char.IsLetter), row[0])));
        return Summary().IsMatch(first) ? TableProblems.LeftOutSum
            : NumbersColumns(row) ? TableProblems.LeftOutNumbers
            : hasFigures ? null
            : TableProblems.LeftOutNoUnit;
    }

    // A, B, 1, 2 or (1), (2), (3) under the head.
    private bool NumbersColumns(ImmutableArray<Cell> row)
    {
        var marks = row.Select(place => ColumnNumber().Match(sheet.Text(place))).ToList();
        var numbers = marks.Where(mark => mark.Groups[1].Success).Select(mark => int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToList();
        return numbers.Count > 1 && marks.TrueForAll(mark => mark.Success) && numbers.Select((number, i) => number - i).Distinct().Count() == 1;
    }

    private bool IsFigure(Cell place) => sheet[place].Kind is CellKind.Number or CellKind.Error or CellKind.Uncalculated || Digits().IsMatch(sheet.Text(place));

    private decimal? Number(Cell place, PastColumn column, Func<RawCell, Read<decimal>> read)
    {
        var cell = sheet[place];
        if (cell.IsBlank)
        {
            return null;
        }

        var found = CellReader.Unreadable(cell) is { } unreadable ? unreadable : read(cell);
        if (found.Complaint is not { } complaint)
        {
            return found.Value;
        }

        problems.Add(sheet.Wrong(place, CellProblems.Of(TableHead.NameOf(column), complaint)));
        return null;
    }

    [GeneratedRegex(@"^[-+0-9.,%\s]*[0-9][-+0-9.,%\s]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // Added up or averaged below the units; xã Trung Bình is none of it.
    [GeneratedRegex(
        @"^(?!(phường|xã|thị trấn) )(tổng|tổng cộng|tổng số.*|cộng|.*trung bình.*|.*bình quân.*|cao nhất.*|thấp nhất.*|toàn (thành phố|tỉnh).*)[ :.]*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Summary();

    [GeneratedRegex(@"^\(?(?:([0-9]{1,2})|[A-Za-z])\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();
}
