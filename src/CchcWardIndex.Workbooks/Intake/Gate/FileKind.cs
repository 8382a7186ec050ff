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

    public static Refusal TooBig(Limits limits) =>
        limits == Limits.Evidence
            ? new(
                "Tệp lớn hơn 20 MB, trong khi phiếu đã điền chỉ khoảng vài chục KB.",
                "Bỏ hình ảnh hoặc nội dung dán thêm trong tệp, chỉ giữ phiếu mẫu đã điền, rồi gửi lại."
            )
            : new($"Tệp lớn hơn {Limits.Shown(limits.FileBytes)}, không phải là một {limits.What} bình thường.", Remedies.SendAgain);

    private static Refusal Known(ReadOnlySpan<byte> file)
    {
        if (!file.ContainsAnyExcept((byte)0))
        {
            return new("Tệp chỉ toàn byte 0: nội dung đã mất khi sao chép hoặc do ổ đĩa lỗi.", "Kiểm tra lại tệp gốc trên máy đã lưu rồi gửi lại.");
        }

        var kind = ContentKind.Of(file);
        return kind is null ? new("Tệp không phải là tệp Excel (.xlsx), hoặc phần đầu tệp đã hỏng.", Remedies.SendAgain)
            : kind == KnownKind.Locked ? new("Tệp được đặt mật khẩu nên không mở được.", kind.Remedy)
            : new($"Tên tệp kết thúc bằng .xlsx nhưng nội dung là {kind.What}.", kind.Remedy);
    }
}
