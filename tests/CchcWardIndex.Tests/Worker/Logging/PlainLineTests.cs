using System.Globalization;
using CchcWardIndex.Worker.Logging;
using Serilog.Events;
using Serilog.Parsing;

namespace CchcWardIndex.Tests.Worker.Logging;

public class PlainLineTests
{
    [Theory]
    [InlineData(LogEventLevel.Information, "2022-12-05 17:00:01+07:00 THÔNG TIN    Tệp \"a.xlsx\" của Phường Nhơn Bình.")]
    [InlineData(LogEventLevel.Error, "2022-12-05 17:00:01+07:00 LỖI          Tệp \"a.xlsx\" của Phường Nhơn Bình.")]
    public void A_message_is_a_line_with_its_time_in_Viet_Nam_and_its_level_in_words(LogEventLevel level, string line) =>
        Assert.Equal(line + Environment.NewLine, Line(level, "a.xlsx", new InvalidOperationException("x")));

    [Fact]
    public void What_is_in_a_file_name_begins_no_line_and_steers_no_terminal()
    {
        var line = Line(LogEventLevel.Warning, "a\n2022-12-05 GIẢ\u001b[2J\u2028.xlsx", null);
        Assert.Equal(line.Length - Environment.NewLine.Length, line.AsSpan().IndexOfAny("\r\n\u001b\u2028"));
    }

    private static string Line(LogEventLevel level, string file, Exception? error)
    {
        var template = new MessageTemplateParser().Parse("Tệp \"{File}\" của {Sender}.");
        LogEventProperty[] values = [new("File", new ScalarValue(file)), new("Sender", new ScalarValue("Phường Nhơn Bình"))];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new PlainLine().Format(new LogEvent(new DateTimeOffset(2022, 12, 5, 10, 0, 1, TimeSpan.Zero), level, error, template, values), text);
        return text.ToString();
    }
}
