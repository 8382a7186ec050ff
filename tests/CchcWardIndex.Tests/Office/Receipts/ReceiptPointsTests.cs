using CchcWardIndex.Rounds;

namespace CchcWardIndex.Tests.Office.Receipts;

/// <summary>The provisional points of a receipt, and what a revision changed.</summary>
public class ReceiptPointsTests
{
    [Fact]
    public void The_points_are_said_to_be_provisional_and_add_up_live()
    {
        var points = SampleReceipts.Remarked.Points;
        using var workbook = ReceiptRead.Open(SampleReceipts.Remarked);
        var (first, total) = (workbook.Find(ReceiptRead.Points, "Tiêu chí").Row + 1, workbook.Find(ReceiptRead.Points, "Tổng cộng").Row);

        Assert.Contains("ĐÂY LÀ ĐIỂM TẠM TÍNH, KHÔNG PHẢI LÀ KẾT QUẢ", workbook.Texts(ReceiptRead.Points));
        Assert.Contains(workbook.Texts(ReceiptRead.Points), text => text.StartsWith("Chưa tính được chỉ số", StringComparison.Ordinal));
        Assert.Equal(first + points.Length, total);
        Assert.Equal("–", workbook[ReceiptRead.Points].Cells[first + 20, 5].Value);
        Assert.Equal(
            [
                points[0].Code.Text,
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
            ReceiptRead.Row(workbook[ReceiptRead.Points], first, 10)
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
            Assert.Contains("SUM(", workbook[ReceiptRead.Points].Cells[total, column].Formula, StringComparison.Ordinal);
            Assert.Equal((double)sum, workbook.Number(ReceiptRead.Points, total, column), 1e-9);
        }
    }

    [Fact]
    public void The_provisional_index_says_of_how_many_points_it_is_and_can_be_worked_out_from_its_sheet()
    {
        var (given, most) = (
            SampleReceipts.Partial.Points.Sum(entry => entry.CountedPoints ?? 0m),
            SampleReceipts.Partial.Points.Sum(entry => entry.CountedMaximum ?? 0m)
        );
        using var workbook = ReceiptRead.Open(SampleReceipts.Partial);
        var total = workbook.Find(ReceiptRead.Points, "Tổng cộng").Row;

        Assert.Contains(
            workbook.Texts(ReceiptRead.Points),
            text =>
                text.Contains("%, tạm tính trên ", StringComparison.Ordinal)
                && text.Contains(" điểm, chưa gồm khảo sát (30 điểm) và tiêu chí chờ thẩm định (3,5 điểm); bằng tổng cột", StringComparison.Ordinal)
        );
        Assert.Equal((double)given, workbook.Number(ReceiptRead.Points, total, 7), 1e-9);
        Assert.Equal((double)most, workbook.Number(ReceiptRead.Points, total, 8), 1e-9);
        Assert.Equal((double)(given / most * 100m), workbook.Number(ReceiptRead.Points, total + 1, 7), 1e-9);

        Assert.StartsWith(
            "Sửa 2 nội dung ghi \"Phải sửa\" dưới đây ngay trên phiếu rồi nộp lại, chậm nhất 05/12/2022 17:00. Vì các nội dung này, 1 tiêu chí chưa có điểm.",
            ReceiptRead.Fact(workbook, "Việc cần làm"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Mistakes_that_cost_no_points_are_said_to_cost_none()
    {
        using var workbook = ReceiptRead.Open(
            SampleReceipts.Remarked with
            {
                Points = SampleReceipts.Accepted.Points,
                Share = new ProvisionalShare(70m, 100m, 30m),
            }
        );

        Assert.EndsWith("Các nội dung này không làm thay đổi điểm tạm tính.", ReceiptRead.Fact(workbook, "Việc cần làm"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_add_up_is_no_zero()
    {
        using var workbook = ReceiptRead.Open(
            SampleReceipts.Accepted with
            {
                Points = [.. SampleReceipts.Accepted.Points.Select(entry => entry with { SelfPoints = null })],
            }
        );

        Assert.Equal("–", workbook[ReceiptRead.Points].Cells[workbook.Find(ReceiptRead.Points, "Tổng cộng").Row, 4].Value);
        Assert.Contains("Chỉ số tạm tính: 87,66%.", workbook.Texts(ReceiptRead.Points));
    }

    [Fact]
    public void What_changed_stands_before_and_after_and_no_change_is_said_in_words()
    {
        using var changed = ReceiptRead.Open(SampleReceipts.Replacing);
        using var same = ReceiptRead.Open(SampleReceipts.Replacing with { Changes = [] });

        Assert.Equal(
            [2d, "3.2.1", "Số hồ sơ giải quyết đúng hạn", "1.900 hồ sơ", "1.190 hồ sơ"],
            ReceiptRead.Row(changed[ReceiptRead.Changes], changed.Find(ReceiptRead.Changes, "STT").Row + 2, 5)
        );
        Assert.Equal("(để trống)", changed[ReceiptRead.Changes].Cells[changed.Find(ReceiptRead.Changes, "STT").Row + 1, 4].Value);
        Assert.Contains(same.Texts(ReceiptRead.Changes), text => text.StartsWith("Không có nội dung nào thay đổi", StringComparison.Ordinal));
        Assert.DoesNotContain("STT", same.Texts(ReceiptRead.Changes));
    }
}
