using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>The whole worker, hosted in the tests' own process so that the clock can be another.</summary>
internal sealed class HostedWorker : IAsyncDisposable
{
    private readonly IHost _host;

    private HostedWorker(IHost host, Workplace place, IScheduler scheduler) => (_host, Place, Scheduler) = (host, place, scheduler);

    public Workplace Place { get; }

    public IScheduler Scheduler { get; }

    /// <summary>Starts it.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="clock">The clock; the machine's where none is given.</param>
    /// <param name="reader">How workbooks are read; as they are where none is given.</param>
    public static async Task<HostedWorker> StartAsync(string data, Settings settings, TimeProvider? clock = null, Workplace.Reading? reader = null)
    {
        var place = OpenedFolder.Begin(data, settings, clock ?? TimeProvider.System, OpenedFolder.Only);
        place = reader is null ? place : place with { Reader = reader };
        var host = WorkerHost.Build([place]);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new HostedWorker(host, place, await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(TestContext.Current.CancellationToken));
    }

    /// <summary>What was told under a number, in the words of the log file.</summary>
    public IReadOnlyList<string> Told(int number) => LogFile.Told(Place.Folder.Folders.Logs, number);

    /// <summary>The ledger.</summary>
    public IReadOnlyList<SubmissionRow> Ledger => Place.Store.Read(context => context.Submissions.OrderBy(row => row.Id).ToList());

    /// <summary>The journal's actions in their order.</summary>
    public IReadOnlyList<string> Journal => Place.Store.Read(context => context.Journal.OrderBy(row => row.Number).Select(row => row.Action).ToList());

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        Place.Store.Database.Release();
    }
}

/// <summary>The worker's own log file, read while it writes it.</summary>
internal static class LogFile
{
    /// <summary>The messages with a number, in order.</summary>
    public static IReadOnlyList<string> Told(string folder, int number)
    {
        var told = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            // The last line may still be on its way.
            told.AddRange(
                reader
                    .ReadToEnd()
                    .Split('\n')[..^1]
                    .Select(line => JsonDocument.Parse(line).RootElement)
                    .Where(line => line.TryGetProperty("EventId", out var id) && id.GetProperty("Id").GetInt32() == number)
                    .Select(Message)
            );
        }

        return told;
    }

    private static string Message(JsonElement line) =>
        line.EnumerateObject()
            .Aggregate(
                line.GetProperty("@mt").GetString()!,
                (text, value) => text.Replace($"{{{value.Name}}}", value.Value.ToString(), StringComparison.Ordinal)
            );
}
