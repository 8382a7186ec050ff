using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Đang được tính: which files of the survey count with this one, and what they add up to in every unit.</summary>
internal static class StandingPage
{
    private const int HeadRow = 5;

    private static readonly ImmutableArray<double> Widths = [5, 46, 14, 14, 62];

    public static PageFrame Frame { get; } = new("Đang được tính", HeadRow, Freeze: false, Widths);

    public static ReceiptPage Write(Receipt receipt, SurveyStanding standing)
    {
        var page = new ReceiptPage(Widths);
        page.Across(1, 1, Widths.Length, "KẾT QUẢ KHẢO SÁT ĐANG ĐƯỢC TÍNH", SheetLook.Title);
        page.Across(2, 1, Widths.Length, $"(sau khi nhận tệp {receipt.File})", SheetLook.Subtitle);
        var counted = standing.Files.Where(file => file.Counted > 0).ToList();
        page.Across(
            3,
            1,
            Widths.Length,
            $"{(receipt.Verdict == Verdict.Late ? "Nếu tệp này được tiếp nhận thì có" : "Có")} {counted.Count} tệp, "
                + $"{Show.Number(counted.Sum(file => file.Counted))} dòng được tính. Các tệp khác tên được cộng lại; tệp sửa lại thì gửi dưới tên cũ; muốn bỏ "
                + "một tệp thì gửi phiếu để trống mang tên tệp ấy.",
            SheetLook.Plain
        );
        page.Height(4, 9);
        page.Head(HeadRow, "STT", "Tệp", "Số dòng", "Được tính", "Ghi chú");
        var row = HeadRow;
        foreach (var file in standing.Files)
        {
            page.Style(++row, 1, row, Widths.Length, SheetLook.TextTop);
            page.Number(row, 1, row - HeadRow);
            page.Row(row, 2, file.File);
            page.Style(row, 3, row, 4, SheetLook.CountTop);
            page.Number(row, 3, file.Rows);
            page.Number(row, 4, file.Counted);
            page.Row(row, 5, file.IsThis ? $"Tệp này{(receipt.Replaces is { } former ? FormattableString.Invariant($", thay lần thứ {former}") : "")}" : "");
        }

        Units(page, row + 2, standing);
        return page;
    }

    private static void Units(ReceiptPage page, int row, SurveyStanding standing)
    {
        if (standing.Totals.IsEmpty)
        {
            return;
        }

        page.Head(row, "STT", "Đơn vị", "Trả lời hợp lệ", "Hài lòng", "Từng câu hỏi: số hài lòng / số trả lời hợp lệ");
        var number = 0;
        foreach (var unit in standing.Totals.GroupBy(total => (total.Unit, total.Name)))
        {
            page.Style(++row, 1, row, Widths.Length, SheetLook.TextTop);
            page.Number(row, 1, ++number);
            page.Row(row, 2, $"{unit.Key.Name} ({unit.Key.Unit})");
            page.Style(row, 3, row, 4, SheetLook.CountTop);
            page.Number(row, 3, unit.Sum(total => total.Valid));
            page.Number(row, 4, unit.Sum(total => total.Satisfied));
            page.Row(row, 5, string.Join("; ", unit.Select(total => $"{total.Question}: {Show.Number(total.Satisfied)}/{Show.Number(total.Valid)}")));
        }
    }
}
