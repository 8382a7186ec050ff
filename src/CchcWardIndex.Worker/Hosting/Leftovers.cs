using CchcWardIndex.App.Files;
using CchcWardIndex.App.Inbox;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>
/// What killed processes left half made, under names nobody sees: most of it is written over by whoever tries again, but results that were
/// never entered bear a digest of their own.
/// </summary>
internal static class Leftovers
{
    // Whatever is younger may be somebody's work of this moment.
    private static readonly TimeSpan Old = TimeSpan.FromHours(1);

    private static readonly EnumerationOptions Alone = new() { AttributesToSkip = FileAttributes.None };

    // Forms are written file by file into folders of their own, and so is the reason beside a refused file.
    private static readonly EnumerationOptions InItsFolders = new()
    {
        AttributesToSkip = FileAttributes.None,
        RecurseSubdirectories = true,
        MaxRecursionDepth = 1,
    };

    /// <summary>Clears what is so old that nobody can be at it still; what cannot be cleared stays, and does no harm.</summary>
    public static void Clear(DataFolder data, DateTimeOffset now)
    {
        var folders = data.Folders;
        (string Folder, string Pattern, EnumerationOptions Depth)[] places =
        [
            (data.Root, ".*.tmp", Alone),
            (folders.Archive, ".*.tmp", Alone),
            (folders.Quarantine, ".*.tmp", Alone),
            (folders.Quarantine, $".{Quarantine.ReasonName}.tmp", InItsFolders),
            (folders.Outbox, ".*.tmp", InItsFolders),
            (folders.Published, ".*.tmp", Alone),
            (folders.Backups, "state-*.tmp*", Alone),
        ];
        foreach (var (folder, pattern, depth) in places)
        {
            try
            {
                foreach (
                    var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos(pattern, depth).Where(entry => now - entry.LastWriteTimeUtc > Old).ToList()
                )
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
