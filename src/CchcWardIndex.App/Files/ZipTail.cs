using System.Buffers.Binary;

namespace CchcWardIndex.App.Files;

/// <summary>Looks at how long the list at the end of a ZIP is, before anybody reads it: one of a million names fits into few bytes.</summary>
internal static class ZipTail
{
    private const int End = 22;
    private const int Locator = 20;
    private const int LongEnd = 56;

    // Thousands of names and to spare.
    private const long MostBytes = 8L * 1024 * 1024;

    /// <summary>Whether the list is there and of a sensible length.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsSensible(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, End + ushort.MaxValue)];
        var from = file.Length - tail.Length;
        Read(file, from, tail);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < End)
        {
            return false;
        }

        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (start == uint.MaxValue)
        {
            start = LongStart(file, from + at - Locator);
        }

        return start >= 0 && start <= from + at && from + at - start <= MostBytes;
    }

    // Where numbers are too big for the record at the end, another one before it has them.
    private static long LongStart(Stream file, long locator)
    {
        var (pointer, record) = (new byte[Locator], new byte[LongEnd]);
        if (locator < 0)
        {
            return -1;
        }

        Read(file, locator, pointer);
        var at = BinaryPrimitives.ReadInt64LittleEndian(pointer.AsSpan(8));
        if (!pointer.AsSpan().StartsWith("PK\x06\x07"u8) || at < 0 || at > locator - LongEnd)
        {
            return -1;
        }

        Read(file, at, record);
        return record.AsSpan().StartsWith("PK\x06\x06"u8) ? BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48)) : -1;
    }

    private static void Read(Stream file, long at, byte[] into)
    {
        file.Position = at;
        file.ReadExactly(into);
    }
}
