using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Điểm tạm tính: what the rules give on what was handed in, before anybody has appraised it.</summary>
internal static class PointsPage
{
    private const int HeadRow = 6;
    private const int MaxColumn = 3;
    private const int SelfColumn = 4;
    private const int PointsColumn = 5;
    private const int DifferenceColumn = 6;
    private const int CountedColumn = 7;
    private const int CountedMaximumColumn = 8;

    private static readonly ImmutableArray<double> Widths = [9, 54, 9, 9, 9, 10, 11, 11, 18, 50];

    public static PageFrame Frame { get; } = new("Điểm tạm tính", HeadRow, Freeze: true, Widths);

    public static ReceiptPage Write(Receipt receipt)
    {
        var (page, points) = (new ReceiptPage(Widths), receipt.Points);
        Heading(page, receipt);
        page.Head(
            HeadRow,
            "Tiêu chí",
            "Nội dung",
            "Điểm tối đa",
            "Tự chấm",
            "Tạm tính",
            "Chênh lệch",
            "Điểm tính vào chỉ số",
            "Tối đa tính vào chỉ số",
            "Kết quả",
            "Quy tắc đã áp dụng"
        );
        var last = HeadRow + points.Length;
        page.Style(HeadRow + 1, 1, last, Widths.Length, SheetLook.TextTop);
        page.Style(HeadRow + 1, 1, last, 1, SheetLook.MiddleTop);
        page.Style(HeadRow + 1, MaxColumn, last, CountedMaximumColumn, SheetLook.Points);
        page.Style(HeadRow + 1, CountedMaximumColumn + 1, last, CountedMaximumColumn + 1, SheetLook.MiddleTop);
        for (var i = 0; i < points.Length; i++)
        {
            Row(page, HeadRow + 1 + i, points[i]);
        }

        Totals(page, last + 1, receipt);
        return page;
    }

    private static void Heading(ReceiptPage page, Receipt receipt)
    {
        page.Across(1, 1, Widths.Length, "ĐIỂM TẠM TÍNH", SheetLook.Title);
        page.Across(
            2,
            1,
            Widths.Length,
            $"({receipt.UnitName}; {Lower(ReceiptWords.Revision(receipt))}; nhận lúc {Show.Stamp(receipt.ReceivedAt)})",
            SheetLook.Subtitle
        );
        page.Across(3, 1, Widths.Length, "ĐÂY LÀ ĐIỂM TẠM TÍNH, KHÔNG PHẢI LÀ KẾT QUẢ", SheetLook.Warning);
        page.Across(
            4,
            1,
            Widths.Length,
            "Điểm được tính theo quy tắc của bộ chỉ số trên số liệu đơn vị tự báo cáo, chưa qua thẩm định nên còn có thể thay đổi. Chênh lệch là điểm "
                + "tạm tính trừ điểm tự chấm, ở những tiêu chí có cả hai."
                + (
                    receipt.Share is null
                        ? ""
                        : " Tiêu chí đơn vị còn phải sửa, bổ sung được tạm tính mức thấp nhất và vẫn tính vào điểm tối đa; tiêu chí chờ số liệu của nơi "
                            + "khác chưa tính vào đâu."
                ),
            SheetLook.Remark
        );
        page.Across(
            5,
            1,
            Widths.Length,
            receipt.Index is { } index
                ? receipt.Share is { } share
                    ? $"Chỉ số tạm tính: {Show.TwoDecimals(index)}%, {ReceiptWords.Share(share)}; bằng tổng cột \"Điểm tính vào chỉ số\" chia tổng cột "
                        + "\"Tối đa tính vào chỉ số\"."
                    : $"Chỉ số tạm tính: {Show.TwoDecimals(index)}%."
                : "Chưa tính được chỉ số vì còn tiêu chí chưa có điểm; tổng điểm ở cuối bảng mới gồm các tiêu chí đã có điểm.",
            SheetLook.Plain
        );
    }

    private static void Row(ReceiptPage page, int row, ProvisionalPoints entry)
    {
        page.Row(row, 1, entry.Code.Text, entry.Name);
        page.Row(row, CountedMaximumColumn + 1, entry.Outcome, entry.Rule);
        page.Number(row, CountedColumn, entry.CountedPoints);
        page.Number(row, CountedMaximumColumn, entry.CountedMaximum);
        page.Number(row, MaxColumn, entry.MaxPoints);
        page.Number(row, SelfColumn, entry.SelfPoints);
        page.Number(row, DifferenceColumn, Difference(entry));
        if (Difference(entry) is not (null or 0m))
        {
            page.Style(row, DifferenceColumn, row, DifferenceColumn, SheetLook.Moved);
        }

        if (entry.Points is { } given)
        {
            page.Number(row, PointsColumn, given);
        }
        else
        {
            page.Text(row, PointsColumn, Cached.Undecided);
        }
    }

    private static void Totals(ReceiptPage page, int row, Receipt receipt)
    {
        var points = receipt.Points;
        page.Style(row, 1, row, Widths.Length, SheetLook.Area);
        page.Style(row, MaxColumn, row, CountedMaximumColumn, SheetLook.AreaPoints);
        page.Text(row, 2, "Tổng cộng");
        page.Height(row, 18);
        Sum(MaxColumn, entry => entry.MaxPoints);
        Sum(SelfColumn, entry => entry.SelfPoints);
        Sum(PointsColumn, entry => entry.Points);
        Sum(DifferenceColumn, Difference);
        Sum(CountedColumn, entry => entry.CountedPoints);
        Sum(CountedMaximumColumn, entry => entry.CountedMaximum);
        if (receipt is { Share: not null, Index: { } index })
        {
            var (given, most) = (new Cell(row, CountedColumn), new Cell(row, CountedMaximumColumn));
            page.Style(row + 1, 1, row + 1, Widths.Length, SheetLook.Area);
            page.Style(row + 1, CountedColumn, row + 1, CountedColumn, SheetLook.AreaPoints);
            page.Text(row + 1, 2, "Chỉ số tạm tính (%)");
            page.Height(row + 1, 18);
            page.Formula(row + 1, CountedColumn, $"IF({most}=0,\"{Cached.Undecided}\",{given}/{most}*100)", Cached.Of(index));
        }

        // Nothing to add up is not a sum of zero.
        void Sum(int column, Func<ProvisionalPoints, decimal?> of)
        {
            var cells = $"{new Cell(HeadRow + 1, column)}:{new Cell(row - 1, column)}";
            var numbers = points.Select(of).OfType<decimal>().ToList();
            page.Formula(
                row,
                column,
                $"IF(COUNT({cells})=0,\"{Cached.Undecided}\",SUM({cells}))",
                numbers.Count == 0 ? Cached.Mark(Cached.Undecided) : Cached.Of(numbers.Sum())
            );
        }
    }

    private static decimal? Difference(ProvisionalPoints entry) => entry.Points - entry.SelfPoints;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
