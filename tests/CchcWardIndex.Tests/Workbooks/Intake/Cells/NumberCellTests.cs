using CchcWardIndex.Criteria;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Sheets;
using Xunit;

namespace CchcWardIndex.Tests.Workbooks.Intake.Cells;

public class NumberCellTests
{
    [Theory]
    [InlineData(97.5, false, "97.5")]
    [InlineData(0.975, true, "97.5")]
    [InlineData(0.005, true, "0.5")]
    [InlineData(1.0, true, "100")]
    [InlineData(0, false, "0")]
    [InlineData(0, true, "0")]
    [InlineData(100, false, "100")]
    public void A_percentage_is_kept_in_percentage_points(double number, bool shownAsPercent, string points) =>
        Assert.Equal(points, Describe(NumberCell.ReadPercent(Number(number, shownAsPercent ? NumberFormat.Percent : NumberFormat.Plain))));

    [Theory]
    [InlineData("97,5%", "97.5")]
    [InlineData("0,5%", "0.5")]
    [InlineData("97,5", "97.5")]
    [InlineData("0", "0")]
    public void A_percentage_in_text_is_kept_in_percentage_points(string text, string points) => Assert.Equal(points, Describe(NumberCell.ReadPercent(Text(text))));

    [Theory]
    [InlineData(0.975, "ghi 0,975, có thể hiểu là 0,975% hoặc 97,5%")]
    [InlineData(1, "ghi 1, có thể hiểu là 1% hoặc 100%")]
    public void A_bare_share_in_a_percentage_is_asked_back(double number, string words)
    {
        Assert.Contains(words, Describe(NumberCell.ReadPercent(Number(number))), StringComparison.Ordinal);
        Assert.Contains(words, Describe(NumberCell.ReadPercent(Text(Show.Number((decimal)number)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_where_none_is_asked_for_is_asked_back()
    {
        Assert.Contains("hiện dạng phần trăm (97,5%)", Describe(NumberCell.Read(Number(0.975, NumberFormat.Percent))), StringComparison.Ordinal);
        Assert.Contains("không tính theo phần trăm", Describe(NumberCell.Read(Text("97,5%"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_where_a_number_is_asked_for_is_asked_back()
    {
        Assert.Contains("là một ngày hoặc giờ", Describe(NumberCell.Read(Number(44581, NumberFormat.Time))), StringComparison.Ordinal);
        Assert.Contains("là một ngày hoặc giờ", Describe(NumberCell.ReadPercent(Number(44581, NumberFormat.Time))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(123456789012, "123456789012")]
    [InlineData(-4.35, "-4.35")]
    public void A_double_becomes_the_decimal_that_was_typed(double number, string expected) => Assert.Equal(expected, Describe(NumberCell.Read(Number(number))));

    [Theory]
    [InlineData(1e300)]
    [InlineData(-1e29)]
    public void A_number_beyond_reading_is_asked_back(double number)
    {
        Assert.Contains("vượt quá khả năng đọc", Describe(NumberCell.Read(Number(number))), StringComparison.Ordinal);
        Assert.Contains("vượt quá khả năng đọc", Describe(NumberCell.ReadPercent(Number(number, NumberFormat.Percent))), StringComparison.Ordinal);
    }

    [Fact]
    public void True_is_no_number() =>
        Assert.Contains("ghi TRUE, không phải là một số", Describe(NumberCell.Read(new RawCell(CellKind.Boolean, 1))), StringComparison.Ordinal);

    private static RawCell Number(double number, NumberFormat format = NumberFormat.Plain) => new(CellKind.Number, number, Format: format);

    private static RawCell Text(string text) => new(CellKind.Text, Text: text);

    private static string Describe(Read<decimal> read) => read.HasValue ? Decimals.Write(read.Value) : read.Complaint!.Found;
}
