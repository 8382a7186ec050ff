using System.Buffers.Binary;

namespace CchcWardIndex.Tests.Office.Reading.Gate;

/// <summary>Workbooks whose ZIP is written with the bigger numbers of ZIP64, as some programs write every file.</summary>
internal static class Zip64
{
    private const int EndSize = 22;

    /// <summary>The file with the bigger end record and its locator, and nothing but greatest values in the old end record.</summary>
    /// <param name="file">A ZIP without a comment.</param>
    /// <param name="entries">How many parts the record claims; null for the true number.</param>
    /// <param name="shift">How far the locator points beside the record.</param>
    public static byte[] Ended(byte[] file, ulong? entries = null, int shift = 0)
    {
        var end = file.AsSpan(file.Length - EndSize);
        var count = entries ?? BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var record = new byte[56];
        "PK\x06\x06"u8.CopyTo(record);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(4), 44);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(12), 45);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(14), 45);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(24), count);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(32), count);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(40), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(48), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));

        var locator = new byte[20];
        "PK\x06\x07"u8.CopyTo(locator);
        BinaryPrimitives.WriteUInt64LittleEndian(locator.AsSpan(8), (ulong)(file.Length - EndSize - shift));
        BinaryPrimitives.WriteUInt32LittleEndian(locator.AsSpan(16), 1);

        var masked = end.ToArray();
        masked.AsSpan(8, 12).Fill(0xFF);
        return [.. file[..^EndSize], .. record, .. locator, .. masked];
    }
}
