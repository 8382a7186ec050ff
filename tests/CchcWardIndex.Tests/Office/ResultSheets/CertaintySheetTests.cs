using CchcWardIndex.Analysis;
using CchcWardIndex.Office.SampleSheets;
using CchcWardIndex.Tests.Analysis;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Office.ResultSheets;

public class CertaintySheetTests
{
    private const string Name = "Độ chắc chắn";
    private const string LeftOut = "Bỏ một tiêu chí";

    [Fact]
    public void Every_ranked_unit_has_its_margins_and_both_ranges_of_ranks()
    {
        using var workbook = Opened.Of(SampleRound.AppraisedWhole);
        var (certainty, head) = (Certainty.Of(SampleRound.AppraisedWhole), workbook.Find(Name, "Xếp hạng").Row);
        for (var i = 0; i < certainty.Units.Length; i++)
        {
            var (row, unit) = (head + 1 + i, certainty.Units[i]);
            Assert.Equal((unit.Unit.Name, unit.Grade), (workbook[Name].Cells[row, 2].Value, workbook[Name].Cells[row, 6].Value));
            Assert.Equal((unit.Rank, (double)unit.Index), (workbook.Number(Name, row, 1), workbook.Number(Name, row, 3)));
            Assert.Equal(unit.BehindNext is { } behind ? (double)behind : "–", workbook[Name].Cells[row, 4].Value);
            Assert.Equal(unit.ShortOfBetterGrade is { } @short ? (double)@short : "–", workbook[Name].Cells[row, 7].Value);
            Assert.Equal(Range(unit.BestLeftOut, unit.WorstLeftOut), workbook[Name].Cells[row, 10].Value);
            Assert.Equal(Range(unit.BestDrawn!.Value, unit.WorstDrawn!.Value), workbook[Name].Cells[row, 11].Value);
        }

        static string Range(int best, int worst) => best == worst ? $"{best}" : $"{best} – {worst}";
    }

    [Fact]
    public void It_says_what_the_range_means_what_it_does_not_and_where_its_size_comes_from()
    {
        using var workbook = Opened.Of(SampleRound.AppraisedWhole);
        var texts = workbook.Texts(Name);

        Assert.Contains("(Để tham khảo khi đọc bảng xếp hạng; không làm thay đổi điểm, chỉ số, thứ hạng hay xếp loại nào)", texts);
        Assert.Single(
            texts,
            text =>
                text.Contains("10.000 lần", StringComparison.Ordinal)
                && text.Contains("nhiều nhất 5% điểm tối đa", StringComparison.Ordinal)
                && text.Contains("ít nhất 90 lần", StringComparison.Ordinal)
        );
        Assert.Single(texts, text => text.StartsWith("Nên hiểu: hai đơn vị có khoảng hạng không chồng lên nhau", StringComparison.Ordinal));
        Assert.Single(texts, text => text.StartsWith("Không nên hiểu: điểm đã chấm là sai", StringComparison.Ordinal));
        Assert.Contains($"Mức lệch 5% lấy từ bộ chỉ số: {SampleRound.AppraisedWhole.Set.AppraisalError!.Assumption}", texts);
    }

    [Fact]
    public void A_set_without_an_error_says_why_there_are_no_ranges()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);

        Assert.Contains("Khoảng hạng: không tính, vì bộ chỉ số không nêu sai số thẩm định.", workbook.Texts(Name));
        Assert.Equal("–", workbook[Name].Cells[workbook.Find(Name, "Xếp hạng").Row + 1, 11].Value);
    }

    [Fact]
    public void The_criteria_that_turn_most_pairs_come_first_and_who_passes_whom_is_said()
    {
        using var workbook = Opened.Of(
            new SmallOrder(("1.1", 20m), ("1.2", 20m)).Unit("00001", 20m, 10m).Unit("00002", 12m, 17m).Unit("00003", 5m, 12m).Results()
        );

        Assert.Contains("P. 00002 vượt P. 00001; P. 00003 vượt P. 00001", workbook.Texts(LeftOut));
        Assert.Contains(
            "Trong 2 tiêu chí đã thử bỏ, 1 tiêu chí làm ít nhất một cặp đơn vị đổi chỗ, 1 tiêu chí không làm cặp nào đổi chỗ.",
            workbook.Texts(LeftOut)
        );
    }

    [Fact]
    public void A_margin_too_small_to_show_is_not_shown_as_none_and_an_order_that_stands_is_said_to_stand()
    {
        using var workbook = Opened.Of(new SmallOrder(("1.1", 1000m), ("1.2", 9000m)).Unit("00001", 1m, 900.0001m).Unit("00002", 1m, 900m).Results());

        Assert.Contains("< 0,0001", workbook.Texts(Name));
        Assert.Contains("Bỏ bất kỳ tiêu chí nào trong 2 tiêu chí thì không đơn vị nào vượt đơn vị nào.", workbook.Texts(LeftOut));
    }

    [Fact]
    public void Above_five_hundred_units_it_says_that_only_margins_are_there()
    {
        using var workbook = Opened.Of(SampleRound.Of(501));

        Assert.Contains(
            "Khoảng hạng: có 501 đơn vị được xếp hạng (nhiều hơn 500) nên không thử bỏ từng tiêu chí và không tính khoảng hạng.",
            workbook.Texts(Name)
        );
        Assert.DoesNotContain(LeftOut, workbook.Sheets);
    }

    [Fact]
    public void A_sample_is_written_as_a_form_and_hostile_text_stays_text()
    {
        var sample = Samples.Draw(AppraisedRound.Results, 3, 50);
        var (once, again) = (
            SampleWorkbook.Write(AppraisedRound.Results, sample, "Theo công bố lần 1."),
            SampleWorkbook.Write(AppraisedRound.Results, sample, "Theo công bố lần 1.")
        );
        using var workbook = new Opened(once);
        var head = workbook.Find(SampleWorkbook.Name, "STT").Row;

        Assert.Equal(once, again);
        Assert.Equal(
            sample.Items.Select(item => (object)item.Unit.Name),
            Enumerable.Range(head + 1, sample.Items.Length).Select(row => workbook[SampleWorkbook.Name].Cells[row, 2].Value)
        );
        Assert.Contains("15/KH-UBND ngày 20/01/2022, trang 3; 77/BB-NV (cơ quan thẩm định)", workbook.Texts(SampleWorkbook.Name));
        Assert.DoesNotContain(workbook[SampleWorkbook.Name].Cells, cell => cell.Formula.Length > 0);
    }
}
