using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.Filled.Printed;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Reads what a department entered, unit by unit and criterion by criterion.</summary>
internal sealed class AppraisalReader
{
    private static readonly string[] Inputs = [Keys.Conclusion, Keys.Found, Keys.Excused, Keys.NotApplicable, Keys.Points, Keys.Document, Keys.Reason];

    private readonly KeyedSheet _sheet;
    private readonly Source _source;
    private readonly List<Problem> _problems;
    private readonly bool _uses1904;
    private readonly Dictionary<string, int> _columns;
    private readonly FormRows _rows;
    private readonly Dictionary<string, CellReader> _readers = [];
    private HashSet<(UnitCode Unit, CriterionCode Criterion)> _contradicted = [];

    public AppraisalReader(KeyedSheet sheet, Source source, bool uses1904, List<Problem> problems)
    {
        (_sheet, _source, _uses1904, _problems) = (sheet, source, uses1904, problems);
        _columns = sheet.Columns(Inputs.Append(Keys.Basis));
        _rows = new FormRows(sheet);
    }

    /// <summary>The entries, in the order of the set, then by unit, rows left blank give none; and what the form asks about.</summary>
    public (ImmutableArray<AppraisalEntry> Entries, Coverage Asked) Read(FormIndex index, Department department)
    {
        var known = new AppraisalKeys(index, department, _rows, ReaderOf).Read();
        _rows.TellUnkeyed([.. Inputs.Select(key => _columns[key])], ReaderOf(null));
        // What the form printed of a criterion that was changed since cannot be what is printed now; its rows count no more.
        var printed = known
            .Where(pair => !IsOutdated(pair.Unit, pair.Criterion))
            .SelectMany(pair => Printed(pair.Unit, pair.Criterion))
            .ToDictionary(pair => pair.Row, pair => pair.Printed);
        _contradicted = new PrintedForm(_sheet, printed, _columns.Values.Append(_rows.KeyColumn).ToHashSet(), index.Findings, index.Units)
            .Check(row => ReaderOf(row.Unit))
            .Select(row => (printed[row].Unit!.Code, printed[row].Criterion))
            .ToHashSet();
        return (
            [.. known.Select(pair => ReadOne(pair.Unit, pair.Criterion)).OfType<AppraisalEntry>()],
            Coverage.Of(known.Select(pair => (pair.Unit.Code, pair.Criterion.Code)))
        );
    }

    private IEnumerable<(int Row, PrintedRow Printed)> Printed(Unit unit, Criterion criterion) =>
        _rows
            .Single(Keys.For(unit, criterion))
            .Select(row => (row, PrintedRows.OfDepartment(unit, criterion, null)))
            .Concat(
                criterion.Facts.SelectMany(fact =>
                    _rows.Single(Keys.For(unit, criterion, fact)).Select(row => (row, PrintedRows.OfDepartment(unit, criterion, fact)))
                )
            );

    private bool IsOutdated(Unit unit, Criterion criterion) =>
        _rows.Find(Keys.For(unit, criterion)) is { } row
        && criterion.IsChangedSince(RowBasis.Of(WordCell.TextOf(_sheet.Cells[new Cell(row, _columns[Keys.Basis])])).Criterion);

    // Null where nothing stands on its rows.
    private AppraisalEntry? ReadOne(Unit unit, Criterion criterion)
    {
        var reader = ReaderOf(unit);
        var block = new AppraisalBlock(_sheet, reader, unit.Code, criterion.Code, _columns);
        var (facts, excused) = (ImmutableArray.CreateBuilder<ReportedFact>(), ImmutableArray.CreateBuilder<ReportedFact>());
        var key = Keys.For(unit, criterion);
        var entry = _rows.Find(key) is { } own ? block.Own(own) : null;
        var doubled = _rows.IsDoubled(key, criterion.Code, reader) || _contradicted.Contains((unit.Code, criterion.Code));
        Cell? first = entry?.Cell;
        foreach (var fact in criterion.Facts)
        {
            var factKey = Keys.For(unit, criterion, fact);
            if (_rows.Find(factKey) is not { } row)
            {
                continue;
            }

            first ??= block.At(row, Keys.Conclusion);
            doubled |= _rows.IsDoubled(factKey, criterion.Code, reader);
            block.Closed(row, Keys.Conclusion, Keys.NotApplicable, Keys.Points, Keys.Document, Keys.Reason);
            Add(facts, fact, block.At(row, Keys.Found), block.Read(row, Keys.Found, $"\"{fact.Label}\"", cell => FactCell.Read(cell, fact, _uses1904)));
            var taken = block.Read(row, Keys.Excused, $"Số loại trừ của \"{fact.Label}\"", cell => NumberCell.ReadCount(cell, [fact.Unit]));
            Add(excused, fact, block.At(row, Keys.Excused), new Found<FactValue>(FactValue.Of(taken.Value), taken.HasValue, taken.Unreadable));
        }

        if (entry is null && first is { } somewhere)
        {
            // A finding without the row that concludes it: open, and told.
            if (facts.Count > 0 || excused.Count > 0 || block.Unreadable)
            {
                reader.Add(somewhere, criterion.Code, RowProblems.ConclusionRowGone(criterion.Code.Text, unit.Name));
                doubled = true;
            }

            entry = new AppraisalEntry(unit.Code, criterion.Code, "", somewhere);
        }

        entry = entry! with { Facts = facts.ToImmutable(), Excused = excused.ToImmutable(), Unreadable = block.Unreadable || doubled };
        return IsBlank(entry) ? null : entry;
    }

    private static void Add(ImmutableArray<ReportedFact>.Builder entries, Fact fact, Cell cell, Found<FactValue> found)
    {
        if (found.HasValue || found.Unreadable)
        {
            entries.Add(new ReportedFact(fact.Name, found.HasValue ? found.Value : null, cell, found.Unreadable));
        }
    }

    private static bool IsBlank(AppraisalEntry entry) =>
        entry
            is {
                Conclusion: null,
                NotApplicable: false,
                Points: null,
                Reason.Length: 0,
                Document.Length: 0,
                Unreadable: false,
                Facts.IsEmpty: true,
                Excused.IsEmpty: true
            };

    private CellReader ReaderOf(Unit? unit)
    {
        var code = unit?.Code.Text ?? "";
        if (!_readers.TryGetValue(code, out var reader))
        {
            _readers.Add(code, reader = new CellReader(_sheet.Cells, _source, unit?.Code, _problems));
        }

        return reader;
    }
}
