using System.Globalization;
using CchcWardIndex.Criteria;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace CchcWardIndex.Worker.Logging;

/// <summary>One message as one line: time in Viet Nam, level, message. No stack trace; that is in the file.</summary>
public sealed class PlainLine : ITextFormatter
{
    // The letters "lj": values as they are, without quotation marks.
    private readonly MessageTemplateTextFormatter _message = new("{Message:lj}", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _message.Format(logEvent, text);
        // A file's name can hold anything, and must neither begin a line of its own nor steer the terminal.
        var line = string.Concat(text.ToString().Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
        output.WriteLine(
            $"{logEvent.Timestamp.ToOffset(VietNam.Offset).ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture)} {Word(logEvent.Level), -12} {line}"
        );
    }

    private static string Word(LogEventLevel level) =>
        level switch
        {
            LogEventLevel.Verbose => "CHI TIẾT",
            LogEventLevel.Debug => "GỠ LỖI",
            LogEventLevel.Information => "THÔNG TIN",
            LogEventLevel.Warning => "CẢNH BÁO",
            LogEventLevel.Error => "LỖI",
            _ => "NGHIÊM TRỌNG",
        };
}
