namespace CchcWardIndex.Criteria;

/// <summary>The time of day in Viet Nam, which knows no summer time: the one clock of everything that is written or compared.</summary>
public static class VietNam
{
    /// <summary>How far its clocks are ahead of UTC.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(7);
}
