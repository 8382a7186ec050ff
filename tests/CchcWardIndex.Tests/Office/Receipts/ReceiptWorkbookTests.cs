using System.Globalization;
using System.IO.Compression;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Office.Receipts;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.SecondRoute;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Receipts;

public class ReceiptWorkbookTests
{
    [Fact]
    public void The_same_receipt_gives_the_same_bytes_wherever_and_beside_whatever_it_is_written()
    {
        var once = ReceiptWorkbook.Write(SampleReceipts.Replacing);
        var elsewhere = FailingCulture.Under(CultureInfo.GetCultureInfo("vi-VN"), () => ReceiptWorkbook.Write(SampleReceipts.Replacing));
        var together = new byte[8][];
        Parallel.For(0, together.Length, i => together[i] = ReceiptWorkbook.Write(i % 2 == 0 ? SampleReceipts.Replacing : SampleReceipts.Remarked));

        Assert.Equal(once, elsewhere);
        Assert.All(together.Where((_, i) => i % 2 == 0), bytes => Assert.Equal(once, bytes));
        Assert.NotEqual(once, together[1]);
        using var zip = new ZipArchive(new MemoryStream(once));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void A_refused_file_gets_the_answer_alone_and_a_revision_says_what_it_changes()
    {
        Assert.Equal([ReceiptRead.Front, ReceiptRead.Points], ReceiptRead.Sheets(SampleReceipts.Accepted));
        Assert.Equal([ReceiptRead.Front, ReceiptRead.Points, ReceiptRead.Changes], ReceiptRead.Sheets(SampleReceipts.Replacing));
        Assert.Equal([ReceiptRead.Front], ReceiptRead.Sheets(SampleReceipts.Replacing with { Verdict = Verdict.Refused }));
        Assert.Equal([ReceiptRead.Front], ReceiptRead.Sheets(SampleReceipts.Accepted with { Kind = SubmittedKind.Survey, Points = [] }));
        Assert.Equal([ReceiptRead.Front, ReceiptRead.Changes], ReceiptRead.Sheets(SampleReceipts.Replacing with { Points = [] }));
        Assert.Equal(
            [ReceiptRead.Front, "Phiếu trả lời", "Đang được tính", ReceiptRead.Changes],
            ReceiptRead.Sheets(SampleReceipts.Answers with { Replaces = 1, Survey = SampleReceipts.Standing })
        );
        Assert.Equal([ReceiptRead.Front, "Phiếu trả lời"], ReceiptRead.Sheets(SampleReceipts.Answers));
        Assert.Equal([ReceiptRead.Front], ReceiptRead.Sheets(SampleReceipts.Answers with { Verdict = Verdict.Refused }));
    }

    [Fact]
    public void Raw_answers_are_told_by_how_many_count_and_how_many_do_not_for_what_reason()
    {
        using var workbook = ReceiptRead.Open(SampleReceipts.Answers);
        var (sheet, first) = (workbook["Phiếu trả lời"], workbook.Find("Phiếu trả lời", "STT").Row + 1);

        Assert.Contains("Tệp có 1.234 dòng trả lời; 1.200 dòng được tính, 34 dòng không được tính.", workbook.Texts("Phiếu trả lời"));
        Assert.Equal([1d, "Được tính", 1200d], ReceiptRead.Row(sheet, first, 3));
        Assert.Equal(
            [2d, "Không được tính vì không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau", 30d],
            ReceiptRead.Row(sheet, first + 1, 3)
        );
        Assert.Equal(
            [3d, "Không được tính vì cùng mã phiếu đã có câu trả lời giống hệt cho câu hỏi đó và chỉ tính một lần", 4d],
            ReceiptRead.Row(sheet, first + 2, 3)
        );
        Assert.Equal(1234d, workbook.Number("Phiếu trả lời", first + 3, 3));
    }

    [Fact]
    public void What_a_ward_added_up_otherwise_is_named_where_nothing_else_is_told()
    {
        var alike = SampleReceipts.Accepted with { Points = [.. SampleReceipts.Accepted.Points.Select(entry => entry with { SelfPoints = entry.Points })] };
        var entry = alike.Points[4];
        using var same = ReceiptRead.Open(alike);
        using var other = ReceiptRead.Open(alike with { Points = alike.Points.SetItem(4, entry with { SelfPoints = entry.Points + 0.25m }) });

        Assert.Contains("Không có nội dung nào phải sửa hoặc phải xem lại.", same.Texts(ReceiptRead.Front));
        Assert.Contains(
            $"Không có nội dung nào phải sửa. Điểm tự chấm khác điểm tạm tính ở 1 tiêu chí ({entry.Code}), xem trang Điểm tạm tính.",
            other.Texts(ReceiptRead.Front)
        );
    }

    [Fact]
    public void Every_reason_of_a_refusal_looks_like_one()
    {
        using var workbook = ReceiptRead.Open(
            SampleReceipts.Refused with
            {
                Remarks = [SampleReceipts.Refused.Remarks[0] with { Severity = Severity.Warning }],
            }
        );
        var (row, column) = workbook.Find(ReceiptRead.Front, "Từ chối");

        Assert.Equal("cchc Phải sửa", workbook[ReceiptRead.Front].Cells[row, column].StyleName);
    }

    [Fact]
    public void It_is_headed_as_an_office_writes_it_and_says_what_was_received()
    {
        using var workbook = ReceiptRead.Open(SampleReceipts.Replacing);

        string[] expected =
        [
            "PHÒNG NỘI VỤ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "PHIẾU TIẾP NHẬN",
            "(Bộ chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022)",
        ];
        Assert.All(expected, text => Assert.Contains(text, workbook.Texts(ReceiptRead.Front)));
        Assert.Equal("Phường Nhơn Bình (mã 21550)", ReceiptRead.Fact(workbook, "Đơn vị"));
        Assert.Equal("Phieu-tu-cham-Nhon-Binh.xlsx", ReceiptRead.Fact(workbook, "Tệp đã nhận"));
        Assert.Equal("Lần thứ 2, thay lần thứ 1", ReceiptRead.Fact(workbook, "Lần nộp"));
        Assert.Equal("02/12/2022 08:15 (hạn nộp: 05/12/2022 17:00)", ReceiptRead.Fact(workbook, "Nhận lúc"));
        Assert.Equal(SampleReceipts.Accepted.Sha256, ReceiptRead.Fact(workbook, "Mã SHA-256 của tệp"));
    }

    [Fact]
    public void Every_remark_has_its_cell_what_stands_there_and_how_to_mend_it()
    {
        using var workbook = ReceiptRead.Open(SampleReceipts.Remarked);
        var first = workbook.Find(ReceiptRead.Front, "STT").Row + 1;

        Assert.Contains("Có 2 nội dung phải sửa và 3 lưu ý cần xem lại:", workbook.Texts(ReceiptRead.Front));
        for (var i = 0; i < SampleReceipts.Remarked.Remarks.Length; i++)
        {
            var remark = SampleReceipts.Remarked.Remarks[i];
            Assert.Equal(
                [
                    i + 1d,
                    remark.Severity == Severity.Error ? "Phải sửa" : "Lưu ý",
                    remark.Criterion?.Text,
                    remark.Where["Phieu-tu-cham-Nhon-Binh.xlsx!".Length..],
                    remark.Found.Length > 0 ? remark.Found : null,
                    remark.Message,
                    remark.Remedy,
                ],
                ReceiptRead.Row(workbook[ReceiptRead.Front], first + i, 7)
            );
        }
    }

    [Fact]
    public void A_refused_file_of_nobody_says_so()
    {
        using var workbook = ReceiptRead.Open(SampleReceipts.Refused with { Sha256 = "" });

        Assert.Equal("Chưa biết của ai; hỏi lại người gửi, không gửi phiếu này cho đơn vị nào", ReceiptRead.Fact(workbook, "Đơn vị"));
        Assert.Equal("Không có, vì tệp không được đọc.", ReceiptRead.Fact(workbook, "Mã SHA-256 của tệp"));
        Assert.Contains("(cả tệp)", workbook.Texts(ReceiptRead.Front));
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("a\u0001b\u001Fc", "a\uFFFDb\uFFFDc")]
    [InlineData("_x0041_ & <b>", "_x0041_ & <b>")]
    [InlineData("phieu\u202Excod.exe\u200F", "phieu\uFFFDxcod.exe")]
    [InlineData("\u200E=1+1", "=1+1")]
    public void Text_from_a_file_stays_text(string written, string read)
    {
        var remarks = SampleReceipts.Remarked.Remarks;
        using var workbook = ReceiptRead.Open(
            SampleReceipts.Replacing with
            {
                File = written,
                Remarks = [remarks[0] with { Found = written }],
                Changes = [new Change("1.1.1", "Giải trình", written, written)],
            }
        );

        foreach (
            var (sheet, row, column) in new[]
            {
                (ReceiptRead.Front, workbook.Find(ReceiptRead.Front, "Tệp đã nhận").Row, 4),
                (ReceiptRead.Front, workbook.Find(ReceiptRead.Front, "STT").Row + 1, 5),
                (ReceiptRead.Changes, workbook.Find(ReceiptRead.Changes, "STT").Row + 1, 4),
            }
        )
        {
            var cell = workbook[sheet].Cells[row, column];
            Assert.Equal((read, ""), ((string)cell.Value, cell.Formula));
            Assert.Equal(read[0] is '=' or '@', cell.Style.QuotePrefix);
        }
    }

    [Fact]
    public void A_text_as_long_as_a_cell_can_hold_is_kept_whole()
    {
        var remark = SampleReceipts.Remarked.Remarks[0] with { Message = new string('ệ', 32_767) };
        using var workbook = ReceiptRead.Open(SampleReceipts.Remarked with { Remarks = [remark] });

        Assert.Contains(remark.Message, workbook.Texts(ReceiptRead.Front));
    }

    [Fact]
    public void It_prints_on_A4_with_the_tables_head_on_every_page_and_stays_in_sight_on_the_screen()
    {
        using var workbook = ReceiptRead.Open(SampleReceipts.Replacing);
        foreach (var name in workbook.Sheets)
        {
            var settings = workbook[name].PrinterSettings;
            Assert.Equal((ePaperSize.A4, true, 1, 0), (settings.PaperSize, settings.FitToPage, settings.FitToWidth, settings.FitToHeight));
            Assert.NotNull(settings.RepeatRows);
        }

        Assert.Equal(workbook.Find(ReceiptRead.Points, "Tiêu chí").Row, workbook[ReceiptRead.Points].PrinterSettings.RepeatRows.Start.Row);
        Assert.Equal(workbook.Find(ReceiptRead.Changes, "STT").Row, workbook[ReceiptRead.Changes].PrinterSettings.RepeatRows.Start.Row);
        Assert.Contains("state=\"frozen\"", workbook[ReceiptRead.Points].WorksheetXml.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_gate_takes_it_for_a_plain_workbook() => Assert.Null(WorkbookGate.Check(ReceiptWorkbook.Write(SampleReceipts.Replacing)));
}
