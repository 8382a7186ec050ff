using System.Text.Json;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CchcWardIndex.Tests.Worker.Logging;

public partial class LogsTests
{
    [Fact]
    public void A_message_stands_in_the_file_of_the_day_with_its_number_and_its_values()
    {
        using var folder = new TemporaryFolder();
        Log(new Settings(), folder.Root, "CchcWardIndex.Worker", logger => logger.FileTaken("phiếu.xlsx", "Phường Nhơn Bình", 2));
        var file = Assert.Single(Directory.GetFiles(folder.Path("logs")));
        Assert.Matches(@"^cchc-\d{8}\.jsonl$", Path.GetFileName(file));
        using var line = JsonDocument.Parse(Assert.Single(File.ReadAllLines(file)));
        Assert.Equal(2001, line.RootElement.GetProperty("EventId").GetProperty("Id").GetInt32());
        Assert.Equal("phiếu.xlsx", line.RootElement.GetProperty("File").GetString());
        Assert.Equal(2, line.RootElement.GetProperty("Revision").GetInt32());
    }

    [Theory]
    [InlineData("CchcWardIndex.Worker", LogLevel.Information, LogLevel.Information, 1)]
    [InlineData("CchcWardIndex.Worker", LogLevel.Debug, LogLevel.Information, 0)]
    [InlineData("CchcWardIndex.Worker", LogLevel.Debug, LogLevel.Debug, 1)]
    [InlineData("CchcWardIndex.Worker", LogLevel.Warning, LogLevel.Error, 0)]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information, LogLevel.Debug, 0)]
    [InlineData("Quartz.Core.QuartzScheduler", LogLevel.Information, LogLevel.Information, 0)]
    [InlineData("Quartz.Core.QuartzScheduler", LogLevel.Warning, LogLevel.Information, 1)]
    [InlineData("Quartz.Core.QuartzScheduler", LogLevel.Warning, LogLevel.Error, 0)]
    public void Levels_hold_for_the_worker_and_libraries_are_heard_from_warnings_on(string source, LogLevel message, LogLevel level, int lines)
    {
        using var folder = new TemporaryFolder();
        Log(new Settings { Log = new LogSettings { Level = level } }, folder.Root, source, logger => Say(logger, message));
        Assert.Equal(lines, Directory.Exists(folder.Path("logs")) ? Directory.GetFiles(folder.Path("logs")).Sum(file => File.ReadAllLines(file).Length) : 0);
    }

    [Fact]
    public void Files_older_than_told_are_removed()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path("logs"));
        File.WriteAllText(folder.Path("logs", "cchc-20220101.jsonl"), "");
        File.WriteAllText(folder.Path("logs", "ghi-chu.txt"), "");
        Log(new Settings(), folder.Root, "x", logger => logger.WorkerStopped());
        Assert.False(File.Exists(folder.Path("logs", "cchc-20220101.jsonl")));
        Assert.True(File.Exists(folder.Path("logs", "ghi-chu.txt")));
        Assert.Equal(2, Directory.GetFiles(folder.Path("logs")).Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_stops_nobody()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Path("logs"), "a file where the folder should be");
        var done = 0;
        Log(
            new Settings(),
            folder.Root,
            "x",
            logger =>
            {
                logger.WorkerStopped();
                done++;
            }
        );
        Assert.Equal(1, done);
    }

    [Fact]
    public void A_full_disk_stops_nobody_and_is_told_once()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        using var folder = new TemporaryFolder();
        Log(new Settings(), folder.Root, "x", logger => logger.WorkerStopped());
        var today = Assert.Single(Directory.GetFiles(folder.Path("logs")));
        File.Delete(today);
        File.CreateSymbolicLink(today, "/dev/full");
        var told = new StringWriter();
        using (var logger = Logs.Logger(new Settings(), folder.Root, console => console.Sink(new WriterSink(told))))
        {
            for (var i = 0; i < 100; i++)
            {
                logger.Information("Một dòng dài {Text}", new string('x', 10_000));
            }
        }

        Assert.Equal(100, told.ToString().Split('\n').Count(line => line.Contains("Một dòng dài", StringComparison.Ordinal)));
        Assert.Single(told.ToString().Split('\n'), line => line.Contains("Không ghi được nhật ký", StringComparison.Ordinal));
    }

    [LoggerMessage(EventId = 1, Message = "x")]
    private static partial void Say(ILogger logger, LogLevel level);

    private static void Log(Settings settings, string dataFolder, string source, Action<ILogger> log)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => Logs.Add(logging, settings, dataFolder));
        using var provider = services.BuildServiceProvider();
        log(provider.GetRequiredService<ILoggerFactory>().CreateLogger(source));
    }

    private sealed class WriterSink(TextWriter output) : Serilog.Core.ILogEventSink
    {
        public void Emit(Serilog.Events.LogEvent logEvent) => new PlainLine().Format(logEvent, output);
    }
}
