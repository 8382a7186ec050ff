using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Problems;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Phiếu tiếp nhận: what was received, what became of it, what to do next, and what is wrong where.</summary>
internal static class FrontPage
{
    private const int LeftColumns = 4;
    private const int LabelColumns = 3;
    private const int HeadRow = 17;

    private static readonly ImmutableArray<double> Widths = [5, 10, 9, 20, 24, 46, 44];

    public static PageFrame Frame { get; } = new("Phiếu tiếp nhận", HeadRow, Freeze: false, Widths);

    public static ReceiptPage Write(Receipt receipt)
    {
        var page = new ReceiptPage(Widths);
        Head(page, receipt);
        var row = 7;
        var (kind, whose) = Whose(receipt);
        Fact(kind, whose, SheetLook.TextBold);
        Fact("Tệp đã nhận", receipt.File, SheetLook.Text);
        if (receipt.Part is { } part)
        {
            Fact("Phần của phiếu", PartReceipt.Whole(part), SheetLook.Text);
        }

        if (IsKnown(receipt))
        {
            Fact("Lần nộp", ReceiptWords.Revision(receipt), SheetLook.Text);
        }

        Fact("Nhận lúc", $"{Show.Stamp(receipt.ReceivedAt)} ({ReceiptWords.Until(receipt)})", SheetLook.Text);
        var (verdict, look) = ReceiptWords.Of(receipt);
        Fact("Kết quả tiếp nhận", verdict, look);
        if (receipt.Decision is { } decision)
        {
            Fact("Quyết định", ReceiptWords.Decided(decision), SheetLook.Text);
        }

        if (receipt.Table is { } taken)
        {
            Fact("Đã lấy", ReceiptWords.Taken(taken), SheetLook.Text);
        }

        Fact("Việc cần làm", ReceiptWords.NextStep(receipt), SheetLook.TextBold);
        if (receipt.Verdict == Verdict.Refused)
        {
            Fact("Phiếu phải nộp", ReceiptWords.Form(receipt), SheetLook.Text);
        }

        Fact("Mã SHA-256 của tệp", receipt.Sha256.Length > 0 ? receipt.Sha256 : "Không có, vì tệp không được đọc.", SheetLook.Text);
        for (var left = row; left < HeadRow - 1; left++)
        {
            page.Height(left, 6);
        }

        page.Across(HeadRow - 1, 1, Widths.Length, ReceiptWords.Remarks(receipt), SheetLook.SectionHead);
        Remarks(page, receipt);
        return page;

        void Fact(string label, string text, SheetLook style)
        {
            page.Across(row, 1, LabelColumns, label, SheetLook.Text);
            page.Across(row, LabelColumns + 1, Widths.Length, text, style);
            row++;
        }
    }

    private static (string Kind, string Name) Whose(Receipt receipt) =>
        receipt.DepartmentName.Length > 0
            ? ("Cơ quan thẩm định", receipt.DepartmentName)
            : (
                receipt.Table is null ? "Đơn vị" : "Bảng",
                receipt.UnitCode is { } code ? $"{receipt.UnitName} (mã {code})"
                : receipt.UnitName.Length > 0 ? receipt.UnitName
                : receipt.Table is { } table ? $"Bảng số liệu {table.Code}: {table.Name} (do {table.From} cung cấp)"
                : NoUnit(receipt.Kind)
            );

    private static void Head(ReceiptPage page, Receipt receipt)
    {
        var last = Widths.Length;
        page.Across(1, 1, LeftColumns, receipt.Office.ToUpperInvariant(), SheetLook.Committee);
        page.Across(1, LeftColumns + 1, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SheetLook.Committee);
        page.Across(2, 1, LeftColumns, "_________", SheetLook.Rule);
        page.Across(2, LeftColumns + 1, last, "Độc lập - Tự do - Hạnh phúc", SheetLook.Motto);
        page.Height(3, 9);
        page.Across(4, 1, last, "PHIẾU TIẾP NHẬN", SheetLook.Title);
        page.Across(5, 1, last, $"({receipt.Round})", SheetLook.Subtitle);
        page.Height(6, 9);
    }

    private static void Remarks(ReceiptPage page, Receipt receipt)
    {
        if (receipt.Remarks.IsEmpty)
        {
            return;
        }

        page.Head(HeadRow, "STT", "Mức độ", "Tiêu chí", "Ô (trang!ô)", "Nội dung đang ghi", "Sai ở đâu", "Cách sửa");
        var last = HeadRow + receipt.Remarks.Length;
        page.Style(HeadRow + 1, 1, last, Widths.Length, SheetLook.TextTop);
        page.Style(HeadRow + 1, 1, last, LabelColumns, SheetLook.MiddleTop);
        for (var i = 0; i < receipt.Remarks.Length; i++)
        {
            var (row, remark) = (HeadRow + 1 + i, receipt.Remarks[i]);
            page.Number(row, 1, i + 1);
            if (remark.Severity == Severity.Error || receipt.Verdict == Verdict.Refused)
            {
                page.Style(row, 2, row, 2, SheetLook.MustMend);
            }

            page.Row(
                row,
                2,
                receipt.Verdict == Verdict.Refused ? "Từ chối"
                    : receipt.Verdict == Verdict.NotRead ? "Chờ"
                    : remark.Severity == Severity.Error ? "Phải sửa"
                    : "Lưu ý",
                remark.Criterion?.Text ?? "",
                ReceiptWords.Place(receipt, remark),
                remark.Found,
                remark.Message,
                remark.Remedy
            );
        }
    }

    private static string NoUnit(SubmittedKind kind) =>
        kind == SubmittedKind.Survey ? "Nhiều đơn vị (kết quả khảo sát)" : "Chưa biết của ai; hỏi lại người gửi, không gửi phiếu này cho đơn vị nào";

    // Files of nobody known are not one sender's first, second, third.
    private static bool IsKnown(Receipt receipt) =>
        receipt.UnitCode is not null || receipt.DepartmentName.Length > 0 || receipt.Kind is SubmittedKind.Survey or SubmittedKind.OutsideTable;
}
