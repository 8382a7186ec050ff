using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Cells;

public class NumberTextTests
{
    [Theory]
    [InlineData("97,5", "97.5")]
    [InlineData("97.5", "97.5")]
    [InlineData(" 97.5 ", "97.5")]
    [InlineData("\u00A097,5\u00A0", "97.5")]
    [InlineData("\u202F97,5\u200B", "97.5")]
    [InlineData("0,975", "0.975")]
    [InlineData("0.975", "0.975")]
    [InlineData("1234", "1234")]
    [InlineData("05", "5")]
    [InlineData("82,00", "82")]
    [InlineData("1,2345", "1.2345")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,567", "1234.567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567,8", "1234567.8")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("\u22123", "-3")]
    [InlineData("+3", "3")]
    [InlineData("1 234", "1234")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00A0234.567", "1234.567")]
    [InlineData("９７，５", "97.5")]
    [InlineData("97,5%", "97.5")]
    [InlineData("97,5 %", "97.5")]
    public void A_number_in_text_is_read_with_comma_or_dot(string text, string expected)
    {
        foreach (var culture in new[] { "vi-VN", "en-US", "ar-SA" })
        {
            Assert.Equal(expected, Under(culture, () => Describe(text)));
        }
    }

    [Theory]
    [InlineData("1.234", "có thể hiểu là 1234 hoặc 1,234")]
    [InlineData("1,234", "có thể hiểu là 1234 hoặc 1,234")]
    [InlineData("12.345", "có thể hiểu là 12345 hoặc 12,345")]
    [InlineData("123.456", "có thể hiểu là 123456 hoặc 123,456")]
    [InlineData("91.651", "có thể hiểu là 91651 hoặc 91,651")]
    [InlineData("-1.234", "có thể hiểu là 1234 hoặc 1,234")]
    [InlineData("1.234%", "có thể hiểu là 1234 hoặc 1,234")]
    public void What_could_be_two_numbers_is_asked_back_and_never_guessed(string text, string words)
    {
        var read = NumberText.Read(text, "1,5", out _);

        Assert.False(read.HasValue);
        Assert.Contains(words, read.Complaint!.Found, StringComparison.Ordinal);
        Assert.Contains("thêm một số 0 ở cuối", read.Complaint.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("42 nhiệm vụ")]
    [InlineData("1.23.4")]
    [InlineData("1.234.56")]
    [InlineData("0.123.456")]
    [InlineData("1,2,3")]
    [InlineData("1.2,3.4")]
    [InlineData("1,234,5.6.7")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData("12 34")]
    [InlineData("1 234 5")]
    [InlineData("1.234 567")]
    [InlineData("19/20")]
    [InlineData("٣")]
    [InlineData("123456789012345678901234567890")]
    public void What_is_no_number_is_asked_back(string text)
    {
        var read = NumberText.Read(CellText.Clean(text), "1,5", out _);

        Assert.False(read.HasValue);
        Assert.Contains("không đọc được là một số", read.Complaint!.Found, StringComparison.Ordinal);
        Assert.Contains("Chỉ nhập số, ví dụ 1,5", read.Complaint.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_remedy_for_a_number_that_could_be_two_is_itself_read_rightly()
    {
        Assert.Equal("1.234", Describe("1,2340"));
        Assert.Equal("1.234", Describe("1.2340"));
        Assert.Equal("1234", Describe("1234"));
    }

    private static string Describe(string text)
    {
        var read = NumberText.Read(CellText.Clean(text), "1,5", out _);
        return read.HasValue ? Decimals.Write(read.Value) : read.Complaint!.Found;
    }

    private static string Under(string culture, Func<string> work)
    {
        var result = "";
        var thread = new Thread(() => result = work()) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        return result;
    }
}
