using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>The files of a set's folder that are JSON, by their path in it; what is wrong with the others is a fault.</summary>
internal sealed class SetDocuments
{
    private readonly SortedDictionary<string, JsonElement> _documents = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string> _paths;
    private readonly Faults _faults;

    /// <summary>Reads them.</summary>
    /// <param name="files">Every .json file below the folder.</param>
    /// <param name="mostLetters">How long the file of a path may be.</param>
    /// <param name="faults">Where faults are told.</param>
    public SetDocuments(IReadOnlyCollection<CriteriaFile> files, Func<string, int> mostLetters, Faults faults)
    {
        (_faults, _paths) = (faults, files.Select(file => file.Path).ToImmutableHashSet(StringComparer.Ordinal));
        // Two that differ only in case are one as soon as somebody copies the folder to Windows.
        foreach (var same in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            if (same.Count() > 1)
            {
                faults.Add(same.Key, "$", JsonProblems.FileTwice());
            }
            else if (same.Key.Length > Sizes.Path)
            {
                faults.Add(same.Key, "$", JsonProblems.PathTooLong(same.Key.Length, Sizes.Path));
            }
            else if (JsonText.Read(same.Single(), faults, mostLetters(same.Key)) is { } json)
            {
                _documents.Add(same.Key, json);
            }
        }
    }

    /// <summary>From now on the dates in those files stand as they are in that year.</summary>
    public void Date(int year, Func<string, bool> areDated)
    {
        foreach (var path in _documents.Keys.Where(areDated).ToList())
        {
            _documents[path] = YearDates.In(year, _documents[path]);
        }
    }

    /// <summary>From now on something else stands in a file.</summary>
    public void Replace(string path, JsonElement document) => _documents[path] = document;

    /// <summary>What stands in a file that could be read.</summary>
    public JsonElement this[string path] => _documents[path];

    /// <summary>Whether a file is there and could be read.</summary>
    public bool Has(string path) => _documents.ContainsKey(path);

    /// <summary>The paths of those that could be read, in order.</summary>
    public IEnumerable<string> Where(Func<string, bool> isWanted) => _documents.Keys.Where(isWanted);

    /// <summary>Opens a file; null where there is none, which is a fault, or where it could not be read, which was told.</summary>
    public StrictObject? Open(string path)
    {
        if (_documents.TryGetValue(path, out var json))
        {
            return new StrictObject(json, path, "$", _faults);
        }

        if (!_paths.Contains(path))
        {
            _faults.Add(path, "$", JsonProblems.FileMissing(path));
        }

        return null;
    }
}
