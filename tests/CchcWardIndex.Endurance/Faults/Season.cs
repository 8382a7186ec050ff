using System.Diagnostics;
using CchcWardIndex.Worker.Jobs;
using Microsoft.Extensions.Time.Testing;
using Quartz;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>A season under a clock that runs as fast as the worker can follow: the real scheduler, real files, weeks in seconds.</summary>
/// <remarks>
/// Quartz takes the time from the clock it is given but waits in real time: after every step of the clock it is given something to do, and
/// wakes.
/// </remarks>
internal sealed class Season(Town town, string database = "") : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromHours(1);
    private HostedWorker? _worker;

    /// <summary>Stands at nine o'clock on 25 November, ten days before the deadline.</summary>
    public FakeTimeProvider Clock { get; } = new(At(11, 25, 9));

    public HostedWorker Worker => _worker ?? throw new InvalidOperationException("The worker does not run.");

    private Settings Settings =>
        town.Settings with
        {
            Database = database,
            Inbox = new InboxSettings { PollSeconds = 60m },
            Schedule = new ScheduleSettings { Scoring = "0 0 8 7 12 ?" },
        };

    /// <summary>A time in the year of the season.</summary>
    public static DateTimeOffset At(int month, int day, int hour) => new(2026, month, day, hour, 0, 0, TimeSpan.FromHours(7));

    public async Task StartAsync()
    {
        _worker = await HostedWorker.StartAsync(town.Data, Settings, Clock);
        await SettleAsync();
    }

    public async Task StopAsync()
    {
        await Worker.DisposeAsync();
        _worker = null;
    }

    /// <summary>Lets time pass, an hour at a step.</summary>
    public async Task PassUntilAsync(DateTimeOffset until)
    {
        while (Clock.GetUtcNow() < until)
        {
            // From one full hour to the next: that is when things are due.
            var now = Clock.GetUtcNow();
            var (left, hour) = (until - now, Step - TimeSpan.FromTicks(now.Ticks % Step.Ticks));
            Clock.Advance(left < hour ? left : hour);
            await SettleAsync();
        }
    }

    /// <summary>Drops a file and lets the two looks pass that it takes.</summary>
    public Task HandInAsync(int unit, int number) => TakenInAsync(town.Drop(unit, number));

    /// <summary>The same with any file.</summary>
    public Task HandInAsync(string name, byte[] content) => TakenInAsync(town.Drop(name, content));

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.DisposeAsync();
        }
    }

    private async Task TakenInAsync(string dropped)
    {
        for (var look = 0; look < 4 && File.Exists(dropped); look++)
        {
            await SettleAsync();
            Clock.Advance(TimeSpan.FromMinutes(1));
            await SettleAsync();
        }

        Assert.False(File.Exists(dropped));
    }

    // Until nothing is due any more and nothing runs.
    private async Task SettleAsync()
    {
        var (scheduler, cancel) = (Worker.Scheduler, TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        await scheduler.TriggerJob(InboxJob.Key, cancellationToken: cancel);
        for (var quiet = 0; quiet < 2; )
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"The scheduler did not come to rest at {Clock.GetUtcNow():O}");
            await Task.Delay(3, cancel);
            quiet = await RestsAsync() ? quiet + 1 : 0;
        }

        async Task<bool> RestsAsync()
        {
            foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup(), cancel))
            {
                // No job runs twice at a time: while one does, its triggers are held back.
                if (
                    await scheduler.GetTrigger(key, cancel) is { } trigger
                    && (trigger.NextFireTimeUtc <= Clock.GetUtcNow() || await scheduler.GetTriggerState(key, cancel) is not TriggerState.Normal)
                )
                {
                    return false;
                }
            }

            return true;
        }
    }
}
