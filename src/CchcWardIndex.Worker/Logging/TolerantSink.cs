using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace CchcWardIndex.Worker.Logging;

/// <summary>
/// Log files that may fail: the first message lost is told on the console, again after the files could be written in between; the work goes
/// on.
/// </summary>
internal sealed class TolerantSink : ILogEventSink, ILoggingFailureListener, IDisposable
{
    private readonly string _folder;
    private readonly Logger _files;
    private readonly Logger _console;
    private bool _failed;
    private bool _told;

    public TolerantSink(string folder, Action<LoggerSinkConfiguration> files, Logger console)
    {
        (_folder, _console) = (folder, console);
        _files = new LoggerConfiguration().MinimumLevel.Is(LevelAlias.Minimum).WriteTo.Fallible(files, this).CreateLogger();
    }

    public void Emit(LogEvent logEvent)
    {
        _failed = false;
        _files.Write(logEvent);
        _told &= _failed;
    }

    public void OnLoggingFailed(object sender, LoggingFailureKind kind, string message, IReadOnlyCollection<LogEvent>? events, Exception? exception)
    {
        _failed = true;
        if (!_told)
        {
            _told = true;
            _console.Error(
                "Không ghi được nhật ký vào thư mục \"{Folder}\": {Reason} Chương trình vẫn chạy. Kiểm tra chỗ trống và quyền ghi của thư mục này.",
                _folder,
                exception?.Message ?? message
            );
        }
    }

    public void Dispose()
    {
        try
        {
            _files.Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            OnLoggingFailed(this, LoggingFailureKind.Final, error.Message, null, error);
        }

        _console.Dispose();
    }
}
