namespace CchcWardIndex.Worker.Logging;

/// <summary>The last net around work that comes again: whatever happens is told, and the worker goes on.</summary>
internal static class Safely
{
    /// <summary>Does the work.</summary>
    /// <param name="doing">What it is, after "khi": <c>xem hộp nhận phiếu</c>.</param>
    /// <param name="log">Where to tell.</param>
    /// <param name="work">The work.</param>
    public static void Run(string doing, ILogger log, Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // One failure must not end a service that has a season to last.
        catch (Exception error)
#pragma warning restore CA1031
        {
            log.Unforeseen(doing, error);
        }
    }

    /// <summary>Does work that waits for others.</summary>
    public static async Task RunAsync(string doing, ILogger log, Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // One failure must not end a service that has a season to last.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.Unforeseen(doing, error);
        }
    }
}
