using System.IO.Compression;

namespace CchcWardIndex.Office.Packaging;

/// <summary>Packs a workbook anew so that the same content always has the same bytes: parts in name order, one fixed time.</summary>
/// <remarks>Two saves of one workbook by EPPlus differ in nothing but the times in the ZIP directory.</remarks>
internal static class StableZip
{
    // The first time a ZIP entry can hold; any fixed one would do.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a workbook anew.</summary>
    /// <param name="workbook">The workbook as EPPlus saved it.</param>
    /// <param name="rewrite">By the part's name: what to write in its place, or null to keep it.</param>
    public static byte[] Repack(byte[] workbook, Func<string, Action<Stream, Stream>?>? rewrite = null)
    {
        using var packed = new MemoryStream(workbook.Length);
        using (var source = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers expect the list of content types first.
            foreach (
                var part in source
                    .Entries.OrderByDescending(part => part.FullName == "[Content_Types].xml")
                    .ThenBy(part => part.FullName, StringComparer.Ordinal)
            )
            {
                using var from = part.Open();
                using var to = Add(target, part.FullName);
                (rewrite?.Invoke(part.FullName) ?? Copy)(from, to);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Adds a part, to be written and closed before the next.</summary>
    public static Stream Add(ZipArchive target, string name)
    {
        var entry = target.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    private static void Copy(Stream from, Stream to) => from.CopyTo(to);
}
