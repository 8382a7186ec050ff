using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.Filled.Printed;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Explanations;

/// <summary>Reads what a unit explains, criterion by criterion.</summary>
internal sealed class ExplanationReader
{
    private static readonly string[] Inputs = [Keys.Explanation, Keys.Document, Keys.DocumentDate, Keys.DocumentPage];

    private readonly KeyedSheet _sheet;
    private readonly CellReader _reader;
    private readonly bool _uses1904;
    private readonly Dictionary<string, int> _columns;
    private readonly FormRows _rows;
    private HashSet<CriterionCode> _contradicted = [];

    public ExplanationReader(KeyedSheet sheet, CellReader reader, bool uses1904)
    {
        (_sheet, _reader, _uses1904) = (sheet, reader, uses1904);
        _columns = sheet.Columns(Inputs.Append(Keys.Basis));
        _rows = new FormRows(sheet);
    }

    /// <summary>The unit of a form, as its head names it. Refuses the file where it is not this round's form or contradicts itself.</summary>
    public static Unit ReadHead(KeyedSheet sheet, FormIndex index, Source source, List<Problem> problems)
    {
        SelfAssessmentHead.CheckRound(sheet, index.Set);
        var unit = SelfAssessmentHead.UnitOf(sheet, index, source, problems);
        AppraisalHead.CheckDigest(sheet, index, FormProblems.ExplanationOfOlderSet(index.Set.Authority.Office));
        return unit;
    }

    /// <summary>The entries, in the order of the set; a criterion left blank gives none.</summary>
    public ImmutableArray<ExplanationEntry> Read(FormIndex index)
    {
        var known = new HashSet<Criterion>();
        foreach (var key in _rows.Keyed)
        {
            var code = key.Split('#')[0];
            if (index.Appraised(code) is { } criterion && Documents(criterion).Contains(key))
            {
                known.Add(criterion);
            }
            else
            {
                _reader.Add(_rows.PlaceOf(key), null, RowProblems.UnknownExplanationKey(CellText.Shown(key)));
            }
        }

        _rows.TellUnkeyed([.. Inputs.Select(key => _columns[key])], _reader);
        // What the form printed of a criterion that was changed since cannot be what is printed now.
        var printed = known
            .Where(criterion => !criterion.IsChangedSince(BasisOf(criterion).Criterion))
            .SelectMany(criterion =>
                Documents(criterion).SelectMany((key, i) => _rows.Single(key).Select(row => (row, Printed: PrintedRows.OfExplanation(criterion, i == 0))))
            )
            .ToDictionary(pair => pair.row, pair => pair.Printed);
        _contradicted = new PrintedForm(_sheet, printed, _columns.Values.Append(_rows.KeyColumn).ToHashSet(), index.Questions, index.Units)
            .Check(_ => _reader)
            .Select(row => printed[row].Criterion)
            .ToHashSet();
        return [.. known.OrderBy(criterion => criterion.Code).Select(ReadOne).OfType<ExplanationEntry>()];
    }

    // Null where nothing stands on its rows.
    private ExplanationEntry? ReadOne(Criterion criterion)
    {
        var evidence = new EvidenceRows(_reader, criterion.Code, _columns, _uses1904, Severity.Error);
        var (doubled, something) = (_contradicted.Contains(criterion.Code), false);
        foreach (var key in Documents(criterion).Where(key => _rows.Find(key) is not null))
        {
            var row = _rows.Find(key)!.Value;
            doubled |= _rows.IsDoubled(key, criterion.Code, _reader);
            something |= !_sheet.Cells[At(row, Keys.Explanation)].IsBlank || !_sheet.Cells[At(row, Keys.Document)].IsBlank;
            if (!doubled)
            {
                evidence.Read(row);
            }
        }

        var own = _rows.Find(Keys.For(criterion));
        var cell = At(own ?? Documents(criterion).Select(_rows.Find).First(row => row is not null)!.Value, Keys.Explanation);
        var basis = BasisOf(criterion);

        // What is there and cannot be taken still asks the department to look again: it has been told, and must not pass for consent.
        return doubled ? new ExplanationEntry(criterion.Code, basis.Shown, "", cell) { CriterionMark = basis.Criterion }
            : something
                ? new ExplanationEntry(criterion.Code, basis.Shown, evidence.Explanation, cell) { CriterionMark = basis.Criterion, Evidence = evidence.Found }
            : null;
    }

    private RowBasis BasisOf(Criterion criterion) =>
        _rows.Find(Keys.For(criterion)) is { } row ? RowBasis.Of(WordCell.TextOf(_sheet.Cells[At(row, Keys.Basis)])) : new RowBasis("", "");

    private Cell At(int row, string key) => new(row, _columns[key]);

    private static IEnumerable<string> Documents(Criterion criterion) =>
        Enumerable.Range(1, Keys.ExplanationDocuments).Select(number => Keys.For(criterion, number));
}
