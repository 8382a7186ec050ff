using System.IO.Compression;

namespace CchcWardIndex.Office.Packaging;

/// <summary>ZIP containers so that the same content always has the same bytes: parts in name order, one fixed time.</summary>
/// <remarks>Two saves of one workbook by EPPlus differ in nothing but the times in the ZIP directory.</remarks>
public static class StableZip
{
    // The first time a ZIP entry can hold; any fixed one would do.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs some files.</summary>
    /// <param name="files">Each with its name.</param>
    /// <param name="level">How hard it is compressed: another level gives other bytes.</param>
    public static byte[] Pack(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                using var to = Add(target, name, level);
                to.Write(content.Span);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Packs a workbook anew.</summary>
    /// <param name="workbook">The workbook as EPPlus saved it.</param>
    /// <param name="rewrite">By the part's name: what to write in its place, or null to keep it.</param>
    internal static byte[] Repack(byte[] workbook, Func<string, Action<Stream, Stream>?>? rewrite = null) =>
        Repack(new MemoryStream(workbook, writable: false), CompressionLevel.Fastest, rewrite);

    /// <summary>Packs an OOXML package anew.</summary>
    /// <param name="package">As the library saved it; left open.</param>
    /// <param name="level">How hard it is compressed.</param>
    /// <param name="rewrite">By the part's name: what to write in its place, or null to keep it.</param>
    internal static byte[] Repack(Stream package, CompressionLevel level, Func<string, Action<Stream, Stream>?>? rewrite = null)
    {
        using var packed = new MemoryStream((int)package.Length);
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
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
                using var to = Add(target, part.FullName, level);
                (rewrite?.Invoke(part.FullName) ?? Copy)(from, to);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Adds a part of a workbook, to be written and closed before the next.</summary>
    internal static Stream Add(ZipArchive target, string name) => Add(target, name, CompressionLevel.Fastest);

    private static Stream Add(ZipArchive target, string name, CompressionLevel level)
    {
        var entry = target.CreateEntry(name, level);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    private static void Copy(Stream from, Stream to) => from.CopyTo(to);
}
