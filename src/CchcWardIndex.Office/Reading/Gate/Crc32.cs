namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>The checksum of ZIP (IEEE 802.3), eight bytes at a step. The library that has it is one more package for twenty lines.</summary>
public static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>The running value after some more bytes; begins with 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        var t = Table;
        while (bytes.Length >= 8)
        {
            var low = crc ^ BitConverter.ToUInt32(bytes);
            var high = BitConverter.ToUInt32(bytes[4..]);
            crc =
                t[(int)(1792 + (low & 255))]
                ^ t[(int)(1536 + ((low >> 8) & 255))]
                ^ t[(int)(1280 + ((low >> 16) & 255))]
                ^ t[(int)(1024 + (low >> 24))]
                ^ t[(int)(768 + (high & 255))]
                ^ t[(int)(512 + ((high >> 8) & 255))]
                ^ t[(int)(256 + ((high >> 16) & 255))]
                ^ t[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (var one in bytes)
        {
            crc = (crc >> 8) ^ t[(int)((crc ^ one) & 255)];
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0; i < table.Length; i++)
        {
            var value = i < 256 ? (uint)i : table[i - 256];
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320u : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
