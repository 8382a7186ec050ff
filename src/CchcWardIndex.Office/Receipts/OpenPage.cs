using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Còn để trống: on what a department must still conclude, criterion by criterion.</summary>
internal static class OpenPage
{
    private const int HeadRow = 5;

    private static readonly ImmutableArray<double> Widths = [5, 9, 60, 11, 11, 70];

    public static PageFrame Frame { get; } = new("Còn để trống", HeadRow, Freeze: true, Widths);

    public static ReceiptPage Write(Receipt receipt, OpenConclusions open)
    {
        var page = new ReceiptPage(Widths);
        page.Across(1, 1, Widths.Length, "NỘI DUNG CHƯA CÓ KẾT LUẬN", SheetLook.Title);
        page.Across(2, 1, Widths.Length, $"({receipt.DepartmentName}{(receipt.Part is { } part ? $", {part.Name}" : "")})", SheetLook.Subtitle);
        page.Across(
            3,
            1,
            Widths.Length,
            (receipt.Part is null ? "Phiếu" : "Phần này")
                + $" hỏi {Show.Number(open.Asked)} nội dung (mỗi tiêu chí của mỗi đơn vị là một nội dung); đã kết luận "
                + $"{Show.Number(open.Concluded)}, còn {Show.Number(open.Count)}.",
            SheetLook.Plain
        );
        page.Height(4, 9);
        page.Head(HeadRow, "STT", "Tiêu chí", "Nội dung", "Còn trống", "Được hỏi", "Các đơn vị còn trống");
        var row = HeadRow;
        foreach (var criterion in open.Open)
        {
            page.Style(++row, 1, row, Widths.Length, SheetLook.TextTop);
            page.Style(row, 1, row, 2, SheetLook.MiddleTop);
            page.Number(row, 1, row - HeadRow);
            page.Row(row, 2, criterion.Code.Text, criterion.Name);
            page.Number(row, 4, criterion.Units.Length);
            page.Number(row, 5, criterion.Asked);
            page.Row(row, 6, criterion.Units.Length == criterion.Asked ? "Tất cả các đơn vị được hỏi" : string.Join("; ", criterion.Units));
        }

        page.Style(++row, 1, row, Widths.Length, SheetLook.Area);
        page.Text(row, 3, "Tổng cộng");
        Sum(4, open.Count);
        Sum(5, open.Open.Sum(criterion => criterion.Asked));
        return page;

        void Sum(int column, decimal cached) =>
            page.Formula(row, column, $"SUM({new Cell(HeadRow + 1, column)}:{new Cell(row - 1, column)})", Cached.Of(cached));
    }
}
