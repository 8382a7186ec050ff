namespace CchcWardIndex.Worker.Files;

/// <summary>What killed processes left half made, under names nobody sees: most of it is written over by whoever tries again, but results that were never entered bear a digest of their own.</summary>
internal static class Leftovers
{
    // Whatever is younger may be somebody's work of this moment.
    private static readonly TimeSpan Old = TimeSpan.FromHours(1);

    private static readonly EnumerationOptions Alone = new() { AttributesToSkip = FileAttributes.None };

    // Forms are written file by file into folders of their own.
    private static readonly EnumerationOptions InItsFolders = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true, MaxRecursionDepth = 1 };

    /// <summary>Clears what is so old that nobody can be at it still; what cannot be cleared stays, and does no harm.</summary>
    public static void Clear(FolderSettings folders, DateTimeOffset now)
    {
        foreach (var (folder, pattern) in ((string, string)[])[(folders.Archive, ".*.tmp"), (folders.Quarantine, ".*.tmp"), (folders.Outbox, ".*.tmp"), (folders.Published, ".*.tmp"), (folders.Backups, "state-*.tmp*")])
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos(pattern, folder == folders.Outbox ? InItsFolders : Alone).Where(entry => now - entry.LastWriteTimeUtc > Old).ToList())
                {
                    Remove(entry);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // The next start tries again.
            }
        }
    }

    private static void Remove(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo)
        {
            AtomicFolder.Remove(entry.FullName);
            return;
        }

        entry.Attributes = FileAttributes.Normal;
        entry.Delete();
    }
}
