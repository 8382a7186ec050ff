using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Tables;

/// <summary>Reads the rows of a table from outside, of the form and of an export alike: the columns are found by their titles.</summary>
internal sealed class OutsideReader
{
    private const int MostNamed = 5;

    private readonly OutsideHead _head;
    private readonly TableSheet _sheet;
    private readonly Source _source;
    private readonly FormIndex _index;
    private readonly List<Problem> _problems;
    private readonly ImmutableArray<(Criterion Criterion, Fact Fact, string Title)> _facts;

    private OutsideReader(OutsideHead head, TableSheet sheet, Source source, FormIndex index, List<Problem> problems)
    {
        (_head, _sheet, _source, _index, _problems) = (head, sheet, source, index, problems);
        _facts =
        [
            .. from criterion in index.Set.Criteria
            from fact in criterion.Facts
            where fact.Table == head.Table.Code
            select (criterion, fact, head.Table.Column(fact.Column)!.Title),
        ];
    }

    /// <summary>The rows of units.</summary>
    /// <param name="head">The head, whole.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="index">The set.</param>
    /// <param name="problems">Takes what must be asked back, and what was left out.</param>
    /// <exception cref="RefusedFileException">A title stands twice, or no row is a unit's.</exception>
    public static OutsideFigures Read(OutsideHead head, TableSheet sheet, Source source, FormIndex index, List<Problem> problems)
    {
        if (!head.Doubled.IsEmpty)
        {
            throw new RefusedFileException(OutsideFileProblems.TitleTwice(head.Doubled));
        }

        return new OutsideReader(head, sheet, source, index, problems).Read();
    }

    private OutsideFigures Read()
    {
        _problems.AddRange(_sheet.Problems);
        var rows = _sheet.Rows.Where(row => row[0].Row > _head.Row && HasWidthOfHead(row) && Speaks(row[0].Row)).ToList();
        var known = rows.Select(row => (Row: row[0].Row, Cells: row, Unit: UnitOf(row[0].Row))).ToList();
        TellOfStrangers([.. known.Where(pair => pair.Unit is null && HasFigures(pair.Row)).Select(pair => pair.Cells)]);
        var units = known.Where(pair => pair.Unit is not null).GroupBy(pair => pair.Unit!.Code, pair => (pair.Row, Unit: pair.Unit!)).ToList();
        if (units.Count == 0)
        {
            throw new RefusedFileException(OutsideFileProblems.NoUnits(_head.Table.UnitColumn, _head.Table.UnitBy));
        }

        return new OutsideFigures(_head.Table.Code, _source, [.. units.Select(same => RowOf([.. same]))]) { RowsRead = rows.Count };
    }

    private bool HasWidthOfHead(ImmutableArray<Cell> row)
    {
        if (_sheet.TooWide(row, _head.Row) is not { } told)
        {
            return true;
        }

        _problems.Add(Problem.Of(told, null, null, _source.At(row[0])));
        return false;
    }

    // Notes beside and below the table are nobody's row.
    private bool Speaks(int row) => !_sheet[UnitCell(row)].IsBlank || HasFigures(row);

    private bool HasFigures(int row) => _head.Table.Columns.Any(column => !_sheet[_head.At(column.Title, row)].IsBlank);

    private Cell UnitCell(int row) => _head.At(_head.Table.UnitColumn, row);

    private Unit? UnitOf(int row)
    {
        var written = _sheet.Text(UnitCell(row)).TrimStart('\'');
        return _head.Table.UnitBy == OutsideUnitBy.Name ? _index.Units.Named(written) : _index.Unit(written);
    }

    // One sentence for all of them: an export has sums below, and units of other places.
    private void TellOfStrangers(List<ImmutableArray<Cell>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var named = rows.Take(MostNamed).Select(row => $"{UnitCell(row[0].Row)} \"{_sheet.Shown(row)}\"");
        _problems.Add(
            Problem.Of(
                OutsideFileProblems.Strangers(rows.Count, string.Join(", ", named) + (rows.Count > MostNamed ? ", …" : "")),
                null,
                null,
                _source.At(UnitCell(rows[0][0].Row))
            )
        );
    }

    private OutsideRow RowOf(List<(int Row, Unit Unit)> rows)
    {
        var (row, unit) = rows[0];
        var isReadable = true;
        if (rows.Count > 1)
        {
            Tell(UnitCell(rows[1].Row), unit, OutsideFileProblems.UnitTwice(unit.Name, rows.Count, string.Join(", ", rows.Select(same => UnitCell(same.Row)))));
            isReadable = false;
        }
        else if (CellReader.Unreadable(_sheet[UnitCell(row)]) is { } complaint)
        {
            Tell(UnitCell(row), unit, CellProblems.Of($"\"{_head.Table.UnitColumn}\"", complaint));
            isReadable = false;
        }
        else if (_head.NameColumn is { } column && _sheet.Text(new Cell(row, column)) is { Length: > 0 } name)
        {
            isReadable = IsNameOf(unit, name, new Cell(row, column));
        }

        var reader = new CellReader(_sheet.Cells, _source, unit.Code, _problems);
        return new OutsideRow(unit.Code, row, [.. _facts.Where(fact => fact.Criterion.AppliesTo(unit)).Select(fact => Value(fact, row, isReadable, reader))]);
    }

    private bool IsNameOf(Unit unit, string name, Cell place)
    {
        var kind = _index.Units.Judge(unit, name);
        if (kind == NameKind.Respelt)
        {
            _problems.Add(NameRemarks.Respelt(unit, name, _source.At(place)));
        }
        else if (kind == NameKind.Another)
        {
            Tell(place, unit, OutsideFileProblems.OtherName(unit.Code.Text, unit.Name, CellText.Shown(name), _index.Units.Whose(name)));
        }

        return kind != NameKind.Another;
    }

    private OutsideValue Value((Criterion Criterion, Fact Fact, string Title) read, int row, bool isReadable, CellReader reader)
    {
        var (criterion, fact, title) = read;
        var cell = _head.At(title, row);
        if (!isReadable)
        {
            return new OutsideValue(criterion.Code, new ReportedFact(fact.Name, null, cell, Unreadable: true));
        }

        var found = reader.Read(cell, criterion.Code, $"\"{title}\"", raw => FactCell.Read(raw, fact, _sheet.Cells.Uses1904));
        return new OutsideValue(criterion.Code, new ReportedFact(fact.Name, found.HasValue ? found.Value : null, cell, found.Unreadable));
    }

    private void Tell(Cell place, Unit unit, Problems.ProblemText text) =>
        _problems.Add(Problem.Of(text, unit.Code, null, _source.At(place)) with { Found = ShownCell.Text(_sheet[place], _sheet.Cells.Uses1904) });
}
