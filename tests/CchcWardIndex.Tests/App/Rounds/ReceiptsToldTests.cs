using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.ResultSheets;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>What receipts in the outbox say, and how they are called.</summary>
public class ReceiptsToldTests
{
    [Fact]
    public void A_half_filled_department_form_says_how_much_is_open_criterion_by_criterion()
    {
        using var round = new SmallRound("", appraised: true).Filled();
        round.Desk.Close(SmallRound.Clerk);

        var half = round.DropAppraisal(
            AppraisalStage.First,
            row => row.Outcome.Criterion.Code == "1.1" || row.Unit.Code == "00001" ? row.Concluded(Conclusion.Agreed) : null
        );
        var open = ReceiptText.Read(half).Open!;
        Assert.Equal((4, 3, 1), (open.Asked, open.Concluded, open.Count));
        Assert.Equal([("1.2", 2, "Xã Hai")], open.Open.Select(criterion => (criterion.Code, criterion.Asked, string.Join(", ", criterion.Units))));
        using (var workbook = Opened(round, "Phieu-tiep-nhan_CCHC-2022_tham-dinh-1_noi-vu_1_Phong-Noi-vu.xlsx"))
        {
            Assert.Contains(
                workbook.Texts("Phiếu tiếp nhận"),
                text =>
                    text.StartsWith("Còn 1 trong 4 nội dung chưa có kết luận (xem trang Còn để trống): ghi tiếp vào chính tệp này", StringComparison.Ordinal)
            );
            Assert.Contains("TIẾP NHẬN, CÒN ĐỂ TRỐNG. Tệp được tính; còn 1 nội dung chưa có kết luận.", workbook.Texts("Phiếu tiếp nhận"));
            Assert.Contains("Phiếu hỏi 4 nội dung (mỗi tiêu chí của mỗi đơn vị là một nội dung); đã kết luận 3, còn 1.", workbook.Texts("Còn để trống"));
        }

        var whole = ReceiptText.Read(round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed)));
        Assert.Equal((4, 4, 0), (whole.Open!.Asked, whole.Open.Concluded, whole.Open.Count));
        Assert.Equal([new Change("1.2", "Xã Hai", "", "Đồng ý")], whole.Changes);
        using var second = Opened(round, "Phieu-tiep-nhan_CCHC-2022_tham-dinh-1_noi-vu_2_Phong-Noi-vu.xlsx");
        Assert.Contains("(Phòng Nội vụ; lần thứ 2 thay lần thứ 1)", second.Texts("Thay đổi"));
    }

    [Fact]
    public void Status_says_of_how_many_points_a_provisional_index_is()
    {
        using var round = new SmallRound("");
        round.Drop("00001", 5, plan: true);

        // 3 + 4 of the 10 points that the ward reports on; the survey's 10 are not in it.
        Assert.Contains("70 (trên 10 điểm)", round.Run("status").Out.Replace("70,00", "70", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(10m, RoundStatus.Of(round.Place).Units[0].ProvisionalMaximum);
    }

    [Fact]
    public void A_second_explanation_says_what_it_changes()
    {
        using var round = new SmallRound("", appraised: true).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(
            AppraisalStage.First,
            row =>
                row.Outcome.Criterion.Code == "1.2"
                    ? row.Concluded(Conclusion.Rejected) with
                    {
                        Reason = "Chưa có bản chính.",
                    }
                    : row.Concluded(Conclusion.Agreed)
        );
        round.DropExplanation("00001", ("1.1", "Đã nộp đủ."));

        var again = ReceiptText.Read(round.DropExplanation("00001", ("1.1", "Đã nộp đủ ngày 20/01."), ("1.2", "Xin xem lại.")));

        Assert.Equal(
            [new Change("1.1", "Giải trình", "Đã nộp đủ.", "Đã nộp đủ ngày 20/01."), new Change("1.2", "Giải trình", "", "Xin xem lại.")],
            again.Changes
        );
    }

    [Fact]
    public void Receipts_are_called_by_code_number_and_name_and_older_ones_stay_as_they_are()
    {
        using var round = new SmallRound("");
        var first = round.Drop("00001", 5, plan: true);
        round.Drop("Ngày 1 (bản \"cuối\").pdf.xlsx", [1, 2, 3]);
        round.DropSurvey(80, 90);

        Assert.Equal(
            [
                "Phieu-tiep-nhan_CCHC-2022_00001_1_Phuong-Mot.xlsx",
                "Phieu-tiep-nhan_CCHC-2022_khao-sat_1_khao-sat.xlsx",
                "Phieu-tiep-nhan_CCHC-2022_khong-ro-don-vi_1_Ngay-1-ban-cuoi-pdf.xlsx",
            ],
            Receipts(round)
        );

        var now = Path.Combine(round.Place.Folder.Folders.Outbox, "Phieu-tiep-nhan_CCHC-2022_00001_1_Phuong-Mot.xlsx");
        foreach (var former in (string[])["Phieu-tiep-nhan_00001_1.xlsx", "Phieu-tiep-nhan_00001_1_Phuong-Mot.xlsx"])
        {
            var older = Path.Combine(round.Place.Folder.Folders.Outbox, former);
            File.Move(now, older);
            Assert.Equal(first.Id, round.Place.Store.Read(context => context.Submissions.Single(row => row.Sender == "00001")).Id);
            round.Drop("00001", 5, plan: true);
            Assert.True(File.Exists(older));
            Assert.False(File.Exists(now));
            File.Move(older, now);
        }
    }

    [Fact]
    public void A_file_of_nobody_known_has_no_number_of_its_sender_and_says_which_form_should_come_instead()
    {
        using var round = new SmallRound("");
        round.Drop("một.xlsx", [1, 2, 3]);
        round.Drop("hai.xlsx", [1, 2, 4]);

        using var workbook = Opened(round, "Phieu-tiep-nhan_CCHC-2022_khong-ro-don-vi_2_hai.xlsx");
        var texts = workbook.Texts("Phiếu tiếp nhận").ToList();

        Assert.DoesNotContain("Lần nộp", texts);
        Assert.DoesNotContain(texts, text => text.Contains("lưu ý", StringComparison.Ordinal));
        Assert.Contains("Chưa biết của ai; hỏi lại người gửi, không gửi phiếu này cho đơn vị nào", texts);
        Assert.Contains("Lý do từ chối:", texts);
        Assert.Contains(texts, text => text.StartsWith("Một trong các phiếu theo tệp mẫu mà Phòng Nội vụ đã gửi", StringComparison.Ordinal));
    }

    private static Opened Opened(SmallRound round, string name) => new(File.ReadAllBytes(Path.Combine(round.Place.Folder.Folders.Outbox, name)));

    private static IEnumerable<string?> Receipts(SmallRound round) =>
        Directory.GetFiles(round.Place.Folder.Folders.Outbox, "Phieu-tiep-nhan_*").Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
