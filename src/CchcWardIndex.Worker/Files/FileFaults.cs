namespace CchcWardIndex.Worker.Files;

/// <summary>What an operating system's error with a file means for an official.</summary>
internal static class FileFaults
{
    // ENOSPC and EDQUOT on Linux; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    // EROFS on Linux; ERROR_WRITE_PROTECT on Windows.
    private static readonly int[] Protected = [30, unchecked((int)0x80070013)];

    /// <summary>A sentence with what to do; the program goes on by itself once that is done.</summary>
    public static string Explain(Exception error) => error switch
    {
        IOException { HResult: var code } when Full.Contains(code) => "ổ đĩa đã đầy. Dọn bớt chỗ trên ổ đĩa; chương trình tự làm tiếp, không có gì bị mất.",
        IOException { HResult: var code } when Protected.Contains(code) => "ổ đĩa đang ở chế độ chỉ đọc. Cho phép ghi trở lại; chương trình tự làm tiếp, không có gì bị mất.",
        UnauthorizedAccessException => "không có quyền đọc hoặc ghi thư mục. Cấp quyền cho tài khoản chạy chương trình; chương trình tự làm tiếp, không có gì bị mất.",
        DirectoryNotFoundException => "thư mục không còn hoặc mất kết nối tới ổ đĩa mạng. Kiểm tra thư mục; chương trình tự làm tiếp, không có gì bị mất.",
        IOException => "không đọc hoặc ghi được tệp; có thể tệp đang mở trong Excel, ổ đĩa đầy hoặc mất kết nối mạng. Kiểm tra rồi chờ; chương trình tự làm tiếp, không có gì bị mất.",
        _ => error.Message,
    };
}
