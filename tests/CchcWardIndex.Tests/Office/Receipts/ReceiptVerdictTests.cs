using CchcWardIndex.Rounds;

namespace CchcWardIndex.Tests.Office.Receipts;

/// <summary>What a receipt says of the file: taken in, refused or late, and what to do next.</summary>
public class ReceiptVerdictTests
{
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
        using var workbook = ReceiptRead.Open(
            SampleReceipts.Accepted with
            {
                Verdict = verdict,
                ReceivedAt = SampleReceipts.Accepted.ReceivedAt.AddDays(daysLater),
                Remarks = [.. Enumerable.Repeat(remark, errors), remark with { Severity = Severity.Warning }],
            }
        );

        Assert.StartsWith(begins, ReceiptRead.Fact(workbook, "Kết quả tiếp nhận"), StringComparison.Ordinal);
        Assert.Equal(next, ReceiptRead.Fact(workbook, "Việc cần làm"));
    }

    [Fact]
    public void A_round_closed_before_its_deadline_is_what_a_file_came_after()
    {
        var closed = SampleReceipts.Late with
        {
            ReceivedAt = SampleReceipts.Accepted.ReceivedAt,
            ClosedAt = new DateTimeOffset(2022, 12, 2, 7, 30, 0, TimeSpan.FromHours(7)),
        };
        using var late = ReceiptRead.Open(closed);
        using var refused = ReceiptRead.Open(closed with { Verdict = Verdict.Refused });
        using var submitted = ReceiptRead.Open(SampleReceipts.Late with { Deadline = null });

        Assert.Equal("02/12/2022 08:15 (đóng nhận phiếu: 02/12/2022 07:30)", ReceiptRead.Fact(late, "Nhận lúc"));
        Assert.Equal(
            "NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi đã đóng nhận phiếu (lúc 02/12/2022 07:30) nên chưa được tính.",
            ReceiptRead.Fact(late, "Kết quả tiếp nhận")
        );
        Assert.Equal("Đã đóng nhận phiếu (02/12/2022 07:30). Liên hệ ngay với Phòng Nội vụ để được hướng dẫn.", ReceiptRead.Fact(refused, "Việc cần làm"));
        Assert.Equal(
            "NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi kết quả đã được trình phê duyệt nên chưa được tính.",
            ReceiptRead.Fact(submitted, "Kết quả tiếp nhận")
        );
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
        using var workbook = ReceiptRead.Open(receipt);

        string[] labels = ["Kết quả tiếp nhận", "Việc cần làm", "Lần nộp"];
        Assert.Equal([verdict, next, revision], labels.Select(label => ReceiptRead.Fact(workbook, label)));
        Assert.Equal(
            $"=Cán bộ A quyết định {(accepted ? "tiếp nhận" : "không tiếp nhận")} lúc 06/12/2022 10:40. Lý do: Mất điện",
            ReceiptRead.Fact(workbook, "Quyết định")
        );
        Assert.Equal("", workbook[ReceiptRead.Front].Cells[workbook.Find(ReceiptRead.Front, "Quyết định").Row, 4].Formula);
        Assert.Equal(receipt.Sha256, ReceiptRead.Fact(workbook, "Mã SHA-256 của tệp"));
    }

    [Fact]
    public void Before_anything_was_decided_on_a_late_file_nothing_is_told_of_a_decision()
    {
        var decision = new LateDecision(true, "=Cán bộ A", new DateTimeOffset(2022, 12, 6, 3, 40, 0, TimeSpan.Zero), "Mất điện", 3);
        using var before = ReceiptRead.Open(SampleReceipts.Late with { Replaces = 1 });
        using var after = ReceiptRead.Open(SampleReceipts.Late with { Replaces = 1, Decision = decision });

        Assert.DoesNotContain("Quyết định", before.Texts(ReceiptRead.Front));
        Assert.Equal(before.Find(ReceiptRead.Front, "Đơn vị"), after.Find(ReceiptRead.Front, "Đơn vị"));
    }

    [Fact]
    public void A_file_received_on_the_very_deadline_is_in_time()
    {
        using var workbook = ReceiptRead.Open(SampleReceipts.Remarked with { ReceivedAt = SampleReceipts.Accepted.Deadline!.Value });

        Assert.Contains("chậm nhất 05/12/2022 17:00", ReceiptRead.Fact(workbook, "Việc cần làm"), StringComparison.Ordinal);
    }
}
