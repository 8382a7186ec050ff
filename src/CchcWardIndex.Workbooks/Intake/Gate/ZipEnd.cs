using System.Buffers.Binary;

namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Looks at the record that ends a ZIP: a file cut short has none, and a file with something glued on has it in the wrong place.</summary>
internal static class ZipEnd
{
    private const int Size = 22;

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
                throw new RefusedException("Cuối tệp có dữ liệu lạ hoặc bị cắt mất một phần.", Remedies.SendAgain);
            }

            // Counted before the directory is read: ten thousand entries are no workbook.
            if (BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 10)..]) > Limits.Parts)
            {
                throw new RefusedException($"Tệp có hơn {Limits.Parts} thành phần bên trong, không phải là một phiếu bình thường.", Remedies.UseTheForm);
            }

            return;
        }

        throw new RefusedException("Tệp không trọn vẹn: phần cuối đã bị cắt mất, có thể do chưa tải hoặc chưa chép xong.", Remedies.SendAgain);
    }
}
