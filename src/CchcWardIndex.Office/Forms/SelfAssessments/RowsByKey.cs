using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Forms.Filled.Printed;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.SelfAssessments;

/// <summary>Which row holds what, by the keys in the hidden column; says what stands on rows and cells that no key explains.</summary>
internal sealed class RowsByKey
{
    private readonly Dictionary<string, int> _rows = [];
    private readonly HashSet<string> _doubled = [];
    private readonly HashSet<CriterionCode> _contradicted = [];

    /// <summary>The row of a key; null where it is not on the sheet.</summary>
    public int? Find(string key) => _rows.TryGetValue(key, out var row) ? row : null;

    /// <summary>Whether two rows claim the key, so that neither can be taken.</summary>
    public bool IsDoubled(string key) => _doubled.Contains(key);

    /// <summary>Whether a row of the criterion shows another question than its key stands for, so that nothing of it can be taken.</summary>
    public bool IsContradicted(CriterionCode criterion) => _contradicted.Contains(criterion);

    public static RowsByKey Read(KeyedSheet sheet, FormIndex index, Unit unit, CellReader reader, IReadOnlyDictionary<string, int> columns)
    {
        var found = new RowsByKey();
        var keyColumn = sheet.Columns(Keys.Row)[Keys.Row];
        var known = new Dictionary<int, FormRow?>();
        foreach (var place in sheet.Cells.Places)
        {
            if (place.Column != keyColumn || sheet.Cells[place] is { IsBlank: true })
            {
                continue;
            }

            var key = WordCell.TextOf(sheet.Cells[place]);
            if (!key.StartsWith(Keys.Prefix, StringComparison.Ordinal))
            {
                known.Add(place.Row, index.Row(key));
                found.Add(place, key, index, unit, reader, keyColumn);
            }
        }

        var printed = known
            .Where(pair => pair.Value is { } row && !found._doubled.Contains(row.Fact is { } fact ? Keys.For(row.Criterion, fact) : Keys.For(row.Criterion)))
            .ToDictionary(pair => pair.Key, pair => PrintedRows.OfWard(pair.Value!.Criterion, pair.Value.Fact));
        var form = new PrintedForm(sheet, printed, columns.Values.Append(keyColumn).ToHashSet(), index.Questions, index.Units)
        {
            IsOlder = SelfAssessmentHead.Text(sheet, Keys.Digest) != index.Set.Digest,
        };
        found._contradicted.UnionWith(form.Check(_ => reader).Select(row => printed[row].Criterion));
        new Strays(sheet, known, columns, reader).Report();
        return found;
    }

    private void Add(Cell place, string key, FormIndex index, Unit unit, CellReader reader, int keyColumn)
    {
        if (index.Row(key) is not { } row)
        {
            reader.Add(place, null, RowProblems.UnknownKey(CellText.Shown(key)));
        }
        else if (!row.Criterion.AppliesTo(unit))
        {
            reader.Add(place, row.Criterion.Code, RowProblems.OutOfScope(row.Criterion.Code.Text, unit.Name));
        }
        else if (!_rows.TryAdd(key, place.Row))
        {
            _doubled.Add(key);
            reader.Add(place, row.Criterion.Code, RowProblems.KeyTwice(key, new Cell(_rows[key], keyColumn).ToString(), place.ToString()));
        }
    }
}
