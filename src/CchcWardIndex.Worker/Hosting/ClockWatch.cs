using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>Notices a clock that was set back, tells it, and starts the polls anew: they would wait until the old time comes again.</summary>
internal sealed class ClockWatch(Workplace place, ISchedulerFactory schedulers, ILogger<ClockWatch> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    // Clocks are corrected by seconds every day.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private ITimer? _timer;
    private DateTimeOffset _latest;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _latest = place.Now;
        // A timer counts on when the clock is set.
        _timer = place.Clock.CreateTimer(_ => Look(), null, Interval, Interval);
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

    private void Look()
    {
        var (latest, now) = (_latest, place.Now);
        _latest = now;
        if (now < latest)
        {
            _ = Safely.RunAsync("đặt lại lịch theo đồng hồ", log, StartPollsAnew);
        }

        if (now < latest - Tolerance)
        {
            log.ClockWentBack(Show.Moment(latest), Show.Moment(now));
        }
    }

    private async Task StartPollsAnew()
    {
        var scheduler = await schedulers.GetScheduler().ConfigureAwait(false);
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup()).ConfigureAwait(false))
        {
            if (await scheduler.GetTrigger(key).ConfigureAwait(false) is ISimpleTrigger { RepeatCount: < 0 } poll)
            {
                await scheduler.RescheduleJob(key, poll.GetTriggerBuilder().StartAt(place.Clock.GetUtcNow()).Build()).ConfigureAwait(false);
            }
        }
    }
}
