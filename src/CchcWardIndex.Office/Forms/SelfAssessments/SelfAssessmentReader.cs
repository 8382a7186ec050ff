using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.SelfAssessments;

/// <summary>Reads the values of a ward's form, row by row key and column by column key.</summary>
internal sealed class SelfAssessmentReader
{
    private static readonly string[] Inputs =
    [
        Keys.Value,
        Keys.NotApplicable,
        Keys.SelfPoints,
        Keys.Document,
        Keys.DocumentDate,
        Keys.DocumentPage,
        Keys.Explanation,
    ];

    private readonly FormIndex _index;
    private readonly Unit _unit;
    private readonly CellReader _reader;
    private readonly RowsByKey _rows;
    private readonly Dictionary<string, int> _columns;
    private readonly bool _uses1904;

    private SelfAssessmentReader(KeyedSheet sheet, FormIndex index, Unit unit, CellReader reader, bool uses1904)
    {
        (_index, _unit, _reader, _uses1904) = (index, unit, reader, uses1904);
        _columns = sheet.Columns(Inputs);
        _rows = RowsByKey.Read(sheet, index, unit, reader, _columns);
    }

    public static Dictionary<CriterionCode, CriterionReport> Read(
        KeyedSheet sheet,
        FormIndex index,
        Source source,
        Unit unit,
        bool uses1904,
        List<Problem> problems
    )
    {
        var reader = new CellReader(sheet.Cells, source, unit.Code, problems);
        return new SelfAssessmentReader(sheet, index, unit, reader, uses1904).ReadAll();
    }

    private Dictionary<CriterionCode, CriterionReport> ReadAll()
    {
        var reports = new Dictionary<CriterionCode, CriterionReport>();
        foreach (var criterion in _index.ReportedBy(_unit))
        {
            if (ReadOne(criterion) is { } report)
            {
                reports.Add(criterion.Code, report);
            }
        }

        reports.TrimExcess();
        return reports;
    }

    // Null where no row of the criterion is left on the sheet.
    private CriterionReport? ReadOne(Criterion criterion)
    {
        var own = _rows.Find(Keys.For(criterion));
        var contradicted = _rows.IsContradicted(criterion.Code);
        var doubled = contradicted || _rows.IsDoubled(Keys.For(criterion));
        var facts = ImmutableArray.CreateBuilder<ReportedFact>(criterion.Facts.Length);
        var evidence = new EvidenceRows(_reader, criterion.Code, _columns, _uses1904);
        var anyRow = own;
        if (own is { } ownRow && !doubled)
        {
            evidence.Read(ownRow);
        }

        foreach (var fact in criterion.Facts)
        {
            if (fact.Source != FactSource.Ward || _rows.Find(Keys.For(criterion, fact)) is not { } row)
            {
                continue;
            }

            anyRow ??= row;
            facts.Add(ReadFact(criterion, fact, row, doubled || _rows.IsDoubled(Keys.For(criterion, fact))));
            if (!contradicted)
            {
                evidence.Read(row);
            }
        }

        if (anyRow is not { } first)
        {
            return null;
        }

        var report = new CriterionReport(facts.DrainToImmutable())
        {
            Evidence = evidence.Found,
            Cell = At(first, Keys.SelfPoints),
            Explanation = evidence.Explanation,
        };
        if (own is null || doubled)
        {
            return report;
        }

        var mark = At(first, Keys.NotApplicable);
        var isMarked = _reader.Read(mark, criterion.Code, "Không phát sinh", WordCell.ReadMark).Value;
        var points = _reader.Read(At(first, Keys.SelfPoints), criterion.Code, "Điểm tự chấm", cell => NumberCell.Read(cell, Measures.Points));
        return report with { NotApplicable = isMarked, MarkCell = mark, Mark = _reader.Shown(mark), SelfPoints = points.HasValue ? points.Value : null };
    }

    private ReportedFact ReadFact(Criterion criterion, Fact fact, int row, bool doubled)
    {
        var cell = At(row, Keys.Value);
        if (doubled)
        {
            return new ReportedFact(fact.Name, null, cell, Unreadable: true);
        }

        var found = _reader.Read(cell, criterion.Code, $"\"{fact.Label}\"", raw => FactCell.Read(raw, fact, _uses1904));
        return new ReportedFact(fact.Name, found.HasValue ? found.Value : null, cell, found.Unreadable);
    }

    private Cell At(int row, string key) => new(row, _columns[key]);
}
