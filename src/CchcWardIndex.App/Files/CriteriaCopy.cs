using CchcWardIndex.Criteria.Copying;

namespace CchcWardIndex.App.Files;

/// <summary>Writes a set that was made out of another: whole or not at all, and never where something is already.</summary>
public static class CriteriaCopy
{
    /// <summary>Whether something stands where the copy is to come.</summary>
    public static bool IsThere(string folder) => Directory.Exists(folder) || File.Exists(folder);

    /// <summary>Writes the copy.</summary>
    /// <param name="folder">Where to, a full path at which nothing is.</param>
    /// <param name="copy">The copy.</param>
    public static void Write(string folder, SetCopy copy) =>
        AtomicFolder.Write(folder, [.. copy.Files.Select(file => new FolderFile(file.Path, file.Content))], readOnly: false);
}
