using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Tests.Office.ResultSheets;

namespace CchcWardIndex.Tests.Office.Years;

public class ComparisonWorkbookTests
{
    private const string Hostile = "=HYPERLINK(\"http://x\")\u202E <b>Phường</b>\u0007";

    private static readonly LastYear Then = new(
        2021,
        Hostile,
        [
            new("00001", "Phường Một", 70m, 2)
            {
                Grade = "Khá",
                Areas = [new("1", 7m, 10m)],
                Criteria = [new("1.1", 7m, 10m)],
            },
            new("00002", Hostile, 80m, 1),
        ]
    )
    {
        Areas = [new("1", "Chỉ đạo", 10m)],
        Criteria = [new("1.1", "Kế hoạch", 10m, null), new("1.2", Hostile, 1m, null)],
    };

    private static readonly LastYear Now = new(
        2022,
        "Quyết định số 1/QĐ-UBND ngày 20/12/2022",
        [
            new("00001", "Phường Một", 90m, 1)
            {
                Grade = "Tốt",
                Areas = [new("1", 9m, 10m)],
                Criteria = [new("1.1", 9m, 10m)],
            },
        ]
    )
    {
        Areas = [new("1", "Chỉ đạo", 10m)],
        Criteria = [new("1.1", "Kế hoạch", 10m, null)],
    };

    private static readonly Comparison Compared = Comparison.Between(Then, Now, FormerCodes.Same);

    [Fact]
    public void Every_unit_has_both_years_and_what_it_rose_and_what_is_unknown_is_a_dash()
    {
        using var workbook = new Opened(ComparisonWorkbook.Write(Compared, "UBND"));
        var (sheet, row) = (workbook[ComparisonWorkbook.Units], workbook.Find(ComparisonWorkbook.Units, "STT").Row);

        // 70 → 90, rank 2 → 1: one rank up, 20 points up.
        Assert.Equal(
            [1d, "Phường Một (00001)", 2d, 1d, 1d, 70d, 90d, 20d, "Khá", "Tốt", "–", "–"],
            Enumerable.Range(1, 12).Select(column => sheet.Cells[row + 1, column].Value)
        );
        Assert.Equal([1d, "–", "–", 80d, "–", "–"], Enumerable.Range(3, 6).Select(column => sheet.Cells[row + 2, column].Value));
    }

    [Fact]
    public void Areas_and_criteria_stand_together_with_how_many_units_rose()
    {
        using var workbook = new Opened(ComparisonWorkbook.Write(Compared, "UBND"));
        var (sheet, row) = (workbook[ComparisonWorkbook.Parts], workbook.Find(ComparisonWorkbook.Parts, "Mã").Row);

        Assert.Equal(["1", "1", "LĨNH VỰC: Chỉ đạo", 70d, 90d, 20d, 1d, 0d], Enumerable.Range(1, 8).Select(column => sheet.Cells[row + 1, column].Value));
        Assert.Equal(["1.1", "1.1", "Kế hoạch", 70d, 90d, 20d, 1d, 0d], Enumerable.Range(1, 8).Select(column => sheet.Cells[row + 2, column].Value));
        Assert.Contains("Không còn", workbook.Texts(ComparisonWorkbook.OnlyOne));
    }

    [Fact]
    public void Hostile_text_stays_text_and_the_same_years_give_the_same_bytes()
    {
        var written = ComparisonWorkbook.Write(Compared, Hostile);
        using var workbook = new Opened(written);

        Assert.Equal(written, ComparisonWorkbook.Write(Comparison.Between(Then, Now, FormerCodes.Same), Hostile));
        Assert.All(workbook.Sheets, sheet => Assert.DoesNotContain(workbook[sheet].Cells, cell => cell.Formula.Length > 0));
        Assert.Contains(workbook.Texts(ComparisonWorkbook.Units), text => text.StartsWith("=HYPERLINK", StringComparison.Ordinal));
        Assert.DoesNotContain(workbook.Texts(ComparisonWorkbook.Units), text => text.Contains('\u0007', StringComparison.Ordinal));
    }

    [Fact]
    public void That_nobody_knows_which_codes_changed_is_said_above_the_table()
    {
        using var workbook = new Opened(ComparisonWorkbook.Write(Comparison.Between(Then, Now, null), "UBND"));

        Assert.Contains(workbook.Texts(ComparisonWorkbook.Parts), text => text.Contains("không biết mã nào đã đổi", StringComparison.Ordinal));
    }

    [Fact]
    public void Beside_a_plain_table_there_is_only_the_sheet_of_units()
    {
        var table = new LastYear(2021, "bảng", [new LastYearUnit("00001", "Phường Một", 70m, null)]);
        using var workbook = new Opened(ComparisonWorkbook.Write(Comparison.Between(table, Now, FormerCodes.Same), "UBND"));

        Assert.Equal([ComparisonWorkbook.Units], workbook.Sheets);
    }
}
