using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Jobs;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>
/// Looks at the inbox at once when the file system says that something moved. Only a hint: on many network shares it never says so, and the
/// poll finds everything anyway.
/// </summary>
internal sealed class InboxHint(Workplace place, ISchedulerFactory schedulers) : IHostedService, IDisposable
{
    // The worker moves files in the inbox itself: its own doings must not set it off again and again.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private FileSystemWatcher? _watcher;
    private int _hinted;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _watcher = new FileSystemWatcher(place.Folder.Folders.Inbox) { NotifyFilter = NotifyFilters.FileName };
            _watcher.Created += (_, _) => Hint();
            _watcher.Renamed += (_, _) => Hint();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // Without hints a file is seen at the next poll.
            _watcher?.Dispose();
            _watcher = null;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();

    // A thousand files at once are one hint.
    private void Hint()
    {
        if (Interlocked.Exchange(ref _hinted, 1) == 0)
        {
            _ = Look();
        }
    }

    private async Task Look()
    {
        try
        {
            var scheduler = await schedulers.GetScheduler().ConfigureAwait(false);
            await scheduler.TriggerJob(InboxJob.Key).ConfigureAwait(false);
            await Task.Delay(Pause, place.Clock).ConfigureAwait(false);
        }
        catch (SchedulerException)
        {
            // Stopping already.
        }
        finally
        {
            Interlocked.Exchange(ref _hinted, 0);
        }
    }
}
