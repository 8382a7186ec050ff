namespace CchcWardIndex.Endurance.Faults;

/// <summary>The machine's clock with somebody's hand on it: what is shown can be moved, while timers and the time since the start go on as they do.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long _shift;
    private long _passed;
    private int _ticks;

    /// <summary>How far the clock is set off.</summary>
    public TimeSpan Shift
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _shift));
        set => Interlocked.Exchange(ref _shift, value.Ticks);
    }

    /// <summary>How often a timer went off that goes off again and again: by then, whoever watches the clock has looked at it.</summary>
    public int Ticks => Volatile.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;

    /// <summary>Lets time go by at once, also for what measures how long something lasted; no timer goes off for it.</summary>
    public void Pass(TimeSpan time)
    {
        Interlocked.Add(ref _shift, time.Ticks);
        Interlocked.Add(ref _passed, (long)(time.TotalSeconds * TimestampFrequency));
    }

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _passed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        period <= TimeSpan.Zero
            ? base.CreateTimer(callback, state, dueTime, period)
            : base.CreateTimer(
                given =>
                {
                    callback(given);
                    Interlocked.Increment(ref _ticks);
                },
                state,
                dueTime,
                period
            );
}
