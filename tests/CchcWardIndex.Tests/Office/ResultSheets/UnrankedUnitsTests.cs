namespace CchcWardIndex.Tests.Office.ResultSheets;

public class UnrankedUnitsTests
{
    private const string Summary = "Tổng hợp";

    [Fact]
    public void Unranked_units_stand_last_with_dashes_and_never_with_a_zero()
    {
        var results = SampleRound.Troubled;
        using var workbook = Opened.Of(results);
        var (head, _) = workbook.Find(Summary, "STT");
        var unranked = results.Units.Select((unit, index) => (unit, Row: head + 1 + index)).Where(pair => pair.unit.Rank is null).ToList();

        Assert.Equal(4, unranked.Count);
        Assert.All(
            unranked,
            pair =>
            {
                Assert.Equal(pair.unit.Score.Unit.Name, workbook[Summary].Cells[pair.Row, 2].Value);
                Assert.All(Enumerable.Range(3, 9), column => Assert.Equal("–", workbook[Summary].Cells[pair.Row, column].Value));
            }
        );
        Assert.Equal(workbook.Find(Summary, "Giá trị trung bình").Row - 1, unranked[^1].Row);
    }

    [Fact]
    public void Their_remarks_say_why()
    {
        using var workbook = Opened.Of(SampleRound.Troubled);
        var texts = workbook.Texts(Summary);

        Assert.Contains("Chưa xếp hạng vì chưa nộp phiếu tự chấm", texts);
        Assert.Contains("Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số không được chấm", texts);
        Assert.Contains(texts, text => text.StartsWith("Chưa xếp hạng: Có hai phiếu khác nhau của ", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Chưa xếp hạng: Phòng Nội vụ chưa kết luận 1 tiêu chí của ", StringComparison.Ordinal));
        Assert.Contains("CHƯA ĐỦ ĐIỀU KIỆN CÔNG BỐ: còn 4 vấn đề phải xử lý (xem trang Vấn đề)", texts);
    }

    [Fact]
    public void A_part_with_an_undecided_criterion_shows_no_sum_at_all()
    {
        var results = SampleRound.Troubled;
        using var workbook = Opened.Of(results);
        var assessed = results.Units.Where(unit => unit.Score.Outcomes.Length > 0).ToList();
        var column = 4 + assessed.FindIndex(unit => unit.Score.Outcomes[0].Points is null && unit.Score.Outcomes[1].Points is not null);
        var sheet = workbook["Chi tiết"];
        object Value(string code) => sheet.Cells[workbook.Find("Chi tiết", code).Row, column].Value;

        Assert.Equal("–", Value("1.1.1"));
        Assert.Equal("–", Value("1.1"));
        Assert.Equal("–", Value("1"));
        Assert.IsType<double>(Value("1.2"));
        Assert.IsType<double>(Value("2"));
    }

    [Fact]
    public void Where_nobody_is_ranked_the_workbook_says_so_instead_of_dividing_by_zero()
    {
        var results = SampleRound.Troubled;
        results = results with { Units = [.. results.Units.Where(unit => unit.Rank is null)] };
        using var workbook = Opened.Of(results);

        Assert.Contains("Chưa có đơn vị nào được xếp hạng nên chưa có biểu đồ.", workbook.Texts("Biểu đồ"));
        Assert.All(workbook.Sheets, name => Assert.DoesNotContain(workbook[name].Cells, cell => cell.Value is 0d && name is Summary));
        var mean = workbook.Find(Summary, "Giá trị trung bình").Row;
        Assert.All(Enumerable.Range(3, 6), column => Assert.Equal("–", workbook[Summary].Cells[mean, column].Value));
    }

    [Fact]
    public void Where_nobody_has_points_yet_every_unit_is_still_listed()
    {
        var results = Rounds.AppraisedRound.Results;
        results = results with { Units = [.. results.Units.Where(unit => unit.Score.Outcomes.IsEmpty)] };
        using var workbook = Opened.Of(results);

        Assert.Equal(2, results.Units.Length);
        Assert.All(results.Units, unit => Assert.Equal("–", workbook[Summary].Cells[workbook.Find(Summary, unit.Score.Unit.Name).Row, 3].Value));
        Assert.DoesNotContain("Phiếu kết quả", workbook.Sheets);
    }
}
