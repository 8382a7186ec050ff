using CchcWardIndex.App.Files;
using CchcWardIndex.Worker.Hosting;

namespace CchcWardIndex.Tests.Worker.Hosting;

public class LeftoversTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void What_was_left_half_made_is_cleared_when_it_is_old_and_nothing_else_is()
    {
        using var folder = new TemporaryFolder();
        var folders = new FolderSettings().Under(folder.Root);
        string[] old =
        [
            File(folder, "archive", ".ab.results.json.tmp"),
            File(folder, "quarantine", ".cd.tmp", "a.xlsx"),
            File(folder, "quarantine", "ef", ".ly-do.txt.tmp"),
            File(folder, ".hop-nhan.json.tmp"),
            File(folder, "outbox", ".Phieu.xlsx.tmp"),
            File(folder, "outbox", "Giai-trinh", ".Phieu.xlsx.tmp"),
            File(folder, "published", ".Cong-bo.tmp", "evidence", "b.xlsx"),
            File(folder, "backups", "state-1.db.tmp"),
        ];
        string[] stay =
        [
            File(folder, "archive", "ab.results.json"),
            File(folder, "outbox", "thu.tmp"),
            File(folder, "published", "Cong-bo", "seal.json"),
            File(folder, "backups", "state-1.db"),
            File(folder, "inbox", ".Phieu.xlsx.tmp"),
            File(folder, "quarantine", "ef", ".b.tmp"),
            File(folder, "hop-nhan.json"),
        ];
        var young = File(folder, "archive", ".ef.xlsx.tmp");
        foreach (var path in Directory.GetFileSystemEntries(folder.Root, "*", SearchOption.AllDirectories))
        {
            Directory.SetLastWriteTimeUtc(path, (path == young ? Now.AddMinutes(-5) : Now.AddHours(-2)).UtcDateTime);
        }

        System.IO.File.SetAttributes(old[6], FileAttributes.ReadOnly);

        Leftovers.Clear(new DataFolder(folder.Root, folders), Now);

        Assert.Equal(
            stay.Append(young).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        );
        Assert.Equal([folder.Path("published", "Cong-bo")], Directory.GetDirectories(folder.Path("published")));
        Assert.Equal([folder.Path("quarantine", "ef")], Directory.GetDirectories(folder.Path("quarantine")));
    }

    [Fact]
    public void A_file_whose_writer_was_killed_before_it_was_read_only_becomes_so_when_it_comes_again()
    {
        using var folder = new TemporaryFolder();
        var archive = new Archive(folder.Root);
        var path = archive.PathOf(archive.Put([1, 2, 3], ".xlsx"), ".xlsx");
        System.IO.File.SetAttributes(path, FileAttributes.Normal);

        archive.Put([1, 2, 3], ".xlsx");

        Assert.True(System.IO.File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly));
        Assert.Equal([1, 2, 3], System.IO.File.ReadAllBytes(path));
    }

    private static string File(TemporaryFolder folder, params string[] parts)
    {
        var path = folder.Path(parts);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, "x");
        return path;
    }
}
