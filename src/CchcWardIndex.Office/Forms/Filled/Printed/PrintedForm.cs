using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled.Printed;

/// <summary>
/// Compares what the rows of a form show with what their hidden keys say: where visible cells were sorted, pasted or filled down and the
/// keys were not, one question's answer stands under another's key.
/// </summary>
/// <param name="sheet">The sheet.</param>
/// <param name="rows">What each keyed row should show.</param>
/// <param name="closed">Columns that never print a question: those of keys and of input.</param>
/// <param name="labels">What rows of such forms print, also those that are not on this one.</param>
/// <param name="units">The set's units.</param>
internal sealed class PrintedForm(
    KeyedSheet sheet,
    IReadOnlyDictionary<int, PrintedRow> rows,
    IReadOnlySet<int> closed,
    IEnumerable<string> labels,
    UnitDirectory units
)
{
    private const int MostTold = 20;
    private readonly List<(Cell Place, PrintedRow Row, ProblemText Text)> _wrong = [];
    private readonly List<(Cell Place, PrintedRow Row, ProblemText Text)> _doubtful = [];
    private readonly List<(Cell Place, PrintedRow Row)> _blank = [];

    /// <summary>Whether the form was made from an earlier version of the set, whose questions may have been worded otherwise.</summary>
    public bool IsOlder { get; init; }

    /// <summary>The rows whose content belongs nobody knows where; tells of them.</summary>
    /// <param name="readers">Takes the reports on a row's unit.</param>
    public HashSet<int> Check(Func<PrintedRow, CellReader> readers)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var (texts, codes, measures) = (
            new PrintedTexts(labels),
            rows.Values.Select(row => row.Criterion.Text).ToHashSet(),
            new PrintedTexts(rows.Values.Select(row => row.Measure).Distinct())
        );
        var (labelColumn, codeColumn) = (Column(texts.Has), Column(codes.Contains));
        var measureColumn = Column(measures.Has, labelColumn, codeColumn);
        var unitColumn = rows.Values.Any(row => row.Unit is not null) ? Column(text => units.Named(text) is not null, labelColumn, codeColumn) : null;
        foreach (var (number, row) in rows.OrderBy(pair => pair.Key))
        {
            CheckCode(At(number, codeColumn), row, codes);
            CheckLabel(At(number, labelColumn), row, texts);
            CheckMeasure(At(number, measureColumn), row, measures);
            CheckUnit(At(number, unitColumn), row);
        }

        Tell(readers, labelColumn);
        return [.. _wrong.Select(wrong => wrong.Place.Row)];
    }

    private void CheckCode(Cell? place, PrintedRow row, HashSet<string> codes)
    {
        if (TextAt(place) is { Length: > 0 } text && text != row.Criterion.Text && codes.Contains(text))
        {
            Wrong(place!.Value, row, PrintedProblems.OtherCode(text, row.What, row.Criterion.Text, row.Unit?.Name));
        }
    }

    private void CheckLabel(Cell? place, PrintedRow row, PrintedTexts texts)
    {
        if (place is not { } cell || row.Label is not { Length: > 0 } label)
        {
            return;
        }

        var text = TextAt(cell);
        if (text.Length == 0)
        {
            _blank.Add((cell, row));
            return;
        }

        switch (texts.Compare(text, label))
        {
            case Likeness.Another:
                Wrong(cell, row, PrintedProblems.OtherRow(CellText.Shown(text), row.What, row.Criterion.Text, row.Unit?.Name));
                break;
            case Likeness.Unknown when !IsOlder:
                Wrong(cell, row, PrintedProblems.NoRow(CellText.Shown(text), row.What, row.Criterion.Text, row.Unit?.Name));
                break;
            case Likeness.Respelt or Likeness.Unknown:
                _doubtful.Add((cell, row, PrintedProblems.Retyped(CellText.Shown(text), CellText.Shown(label), row.What)));
                break;
        }
    }

    // A number beside another measure is another number, also where an earlier version of the set asked for it so.
    private void CheckMeasure(Cell? place, PrintedRow row, PrintedTexts measures)
    {
        if (row.Measure.Length > 0 && TextAt(place) is { Length: > 0 } text && measures.Compare(text, row.Measure) is Likeness.Another or Likeness.Unknown)
        {
            Wrong(place!.Value, row, PrintedProblems.OtherMeasure(CellText.Shown(text), row.What, row.Measure, row.Criterion.Text, row.Unit?.Name));
        }
    }

    private void CheckUnit(Cell? place, PrintedRow row)
    {
        if (place is not { } cell || row.Unit is not { } unit)
        {
            return;
        }

        var text = TextAt(cell);
        if (text.Length == 0)
        {
            _blank.Add((cell, row));
        }
        else if (text != unit.Name && units.Judge(unit, text) == NameKind.Another)
        {
            Wrong(cell, row, PrintedProblems.OtherUnit(CellText.Shown(text), units.Whose(text), row.What, row.Criterion.Text, unit.Name));
        }
    }

    private void Wrong(Cell place, PrintedRow row, ProblemText text) => _wrong.Add((place, row, text));

    // Where a whole sheet was sorted, its first cells are told one by one; of the rest one a criterion, since each is blocked.
    private void Tell(Func<PrintedRow, CellReader> readers, int? labelColumn)
    {
        var told = new HashSet<(UnitCode?, CriterionCode)>();
        foreach (var (i, (place, row, text)) in _wrong.Index())
        {
            if (told.Add((row.Unit?.Code, row.Criterion)) || i < MostTold)
            {
                readers(row).Add(place, row.Criterion, text);
            }
        }

        foreach (var (place, row, text) in _doubtful)
        {
            readers(row).Add(place, row.Criterion, text);
        }

        if (_blank.Count > 0 && _wrong.Count == 0)
        {
            // Words taken away are no sign that rows were exchanged, but nothing is left to tell by.
            var (place, row) = _blank[0];
            readers(row).Add(place, row.Criterion, PrintedProblems.Gone(_blank.Count));
        }
        else if (labelColumn is null && rows.Values.Any(row => row.Label is not null))
        {
            var (number, row) = rows.MinBy(pair => pair.Key);
            readers(row).Add(new Cell(number, closed.Min()), null, PrintedProblems.ColumnGone());
        }
    }

    // Columns are moved and headings retyped: the column that prints something is the one in which most rows show it.
    private int? Column(Func<string, bool> shows, params ReadOnlySpan<int?> others)
    {
        var (counts, known) = (new Dictionary<int, int>(), new Dictionary<string, bool>());
        foreach (var place in sheet.Cells.Places)
        {
            if (
                !closed.Contains(place.Column)
                && !others.Contains(place.Column)
                && rows.ContainsKey(place.Row)
                && TextAt(place) is { Length: > 0 } text
                && (known.TryGetValue(text, out var isShown) ? isShown : known[text] = shows(text))
            )
            {
                counts[place.Column] = counts.GetValueOrDefault(place.Column) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }

    private static Cell? At(int row, int? column) => column is { } known ? new Cell(row, known) : null;

    private string TextAt(Cell? place) => place is { } cell && sheet.Cells[cell] is { IsBlank: false } raw ? WordCell.TextOf(raw) : "";
}
