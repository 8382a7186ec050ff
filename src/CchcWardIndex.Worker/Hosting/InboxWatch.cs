using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Hosting;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>Asks from time to time, in a thread of its own, whether the inbox still answers.</summary>
internal sealed class InboxWatch(Workplace place, LookWatch watch, ILogger<InboxWatch> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private ITimer? _timer;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = place.Clock.CreateTimer(_ => Safely.Run("canh hộp nhận phiếu", log, watch.Check), null, Interval, Interval);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();
}
