namespace CchcWardIndex.App.Files;

/// <summary>
/// Looks through a folder that people put forms into, with its subfolders. Nothing is opened and no link is followed; what cannot be read
/// is named.
/// </summary>
/// <remarks>Excel's lock files (<c>~$…</c>), hidden files and folders and unfinished copies (<c>.tmp</c>) are left alone without a word.</remarks>
internal sealed class FolderWalk
{
    /// <summary>How many folders below the first are looked into.</summary>
    public const int MostDeep = 5;

    /// <summary>How many files and folders are looked at.</summary>
    public const int MostEntries = 50_000;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<FoundFile> _files = [];
    private readonly List<Untaken> _untaken = [];
    private int _entries;

    private FolderWalk() { }

    /// <summary>Looks through a folder.</summary>
    /// <returns>Its files and what cannot be read, each in the order of their names.</returns>
    /// <exception cref="IOException">The folder itself cannot be looked into.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be looked into.</exception>
    public static (IReadOnlyList<FoundFile> Files, IReadOnlyList<Untaken> Untaken) Through(string folder)
    {
        var walk = new FolderWalk();
        walk.Walk(new DirectoryInfo(folder), "", 0);
        return ([.. walk._files.OrderBy(file => file.Name, StringComparer.Ordinal)], [.. walk._untaken.OrderBy(one => one.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Whether nothing lies in a folder that <see cref="Through"/> could find: a folder with nothing in it counts as something.</summary>
    /// <exception cref="IOException">The folder cannot be looked into.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be looked into.</exception>
    public static bool IsEmpty(string folder) => Directory.EnumerateFileSystemEntries(folder, "*", All).All(entry => IsPassing(Path.GetFileName(entry)));

    /// <summary>Whether a file is none that anybody hands in: Excel's lock file, hidden, or a copy still being made.</summary>
    public static bool IsPassing(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.') || Path.GetExtension(name).Equals(".tmp", StringComparison.OrdinalIgnoreCase);

    private void Walk(DirectoryInfo folder, string prefix, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", All))
        {
            var isBroken = IsBroken(entry);
            // What has no reachable name has no attributes either, and would pass for hidden.
            if (IsPassing(entry.Name) || (!isBroken && entry.Attributes.HasFlag(FileAttributes.Hidden)))
            {
                continue;
            }

            var name = prefix + entry.Name;
            if (++_entries > MostEntries)
            {
                _untaken.Add(new Untaken(name, UntakenReason.TooMany));
                return;
            }

            if (isBroken)
            {
                Leave(name, UntakenReason.BadName);
            }
            else
            {
                Look(entry, name, depth);
            }
        }
    }

    private void Look(FileSystemInfo entry, string name, int depth)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
        {
            Leave(name, entry is DirectoryInfo ? UntakenReason.FolderLink : UntakenReason.Link);
        }
        else if (entry is DirectoryInfo below)
        {
            Descend(below, name, depth + 1);
        }
        else if (entry is FileInfo file && PlaceKinds.Of(file.FullName) is var kind and (PlaceKind.File or PlaceKind.Special))
        {
            Find(file, name, kind);
        }
    }

    // A name in another encoding comes with a mark in the place of what could not be read, and nothing answers to it.
    private static bool IsBroken(FileSystemInfo entry) =>
        entry.Name.Contains('\uFFFD', StringComparison.Ordinal) && PlaceKinds.Of(entry.FullName) == PlaceKind.Unknown;

    private void Find(FileInfo file, string name, PlaceKind kind)
    {
        try
        {
            if (kind == PlaceKind.Special)
            {
                Leave(name, UntakenReason.Special);
            }
            else
            {
                _files.Add(new FoundFile(name, file.FullName, file.Length, file.LastWriteTimeUtc));
            }
        }
        catch (FileNotFoundException)
        {
            // Taken away since it was listed.
        }
    }

    private void Descend(DirectoryInfo folder, string name, int depth)
    {
        if (depth > MostDeep)
        {
            Leave(name, UntakenReason.TooDeep);
            return;
        }

        try
        {
            Walk(folder, name + '/', depth);
        }
        catch (DirectoryNotFoundException)
        {
            // Taken away since it was listed.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Leave(name, UntakenReason.Closed);
        }
    }

    private void Leave(string name, UntakenReason why) => _untaken.Add(new Untaken(name, why));
}

/// <summary>A file that was found.</summary>
/// <param name="Name">Its name from the folder on, with <c>/</c> between folders.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="LastWrite">When it was last written to, by the file system's own clock.</param>
internal sealed record FoundFile(string Name, string Path, long Length, DateTime LastWrite)
{
    /// <summary>Whether its name ends so, in capitals or not.</summary>
    public bool HasEnding(string ending) => System.IO.Path.GetExtension(Name).Equals(ending, StringComparison.OrdinalIgnoreCase);
}
