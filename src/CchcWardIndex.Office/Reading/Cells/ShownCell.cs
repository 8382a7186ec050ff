using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>What somebody sees who looks at a cell, short enough to quote back to them.</summary>
internal static class ShownCell
{
    /// <summary>The cell as an official reads it: <c>97,5%</c>, <c>20/01/2022</c>; empty where nothing stands there.</summary>
    public static string Text(RawCell cell, bool uses1904) =>
        cell is { IsBlank: false, Marking: not null } ? MarkedCell.Seen(cell, Unmarked(cell, uses1904)) : Unmarked(cell, uses1904);

    private static string Unmarked(RawCell cell, bool uses1904) =>
        CellText.Shown(
            cell switch
            {
                { Kind: CellKind.Number, Format: NumberFormat.Time } when new TimeCell(uses1904).Read(cell) is { } time => Show.Time(time),
                { Kind: CellKind.Number, Format: NumberFormat.Percent } when NumberCell.ReadPercent(cell) is { HasValue: true } percent => Show.Number(
                    percent.Value
                ) + "%",
                { Kind: CellKind.Number } when NumberCell.TryExact(cell.Number, out var number) => Show.Number(number),
                { Kind: CellKind.Blank or CellKind.Uncalculated } => "",
                _ => WordCell.TextOf(cell),
            }
        );
}
