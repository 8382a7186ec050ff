using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Thay đổi: what a revision changes against the one it replaces.</summary>
internal static class ChangesPage
{
    private const int HeadRow = 5;
    private const string Blank = "(để trống)";

    private static readonly ImmutableArray<double> Widths = [5, 9, 56, 44, 44];

    public static PageFrame Frame { get; } = new("Thay đổi", HeadRow, Freeze: true, Widths);

    public static ReceiptPage Write(Receipt receipt)
    {
        var (page, changes) = (new ReceiptPage(Widths), receipt.Changes);
        page.Across(1, 1, Widths.Length, FormattableString.Invariant($"THAY ĐỔI SO VỚI LẦN NỘP THỨ {receipt.Replaces}"), SheetLook.Title);
        page.Across(
            2,
            1,
            Widths.Length,
            FormattableString.Invariant($"({Who(receipt)}; lần thứ {receipt.Revision} thay lần thứ {receipt.Replaces})"),
            SheetLook.Subtitle
        );
        page.Across(
            3,
            1,
            Widths.Length,
            changes.IsEmpty
                ? $"Không có nội dung nào thay đổi: {Compared(receipt.Kind)} đều như lần trước."
                : $"Có {Show.Number(changes.Length)} nội dung thay đổi. Đề nghị {Sender(receipt)} kiểm tra lại từng nội dung.",
            SheetLook.Plain
        );
        page.Height(4, 9);
        if (changes.IsEmpty)
        {
            return page;
        }

        page.Head(
            HeadRow,
            "STT",
            receipt.Kind switch
            {
                SubmittedKind.Survey => "Câu hỏi",
                SubmittedKind.OutsideTable => "Cột",
                _ => "Tiêu chí",
            },
            "Nội dung thay đổi",
            FormattableString.Invariant($"Lần thứ {receipt.Replaces}"),
            FormattableString.Invariant($"Lần thứ {receipt.Revision}")
        );
        page.Style(HeadRow + 1, 1, HeadRow + changes.Length, Widths.Length, SheetLook.TextTop);
        page.Style(HeadRow + 1, 1, HeadRow + changes.Length, 2, SheetLook.MiddleTop);
        for (var i = 0; i < changes.Length; i++)
        {
            var (row, change) = (HeadRow + 1 + i, changes[i]);
            page.Number(row, 1, i + 1);
            page.Row(row, 2, change.Criterion, change.What, change.Before.Length > 0 ? change.Before : Blank, change.After.Length > 0 ? change.After : Blank);
        }

        return page;
    }

    private static string Who(Receipt receipt) =>
        receipt.DepartmentName.Length > 0 ? receipt.DepartmentName
        : receipt.UnitName.Length > 0 ? receipt.UnitName
        : receipt.File;

    private static string Sender(Receipt receipt) =>
        receipt.DepartmentName.Length > 0 ? "cơ quan"
        : receipt.Kind is SubmittedKind.Survey or SubmittedKind.OutsideTable ? "người gửi"
        : "đơn vị";

    private static string Compared(SubmittedKind kind) =>
        kind switch
        {
            SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal => "kết luận, số liệu thẩm định, điểm, lý do và căn cứ",
            SubmittedKind.Explanation => "giải trình và tài liệu bổ sung",
            SubmittedKind.Survey => "số trả lời của từng đơn vị và câu hỏi",
            SubmittedKind.OutsideTable => "số liệu của từng đơn vị",
            _ => "số liệu, điểm tự chấm, tài liệu kiểm chứng và giải trình",
        };
}
