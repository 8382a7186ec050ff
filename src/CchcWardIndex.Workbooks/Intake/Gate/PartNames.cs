using System.IO.Compression;

namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Looks at the names of the parts: what a plain workbook never has is refused before it is unpacked.</summary>
internal static class PartNames
{
    private static readonly (string Mark, string What, string Remedy)[] Forbidden =
    [
        ("vbaProject", "Tệp có macro (chương trình chạy bên trong tệp).", Remedies.SaveAsPlain),
        ("xl/macrosheets/", "Tệp có macro (chương trình chạy bên trong tệp).", Remedies.SaveAsPlain),
        (
            "xl/externalLinks/",
            "Tệp có công thức lấy số liệu từ tệp khác.",
            "Chép các ô đó rồi dán dạng giá trị (Paste Values), bỏ liên kết (Data - Edit Links - Break Link), lưu rồi gửi lại."
        ),
        ("xl/connections", "Tệp có kết nối lấy số liệu từ nơi khác.", "Xóa kết nối (Data - Queries & Connections), lưu rồi gửi lại."),
        ("xl/queryTables/", "Tệp có kết nối lấy số liệu từ nơi khác.", "Xóa kết nối (Data - Queries & Connections), lưu rồi gửi lại."),
        ("xl/embeddings/", "Tệp có tệp khác nhúng bên trong.", "Xóa tệp nhúng khỏi trang tính, gửi tài liệu kiểm chứng riêng, rồi gửi lại phiếu."),
        ("oleObject", "Tệp có tệp khác nhúng bên trong.", "Xóa tệp nhúng khỏi trang tính, gửi tài liệu kiểm chứng riêng, rồi gửi lại phiếu."),
        ("activeX/", "Tệp có thành phần điều khiển ActiveX.", Remedies.UseTheForm),
    ];

    public static void Check(ZipArchive archive)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in archive.Entries)
        {
            Check(part, seen);
        }

        if (
            ContentKind.OfParts(archive) is var kind
            && kind != KnownKind.Workbook
            && kind != KnownKind.MacroWorkbook
            && (kind != KnownKind.Zip || !seen.Contains("[Content_Types].xml"))
        )
        {
            throw new RefusedException($"Tên tệp kết thúc bằng .xlsx nhưng nội dung là {kind.What}.", kind.Remedy);
        }

        if (!seen.Contains("[Content_Types].xml") || !seen.Contains("_rels/.rels"))
        {
            throw new RefusedException("Tệp Excel đã mất thành phần bắt buộc.", Remedies.UseTheForm);
        }
    }

    /// <summary>The name of a part as relationships have it: some programs of Windows write its folders with backslashes.</summary>
    public static string Of(ZipArchiveEntry part) => part.FullName.Replace('\\', '/');

    private static void Check(ZipArchiveEntry part, HashSet<string> seen)
    {
        var name = Of(part);
        if (!seen.Add(name))
        {
            throw new RefusedException($"Tệp có hai thành phần trùng tên ({Shown(name)}).", Remedies.SaveAsPlain);
        }

        if (
            name.Length == 0
            || name[0] == '/'
            || name.Contains(':', StringComparison.Ordinal)
            || name.Any(char.IsControl)
            || name.Split('/').Any(piece => piece is ".." or ".")
        )
        {
            throw new RefusedException($"Tệp có thành phần mang tên không hợp lệ ({Shown(name)}).", Remedies.SaveAsPlain);
        }

        if (part.IsEncrypted)
        {
            throw new RefusedException("Tệp được nén kèm mật khẩu nên không mở được.", "Bỏ mật khẩu rồi gửi lại.");
        }

        foreach (var (mark, what, remedy) in Forbidden)
        {
            if (name.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedException(what, remedy);
            }
        }
    }

    // A name out of a damaged file may hold anything.
    private static string Shown(string name) => string.Concat(name.Where(letter => !char.IsControl(letter)).Take(60));
}
