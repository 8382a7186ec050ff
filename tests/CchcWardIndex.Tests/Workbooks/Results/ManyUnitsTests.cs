namespace CchcWardIndex.Tests.Workbooks.Results;

public class ManyUnitsTests
{
    [Fact]
    public void More_than_thirty_units_run_over_several_pages_with_their_titles_repeated()
    {
        using var few = Opened.Of(SampleRound.Whole);
        using var many = Opened.Of(SampleRound.Of(31));

        Assert.True(few["Chi tiết"].PrinterSettings.FitToPage);
        Assert.False(many["Chi tiết"].PrinterSettings.FitToPage);
        Assert.Equal(70, many["Chi tiết"].PrinterSettings.Scale);
        Assert.Equal((1, 3), (many["Chi tiết"].PrinterSettings.RepeatColumns.Start.Column, many["Chi tiết"].PrinterSettings.RepeatColumns.End.Column));
        Assert.Equal((5, 6), (many["Chi tiết"].PrinterSettings.RepeatRows.Start.Row, many["Chi tiết"].PrinterSettings.RepeatRows.End.Row));
    }

    [Fact]
    public void Above_five_hundred_units_the_explanations_point_to_results_json()
    {
        using var workbook = Opened.Of(SampleRound.Of(501));

        var line = Assert.Single(workbook.Texts("Giải trình điểm"), text => text.Contains("results.json", StringComparison.Ordinal));
        Assert.Equal("Đợt đánh giá có 501 đơn vị: giải trình từng điểm nằm trong tệp results.json kèm theo; xem một đơn vị bằng lệnh \"explain\".", line);
        Assert.DoesNotContain("Quy tắc đã áp dụng", workbook.Texts("Giải trình điểm"));
    }
}
