using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Storage;

/// <summary>Words on a state that cannot be used.</summary>
internal static class StateProblems
{
    private const string GoesOn = "chương trình tự làm tiếp, không có gì bị mất";

    /// <summary>It is another program's.</summary>
    public static ProblemText Foreign(string name) =>
        ProblemText.Error(
            "state.database.foreign",
            $"Cơ sở dữ liệu {name} không phải của chương trình này nên không được dùng.",
            "Kiểm tra lại cài đặt Cchc:Database, hoặc thư mục dữ liệu."
        );

    /// <summary>A newer version wrote it.</summary>
    public static ProblemText Newer(string name) =>
        ProblemText.Error(
            "state.database.newer",
            $"Trạng thái trong {name} do một phiên bản mới hơn của chương trình ghi.",
            "Hãy dùng phiên bản mới hơn đó; không có gì bị thay đổi."
        );

    /// <summary>It belongs to another data folder.</summary>
    public static ProblemText OtherFolder(string name) =>
        ProblemText.Error(
            "state.database.other-folder",
            $"Trạng thái trong {name} thuộc về một thư mục dữ liệu khác.",
            "Kiểm tra lại cài đặt Cchc:Database, hoặc thư mục dữ liệu."
        );

    /// <summary>Its tables are gone.</summary>
    public static ProblemText Lost(string name) =>
        ProblemText.Error(
            "state.database.lost",
            $"Trạng thái trong {name} đã mất (không còn bảng nào), trong khi thư mục dữ liệu đã được dùng từ trước.",
            "Dừng chương trình và khôi phục từ bản sao lưu gần nhất."
        );

    /// <summary>It is no whole database any more.</summary>
    public static ProblemText Damaged(string name) =>
        ProblemText.Error(
            "state.database.damaged",
            $"Trạng thái trong {name} bị hỏng hoặc bị cắt cụt nên chưa dùng được; các phiếu trong kho lưu vẫn còn nguyên.",
            "Dừng chương trình và khôi phục từ bản sao lưu gần nhất."
        );

    /// <summary>No room on the disk.</summary>
    public static ProblemText Full(string name) =>
        ProblemText.Error("state.file.disk-full", $"Ổ đĩa đã đầy nên chưa ghi được trạng thái vào {name}.", $"Dọn bớt chỗ trên ổ đĩa; {GoesOn}.");

    /// <summary>It may not be written to.</summary>
    public static ProblemText ReadOnly(string name) =>
        ProblemText.Error("state.file.read-only", $"Không có quyền ghi vào {name}.", $"Cấp quyền ghi cho tài khoản chạy chương trình; {GoesOn}.");

    /// <summary>It cannot be opened.</summary>
    public static ProblemText NotOpened(string name) =>
        ProblemText.Error("state.file.not-opened", $"Không mở được {name}.", $"Kiểm tra thư mục dữ liệu còn đó và có quyền đọc, ghi; {GoesOn}.");

    /// <summary>The disk failed.</summary>
    public static ProblemText Disk(string name) =>
        ProblemText.Error("state.file.disk", $"Lỗi đọc, ghi ổ đĩa ở {name}.", $"Kiểm tra ổ đĩa và chỗ trống; {GoesOn}.");

    /// <summary>Another program holds it.</summary>
    public static ProblemText Busy(string name) =>
        ProblemText.Error("state.file.busy", $"{Show.Capital(name)} đang bị một chương trình khác giữ quá lâu.", "Đóng chương trình đó rồi thử lại.");

    /// <summary>No room on the server.</summary>
    public static ProblemText ServerFull() =>
        ProblemText.Error(
            "state.server.disk-full",
            "Máy chủ PostgreSQL hết chỗ trên ổ đĩa nên chưa ghi được trạng thái.",
            $"Báo người quản trị máy chủ; {GoesOn}."
        );

    /// <summary>The server takes no changes.</summary>
    public static ProblemText ServerReadOnly() =>
        ProblemText.Error("state.server.read-only", "Máy chủ PostgreSQL đang ở chế độ chỉ đọc.", $"Báo người quản trị máy chủ; {GoesOn}.");

    /// <summary>The server does not know who asks.</summary>
    public static ProblemText Account() =>
        ProblemText.Error(
            "state.server.account",
            "Máy chủ PostgreSQL không nhận tài khoản hoặc mật khẩu trong cài đặt Cchc:Database.",
            "Kiểm tra lại cài đặt."
        );

    /// <summary>The server has no such database.</summary>
    public static ProblemText NoDatabase() =>
        ProblemText.Error(
            "state.server.no-database",
            "Máy chủ PostgreSQL không có cơ sở dữ liệu nêu trong cài đặt Cchc:Database.",
            "Tạo cơ sở dữ liệu trống hoặc sửa lại tên."
        );

    /// <summary>The server does not answer.</summary>
    public static ProblemText NotReached() =>
        ProblemText.Error(
            "state.server.not-reached",
            "Không kết nối được máy chủ PostgreSQL nêu trong cài đặt Cchc:Database.",
            $"Kiểm tra máy chủ và mạng; {GoesOn}."
        );
}
