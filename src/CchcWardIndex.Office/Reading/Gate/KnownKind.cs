namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>A kind of file that people send in place of a workbook, and what helps whoever sent it.</summary>
/// <param name="What">What it is, as an official calls it: <c>tệp PDF (.pdf)</c>.</param>
/// <param name="Remedy">What to do, full sentences.</param>
/// <param name="Extensions">The ends of names that such files have, with their full stops.</param>
internal sealed record KnownKind(string What, string Remedy, params ImmutableArray<string> Extensions)
{
    private const string OnlyWhatIsTyped =
        "Chương trình chỉ đọc số liệu gõ trong phiếu mẫu: điền vào phiếu mẫu do cơ quan tổ chức chấm điểm gửi, lưu dạng Excel Workbook (.xlsx) rồi gửi. ";
    private const string Proof = OnlyWhatIsTyped + "Nếu đây là tài liệu kiểm chứng thì ghi số, ký hiệu của nó vào phiếu và giữ tệp tại đơn vị.";
    private const string SaveAs = "Mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp Excel Workbook (.xlsx), rồi gửi tệp .xlsx vừa lưu.";
    private const string Unpack = "Giải nén rồi gửi từng tệp Excel (.xlsx) bên trong.";

    public static KnownKind Workbook { get; } = new("tệp Excel Workbook (.xlsx)", "Đổi phần cuối của tên tệp thành .xlsx rồi gửi lại.", ".xlsx");
    public static KnownKind MacroWorkbook { get; } = new("tệp Excel có macro (.xlsm)", SaveAs, ".xlsm", ".xltm");
    public static KnownKind BinaryWorkbook { get; } = new("tệp Excel nhị phân (.xlsb)", SaveAs, ".xlsb");
    public static KnownKind OldWorkbook { get; } = new("tệp Excel kiểu cũ (.xls)", SaveAs, ".xls", ".xlt", ".et");
    public static KnownKind XmlWorkbook { get; } = new("bảng tính Excel dạng XML (.xml)", SaveAs, ".xml");
    public static KnownKind Locked { get; } =
        new("tệp Office có đặt mật khẩu", "Mở tệp bằng Excel, bỏ mật khẩu (File - Info - Protect Workbook), lưu dạng Excel Workbook (.xlsx) rồi gửi lại.");
    public static KnownKind OpenSheet { get; } =
        new(
            "bảng tính OpenDocument (.ods)",
            "Mở tệp bằng LibreOffice hoặc Excel, chọn Lưu thành (Save As), loại tệp Excel (.xlsx), rồi gửi tệp .xlsx vừa lưu.",
            ".ods",
            ".fods",
            ".ots"
        );
    public static KnownKind Numbers { get; } =
        new(
            "bảng tính Numbers của Apple (.numbers)",
            "Mở tệp bằng Numbers, chọn Tệp (File) - Xuất sang (Export To) - Excel, loại .xlsx, rồi gửi tệp vừa xuất.",
            ".numbers"
        );
    public static KnownKind OnlineSheet { get; } =
        new(
            "lối tắt tới một bảng tính trên mạng",
            "Mở bảng tính đó trên mạng, tải xuống dạng Microsoft Excel (.xlsx) rồi gửi tệp vừa tải.",
            ".gsheet",
            ".url",
            ".webloc"
        );
    public static KnownKind Shortcut { get; } =
        new("lối tắt (shortcut) tới một tệp khác, không có nội dung của tệp đó", "Gửi chính tệp phiếu (.xlsx), không gửi lối tắt.", ".lnk");
    public static KnownKind Pdf { get; } = new("tệp PDF (.pdf)", Proof, ".pdf");
    public static KnownKind Picture { get; } = new("tệp ảnh", Proof, ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic");
    public static KnownKind Word { get; } = new("văn bản Word hoặc tương tự (.docx, .doc)", Proof, ".docx", ".doc", ".docm", ".dotx", ".rtf", ".odt");
    public static KnownKind Slides { get; } = new("bài trình chiếu (.pptx, .ppt)", Proof, ".pptx", ".ppt", ".ppsx", ".pps", ".odp");
    public static KnownKind Zip { get; } = new("tệp nén (.zip)", Unpack, ".zip");
    public static KnownKind Packed { get; } = new("tệp nén (.rar, .7z và tương tự)", Unpack, ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz");
    public static KnownKind Mail { get; } = new("thư điện tử (.eml, .msg)", "Mở thư, lưu tệp Excel đính kèm ra ngoài rồi gửi tệp .xlsx đó.", ".eml", ".msg");
    public static KnownKind WebPage { get; } = new("trang web (.htm, .html)", OnlyWhatIsTyped.TrimEnd(), ".html", ".htm", ".mht", ".mhtml");
    public static KnownKind Text { get; } =
        new("tệp văn bản (.csv, .txt)", "Tệp loại này không giữ được các mã ẩn của phiếu. " + OnlyWhatIsTyped.TrimEnd(), ".csv", ".txt", ".tsv", ".prn");
    public static KnownKind Program { get; } =
        new(
            "tệp chương trình (.exe và tương tự), không phải phiếu",
            "Không mở tệp này; xóa tệp và quét vi-rút máy đã gửi.",
            ".exe",
            ".com",
            ".scr",
            ".bat",
            ".cmd",
            ".js",
            ".vbs",
            ".ps1",
            ".msi",
            ".dll"
        );
    public static KnownKind SystemFile { get; } = new("tệp do hệ điều hành tự tạo, không phải phiếu", "Không cần làm gì; có thể xóa tệp này khỏi thư mục.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<KnownKind> All { get; } =
    [
        Workbook,
        MacroWorkbook,
        BinaryWorkbook,
        OldWorkbook,
        XmlWorkbook,
        Locked,
        OpenSheet,
        Numbers,
        OnlineSheet,
        Shortcut,
        Pdf,
        Picture,
        Word,
        Slides,
        Zip,
        Packed,
        Mail,
        WebPage,
        Text,
        Program,
        SystemFile,
    ];

    /// <summary>The kind that a name promises; null where its end says nothing.</summary>
    public static KnownKind? OfName(string name) =>
        SystemFiles.Includes(name) ? SystemFile
        : Path.GetExtension(name).ToLowerInvariant() is var end && end.Length > 0 ? All.FirstOrDefault(kind => kind.Extensions.Contains(end))
        : null;
}

/// <summary>Files that an operating system puts into folders by itself: nobody hands them in.</summary>
public static class SystemFiles
{
    /// <summary>Whether a file of this name is one.</summary>
    public static bool Includes(string name) =>
        name.ToLowerInvariant() is "thumbs.db" or "ehthumbs.db" or "desktop.ini" or ".ds_store" || name.StartsWith("._", StringComparison.Ordinal);
}
