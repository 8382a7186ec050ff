namespace CchcWardIndex.App.Files;

/// <summary>What an operating system's error with a file means for an official.</summary>
internal static class FileFaults
{
    // ENOSPC and EDQUOT on Linux; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    // EROFS on Linux; ERROR_WRITE_PROTECT on Windows.
    private static readonly int[] Protected = [30, unchecked((int)0x80070013)];

    /// <summary>A sentence with what to do; the program goes on by itself once that is done.</summary>
    public static string Explain(Exception error) =>
        Told(error) is { } told ? $"{told.What}. {told.Cure}{(told.Waits ? " rồi chờ" : "")}; chương trình tự làm tiếp, không có gì bị mất." : error.Message;

    /// <summary>The same for a command, which does not go on by itself.</summary>
    public static string ExplainToCommand(Exception error) => Told(error) is { } told ? $"{told.What}. {told.Cure} rồi chạy lại." : error.Message;

    private static (string What, string Cure, bool Waits)? Told(Exception error) =>
        error switch
        {
            IOException { HResult: var code } when Full.Contains(code) => ("ổ đĩa đã đầy", "Dọn bớt chỗ trên ổ đĩa", false),
            IOException { HResult: var code } when Protected.Contains(code) => ("ổ đĩa đang ở chế độ chỉ đọc", "Cho phép ghi trở lại", false),
            UnauthorizedAccessException => ("không có quyền đọc hoặc ghi thư mục", "Cấp quyền cho tài khoản chạy chương trình", false),
            DirectoryNotFoundException => ("thư mục không còn hoặc mất kết nối tới ổ đĩa mạng", "Kiểm tra thư mục", false),
            IOException => ("không đọc hoặc ghi được tệp; có thể tệp đang mở trong Excel, ổ đĩa đầy hoặc mất kết nối mạng", "Kiểm tra", true),
            _ => null,
        };
}
