using System.Globalization;
using System.Text;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Cells;

public class TimeCellTests
{
    [Theory]
    [InlineData("20/01/2022", "2022-01-20")]
    [InlineData("5/4/2022", "2022-04-05")]
    [InlineData("20-01-2022", "2022-01-20")]
    [InlineData("20.01.2022", "2022-01-20")]
    [InlineData("2022-01-20", "2022-01-20")]
    [InlineData("20 / 01 / 2022", "2022-01-20")]
    [InlineData("ngày 20/01/2022", "2022-01-20")]
    [InlineData("ngày 20 tháng 01 năm 2022", "2022-01-20")]
    [InlineData("Ngày 20 tháng 1 năm 2022", "2022-01-20")]
    [InlineData("NGÀY 20 THÁNG 01 NĂM 2022", "2022-01-20")]
    [InlineData("ngay 20 thang 01 nam 2022", "2022-01-20")]
    [InlineData("20 tháng 1 năm 2022", "2022-01-20")]
    [InlineData("20 tháng 1, 2022", "2022-01-20")]
    [InlineData("20 tháng 01/2022", "2022-01-20")]
    [InlineData("ngày 20/01 năm 2022", "2022-01-20")]
    [InlineData("Quy Nhơn, ngày 20 tháng 01 năm 2022", "2022-01-20")]
    [InlineData("TP. Hồ Chí Minh, ngày 20 tháng 01 năm 2022.", "2022-01-20")]
    [InlineData("Thành phố Quy Nhơn, ngày 20/01/2022", "không đọc được là ngày")]
    [InlineData("Quy Nhơn, 20/01/2022", "2022-01-20")]
    [InlineData("2022/01/20", "2022-01-20")]
    [InlineData("2022.1.20", "2022-01-20")]
    [InlineData("20/01/2022.", "2022-01-20")]
    [InlineData("20/01/2022;", "2022-01-20")]
    [InlineData("２０/０１/２０２２", "2022-01-20")]
    [InlineData("2022-01-20T00:00:00Z", "2022-01-20")]
    [InlineData("2022-01-20T00:00:00.000Z", "2022-01-20")]
    [InlineData("2022-01-20T16:59:59Z", "2022-01-20")]
    [InlineData("2022-01-20T23:30:00+07:00", "2022-01-20")]
    [InlineData("2022-01-20T17:00:00Z", "chưa rõ là ngày nào ở Việt Nam")]
    [InlineData("2022-01-20T01:00:00+09:00", "chưa rõ là ngày nào ở Việt Nam")]
    [InlineData("15/12/2022 16:59", "2022-12-15")]
    [InlineData("\u00A029/02/2020 ", "2020-02-29")]
    public void A_day_in_text_is_read_day_first_in_words_or_year_first(string text, string expected)
    {
        Assert.EndsWith(expected.Length > 10 ? expected + "." : expected, Day(Text(text)), StringComparison.Ordinal);
        Assert.EndsWith(expected.Length > 10 ? expected + "." : expected, Day(Text(text.Normalize(NormalizationForm.FormD))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16:59 15/12/2022", "2022-12-15 16:59:00")]
    [InlineData("15/12/2022 16:59", "2022-12-15 16:59:00")]
    [InlineData("16:59:30 15/12/2022", "2022-12-15 16:59:30")]
    [InlineData("15/12/2022, 16:59", "2022-12-15 16:59:00")]
    [InlineData("16h59 ngày 15/12/2022", "2022-12-15 16:59:00")]
    [InlineData("16 giờ 59 phút ngày 15/12/2022", "2022-12-15 16:59:00")]
    [InlineData("17 giờ ngày 15/12/2022", "2022-12-15 17:00:00")]
    [InlineData("2022-12-15T16:59:00", "2022-12-15 16:59:00")]
    [InlineData("16 giờ 59 ngày 15 tháng 12 năm 2022", "2022-12-15 16:59:00")]
    [InlineData("16 giờ 59 phút, ngày 15 tháng 12 năm 2022", "2022-12-15 16:59:00")]
    [InlineData("16 giờ 5 phút ngày 15/12/2022", "2022-12-15 16:05:00")]
    [InlineData("16g59 ngày 15/12/2022", "2022-12-15 16:59:00")]
    [InlineData("ngày 15 tháng 12 năm 2022, lúc 16 giờ 59 phút", "2022-12-15 16:59:00")]
    [InlineData("2022/12/15 16:59", "2022-12-15 16:59:00")]
    [InlineData("2022-12-15T16:59:00+07:00", "2022-12-15 16:59:00")]
    [InlineData("00:00 15/12/2022", "2022-12-15 00:00:00")]
    public void A_day_and_hour_in_text_are_read_in_either_order(string text, string expected) => Assert.Equal(expected, Hour(Text(text)));

    [Theory]
    [InlineData("20/01/22", "năm chỉ có hai chữ số")]
    [InlineData("01/20/2022", "ngày và tháng bị đảo")]
    [InlineData("31/02/2022", "không có ngày này")]
    [InlineData("00/01/2022", "không có ngày này")]
    [InlineData("01/00/2022", "không có ngày này")]
    [InlineData("20/01-2022", "không đọc được là ngày")]
    [InlineData("tháng 3/2022", "không đọc được là ngày")]
    [InlineData("Quý I", "không đọc được là ngày")]
    [InlineData("20220120", "không đọc được là ngày")]
    [InlineData("ngày 20 tháng 01 năm 22", "năm chỉ có hai chữ số")]
    [InlineData("ngày 31 tháng 02 năm 2022", "không có ngày này")]
    [InlineData("ngày 1 tháng 20 năm 2022", "ngày và tháng bị đảo")]
    [InlineData("ngày 20 tháng 01", "không đọc được là ngày")]
    [InlineData("20 tháng 12022", "không đọc được là ngày")]
    [InlineData("ngày 20 tháng 01 năm 2022 và ngày 21 tháng 01 năm 2022", "không đọc được là ngày")]
    [InlineData("dự kiến, ngày 20 tháng 01 năm 2022", "không đọc được là ngày")]
    [InlineData("chưa ban hành, 20/01/2022", "không đọc được là ngày")]
    [InlineData("٢٠/٠١/٢٠٢٢", "không đọc được là ngày")]
    [InlineData("2022/20/01", "ngày và tháng bị đảo")]
    [InlineData("16:59 15/12/2022 17:00", "có hai giờ khác nhau")]
    [InlineData("25:00 15/12/2022", "không có giờ này")]
    public void What_is_no_day_is_asked_back(string text, string words)
    {
        Assert.Contains(words, Day(Text(text)), StringComparison.Ordinal);
        Assert.Contains(words, Hour(Text(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_its_hour_is_asked_back_where_the_hour_decides()
    {
        Assert.Contains("có ngày nhưng chưa có giờ", Hour(Text("15/12/2022")), StringComparison.Ordinal);
        Assert.Contains("có ngày nhưng chưa có giờ", Hour(Date(44910)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_hour_told_for_another_part_of_the_world_is_asked_back_where_the_hour_decides()
    {
        Assert.Contains("chưa rõ là mấy giờ ở Việt Nam", Hour(Text("2022-12-15T09:59:00Z")), StringComparison.Ordinal);
        Assert.Contains("chưa rõ là mấy giờ ở Việt Nam", Hour(Text("2022-12-15T09:59:00+00:00")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_cell_is_read_to_the_second_in_both_date_systems()
    {
        Assert.Equal("2022-12-15", Day(Date(44910)));
        Assert.Equal("2022-12-15 16:59:00", Hour(Date(44910.70763888889)));
        Assert.Equal("2022-12-15", Day(Date(44910 - 1462), uses1904: true));
    }

    [Fact]
    public void A_number_without_a_date_format_is_asked_back()
    {
        Assert.Contains("ghi số 44.910, không có định dạng ngày", Day(new RawCell(CellKind.Number, 44910)), StringComparison.Ordinal);
        Assert.Contains("không phải là ngày", Day(new RawCell(CellKind.Boolean, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(-3)]
    [InlineData(1e12)]
    [InlineData(1e300)]
    public void A_date_outside_the_calendar_is_asked_back(double serial) => Assert.Contains("ngày ngoài lịch", Day(Date(serial)), StringComparison.Ordinal);

    [Theory]
    [InlineData("dd/mm/yyyy", "Time")]
    [InlineData("[$-42A]d mmmm, yyyy;@", "Time")]
    [InlineData("[h]:mm", "Time")]
    [InlineData("0.0%", "Percent")]
    [InlineData("General", "Plain")]
    [InlineData("#,##0\" hồ sơ\"", "Plain")]
    [InlineData("0.00\\ \\d", "Plain")]
    [InlineData("[Red]0.00", "Plain")]
    [InlineData("0\"%\"", "Plain")]
    [InlineData("@", "Plain")]
    [InlineData("", "Plain")]
    [InlineData("# ?/?", "Plain")]
    [InlineData("0.00E+00", "Plain")]
    [InlineData("00000", "Plain")]
    [InlineData("0;-0;;@", "Plain")]
    [InlineData("#,##0\" m2\"", "Plain")]
    [InlineData("_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", "Plain")]
    [InlineData("_-* #,##0.00\\ [$₫-42A]_-;-* #,##0.00\\ [$₫-42A]_-", "Plain")]
    [InlineData("General\" hồ sơ\"", "Plain")]
    [InlineData(";;;", "Other")]
    [InlineData("\"12\"", "Other")]
    [InlineData("#,##0,", "Other")]
    [InlineData("0.0,,\" triệu\"", "Other")]
    [InlineData("[<1000]0;0.0,\" nghìn\"", "Other")]
    [InlineData("0\"0\"", "Other")]
    [InlineData("0\\0", "Other")]
    [InlineData("\"Quý 1\"0", "Other")]
    public void A_number_format_says_what_its_number_means(string code, string expected) => Assert.Equal(expected, CellFormats.Of(code).ToString());

    private static RawCell Text(string text) => new(CellKind.Text, Text: text);

    private static RawCell Date(double serial) => new(CellKind.Number, serial, Format: NumberFormat.Time);

    private static string Day(RawCell cell, bool uses1904 = false) =>
        new TimeCell(uses1904).ReadDay(cell) is { HasValue: true } read
            ? read.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : new TimeCell(uses1904).ReadDay(cell).Complaint!.Found;

    private static string Hour(RawCell cell) =>
        new TimeCell(false).ReadHour(cell) is { HasValue: true } read
            ? read.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            : new TimeCell(false).ReadHour(cell).Complaint!.Found;
}
