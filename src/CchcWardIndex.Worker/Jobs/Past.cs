using Quartz;

namespace CchcWardIndex.Worker.Jobs;

/// <summary>Looks back along a cron expression, which itself only looks forward.</summary>
internal static class Past
{
    // Far enough for what is due once a year, also across a leap day.
    private static readonly int[] DaysBack = [1, 8, 62, 400, 1500];

    /// <summary>The last time up to now at which it was due; null where there was none in four years.</summary>
    public static DateTimeOffset? Last(CronExpression cron, DateTimeOffset now)
    {
        foreach (var days in DaysBack)
        {
            DateTimeOffset? last = null;
            for (var next = cron.GetNextValidTimeAfter(now.AddDays(-days)); next is { } due && due <= now; next = cron.GetNextValidTimeAfter(due))
            {
                last = due;
            }

            if (last is not null)
            {
                return last;
            }
        }

        return null;
    }
}
