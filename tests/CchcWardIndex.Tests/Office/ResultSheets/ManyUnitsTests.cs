namespace CchcWardIndex.Tests.Office.ResultSheets;

public class ManyUnitsTests
{
    private const string Summary = "Tổng hợp";

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
    public void Twenty_one_units_with_notes_and_signatures_are_one_page()
    {
        using var workbook = Opened.Of(SampleRound.Whole);

        Assert.Equal((true, 1), (workbook[Summary].PrinterSettings.FitToPage, workbook[Summary].PrinterSettings.FitToHeight));
        Assert.Empty(Pages(workbook).Skip(1));
    }

    [Fact]
    public void Units_that_fit_on_one_page_stay_on_it_and_their_mean_goes_with_the_signatures()
    {
        using var workbook = Opened.Of(SampleRound.Of(28));

        Assert.False(workbook[Summary].PrinterSettings.FitToPage);
        Assert.Equal([1, workbook.Find(Summary, "Giá trị trung bình").Row], Pages(workbook));
    }

    [Fact]
    public void More_units_are_shared_out_over_their_pages_evenly()
    {
        using var workbook = Opened.Of(SampleRound.Of(135));
        var (sheet, starts) = (workbook[Summary], Pages(workbook));
        var heights = starts
            .Zip([.. starts.Skip(1), sheet.Dimension.End.Row + 1], (from, to) => Enumerable.Range(from, to - from).Sum(row => sheet.Row(row).Height))
            .ToList();

        Assert.Equal(5, heights.Count);
        // The highest page would not lose a row without one more page: what the others leave over is less than a row each, but for the last.
        Assert.True(heights[..^1].Max() - heights[..^1].Min() < 80 && heights[^1] > heights[0] / 2, string.Join("; ", heights));
    }

    [Fact]
    public void Above_five_hundred_units_the_explanations_point_to_results_json()
    {
        using var workbook = Opened.Of(SampleRound.Of(501));

        var line = Assert.Single(workbook.Texts("Giải trình điểm"), text => text.Contains("results.json", StringComparison.Ordinal));
        Assert.Equal("Đợt đánh giá có 501 đơn vị: giải trình từng điểm nằm trong tệp results.json kèm theo; xem một đơn vị bằng lệnh \"explain\".", line);
        Assert.DoesNotContain("Quy tắc đã áp dụng", workbook.Texts("Giải trình điểm"));
    }

    // The first row of each page of the summary.
    private static List<int> Pages(Opened workbook) =>
        [1, .. Enumerable.Range(1, workbook[Summary].Dimension.End.Row).Where(row => workbook[Summary].Row(row).PageBreak).Select(row => row + 1)];
}
