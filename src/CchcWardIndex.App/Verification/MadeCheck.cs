using System.IO.Compression;
using CchcWardIndex.App.Files;
using CchcWardIndex.Office.Comparing;

namespace CchcWardIndex.App.Verification;

/// <summary>Compares files with the same files made again.</summary>
internal static class MadeCheck
{
    /// <summary>Every file that is there and comes out otherwise; of a workbook every cell, the first of them by name.</summary>
    /// <param name="files">The folder's files, by path.</param>
    /// <param name="made">The same made again.</param>
    public static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files, IEnumerable<FolderFile> made) =>
        from again in made
        where files.ContainsKey(again.Path)
        from finding in Differences(again.Path, files[again.Path], again.Content.ToArray())
        select finding;

    // How a ZIP is packed may differ from system to system: what lies in it may not.
    private static IEnumerable<Finding> Differences(string path, byte[] found, byte[] again) =>
        Path.GetExtension(path) switch
        {
            ".xlsx" => Cells(path, WorkbookComparison.Of(found, again)),
            ".docx" => SameParts(found, again) ? [] : [new Finding(path, Changed)],
            _ => found.AsSpan().SequenceEqual(again) ? [] : [new Finding(path, Changed)],
        };

    private static IEnumerable<Finding> Cells(string path, WorkbookDifferences differences) =>
        differences.Named.Select(
            (cell, i) =>
                i == differences.Named.Length - 1 && differences.More > 0
                    ? new Finding(path, $"{cell.Message.TrimEnd('.')}; và {differences.More} ô khác.") { More = differences.More }
                    : new Finding(path, cell.Message)
        );

    private const string Changed = "Nội dung khác với bản làm lại từ kết quả: tệp đã bị thay đổi.";

    // Somebody's archive may unpack to anything: no part is read beyond what it has to be.
    private static bool SameParts(byte[] found, byte[] again)
    {
        try
        {
            using var theirs = Open(found);
            using var ours = Open(again);
            return theirs.Entries.Count == ours.Entries.Count
                && theirs.Entries.Zip(ours.Entries).All(pair => pair.First.FullName == pair.Second.FullName && SameContent(pair.First, pair.Second));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static ZipArchive Open(byte[] document) => new(new MemoryStream(document, writable: false), ZipArchiveMode.Read);

    private static bool SameContent(ZipArchiveEntry found, ZipArchiveEntry again)
    {
        using var ours = again.Open();
        using var expected = new MemoryStream();
        ours.CopyTo(expected);
        using var theirs = found.Open();
        var content = new byte[expected.Length + 1];
        return theirs.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == expected.Length
            && content.AsSpan(0, (int)expected.Length).SequenceEqual(expected.ToArray());
    }
}
