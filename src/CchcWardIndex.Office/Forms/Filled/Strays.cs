using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Finds what is typed where nothing is asked: it is not counted, and not passed over in silence either.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="known">What each keyed row is; null for a key nobody knows, which is reported already.</param>
/// <param name="columns">The columns people type in, by key.</param>
/// <param name="reader">Takes the reports.</param>
internal sealed class Strays(KeyedSheet sheet, IReadOnlyDictionary<int, FormRow?> known, IReadOnlyDictionary<string, int> columns, CellReader reader)
{
    // A table pasted beside the form would be told cell by cell.
    private const int MostTold = 20;

    /// <summary>Reports every stray cell, the first ones by name.</summary>
    public void Report()
    {
        if (known.Count == 0)
        {
            return;
        }

        var strays = Find().ToList();
        foreach (var (place, criterion, text) in strays.Take(MostTold))
        {
            reader.Add(place, criterion, text);
        }

        if (strays.Count > MostTold)
        {
            reader.Add(strays[MostTold].Place, null, RowProblems.MoreNotAsked(strays.Count - MostTold));
        }
    }

    private IEnumerable<(Cell Place, CriterionCode? Criterion, ProblemText Text)> Find()
    {
        var end = sheet.Find(Keys.End)?.Row;
        var (first, last) = (known.Keys.Min(), Math.Max(known.Keys.Max(), (end ?? 0) - 1));
        var keys = columns.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var place in sheet.Cells.Places)
        {
            if (place.Row < first || place.Row > last || place.Row == end || !keys.TryGetValue(place.Column, out var key) || sheet.Cells[place].IsBlank)
            {
                continue;
            }

            var text = CellText.Shown(WordCell.TextOf(sheet.Cells[place]));
            if (!known.TryGetValue(place.Row, out var row))
            {
                yield return (place, null, RowProblems.Inserted(text));
            }
            else if (row is not null && (row.Fact is null ? key == Keys.Value : key is Keys.NotApplicable or Keys.SelfPoints))
            {
                yield return (place, row.Criterion.Code, RowProblems.NotAsked(text));
            }
        }
    }
}
