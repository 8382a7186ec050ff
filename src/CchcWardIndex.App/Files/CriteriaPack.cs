using System.IO.Compression;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Packaging;

namespace CchcWardIndex.App.Files;

/// <summary>
/// The files of a criteria set in one: as they were when a round was scored, whatever becomes of the folder. The same files give the same
/// bytes.
/// </summary>
public static class CriteriaPack
{
    /// <summary>How a pack's name ends in the archive.</summary>
    public const string Extension = ".criteria.zip";

    /// <summary>Packs the files.</summary>
    public static byte[] Write(IEnumerable<CriteriaFile> files) => StableZip.Pack(files.Select(file => (file.Path, file.Content)), CompressionLevel.Optimal);

    /// <summary>Unpacks them again.</summary>
    public static IReadOnlyList<CriteriaFile> Read(byte[] pack)
    {
        using var zip = new ZipArchive(new MemoryStream(pack, writable: false), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(Read)];
    }

    private static CriteriaFile Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new CriteriaFile(entry.FullName, content.ToArray());
    }
}
