using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.Worker.Files;

/// <summary>Reads the files of a criteria set from its folder.</summary>
public static class CriteriaFolder
{
    /// <summary>Loads the set in a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static LoadedSet Load(string folder)
    {
        var root = Path.GetFullPath(folder);
        var files = Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(path => new CriteriaFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path))).ToList();
        return CriteriaSetLoader.Load(Path.GetFileName(Path.TrimEndingDirectorySeparator(root)), files);
    }
}
