using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CsCheck;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Cells;

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
    public void A_percentage_in_text_is_kept_in_percentage_points(string text, string points) =>
        Assert.Equal(points, Describe(NumberCell.ReadPercent(Text(text))));

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
        Assert.Contains("hiện dạng phần trăm (97,5%)", Describe(NumberCell.Read(Number(0.975, NumberFormat.Percent), [])), StringComparison.Ordinal);
        Assert.Contains("không tính theo phần trăm", Describe(NumberCell.Read(Text("97,5%"), [])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_for_instead_is_shown_by_an_example_of_its_own_kind()
    {
        foreach (var wrong in new[] { Text("khoảng hai mươi"), Number(44581, NumberFormat.Time), new RawCell(CellKind.Boolean, 1, ""), Number(1e300) })
        {
            Assert.Contains("ví dụ 27", Remedy(NumberCell.ReadCount(wrong, [])), StringComparison.Ordinal);
            Assert.Contains("ví dụ 97,5", Remedy(NumberCell.ReadPercent(wrong)), StringComparison.Ordinal);
            Assert.Contains("ví dụ 1,5", Remedy(NumberCell.Read(wrong, [])), StringComparison.Ordinal);
        }

        static string Remedy(Read<decimal> read) => read.Complaint!.Remedy;
    }

    [Fact]
    public void A_date_where_a_number_is_asked_for_is_asked_back()
    {
        Assert.Contains("là một ngày hoặc giờ", Describe(NumberCell.Read(Number(44581, NumberFormat.Time), [])), StringComparison.Ordinal);
        Assert.Contains("là một ngày hoặc giờ", Describe(NumberCell.ReadPercent(Number(44581, NumberFormat.Time))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(123456789012, "123456789012")]
    [InlineData(-4.35, "-4.35")]
    public void A_double_becomes_the_decimal_that_was_typed(double number, string expected) =>
        Assert.Equal(expected, Describe(NumberCell.Read(Number(number), [])));

    [Theory]
    [InlineData(1e300)]
    [InlineData(-1e29)]
    [InlineData(1e-300)]
    public void A_number_beyond_reading_is_asked_back(double number)
    {
        Assert.Contains("vượt quá khả năng đọc", Describe(NumberCell.Read(Number(number), [])), StringComparison.Ordinal);
        Assert.Contains("vượt quá khả năng đọc", Describe(NumberCell.ReadPercent(Number(number, NumberFormat.Percent))), StringComparison.Ordinal);
    }

    [Fact]
    public void True_is_no_number() =>
        Assert.Contains("ghi TRUE, không phải là một số", Describe(NumberCell.Read(new RawCell(CellKind.Boolean, 1), [])), StringComparison.Ordinal);

    [Theory]
    [InlineData(27.000000000000004, "27")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1.1 * 3, "3.3")]
    [InlineData(4.35 * 100, "435")]
    [InlineData(-27.000000000000004, "-27")]
    [InlineData(123456789012345, "123456789012345")]
    public void What_only_arithmetic_adds_behind_the_fifteenth_digit_is_not_there(double number, string expected)
    {
        Assert.Equal(expected, Describe(NumberCell.Read(Number(number), [])));
        Assert.Equal(expected, Describe(NumberCell.ReadCount(Number(number), [])));
    }

    [Fact]
    public void No_number_that_a_person_can_type_changes() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 14])
            .Sample(
                (digits, decimals) =>
                {
                    var typed = new decimal(digits) / (decimal)Math.Pow(10, decimals);
                    var stored = double.Parse(typed.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
                    return NumberCell.TryExact(stored, out var read) && read == typed;
                },
                iter: 200_000
            );

    [Fact]
    public void What_arithmetic_on_typed_numbers_gives_is_what_Excel_shows_of_it() =>
        Gen.Select(Gen.Int[0, 99_999], Gen.Int[0, 99_999], Gen.Int[1, 4])
            .Sample(
                (one, other, decimals) =>
                {
                    var scale = (decimal)Math.Pow(10, decimals);
                    return NumberCell.TryExact((double)(one / scale) + (double)(other / scale), out var sum)
                        && sum == (one + other) / scale
                        && NumberCell.TryExact((double)(one / scale) * 3d, out var product)
                        && product == one / scale * 3m;
                },
                iter: 200_000
            );

    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1234")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("12.345", "12345")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.000.000", "1000000")]
    [InlineData("27 000", "27000")]
    [InlineData("27,0", "27")]
    [InlineData("1.234,00", "1234")]
    [InlineData("2.7e1", "không đọc được là một số")]
    [InlineData("-1.234", "-1234")]
    [InlineData("２７", "27")]
    [InlineData("27 nhiệm vụ", "27")]
    [InlineData("1.234 NHIEM VU.", "1234")]
    [InlineData("27.000", "có thể hiểu là 27000 hoặc 27.")]
    [InlineData("1,000", "có thể hiểu là 1000 hoặc 1.")]
    [InlineData("27 hồ sơ", "không đọc được là một số")]
    [InlineData("27 nhiệm vụ và 3 hồ sơ", "không đọc được là một số")]
    [InlineData("12 34", "không đọc được là một số")]
    [InlineData("1.23.4", "không đọc được là một số")]
    [InlineData("27%", "không tính theo phần trăm")]
    [InlineData("1.000.000.000.000.000", "lớn quá mức một số đếm được")]
    public void A_count_in_text_is_whole_and_read_in_groups_of_three(string text, string expected) =>
        AssertReads(expected, NumberCell.ReadCount(Text(text), ["nhiệm vụ"]));

    [Fact]
    public void A_fraction_is_read_where_a_count_should_be_so_that_it_is_asked_back_as_one() =>
        Assert.Equal("1.5", Describe(NumberCell.ReadCount(Text("1,5"), [])));

    [Theory]
    [InlineData("27.000")]
    [InlineData("vài")]
    [InlineData("12 34")]
    public void What_is_advised_for_a_count_fits_a_count(string text)
    {
        var remedy = NumberCell.ReadCount(Text(text), []).Complaint!.Remedy;

        Assert.DoesNotContain("thập phân", remedy, StringComparison.Ordinal);
        Assert.All(
            Regex.Matches(remedy, "(?<=nhập |ví dụ )[0-9]+").Select(match => match.Value),
            advised => Assert.True(NumberCell.ReadCount(Text(advised), []).HasValue)
        );
    }

    [Theory]
    [InlineData(1e15)]
    [InlineData(-1e15)]
    [InlineData(1e20)]
    public void A_count_beyond_what_cells_hold_exactly_is_asked_back(double number) =>
        Assert.Contains("lớn quá mức", Describe(NumberCell.ReadCount(Number(number), [])), StringComparison.Ordinal);

    [Theory]
    [InlineData("27\n280")]
    [InlineData("1\r\n234")]
    [InlineData("1\t234")]
    [InlineData("\u202E27")]
    public void Several_lines_and_letters_turned_around_are_no_one_number(string text)
    {
        Assert.Contains("chưa rõ là số nào", Describe(NumberCell.Read(Text(text), [])), StringComparison.Ordinal);
        Assert.Contains("chưa rõ là số nào", Describe(NumberCell.ReadCount(Text(text), [])), StringComparison.Ordinal);
        Assert.Contains("chưa rõ là số nào", Describe(NumberCell.ReadPercent(Text(text))), StringComparison.Ordinal);
        Assert.Equal("27", Describe(NumberCell.ReadCount(Text("\n27\r\n"), [])));
    }

    [Theory]
    [InlineData("1,5đ", "1.5")]
    [InlineData("1,5 điểm", "1.5")]
    [InlineData("1,5 diem", "1.5")]
    [InlineData("0.5 Đ", "0.5")]
    [InlineData("1,5 %", "không tính theo phần trăm")]
    [InlineData("1,5 triệu", "không đọc được là một số")]
    public void Points_may_be_typed_with_their_measure(string text, string expected) => AssertReads(expected, NumberCell.Read(Text(text), Measures.Points));

    private static RawCell Number(double number, NumberFormat format = NumberFormat.Plain) => new(CellKind.Number, number, Format: format);

    private static RawCell Text(string text) => new(CellKind.Text, Text: text);

    // A complaint quotes numbers as well: where one is expected, nothing else may be said.
    private static void AssertReads(string expected, Read<decimal> read)
    {
        if (decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            Assert.Equal(expected, Describe(read));
        }
        else
        {
            Assert.Contains(expected, Describe(read), StringComparison.Ordinal);
        }
    }

    private static string Describe(Read<decimal> read) => read.HasValue ? Decimals.Write(read.Value) : read.Complaint!.Found;
}
