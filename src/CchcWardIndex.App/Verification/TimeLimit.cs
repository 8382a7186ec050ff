using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Verification;

/// <summary>Ends the waiting for work on what strangers made: a set can be written whose proof takes days.</summary>
internal static class TimeLimit
{
    /// <summary>How long a publication is looked at: one of 168 wards takes a minute or two on an old machine.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(30);

    /// <summary>Does the work, and waits so long for it. What is not done by then ends with the program.</summary>
    /// <param name="limit">How long.</param>
    /// <param name="work">What is done; it writes nothing.</param>
    /// <param name="tooLong">What comes out where it took longer.</param>
    public static T Within<T>(TimeSpan limit, Func<T> work, Func<ProblemText, T> tooLong)
    {
        var task = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return ((IAsyncResult)task).AsyncWaitHandle.WaitOne(limit)
            ? task.GetAwaiter().GetResult()
            : tooLong(LimitProblems.TooLong((decimal)limit.TotalMinutes));
    }

    /// <summary>The same, where what was not done in the usual time cannot be used.</summary>
    /// <exception cref="BadInputException">It took longer.</exception>
    public static T Within<T>(Func<T> work) => Within(Usual, work, text => throw new BadInputException(text));
}
