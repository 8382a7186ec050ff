using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Results;

namespace CchcWardIndex.Workbooks.Receipts;

/// <summary>Điểm tạm tính: what the rules give on what was handed in, before anybody has appraised it.</summary>
internal static class PointsPage
{
    private const int HeadRow = 6;
    private const int MaxColumn = 3;
    private const int SelfColumn = 4;
    private const int PointsColumn = 5;
    private const int DifferenceColumn = 6;

    private static readonly ImmutableArray<double> Widths = [9, 58, 10, 10, 10, 10, 17, 50];

    public static PageFrame Frame { get; } = new("Điểm tạm tính", HeadRow, Freeze: true, Widths);

    public static ReceiptPage Write(Receipt receipt)
    {
        var (page, points) = (new ReceiptPage(Widths), receipt.Points);
        page.Across(1, 1, Widths.Length, "ĐIỂM TẠM TÍNH", Look.Title);
        page.Across(2, 1, Widths.Length, $"({receipt.UnitName}; {Lower(ReceiptWords.Revision(receipt))}; nhận lúc {ReceiptWords.Time(receipt.ReceivedAt)})", Look.Subtitle);
        page.Across(3, 1, Widths.Length, "ĐÂY LÀ ĐIỂM TẠM TÍNH, KHÔNG PHẢI LÀ KẾT QUẢ", Look.Warning);
        page.Across(
            4, 1, Widths.Length, "Điểm được tính theo quy tắc của bộ chỉ số trên số liệu đơn vị tự báo cáo, chưa qua thẩm định nên còn có thể thay đổi. Chênh lệch là điểm tạm tính trừ điểm tự chấm, ở những tiêu chí có cả hai.", Look.Remark);
        page.Across(5, 1, Widths.Length, receipt.Index is { } index
            ? $"Chỉ số tạm tính: {Show.TwoDecimals(index)}%."
            : "Chưa tính được chỉ số vì còn tiêu chí chưa có điểm; tổng điểm ở cuối bảng mới gồm các tiêu chí đã có điểm.", Look.Plain);
        page.Head(HeadRow, "Tiêu chí", "Nội dung", "Điểm tối đa", "Tự chấm", "Tạm tính", "Chênh lệch", "Kết quả", "Quy tắc đã áp dụng");
        var last = HeadRow + points.Length;
        page.Style(HeadRow + 1, 1, last, Widths.Length, Look.TextTop);
        page.Style(HeadRow + 1, 1, last, 1, Look.MiddleTop);
        page.Style(HeadRow + 1, MaxColumn, last, DifferenceColumn, Look.Points);
        page.Style(HeadRow + 1, DifferenceColumn + 1, last, DifferenceColumn + 1, Look.MiddleTop);
        for (var i = 0; i < points.Length; i++)
        {
            Row(page, HeadRow + 1 + i, points[i]);
        }

        Totals(page, last + 1, points);
        return page;
    }

    private static void Row(ReceiptPage page, int row, ProvisionalPoints entry)
    {
        page.Row(row, 1, entry.Code, entry.Name);
        page.Row(row, DifferenceColumn + 1, entry.Outcome, entry.Rule);
        page.Number(row, MaxColumn, entry.MaxPoints);
        page.Number(row, SelfColumn, entry.SelfPoints);
        page.Number(row, DifferenceColumn, Difference(entry));
        if (Difference(entry) is not (null or 0m))
        {
            page.Style(row, DifferenceColumn, row, DifferenceColumn, Look.Moved);
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

    private static void Totals(ReceiptPage page, int row, ImmutableArray<ProvisionalPoints> points)
    {
        page.Style(row, 1, row, Widths.Length, Look.Area);
        page.Style(row, MaxColumn, row, DifferenceColumn, Look.AreaPoints);
        page.Text(row, 2, "Tổng cộng");
        page.Height(row, 18);
        Sum(MaxColumn, entry => entry.MaxPoints);
        Sum(SelfColumn, entry => entry.SelfPoints);
        Sum(PointsColumn, entry => entry.Points);
        Sum(DifferenceColumn, Difference);

        // Nothing to add up is not a sum of zero.
        void Sum(int column, Func<ProvisionalPoints, decimal?> of)
        {
            var cells = $"{new Cell(HeadRow + 1, column)}:{new Cell(row - 1, column)}";
            var numbers = points.Select(of).OfType<decimal>().ToList();
            page.Formula(row, column, $"IF(COUNT({cells})=0,\"{Cached.Undecided}\",SUM({cells}))", numbers.Count == 0 ? Cached.Mark(Cached.Undecided) : Cached.Of(numbers.Sum()));
        }
    }

    private static decimal? Difference(ProvisionalPoints entry) => entry.Points - entry.SelfPoints;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
