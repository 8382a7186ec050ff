using System.IO.Compression;
using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.App.Files;

/// <summary>
/// The files of a criteria set in one: as they were when a round was scored, whatever becomes of the folder. The same files give the same
/// bytes.
/// </summary>
public static class CriteriaPack
{
    // The first time a ZIP entry can hold; any fixed one would do.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How a pack's name ends in the archive.</summary>
    public const string Extension = ".criteria.zip";

    /// <summary>Packs the files.</summary>
    public static byte[] Write(IEnumerable<CriteriaFile> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var stream = entry.Open();
                stream.Write(file.Content.Span);
            }
        }

        return packed.ToArray();
    }

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
