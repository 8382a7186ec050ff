using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake.Cells;

/// <summary>
/// What is said of a cell in which something is struck out, raised, lowered or hidden: is it deleted, is it a footnote's number? Only who wrote it knows.
/// </summary>
internal static class MarkedCell
{
    private const string Restrike = "Xóa hẳn phần bị gạch, chỉ để lại giá trị đúng; nếu cả ô là giá trị đúng, bỏ định dạng gạch ngang (Strikethrough) của ô.";
    private const string Lift =
        "Xóa phần viết cao hoặc thấp hơn dòng, ghi chú thích ở ô khác; nếu cả ô là giá trị đúng, bỏ định dạng Superscript, Subscript của ô.";
    private const string Unhide = "Chọn định dạng General cho ô, xem lại nội dung hiện ra rồi sửa nếu cần.";

    /// <summary>The cell with what is marked named: <c>27 (bị gạch ngang) 28</c>.</summary>
    /// <param name="cell">A cell with a marking.</param>
    /// <param name="shown">What stands in it, whatever its marking.</param>
    public static string Seen(RawCell cell, string shown) => Strays.Shown(cell.Marking!.Seen ?? $"{shown} ({Marking.Words(cell.Marking.Marks)})");

    /// <summary>Why a value cannot be taken from it.</summary>
    public static Complaint Complaint(RawCell cell) =>
        new(
            cell.Marking!.Seen is null
                ? $"có toàn bộ nội dung {Marking.Words(cell.Marking.Marks)}, nên chưa rõ giá trị có được tính không."
                : $"ghi \"{Seen(cell, "")}\", nên chưa rõ giá trị nào được tính.",
            RemedyFor(cell.Marking)
        );

    /// <summary>How to mend it.</summary>
    public static string RemedyFor(Marking marking) =>
        marking.Marks.HasFlag(Marks.Struck) ? Restrike
        : marking.Marks.HasFlag(Marks.Hidden) ? Unhide
        : Lift;

    /// <summary>What of free text is kept: all but what is struck out.</summary>
    public static string Kept(RawCell cell) => !cell.Marking!.Marks.HasFlag(Marks.Struck) ? WordCell.TextOf(cell) : CellText.Clean(cell.Marking.Unstruck ?? "");
}
