using CchcWardIndex.App.Rounds;
using Microsoft.Extensions.Hosting;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>Tells that the worker is up, with which version and where, and that it ended as asked.</summary>
internal sealed class Announcer(Workplace place, ILogger<Announcer> log) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        log.WorkerStarted(Publication.Results.EngineVersion.Split(';')[0].Split(' ')[^1], place.Folder.Root);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        log.WorkerStopped();
        return Task.CompletedTask;
    }
}
