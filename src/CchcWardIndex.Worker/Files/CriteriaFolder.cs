using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.Worker.Files;

/// <summary>Reads the files of a criteria set from its folder.</summary>
public static class CriteriaFolder
{
    /// <summary>Loads the set in a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static LoadedSet Load(string folder) => CriteriaSetLoader.Load(IdOf(folder), Files(folder));

    /// <summary>The id of the set in a folder: the folder's name.</summary>
    public static string IdOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>Every file of the set in a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<CriteriaFile> Files(string folder)
    {
        var root = Path.GetFullPath(folder);
        return [.. Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(path => new CriteriaFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)))];
    }
}
