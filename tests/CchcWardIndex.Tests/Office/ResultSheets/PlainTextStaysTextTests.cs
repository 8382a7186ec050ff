using System.IO.Compression;
using System.Text.RegularExpressions;
using CchcWardIndex.Office.ResultSheets;

namespace CchcWardIndex.Tests.Office.ResultSheets;

public partial class PlainTextStaysTextTests
{
    private const string Explanations = "Giải trình điểm";

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_text_and_stays_so_when_edited()
    {
        using var workbook = Opened.Of(SampleRound.Whole);

        foreach (var text in SampleRound.FormulaLike)
        {
            var (row, column) = workbook.Find(Explanations, text);
            var cell = workbook[Explanations].Cells[row, column];
            Assert.Equal("", cell.Formula);
            Assert.True(cell.Style.QuotePrefix, $"\"{text}\" would become a formula when edited.");
        }

        var (other, place) = workbook.Find(Explanations, "Không phát sinh");
        Assert.False(workbook[Explanations].Cells[other, place].Style.QuotePrefix);
    }

    [Fact]
    public void No_formula_on_any_sheet_holds_what_somebody_wrote()
    {
        using var zip = new ZipArchive(new MemoryStream(ResultsWorkbook.Write(SampleRound.Whole)));
        foreach (var part in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            var formulas = Formula().Matches(reader.ReadToEnd()).Select(match => match.Groups[1].Value).ToList();
            Assert.All(SampleRound.FormulaLike, text => Assert.DoesNotContain(formulas, formula => formula.Contains(text[1..5], StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("a\u0001b\u000Fc", "a\uFFFDb\uFFFDc")]
    [InlineData("Phường \u202E00,1 mất\u202C \u2066x\u2069", "Phường \uFFFD00,1 mất\uFFFD \uFFFDx\uFFFD")]
    [InlineData("dòng 1\r\ndòng 2", "dòng 1\ndòng 2")]
    [InlineData("_x0041_ & <b>", "_x0041_ & <b>")]
    [InlineData("nửa {half} ký tự", "nửa \uFFFD ký tự")]
    public void Letters_that_a_sheet_cannot_hold_do_not_break_it(string written, string read)
    {
        // Half a surrogate pair does not survive in an attribute, so it is put in here.
        var message = written.Replace("{half}", "\uD800", StringComparison.Ordinal);
        var results = SampleRound.Whole;
        using var workbook = Opened.Of(results with { Problems = [results.Problems[0] with { Message = message }] });

        Assert.Contains(read, workbook.Texts("Vấn đề"));
    }

    [Fact]
    public void A_text_longer_than_a_cell_can_hold_is_cut_and_says_so()
    {
        var results = SampleRound.Whole;
        using var workbook = Opened.Of(results with { Problems = [results.Problems[0] with { Message = new string('ă', 40_000) }] });

        var text = Assert.Single(workbook.Texts("Vấn đề"), text => text.StartsWith("ăă", StringComparison.Ordinal));
        Assert.Equal(32_767, text.Length);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("<f[^>/]*>([^<]*)</f>")]
    private static partial Regex Formula();
}
