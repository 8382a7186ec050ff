using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Phiếu trả lời: how many rows of raw survey answers were counted, and how many not for what reason.</summary>
internal static class AnswersPage
{
    private const int HeadRow = 5;
    private const int CountColumn = 3;

    private static readonly ImmutableArray<double> Widths = [5, 92, 14];

    public static PageFrame Frame { get; } = new("Phiếu trả lời", HeadRow, Freeze: true, Widths);

    public static ReceiptPage Write(Receipt receipt, SurveyCount count)
    {
        var page = new ReceiptPage(Widths);
        page.Across(1, 1, Widths.Length, "SỐ DÒNG TRẢ LỜI KHẢO SÁT", SheetLook.Title);
        page.Across(2, 1, Widths.Length, $"({receipt.File})", SheetLook.Subtitle);
        page.Across(
            3,
            1,
            Widths.Length,
            $"Tệp có {Show.Number(count.Rows)} dòng trả lời; {Show.Number(count.Counted)} dòng được tính, {Show.Number(count.Rows - count.Counted)} "
                + $"dòng không được tính{(receipt.Survey is { Files.Length: > 1 } ? ", sau khi đối chiếu với các tệp khác đang được tính" : "")}.",
            SheetLook.Plain
        );
        page.Height(4, 9);
        page.Head(HeadRow, "STT", "Kết quả", "Số dòng");
        var lines = count
            .Rejected.Select(rejected => ($"Không được tính vì {AnswerProblems.Why(rejected.Reason)}", rejected.Count))
            .Prepend(("Được tính", count.Counted))
            .ToList();
        var total = HeadRow + 1 + lines.Count;
        page.Style(HeadRow + 1, 1, total - 1, Widths.Length, SheetLook.TextTop);
        page.Style(HeadRow + 1, 1, total - 1, 1, SheetLook.MiddleTop);
        page.Style(HeadRow + 1, CountColumn, total - 1, CountColumn, SheetLook.CountTop);
        for (var i = 0; i < lines.Count; i++)
        {
            page.Number(HeadRow + 1 + i, 1, i + 1);
            page.Row(HeadRow + 1 + i, 2, lines[i].Item1);
            page.Number(HeadRow + 1 + i, CountColumn, lines[i].Item2);
        }

        page.Style(total, 1, total, Widths.Length, SheetLook.Area);
        page.Style(total, CountColumn, total, CountColumn, SheetLook.CountBold);
        page.Text(total, 2, "Tổng cộng");
        page.Formula(total, CountColumn, $"SUM({new Cell(HeadRow + 1, CountColumn)}:{new Cell(total - 1, CountColumn)})", Cached.Of(count.Rows));
        return page;
    }
}
