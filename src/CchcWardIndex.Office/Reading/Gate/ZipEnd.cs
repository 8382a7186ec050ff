using System.Buffers.Binary;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Looks at the record that ends a ZIP: a file cut short has none, and a file with something glued on has it in the wrong place.</summary>
internal static class ZipEnd
{
    private const int Size = 22;
    private const int LocatorSize = 20;
    private const int BigSize = 56;

    public static void Check(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - Size; at >= 0 && at >= file.Length - Size - ushort.MaxValue; at--)
        {
            if (!file[at..].StartsWith("PK\x05\x06"u8))
            {
                continue;
            }

            if (at + Size + BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 20)..]) != file.Length)
            {
                throw new RefusedFileException(DamageProblems.StrangeEnd());
            }

            // Counted before the directory is read: ten thousand entries are no workbook.
            if (Entries(file, at) > Limits.Parts)
            {
                throw new RefusedFileException(GateProblems.TooManyParts(Limits.Parts));
            }

            return;
        }

        throw new RefusedFileException(DamageProblems.Cut());
    }

    // Where a field holds its greatest value, a bigger record before this one has the numbers (ZIP64); some programs write it for any file.
    private static ulong Entries(ReadOnlySpan<byte> file, int end)
    {
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        var (disk, offset) = (BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 4)..]), BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]));
        if (entries != ushort.MaxValue && disk != ushort.MaxValue && offset != uint.MaxValue)
        {
            return entries;
        }

        if (end < LocatorSize || !file[(end - LocatorSize)..].StartsWith("PK\x06\x07"u8))
        {
            return entries;
        }

        var big = BinaryPrimitives.ReadUInt64LittleEndian(file[(end - LocatorSize + 8)..]);
        if (big + BigSize > (ulong)(end - LocatorSize) || !file[(int)big..].StartsWith("PK\x06\x06"u8))
        {
            throw new RefusedFileException(DamageProblems.BigEnd());
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(file[((int)big + 32)..]);
    }
}
