using System.IO.Compression;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>Packs a document anew so that the same content always has the same bytes: parts in name order, one fixed time.</summary>
internal static class StableZip
{
    // The first time a ZIP entry can hold; any fixed one would do.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a document anew.</summary>
    public static byte[] Repack(Stream document)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(document, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers expect the list of content types first.
            foreach (
                var part in source
                    .Entries.OrderByDescending(part => part.FullName == "[Content_Types].xml")
                    .ThenBy(part => part.FullName, StringComparer.Ordinal)
            )
            {
                var entry = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return packed.ToArray();
    }
}
