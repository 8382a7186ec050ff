namespace CchcWardIndex.Worker.Configuration;

/// <summary>Paths that can be used, and folders that do not get in each other's way.</summary>
internal static class FolderCheck
{
    /// <summary>A path, relative or absolute.</summary>
    public static string Path(SettingsSection group, string key, string fallback)
    {
        var path = group.Text(key, fallback);
        if (path.Length == 0)
        {
            group.Fault(key, FolderProblems.Blank());
            return fallback;
        }

        return IsOfThisSystem(group, key, path) ? path : fallback;
    }

    /// <summary>One path or a list of paths; at least one.</summary>
    public static ImmutableArray<string> Paths(SettingsSection group, string key, ImmutableArray<string> fallback)
    {
        if (!group.IsList(key))
        {
            return [Path(group, key, fallback[0])];
        }

        var paths = group.Texts(key, fallback);
        if (paths.IsEmpty)
        {
            group.Fault(key, FolderProblems.None());
        }

        // Every wrong one is told, not the first alone.
        var usable = paths.Where(path => IsOfThisSystem(group, key, path)).ToList();
        return usable.Count == paths.Length && usable.Count > 0 ? paths : fallback;
    }

    // Elsewhere a backslash is a letter like any other: \\server\share would become a strange folder beside the others.
    private static bool IsOfThisSystem(SettingsSection group, string key, string path)
    {
        var isForeign = !OperatingSystem.IsWindows() && path.Contains('\\', StringComparison.Ordinal);
        if (isForeign)
        {
            group.Fault(key, FolderProblems.Foreign(path));
        }

        return !isForeign;
    }

    /// <summary>Each folder is another, none is inside another, and none is or holds the data folder itself.</summary>
    public static void Apart(SettingsSection group, FolderSettings folders, string dataFolder)
    {
        (string Key, string Path)[] all =
        [
            ("Inbox", folders.Inbox),
            ("Archive", folders.Archive),
            ("Quarantine", folders.Quarantine),
            ("Outbox", folders.Outbox),
            ("Published", folders.Published),
            ("Backups", folders.Backups),
            ("Logs", folders.Logs),
        ];
        for (var i = 0; i < all.Length; i++)
        {
            var (key, path) = all[i];
            if (Holds(path, System.IO.Path.GetFullPath(dataFolder)))
            {
                group.Fault(key, FolderProblems.DataFolder(path));
                continue;
            }

            foreach (var other in all[..i].Where(other => group.IsSound(other.Key)).Where(other => Holds(other.Path, path) || Holds(path, other.Path)))
            {
                group.Fault(key, FolderProblems.NotApart(path, other.Key, other.Path));
            }
        }
    }

    // Capitals never tell folders apart here: on Windows they do not, and elsewhere nobody should rely on it.
    private static bool Holds(string outer, string inner) =>
        (inner.TrimEnd('/', '\\') + "/").Replace('\\', '/').StartsWith((outer.TrimEnd('/', '\\') + "/").Replace('\\', '/'), StringComparison.OrdinalIgnoreCase);
}
