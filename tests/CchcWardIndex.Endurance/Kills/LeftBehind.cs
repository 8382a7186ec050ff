namespace CchcWardIndex.Endurance.Kills;

/// <summary>What killed processes left half made, under names nobody sees.</summary>
internal static class LeftBehind
{
    private static readonly string[] Locks = [".prepare.lock", ".deliver.lock", ".worker.lock", ".dang-xu-ly"];

    /// <summary>Whether there is anything.</summary>
    public static bool Any(KilledSeason season) => Of(season).Any();

    /// <summary>Nothing may be left once the worker has settled.</summary>
    public static void Check(KilledSeason season) => Assert.Empty(Of(season).Select(path => Path.GetRelativePath(season.Root, path)));

    /// <summary>Makes it old enough that no process can be at it still.</summary>
    public static void Age(KilledSeason season)
    {
        foreach (var path in Of(season).ToList())
        {
            Directory.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    /// <summary>Their paths.</summary>
    public static IEnumerable<string> Of(KilledSeason season) =>
        Directory
            .EnumerateFileSystemEntries(season.Root, "*", SearchOption.AllDirectories)
            .Where(path =>
                Path.GetFileName(path) is var name && (name.StartsWith('.') || name.EndsWith(".tmp", StringComparison.Ordinal)) && !Locks.Contains(name)
            );
}
