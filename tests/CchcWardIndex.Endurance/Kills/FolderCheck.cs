using System.IO.Compression;
using System.Security.Cryptography;
using CchcWardIndex.App.Verification;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>What must be so at every instant, whatever was killed: nothing dropped is lost, and nothing that can be seen is half.</summary>
internal static class FolderCheck
{
    public static void Check(KilledSeason season)
    {
        NothingIsLost(season);
        foreach (var path in Seen(season.Path("archive")))
        {
            Assert.Equal(Path.GetFileName(path)[..64], Sha256(path));
        }

        foreach (var path in Seen(season.Path("outbox")).Where(path => path.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            IsWholeZip(path);
        }

        foreach (var folder in SeenFolders(season.Path("quarantine")))
        {
            Assert.Equal(2, Directory.GetFiles(folder).Length);
            Assert.Contains(Directory.GetFiles(folder), path => Sha256(path) == Path.GetFileName(folder));
            Assert.EndsWith("\r\n", File.ReadAllText(Path.Combine(folder, "ly-do.txt")), StringComparison.Ordinal);
        }

        foreach (var path in SeenFolders(season.Path("outbox")).Where(folder => !IsDossier(folder)).SelectMany(Seen))
        {
            IsWholeZip(path);
        }

        foreach (var folder in SeenFolders(season.Path("outbox")).Where(IsDossier).Concat(SeenFolders(season.Path("published"))))
        {
            Assert.Empty(
                SealCheck.Of(
                    Directory
                        .GetFiles(folder, "*", SearchOption.AllDirectories)
                        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes)
                )
            );
        }
    }

    /// <summary>64 hex digits over a file.</summary>
    public static string Sha256(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    /// <summary>Where a file's bytes are kept once it is taken in.</summary>
    public static string Kept(KilledSeason season, Dropped file) =>
        file.IsBroken ? season.Path("quarantine", file.Sha256, file.Name) : season.Path("archive", file.Sha256 + ".xlsx");

    private static void NothingIsLost(KilledSeason season)
    {
        var waiting = Directory.GetFiles(season.Path("inbox"), "*", SearchOption.AllDirectories).Select(Sha256).ToHashSet();
        foreach (var file in season.DroppedFiles)
        {
            Assert.True(
                waiting.Contains(file.Sha256) || (File.Exists(Kept(season, file)) && File.ReadAllBytes(Kept(season, file)).AsSpan().SequenceEqual(file.Bytes)),
                $"{file.Name} is neither in the inbox nor kept"
            );
        }
    }

    private static void IsWholeZip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        Assert.NotEmpty(zip.Entries);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            stream.CopyTo(Stream.Null);
        }
    }

    private static IEnumerable<string> Seen(string folder) => Directory.GetFiles(folder).Where(path => !IsHidden(path));

    private static IEnumerable<string> SeenFolders(string folder) => Directory.GetDirectories(folder).Where(path => !IsHidden(path));

    // The other folders of the outbox hold forms and sheets, file by file and without a seal.
    private static bool IsDossier(string folder) => Path.GetFileName(folder).StartsWith("Trinh-UBND", StringComparison.Ordinal);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}
