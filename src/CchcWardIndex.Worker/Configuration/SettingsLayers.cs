namespace CchcWardIndex.Worker.Configuration;

/// <summary>Sources of settings laid over each other: each later one goes before the earlier ones, key by key, and a list as a whole.</summary>
/// <remarks>The framework lays lists over each other item by item: [7, 3, 1] under [5] would remind on the days 5, 3 and 1.</remarks>
internal sealed class SettingsLayers
{
    private readonly Dictionary<string, (string? Value, string Origin)> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All values as they stand in the end.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Values => _values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Value));

    /// <summary>Lays a source over the former ones.</summary>
    /// <param name="values">Its keys and values.</param>
    /// <param name="origin">What it is called to the user.</param>
    public void Add(IReadOnlyCollection<KeyValuePair<string, string?>> values, Func<string, string> origin)
    {
        var lists = _values.Keys.Concat(values.Select(pair => pair.Key)).Where(IsItem).Select(Parent).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A null goes before everything inside; left in place, that would hide the null.
        var replaced = lists
            .Where(list => values.Any(pair => IsWithin(pair.Key, list)))
            .Concat(values.Where(pair => pair.Value is null).Select(pair => pair.Key))
            .ToList();
        foreach (var key in _values.Keys.Where(key => replaced.Exists(path => IsWithin(key, path))).ToList())
        {
            _values.Remove(key);
        }

        foreach (var (key, value) in values)
        {
            _values[key] = (value, origin(key));
        }
    }

    /// <summary>Where a key, or the first thing inside it, comes from; empty where it is not there.</summary>
    public string Origin(string key) =>
        _values.Where(pair => IsWithin(pair.Key, key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Origin).FirstOrDefault("");

    private static bool IsItem(string key) => key.LastIndexOf(':') is var colon and > 0 && key.Length > colon + 1 && key[(colon + 1)..].All(char.IsAsciiDigit);

    private static string Parent(string key) => key[..key.LastIndexOf(':')];

    private static bool IsWithin(string key, string path) =>
        key.Equals(path, StringComparison.OrdinalIgnoreCase) || key.StartsWith(path + ":", StringComparison.OrdinalIgnoreCase);
}
