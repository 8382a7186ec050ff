using System.Diagnostics;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>Waiting for what the worker does in its own time.</summary>
internal static class Soon
{
    /// <summary>Waits until something is so; asserts that it became so.</summary>
    public static async Task BeAsync(Func<bool> condition, string what, double seconds = 60)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed.TotalSeconds < seconds, $"Not within {seconds} seconds: {what}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Lets the worker look a few times.</summary>
    public static Task FewLooksAsync() => Task.Delay(1200, TestContext.Current.CancellationToken);
}
