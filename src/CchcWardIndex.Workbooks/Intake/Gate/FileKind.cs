using System.Text;

namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Tells by the first bytes what a file is that calls itself .xlsx.</summary>
internal static class FileKind
{
    /// <summary>Null where the file is a ZIP, as a workbook is.</summary>
    public static Refusal? Refuse(ReadOnlySpan<byte> file, Limits limits)
    {
        if (file.IsEmpty)
        {
            return new Refusal("Tệp rỗng, không có nội dung.", "Kiểm tra lại tệp gốc trên máy đã lưu rồi gửi lại.");
        }

        if (file.Length > limits.FileBytes)
        {
            return TooBig(limits);
        }

        if (file.StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        return Known(file);
    }

    public static Refusal TooBig(Limits limits) => limits == Limits.Evidence
        ? new("Tệp lớn hơn 20 MB, trong khi phiếu đã điền chỉ khoảng vài chục KB.", "Bỏ hình ảnh hoặc nội dung dán thêm trong tệp, chỉ giữ phiếu mẫu đã điền, rồi gửi lại.")
        : new($"Tệp lớn hơn {Limits.Shown(limits.FileBytes)}, không phải là một {limits.What} bình thường.", Remedies.SendAgain);

    private static Refusal Known(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? new("Tệp được đặt mật khẩu nên không mở được.", "Mở tệp bằng Excel, bỏ mật khẩu (File - Info - Protect Workbook), lưu rồi gửi lại.")
                : new("Đây là tệp Excel kiểu cũ (.xls) hoặc tệp Office kiểu cũ được đổi tên thành .xlsx.", Remedies.SaveAsPlain);
        }

        if (file.StartsWith("%PDF"u8))
        {
            return new("Đây là tệp PDF được đổi tên thành .xlsx.", Remedies.UseTheForm);
        }

        if (file.StartsWith("Rar!"u8) || file.StartsWith<byte>([0x37, 0x7A, 0xBC, 0xAF]) || file.StartsWith<byte>([0x1F, 0x8B]))
        {
            return new("Đây là tệp nén (rar, 7z hoặc gz) được đổi tên thành .xlsx.", "Giải nén rồi gửi từng tệp Excel (.xlsx) bên trong.");
        }

        if (!file.ContainsAnyExcept((byte)0))
        {
            return new("Tệp chỉ toàn byte 0: nội dung đã mất khi sao chép hoặc do ổ đĩa lỗi.", "Kiểm tra lại tệp gốc trên máy đã lưu rồi gửi lại.");
        }

        var start = file[..Math.Min(file.Length, 512)];
        if (IsText(start))
        {
            return start.TrimStart(" \t\r\n\u00EF\u00BB\u00BF"u8).StartsWith("<"u8)
                ? new("Đây là trang web hoặc tệp XML được đổi tên thành .xlsx.", Remedies.SaveAsPlain)
                : new("Đây là tệp văn bản (.csv hoặc .txt) được đổi tên thành .xlsx.", Remedies.UseTheForm);
        }

        return new("Tệp không phải là tệp Excel (.xlsx), hoặc phần đầu tệp đã hỏng.", Remedies.SendAgain);
    }

    private static bool IsText(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF])
        || start.IndexOfAnyInRange((byte)0, (byte)8) < 0 && start.IndexOfAnyInRange((byte)14, (byte)31) < 0;
}
