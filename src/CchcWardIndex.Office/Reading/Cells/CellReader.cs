using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>A value found in a cell, or the fact that something is there that is none.</summary>
internal readonly record struct Found<T>(T? Value, bool HasValue, bool Unreadable);

/// <summary>Reads cells of one sheet and writes down what has to be asked back.</summary>
internal sealed class CellReader(SheetCells cells, Source source, UnitCode? unit, List<Problem> problems)
{
    // A ward names the same report under many criteria: one copy is kept.
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>Reads one cell.</summary>
    /// <param name="place">Which.</param>
    /// <param name="criterion">The criterion it belongs to.</param>
    /// <param name="what">What the cell is for, as the sheet calls it.</param>
    /// <param name="read">How to read what is neither blank nor an error.</param>
    /// <param name="severity">How much it weighs that the cell cannot be read.</param>
    public Found<T> Read<T>(Cell place, CriterionCode? criterion, string what, Func<RawCell, Read<T>> read, Severity severity = Severity.Error)
    {
        var cell = cells[place];
        if (cell.Kind == CellKind.Blank || (cell.Kind == CellKind.Text && CellText.Clean(cell.Text).Length == 0))
        {
            if (cell.IsFormula)
            {
                Add(place, criterion, CellProblems.FormulaGivesNothing(what));
            }

            return default;
        }

        var result = Unreadable(cell) is { } unreadable ? unreadable : read(cell);
        if (result.Complaint is { } complaint)
        {
            Add(place, criterion, CellProblems.Of(what, complaint) with { Severity = severity });
            return new Found<T>(default, false, true);
        }

        if (cell.IsFormula)
        {
            Add(place, criterion, CellProblems.FromFormula(what, WordCell.TextOf(cell)));
        }

        return new Found<T>(result.Value, result.HasValue, false);
    }

    /// <summary>Why no value can be read from a cell, whatever it is for; null where one can.</summary>
    public static Complaint? Unreadable(RawCell cell) =>
        cell switch
        {
            { Kind: CellKind.Error } => CellProblems.ShowsError(CellText.Clean(cell.Text)),
            { Kind: CellKind.Uncalculated } => CellProblems.Uncalculated(),
            { IsBlank: false, Marking: not null } => MarkedCell.Complaint(cell),
            _ => null,
        };

    /// <summary>Reads a cell of free text; empty where it is blank.</summary>
    /// <param name="place">Which.</param>
    /// <param name="criterion">The criterion it belongs to.</param>
    /// <param name="what">What the cell is for, as the sheet calls it.</param>
    /// <param name="severity">How much it weighs that the cell cannot be read.</param>
    public string ReadText(Cell place, CriterionCode? criterion, string what, Severity severity = Severity.Warning)
    {
        var cell = cells[place];
        if (cell is { IsBlank: false, Marking: { } marking, Kind: not (CellKind.Error or CellKind.Uncalculated) })
        {
            return ReadMarked(place, criterion, what, marking, severity);
        }

        var found = Read<string>(
            place,
            criterion,
            what,
            raw => raw is { Kind: CellKind.Number, Format: NumberFormat.Time } ? CellProblems.BecameDay() : WordCell.TextOf(raw),
            severity
        );
        return Kept(found.Value ?? "", place, criterion, what);
    }

    // Words are no figures: what is struck out is left out, and whoever wrote them is told so.
    private string ReadMarked(Cell place, CriterionCode? criterion, string what, Marking marking, Severity severity)
    {
        var (cell, seen) = (cells[place], Shown(place));
        var kept = MarkedCell.Kept(cell);
        Add(
            place,
            criterion,
            kept.Length == 0
                ? CellProblems.NothingKept(what, marking.Marks) with
                {
                    Severity = severity,
                }
                : CellProblems.PartKept(what, seen, CellText.Shown(kept), marking.Marks)
        );
        return Kept(kept, place, criterion, what);
    }

    private string Kept(string whole, Cell place, CriterionCode? criterion, string what)
    {
        var text = CellText.Cut(whole, out var wasLonger);
        if (wasLonger)
        {
            Add(place, criterion, CellProblems.TooLong(what, CellText.Longest));
        }

        if (_texts.TryGetValue(text, out var same))
        {
            return same;
        }

        _texts.Add(text);
        return text;
    }

    /// <summary>What stands in a cell, short enough to quote.</summary>
    public string Shown(Cell place) => ShownCell.Text(cells[place], cells.Uses1904);

    /// <summary>Writes down a problem with a cell, and what stands there.</summary>
    public void Add(Cell place, CriterionCode? criterion, ProblemText text) =>
        problems.Add(Problem.Of(text, unit, criterion, source.At(place)) with { Found = Shown(place) });
}
