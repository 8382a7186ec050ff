using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>
/// What is said of a cell in which something is struck out, raised, lowered or hidden: is it deleted, is it a footnote's number? Only who wrote it knows.
/// </summary>
internal static class MarkedCell
{
    /// <summary>The cell with what is marked named: <c>27 (bị gạch ngang) 28</c>.</summary>
    /// <param name="cell">A cell with a marking.</param>
    /// <param name="shown">What stands in it, whatever its marking.</param>
    public static string Seen(RawCell cell, string shown) => CellText.Shown(cell.Marking!.Seen ?? $"{shown} ({Marking.Words(cell.Marking.Marks)})");

    /// <summary>Why a value cannot be taken from it.</summary>
    public static Complaint Complaint(RawCell cell) => CellProblems.Marked(cell.Marking!.Marks, cell.Marking.Seen is null ? null : Seen(cell, ""));

    /// <summary>What of free text is kept: all but what is struck out.</summary>
    public static string Kept(RawCell cell) => !cell.Marking!.Marks.HasFlag(Marks.Struck) ? WordCell.TextOf(cell) : CellText.Clean(cell.Marking.Unstruck ?? "");
}
