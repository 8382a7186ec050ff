using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CchcWardIndex.Worker.Logging;

/// <summary>Where messages go: plain Vietnamese lines on the console, and one file a day for machines.</summary>
public static class Logs
{
    // A fault that repeats must not make one file nobody can open.
    private const long LargestFile = 100_000_000;

    // What the libraries tell about themselves is of no use below a warning.
    private static readonly string[] Libraries = ["Microsoft", "System", "Quartz", "Npgsql", "MailKit"];

    /// <summary>
    /// Replaces all logging by the console (standard error) and <c>cchc-yyyyMMdd.jsonl</c> in the folder of logs; files older than told are
    /// removed.
    /// </summary>
    /// <remarks>
    /// What cannot be written is told on the console once and otherwise passed over: a full disk stops no work. To be called before other
    /// places to log to are added.
    /// </remarks>
    public static ILoggingBuilder Add(ILoggingBuilder logging, Settings settings, string dataFolder)
    {
        // The one filter is Serilog's.
        logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        return logging.AddSerilog(
            Logger(settings, dataFolder, console => console.Console(new PlainLine(), standardErrorFromLevel: LevelAlias.Minimum)),
            dispose: true
        );
    }

    /// <summary>What <see cref="Add"/> logs with, and a console of one's own.</summary>
    public static Logger Logger(Settings settings, string dataFolder, Action<Serilog.Configuration.LoggerSinkConfiguration> console)
    {
        var level = Level(settings.Log.Level);
        var folder = settings.Folders.Under(dataFolder).Logs;
        var files = new TolerantSink(
            folder,
            sinks =>
                sinks.File(
                    new CompactJsonFormatter(),
                    Path.Combine(folder, "cchc-.jsonl"),
                    rollingInterval: RollingInterval.Day,
                    fileSizeLimitBytes: LargestFile,
                    rollOnFileSizeLimit: true,
                    retainedFileCountLimit: null,
                    retainedFileTimeLimit: TimeSpan.FromDays(settings.Log.KeepDays)
                ),
            new LoggerConfiguration().WriteToOnly(console)
        );
        var configuration = new LoggerConfiguration().MinimumLevel.Is(level);
        foreach (var library in Libraries)
        {
            configuration.MinimumLevel.Override(library, level > LogEventLevel.Warning ? level : LogEventLevel.Warning);
        }

        console(configuration.WriteTo);
        return configuration.WriteTo.Sink(files).CreateLogger();
    }

    private static Logger WriteToOnly(this LoggerConfiguration configuration, Action<Serilog.Configuration.LoggerSinkConfiguration> console)
    {
        console(configuration.WriteTo);
        return configuration.CreateLogger();
    }

    private static LogEventLevel Level(LogLevel level) =>
        level switch
        {
            LogLevel.Trace => LogEventLevel.Verbose,
            LogLevel.Debug => LogEventLevel.Debug,
            LogLevel.Information => LogEventLevel.Information,
            LogLevel.Warning => LogEventLevel.Warning,
            LogLevel.Error => LogEventLevel.Error,
            _ => LogEventLevel.Fatal,
        };
}
