using System.IO.Compression;
using CchcWardIndex.Rounds;
using CchcWardIndex.Workbooks.Results;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Verification;

/// <summary>Compares files with the same files made again.</summary>
internal static class MadeCheck
{
    /// <summary>Every file that is there and comes out otherwise.</summary>
    /// <param name="files">The folder's files, by path.</param>
    /// <param name="made">The same made again.</param>
    public static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files, IEnumerable<FolderFile> made) =>
        from again in made
        where files.ContainsKey(again.Path)
        let message = Difference(again.Path, files[again.Path], again.Content.ToArray())
        where message is not null
        select new Finding(again.Path, message);

    // How a ZIP is packed may differ from system to system: what lies in it may not.
    private static string? Difference(string path, byte[] found, byte[] again) => Path.GetExtension(path) switch
    {
        ".xlsx" => WorkbookComparison.First(found, again)?.Message,
        ".docx" => SameParts(found, again) ? null : Changed,
        _ => found.AsSpan().SequenceEqual(again) ? null : Changed,
    };

    private const string Changed = "Nội dung khác với bản làm lại từ kết quả: tệp đã bị thay đổi.";

    private static bool SameParts(byte[] found, byte[] again)
    {
        try
        {
            return Parts(found).SequenceEqual(Parts(again));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static List<(string Name, string Digest)> Parts(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document, writable: false), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => (entry.FullName, DigestOf(entry)))];
    }

    private static string DigestOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Digest.Of(content.ToArray());
    }
}
