namespace CchcWardIndex.Tests.Worker.Faults;

/// <summary>The machine's clock with somebody's hand on it: what is shown can be moved, while timers and the time since the start go on as they do.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long _shift;

    /// <summary>How far the clock is set off.</summary>
    public TimeSpan Shift
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _shift));
        set => Interlocked.Exchange(ref _shift, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
