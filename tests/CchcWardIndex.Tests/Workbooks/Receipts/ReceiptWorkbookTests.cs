using System.Globalization;
using System.IO.Compression;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.SecondRoute;
using CchcWardIndex.Tests.Workbooks.Results;
using CchcWardIndex.Workbooks.Intake.Gate;
using CchcWardIndex.Workbooks.Receipts;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Workbooks.Receipts;

public class ReceiptWorkbookTests
{
    private const string Front = "Phiếu tiếp nhận";
    private const string Points = "Điểm tạm tính";
    private const string Changes = "Thay đổi";

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
        Assert.Equal([Front, Points], Sheets(SampleReceipts.Accepted));
        Assert.Equal([Front, Points, Changes], Sheets(SampleReceipts.Replacing));
        Assert.Equal([Front], Sheets(SampleReceipts.Replacing with { Verdict = Verdict.Refused }));
        Assert.Equal([Front], Sheets(SampleReceipts.Accepted with { Kind = SubmittedKind.Survey, Points = [] }));
        Assert.Equal([Front, Changes], Sheets(SampleReceipts.Replacing with { Points = [] }));
        Assert.Equal(
            [Front, "Phiếu trả lời", "Đang được tính", Changes],
            Sheets(SampleReceipts.Answers with { Replaces = 1, Survey = SampleReceipts.Standing })
        );
        Assert.Equal([Front, "Phiếu trả lời"], Sheets(SampleReceipts.Answers));
        Assert.Equal([Front], Sheets(SampleReceipts.Answers with { Verdict = Verdict.Refused }));
    }

    [Fact]
    public void Raw_answers_are_told_by_how_many_count_and_how_many_do_not_for_what_reason()
    {
        using var workbook = Open(SampleReceipts.Answers);
        var (sheet, first) = (workbook["Phiếu trả lời"], workbook.Find("Phiếu trả lời", "STT").Row + 1);

        Assert.Contains("Tệp có 1.234 dòng trả lời; 1.200 dòng được tính, 34 dòng không được tính.", workbook.Texts("Phiếu trả lời"));
        Assert.Equal([1d, "Được tính", 1200d], Row(sheet, first, 3));
        Assert.Equal([2d, "Không được tính vì không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau", 30d], Row(sheet, first + 1, 3));
        Assert.Equal([3d, "Không được tính vì cùng mã phiếu đã có câu trả lời giống hệt cho câu hỏi đó và chỉ tính một lần", 4d], Row(sheet, first + 2, 3));
        Assert.Equal(1234d, workbook.Number("Phiếu trả lời", first + 3, 3));
    }

    [Fact]
    public void What_a_ward_added_up_otherwise_is_named_where_nothing_else_is_told()
    {
        var alike = SampleReceipts.Accepted with { Points = [.. SampleReceipts.Accepted.Points.Select(entry => entry with { SelfPoints = entry.Points })] };
        var entry = alike.Points[4];
        using var same = Open(alike);
        using var other = Open(alike with { Points = alike.Points.SetItem(4, entry with { SelfPoints = entry.Points + 0.25m }) });

        Assert.Contains("Không có nội dung nào phải sửa hoặc phải xem lại.", same.Texts(Front));
        Assert.Contains(
            $"Không có nội dung nào phải sửa. Điểm tự chấm khác điểm tạm tính ở 1 tiêu chí ({entry.Code}), xem trang Điểm tạm tính.",
            other.Texts(Front)
        );
    }

    [Fact]
    public void Every_reason_of_a_refusal_looks_like_one()
    {
        using var workbook = Open(SampleReceipts.Refused with { Remarks = [SampleReceipts.Refused.Remarks[0] with { Severity = Severity.Warning }] });
        var (row, column) = workbook.Find(Front, "Từ chối");

        Assert.Equal("CCHC Phải sửa", workbook[Front].Cells[row, column].StyleName);
    }

    [Fact]
    public void It_is_headed_as_an_office_writes_it_and_says_what_was_received()
    {
        using var workbook = Open(SampleReceipts.Replacing);

        string[] expected =
        [
            "PHÒNG NỘI VỤ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "PHIẾU TIẾP NHẬN",
            "(Bộ chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022)",
        ];
        Assert.All(expected, text => Assert.Contains(text, workbook.Texts(Front)));
        Assert.Equal("Phường Nhơn Bình (mã 21550)", Fact(workbook, "Đơn vị"));
        Assert.Equal("Phieu-tu-cham-Nhon-Binh.xlsx", Fact(workbook, "Tệp đã nhận"));
        Assert.Equal("Lần thứ 2, thay lần thứ 1", Fact(workbook, "Lần nộp"));
        Assert.Equal("02/12/2022 08:15 (hạn nộp: 05/12/2022 17:00)", Fact(workbook, "Nhận lúc"));
        Assert.Equal(SampleReceipts.Accepted.Sha256, Fact(workbook, "Mã SHA-256 của tệp"));
    }

    [Theory]
    [InlineData(
        Verdict.Accepted,
        0,
        0,
        "TIẾP NHẬN. ",
        "Không phải làm gì thêm. Muốn thay đổi thì nộp lại, chậm nhất 05/12/2022 17:00; lần nộp sau thay lần nộp trước."
    )]
    [InlineData(
        Verdict.AcceptedWithRemarks,
        2,
        0,
        "TIẾP NHẬN, CÓ LƯU Ý. ",
        "Sửa 2 nội dung ghi \"Phải sửa\" dưới đây ngay trên phiếu rồi nộp lại, chậm nhất 05/12/2022 17:00. Nội dung chưa sửa thì chưa có điểm."
    )]
    [InlineData(
        Verdict.AcceptedWithRemarks,
        0,
        0,
        "TIẾP NHẬN, CÓ LƯU Ý. ",
        "Xem lại các lưu ý dưới đây. Nếu phải sửa, nộp lại chậm nhất 05/12/2022 17:00; nếu đã đúng, không phải làm gì thêm."
    )]
    [InlineData(
        Verdict.AcceptedWithRemarks,
        2,
        9,
        "TIẾP NHẬN, CÓ LƯU Ý. ",
        "Đã hết hạn nộp (05/12/2022 17:00). Liên hệ ngay với Phòng Nội vụ về 2 nội dung phải sửa dưới đây."
    )]
    [InlineData(Verdict.Accepted, 0, 9, "TIẾP NHẬN. ", "Không phải làm gì thêm.")]
    [InlineData(Verdict.Refused, 1, 0, "TỪ CHỐI. ", "Sửa theo cột \"Cách sửa\" dưới đây rồi nộp tệp khác, chậm nhất 05/12/2022 17:00.")]
    [InlineData(Verdict.Refused, 1, 9, "TỪ CHỐI. ", "Đã hết hạn nộp (05/12/2022 17:00). Liên hệ ngay với Phòng Nội vụ để được hướng dẫn.")]
    [InlineData(
        Verdict.Late,
        0,
        9,
        "NỘP MUỘN, CHỜ QUYẾT ĐỊNH. ",
        "Gửi ngay cho Phòng Nội vụ văn bản giải trình lý do nộp muộn và chờ quyết định nhận hay không nhận. Không cần gửi lại tệp này."
    )]
    public void The_verdict_is_told_in_words_with_what_to_do_next_and_by_when(Verdict verdict, int errors, int daysLater, string begins, string next)
    {
        var remark = SampleReceipts.Remarked.Remarks[0];
        using var workbook = Open(
            SampleReceipts.Accepted with
            {
                Verdict = verdict,
                ReceivedAt = SampleReceipts.Accepted.ReceivedAt.AddDays(daysLater),
                Remarks = [.. Enumerable.Repeat(remark, errors), remark with { Severity = Severity.Warning }],
            }
        );

        Assert.StartsWith(begins, Fact(workbook, "Kết quả tiếp nhận"), StringComparison.Ordinal);
        Assert.Equal(next, Fact(workbook, "Việc cần làm"));
    }

    [Fact]
    public void A_round_closed_before_its_deadline_is_what_a_file_came_after()
    {
        var closed = SampleReceipts.Late with
        {
            ReceivedAt = SampleReceipts.Accepted.ReceivedAt,
            ClosedAt = new DateTimeOffset(2022, 12, 2, 7, 30, 0, TimeSpan.FromHours(7)),
        };
        using var late = Open(closed);
        using var refused = Open(closed with { Verdict = Verdict.Refused });
        using var submitted = Open(SampleReceipts.Late with { Deadline = null });

        Assert.Equal("02/12/2022 08:15 (đóng nhận phiếu: 02/12/2022 07:30)", Fact(late, "Nhận lúc"));
        Assert.Equal(
            "NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi đã đóng nhận phiếu (lúc 02/12/2022 07:30) nên chưa được tính.",
            Fact(late, "Kết quả tiếp nhận")
        );
        Assert.Equal("Đã đóng nhận phiếu (02/12/2022 07:30). Liên hệ ngay với Phòng Nội vụ để được hướng dẫn.", Fact(refused, "Việc cần làm"));
        Assert.Equal("NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi kết quả đã được trình UBND nên chưa được tính.", Fact(submitted, "Kết quả tiếp nhận"));
    }

    [Theory]
    [InlineData(true, 3, 0, "NỘP MUỘN, ĐƯỢC TIẾP NHẬN. Tệp được tính.", "Không phải làm gì thêm.", "Lần thứ 3, thay lần thứ 1")]
    [InlineData(
        true,
        3,
        2,
        "NỘP MUỘN, ĐƯỢC TIẾP NHẬN. Tệp được tính.",
        "Liên hệ ngay với Phòng Nội vụ về 2 nội dung phải sửa dưới đây.",
        "Lần thứ 3, thay lần thứ 1"
    )]
    [InlineData(
        true,
        4,
        0,
        "NỘP MUỘN, ĐƯỢC TIẾP NHẬN. Tệp được lưu; tệp được tính là tệp nộp lần thứ 4.",
        "Không phải làm gì thêm.",
        "Lần thứ 3, thay lần thứ 1"
    )]
    [InlineData(
        false,
        1,
        0,
        "NỘP MUỘN, KHÔNG ĐƯỢC TIẾP NHẬN. Tệp không được tính; tệp được tính vẫn là tệp nộp lần thứ 1.",
        "Không cần gửi lại tệp này. Có ý kiến về quyết định thì liên hệ với Phòng Nội vụ.",
        "Lần thứ 3"
    )]
    [InlineData(
        false,
        null,
        0,
        "NỘP MUỘN, KHÔNG ĐƯỢC TIẾP NHẬN. Tệp không được tính.",
        "Không cần gửi lại tệp này. Có ý kiến về quyết định thì liên hệ với Phòng Nội vụ.",
        "Lần thứ 3"
    )]
    public void What_was_decided_on_a_late_file_is_told_with_by_whom_when_and_why(
        bool accepted,
        int? counts,
        int errors,
        string verdict,
        string next,
        string revision
    )
    {
        var receipt = SampleReceipts.Late with
        {
            Replaces = 1,
            Remarks = [.. Enumerable.Repeat(SampleReceipts.Remarked.Remarks[0], errors)],
            Decision = new LateDecision(accepted, "=Cán bộ A", new DateTimeOffset(2022, 12, 6, 3, 40, 0, TimeSpan.Zero), "Mất điện", counts),
        };
        using var workbook = Open(receipt);

        Assert.Equal((verdict, next, revision), (Fact(workbook, "Kết quả tiếp nhận"), Fact(workbook, "Việc cần làm"), Fact(workbook, "Lần nộp")));
        Assert.Equal(
            $"=Cán bộ A quyết định {(accepted ? "tiếp nhận" : "không tiếp nhận")} lúc 06/12/2022 10:40. Lý do: Mất điện",
            Fact(workbook, "Quyết định")
        );
        Assert.Equal("", workbook[Front].Cells[workbook.Find(Front, "Quyết định").Row, 4].Formula);
        Assert.Equal(receipt.Sha256, Fact(workbook, "Mã SHA-256 của tệp"));
        using var before = Open(receipt with { Decision = null });
        Assert.DoesNotContain("Quyết định", before.Texts(Front));
        Assert.Equal(before.Find(Front, "Đơn vị"), workbook.Find(Front, "Đơn vị"));
    }

    [Fact]
    public void A_file_received_on_the_very_deadline_is_in_time()
    {
        using var workbook = Open(SampleReceipts.Remarked with { ReceivedAt = SampleReceipts.Accepted.Deadline!.Value });

        Assert.Contains("chậm nhất 05/12/2022 17:00", Fact(workbook, "Việc cần làm"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_remark_has_its_cell_what_stands_there_and_how_to_mend_it()
    {
        using var workbook = Open(SampleReceipts.Remarked);
        var first = workbook.Find(Front, "STT").Row + 1;

        Assert.Contains("Có 2 nội dung phải sửa và 3 lưu ý cần xem lại:", workbook.Texts(Front));
        for (var i = 0; i < SampleReceipts.Remarked.Remarks.Length; i++)
        {
            var remark = SampleReceipts.Remarked.Remarks[i];
            Assert.Equal(
                [
                    i + 1d,
                    remark.Severity == Severity.Error ? "Phải sửa" : "Lưu ý",
                    remark.Criterion,
                    remark.Where["Phieu-tu-cham-Nhon-Binh.xlsx!".Length..],
                    remark.Found.Length > 0 ? remark.Found : null,
                    remark.Message,
                    remark.Remedy,
                ],
                Row(workbook[Front], first + i, 7)
            );
        }
    }

    [Fact]
    public void A_refused_file_of_nobody_says_so()
    {
        using var workbook = Open(SampleReceipts.Refused with { Sha256 = "" });

        Assert.Equal("Chưa biết của ai; hỏi lại người gửi, không gửi phiếu này cho đơn vị nào", Fact(workbook, "Đơn vị"));
        Assert.Equal("Không có, vì tệp không được đọc.", Fact(workbook, "Mã SHA-256 của tệp"));
        Assert.Contains("(cả tệp)", workbook.Texts(Front));
    }

    [Fact]
    public void The_points_are_said_to_be_provisional_and_add_up_live()
    {
        var points = SampleReceipts.Remarked.Points;
        using var workbook = Open(SampleReceipts.Remarked);
        var (first, total) = (workbook.Find(Points, "Tiêu chí").Row + 1, workbook.Find(Points, "Tổng cộng").Row);

        Assert.Contains("ĐÂY LÀ ĐIỂM TẠM TÍNH, KHÔNG PHẢI LÀ KẾT QUẢ", workbook.Texts(Points));
        Assert.Contains(workbook.Texts(Points), text => text.StartsWith("Chưa tính được chỉ số", StringComparison.Ordinal));
        Assert.Equal(first + points.Length, total);
        Assert.Equal("–", workbook[Points].Cells[first + 20, 5].Value);
        Assert.Equal(
            [
                points[0].Code,
                points[0].Name,
                (double)points[0].MaxPoints,
                (double)points[0].SelfPoints!,
                (double)points[0].Points!,
                (double)(points[0].Points - points[0].SelfPoints)!,
                (double)points[0].CountedPoints!,
                (double)points[0].CountedMaximum!,
                points[0].Outcome,
                points[0].Rule,
            ],
            Row(workbook[Points], first, 10)
        );
        foreach (
            var (column, sum) in new[]
            {
                (3, points.Sum(entry => entry.MaxPoints)),
                (4, points.Sum(entry => entry.SelfPoints)!.Value),
                (5, points.Sum(entry => entry.Points)!.Value),
                (6, points.Sum(entry => entry.Points - entry.SelfPoints)!.Value),
            }
        )
        {
            Assert.Contains("SUM(", workbook[Points].Cells[total, column].Formula, StringComparison.Ordinal);
            Assert.Equal((double)sum, workbook.Number(Points, total, column), 1e-9);
        }
    }

    [Fact]
    public void The_provisional_index_says_of_how_many_points_it_is_and_can_be_worked_out_from_its_sheet()
    {
        var (given, most) = (
            SampleReceipts.Partial.Points.Sum(entry => entry.CountedPoints ?? 0m),
            SampleReceipts.Partial.Points.Sum(entry => entry.CountedMaximum ?? 0m)
        );
        using var workbook = Open(SampleReceipts.Partial);
        var total = workbook.Find(Points, "Tổng cộng").Row;

        Assert.Contains(
            workbook.Texts(Points),
            text =>
                text.Contains("%, tạm tính trên ", StringComparison.Ordinal)
                && text.Contains(" điểm, chưa gồm khảo sát (30 điểm) và tiêu chí chờ thẩm định (3,5 điểm); bằng tổng cột", StringComparison.Ordinal)
        );
        Assert.Equal((double)given, workbook.Number(Points, total, 7), 1e-9);
        Assert.Equal((double)most, workbook.Number(Points, total, 8), 1e-9);
        Assert.Equal((double)(given / most * 100m), workbook.Number(Points, total + 1, 7), 1e-9);

        Assert.StartsWith(
            "Sửa 2 nội dung ghi \"Phải sửa\" dưới đây ngay trên phiếu rồi nộp lại, chậm nhất 05/12/2022 17:00. Vì các nội dung này, 1 tiêu chí chưa có điểm.",
            Fact(workbook, "Việc cần làm"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Mistakes_that_cost_no_points_are_said_to_cost_none()
    {
        using var workbook = Open(SampleReceipts.Remarked with { Points = SampleReceipts.Accepted.Points, Share = new ProvisionalShare(70m, 100m, 30m) });

        Assert.EndsWith("Các nội dung này không làm thay đổi điểm tạm tính.", Fact(workbook, "Việc cần làm"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_add_up_is_no_zero()
    {
        using var workbook = Open(
            SampleReceipts.Accepted with
            {
                Points = [.. SampleReceipts.Accepted.Points.Select(entry => entry with { SelfPoints = null })],
            }
        );

        Assert.Equal("–", workbook[Points].Cells[workbook.Find(Points, "Tổng cộng").Row, 4].Value);
        Assert.Contains("Chỉ số tạm tính: 87,66%.", workbook.Texts(Points));
    }

    [Fact]
    public void What_changed_stands_before_and_after_and_no_change_is_said_in_words()
    {
        using var changed = Open(SampleReceipts.Replacing);
        using var same = Open(SampleReceipts.Replacing with { Changes = [] });

        Assert.Equal(
            [2d, "3.2.1", "Số hồ sơ giải quyết đúng hạn", "1.900 hồ sơ", "1.190 hồ sơ"],
            Row(changed[Changes], changed.Find(Changes, "STT").Row + 2, 5)
        );
        Assert.Equal("(để trống)", changed[Changes].Cells[changed.Find(Changes, "STT").Row + 1, 4].Value);
        Assert.Contains(same.Texts(Changes), text => text.StartsWith("Không có nội dung nào thay đổi", StringComparison.Ordinal));
        Assert.DoesNotContain("STT", same.Texts(Changes));
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
        using var workbook = Open(
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
                (Front, workbook.Find(Front, "Tệp đã nhận").Row, 4),
                (Front, workbook.Find(Front, "STT").Row + 1, 5),
                (Changes, workbook.Find(Changes, "STT").Row + 1, 4),
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
        using var workbook = Open(SampleReceipts.Remarked with { Remarks = [remark] });

        Assert.Contains(remark.Message, workbook.Texts(Front));
    }

    [Fact]
    public void It_prints_on_A4_with_the_tables_head_on_every_page_and_stays_in_sight_on_the_screen()
    {
        using var workbook = Open(SampleReceipts.Replacing);
        foreach (var name in workbook.Sheets)
        {
            var settings = workbook[name].PrinterSettings;
            Assert.Equal((ePaperSize.A4, true, 1, 0), (settings.PaperSize, settings.FitToPage, settings.FitToWidth, settings.FitToHeight));
            Assert.NotNull(settings.RepeatRows);
        }

        Assert.Equal(workbook.Find(Points, "Tiêu chí").Row, workbook[Points].PrinterSettings.RepeatRows.Start.Row);
        Assert.Equal(workbook.Find(Changes, "STT").Row, workbook[Changes].PrinterSettings.RepeatRows.Start.Row);
        Assert.Contains("state=\"frozen\"", workbook[Points].WorksheetXml.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_gate_takes_it_for_a_plain_workbook() => Assert.Null(WorkbookGate.Check(ReceiptWorkbook.Write(SampleReceipts.Replacing)));

    private static Opened Open(Receipt receipt) => new(ReceiptWorkbook.Write(receipt));

    private static IReadOnlyList<string> Sheets(Receipt receipt)
    {
        using var workbook = Open(receipt);
        return [.. workbook.Sheets];
    }

    private static string Fact(Opened workbook, string label) => (string)workbook[Front].Cells[workbook.Find(Front, label).Row, 4].Value;

    private static IEnumerable<object?> Row(ExcelWorksheet sheet, int row, int columns) =>
        Enumerable.Range(1, columns).Select(column => (object?)sheet.Cells[row, column].Value);
}
