using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Comparing;

/// <summary>What kind of value is written in a cell.</summary>
internal enum WrittenKind
{
    Nothing,
    Number,
    Text,
    Boolean,
    Error,
}

/// <summary>A cell as a workbook has it: its formula and the value beside it.</summary>
/// <param name="Place">Where.</param>
/// <param name="Formula">Its formula, if any.</param>
/// <param name="Kind">What kind of value.</param>
/// <param name="Value">The value as it is written.</param>
internal readonly record struct WrittenCell(Cell Place, WrittenFormula Formula, WrittenKind Kind, string Value)
{
    // Other programs keep fifteen digits of a number, where this one writes all that a double has.
    private const double Near = 1e-14;

    /// <summary>Whether two cells hold the same: two spellings of one number are one value.</summary>
    public bool HoldsTheSameAs(WrittenCell other) =>
        Kind == other.Kind
        && Formula.IsSameAs(other.Formula)
        && (Value == other.Value || (Kind == WrittenKind.Number && AreNear(Number(Value), Number(other.Value))));

    /// <summary>What stands there, for people: the formula where the two cells differ in it, otherwise the value.</summary>
    public string Shown(WrittenCell other) =>
        !Formula.IsNone && !Formula.IsSameAs(other.Formula)
            ? CellText.Shown($"={Formula.Told}")
            : Kind switch
            {
                WrittenKind.Nothing => "(trống)",
                WrittenKind.Number => Number(Value) is { } number && NumberCell.TryExact(number, out var exact) ? Show.Number(exact) : CellText.Shown(Value),
                WrittenKind.Boolean => Value is "1" or "true" ? "TRUE" : "FALSE",
                _ => CellText.Shown(CellText.Clean(Value)),
            };

    private static bool AreNear(double? one, double? other) => one is { } a && other is { } b && Math.Abs(a - b) <= Near * Math.Max(Math.Abs(a), Math.Abs(b));

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
