using System.Collections.Concurrent;
using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Logging;

/// <summary>Tells of a trouble when it begins and when it is over, not at every look in between.</summary>
/// <param name="log">Where it is told.</param>
/// <param name="told">How a problem is told there: whoever runs this knows with which command it is mended.</param>
public sealed class Troubles(ILogger<Troubles> log, Func<ProblemText, ProblemText> told)
{
    private readonly ConcurrentDictionary<string, string> _open = [];

    /// <summary>The troubles there are now.</summary>
    public IReadOnlyCollection<string> Open => [.. _open.Values];

    /// <summary>A trouble is there.</summary>
    public void Begin(string key, string message)
    {
        if (!_open.TryGetValue(key, out var known) || known != message)
        {
            _open[key] = message;
            log.TroubleBegan(message);
        }
    }

    /// <summary>A trouble with a reason of its own is there.</summary>
    /// <param name="key">Which.</param>
    /// <param name="what">What does not work, with the mark before the reason; empty where the reason says all.</param>
    /// <param name="why">Why.</param>
    public void Begin(string key, string what, ProblemText why) => Begin(key, what + told(why).InWords);

    /// <summary>It is not, or no longer, there.</summary>
    public void Over(string key)
    {
        if (_open.TryRemove(key, out var message))
        {
            log.TroubleOver(message);
        }
    }
}
