using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>The small sound set, and the same with one mistake laid over it.</summary>
internal static class MalformedSet
{
    private static readonly string Folder = RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Malformed");

    /// <summary>The names of all mistakes.</summary>
    public static IEnumerable<string> Names { get; } = [.. Directory.GetDirectories(Path.Combine(Folder, "mistakes")).Select(path => Path.GetFileName(path)!)];

    /// <summary>The files of the sound set, by path.</summary>
    public static SortedDictionary<string, byte[]> Sound() => Read(Path.Combine(Folder, "sound"));

    /// <summary>The sound set with the files of a mistake in the place of its own; an empty file takes one away.</summary>
    public static SortedDictionary<string, byte[]> With(string mistake)
    {
        var files = Sound();
        foreach (var (path, content) in Read(Path.Combine(Folder, "mistakes", mistake)))
        {
            files[path] = content;
            if (content.Length == 0)
            {
                files.Remove(path);
            }
        }

        return files;
    }

    public static LoadedSet Load(IReadOnlyDictionary<string, byte[]> files) =>
        CriteriaSetLoader.Load("nho", [.. files.Select(file => new CriteriaFile(file.Key, file.Value))]);

    /// <summary>Every fault of loading, of proof and of the authors' tests.</summary>
    public static ImmutableArray<Fault> Faults(IReadOnlyDictionary<string, byte[]> files) => RuleBook.Prove(Load(files)).Faults;

    private static SortedDictionary<string, byte[]> Read(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes),
            StringComparer.Ordinal
        );
}
