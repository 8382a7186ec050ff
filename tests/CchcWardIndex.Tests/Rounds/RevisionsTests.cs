using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using SmallSet = CchcWardIndex.Tests.Sets.SmallSet;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What a new workbook changes against the former, one example by hand of each kind of entry.</summary>
public class RevisionsTests
{
    [Theory]
    [InlineData("1.1.1", "daBanHanh", false, true, "Đã ban hành kế hoạch chưa?", "Không", "Có")]
    [InlineData("1.1.2", "tongNhiemVu", 9, 1234, "Tổng số nhiệm vụ", "9 nhiệm vụ", "1.234 nhiệm vụ")]
    [InlineData("1.1.2", "daHoanThanh", null, 7, "Số nhiệm vụ đã hoàn thành", "", "7 nhiệm vụ")]
    [InlineData("1.2.2", "cachGui", "ban-giay", "truc-tuyen", "Cách gửi báo cáo", "Bản giấy", "Qua phần mềm, có ký số")]
    [InlineData("2.1", "tyLeDungHan", 97, null, "Tỷ lệ hồ sơ đúng hạn", "97%", "")]
    public void A_value_is_told_as_people_write_it(string criterion, string fact, object? before, object? after, string what, string was, string now) =>
        Assert.Equal(
            [new Change(criterion, what, was, now)],
            Between((criterion, HandedIn.Report((fact, before))), (criterion, HandedIn.Report((fact, after))))
        );

    [Fact]
    public void Days_and_hours_are_told_as_people_write_them()
    {
        var before = HandedIn.Report(("ngayBanHanh", new DateTime(2022, 1, 31)));
        Assert.Equal(
            [new Change("1.1.1", "Ngày ban hành kế hoạch", "31/01/2022", "01/02/2022")],
            Between(("1.1.1", before), ("1.1.1", HandedIn.Report(("ngayBanHanh", new DateTime(2022, 2, 1)))))
        );

        before = HandedIn.Report(("gioNop", new DateTime(2022, 12, 15, 16, 59, 0)));
        Assert.Equal(
            [new Change("1.2.1", "Thời điểm nộp báo cáo", "16:59 ngày 15/12/2022", "17:00 ngày 15/12/2022")],
            Between(("1.2.1", before), ("1.2.1", HandedIn.Report(("gioNop", new DateTime(2022, 12, 15, 17, 0, 0)))))
        );
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_not_the_same_as_a_blank_one()
    {
        var blank = HandedIn.Report(("kinhPhi", null));
        var unreadable = blank with { Facts = [blank.Facts[0] with { Unreadable = true }] };

        Assert.Equal([new Change("2.2", "Kinh phí", "", "(không đọc được)")], Between(("2.2", blank), ("2.2", unreadable)));
    }

    [Fact]
    public void All_that_is_not_a_value_is_compared_too_in_the_order_of_the_sheet()
    {
        var before = HandedIn.Report() with { SelfPoints = 0.5m };
        var after = before with
        {
            NotApplicable = true,
            SelfPoints = 1.25m,
            Evidence = [.. HandedIn.Proof, new Evidence("7/TB-UBND", null, "3")],
            Explanation = "Không được giao.",
        };

        Assert.Equal(
            [
                new Change("2.2", "Không phát sinh", "", "Có"),
                new Change("2.2", "Điểm tự chấm", "0,5", "1,25"),
                new Change("2.2", "Tài liệu kiểm chứng", "15/KH-UBND ngày 20/01/2022", "15/KH-UBND ngày 20/01/2022; 7/TB-UBND, trang 3"),
                new Change("2.2", "Giải trình", "", "Không được giao."),
            ],
            Between(("2.2", before), ("2.2", after))
        );
    }

    [Fact]
    public void A_criterion_that_is_no_longer_there_is_told_value_by_value_and_criteria_come_in_the_order_of_the_set()
    {
        var before = HandedIn.Sheet("21550", ("2.1", HandedIn.Report(("tyLeDungHan", 98))), ("1.1.2", HandedIn.Report(("tongNhiemVu", 9))));
        var after = HandedIn.Sheet("21550", ("2.1", HandedIn.Report(("tyLeDungHan", 99))));

        Assert.Equal(
            [
                new Change("1.1.2", "Tổng số nhiệm vụ", "9 nhiệm vụ", ""),
                new Change("1.1.2", "Tài liệu kiểm chứng", "15/KH-UBND ngày 20/01/2022", ""),
                new Change("2.1", "Tỷ lệ hồ sơ đúng hạn", "98%", "99%"),
            ],
            Revisions.Between(SmallSet.Set, before, after)
        );
    }

    [Fact]
    public void The_same_said_at_another_place_is_no_change()
    {
        var report = HandedIn.Report(("tyLeDungHan", 98m));
        var moved = report with { Cell = new Cell(99, 1), Facts = [report.Facts[0] with { Cell = new Cell(100, 6), Value = FactValue.Of(98.00m) }] };

        Assert.Empty(Between(("2.1", report), ("2.1", moved)));
    }

    private static ImmutableArray<Change> Between((string, CriterionReport) before, (string, CriterionReport) after) =>
        Revisions.Between(SmallSet.Set, HandedIn.Sheet("21550", before), HandedIn.Sheet("21550", after));
}
