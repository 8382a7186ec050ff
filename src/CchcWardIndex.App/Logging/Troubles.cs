using System.Collections.Concurrent;

namespace CchcWardIndex.App.Logging;

/// <summary>Tells of a trouble when it begins and when it is over, not at every look in between.</summary>
public sealed class Troubles(ILogger<Troubles> log)
{
    private readonly ConcurrentDictionary<string, string> _open = [];

    /// <summary>The troubles there are now.</summary>
    public IReadOnlyCollection<string> Open => [.. _open.Values];

    /// <summary>A trouble is there.</summary>
    public void Begin(string key, string message)
    {
        if (!_open.TryGetValue(key, out var told) || told != message)
        {
            _open[key] = message;
            log.TroubleBegan(message);
        }
    }

    /// <summary>It is not, or no longer, there.</summary>
    public void Over(string key)
    {
        if (_open.TryRemove(key, out var message))
        {
            log.TroubleOver(message);
        }
    }
}
