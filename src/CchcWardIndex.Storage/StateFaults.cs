using Microsoft.Data.Sqlite;
using Npgsql;

namespace CchcWardIndex.Storage;

/// <summary>What a database's own errors mean for an official.</summary>
internal static class StateFaults
{
    // From SQLite's list of result codes; the first is told apart by its words alone.
    private const int General = 1;
    private const string NoTable = "no such table";
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // The shared memory beside the file could not grow: a full disk, which SQLite tells as any fault of a disk.
    private const int NoRoomForSharedMemory = 4874;

    /// <summary>The message; null for an error that is ours and not the surroundings'.</summary>
    public static string? Explain(Exception error, string name, string damaged, string lost) =>
        Innermost(error) switch
        {
            SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => damaged,
            SqliteException { SqliteErrorCode: General, Message: var message } when message.Contains(NoTable, StringComparison.Ordinal) => lost,
            PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => lost,
            SqliteException { SqliteErrorCode: Full } or SqliteException { SqliteExtendedErrorCode: NoRoomForSharedMemory } =>
                $"Ổ đĩa đã đầy nên chưa ghi được trạng thái vào {name}. Dọn bớt chỗ trên ổ đĩa; chương trình tự làm tiếp, không có gì bị mất.",
            SqliteException { SqliteErrorCode: ReadOnly } =>
                $"Không có quyền ghi vào {name}. Cấp quyền ghi cho tài khoản chạy chương trình; chương trình tự làm tiếp, không có gì bị mất.",
            SqliteException { SqliteErrorCode: CannotOpen } =>
                $"Không mở được {name}. Kiểm tra thư mục dữ liệu còn đó và có quyền đọc, ghi; chương trình tự làm tiếp, không có gì bị mất.",
            SqliteException { SqliteErrorCode: InputOutput } =>
                $"Lỗi đọc, ghi ổ đĩa ở {name}. Kiểm tra ổ đĩa và chỗ trống; chương trình tự làm tiếp, không có gì bị mất.",
            SqliteException { SqliteErrorCode: Busy or Locked } =>
                $"{char.ToUpperInvariant(name[0])}{name[1..]} đang bị một chương trình khác giữ quá lâu. Đóng chương trình đó rồi thử lại.",
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
                "Máy chủ PostgreSQL hết chỗ trên ổ đĩa nên chưa ghi được trạng thái. Báo người quản trị máy chủ; chương trình tự làm tiếp, không có gì bị mất.",
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } =>
                "Máy chủ PostgreSQL đang ở chế độ chỉ đọc. Báo người quản trị máy chủ; chương trình tự làm tiếp, không có gì bị mất.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                "Máy chủ PostgreSQL không nhận tài khoản hoặc mật khẩu trong cài đặt Cchc:Database. Kiểm tra lại cài đặt.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                "Máy chủ PostgreSQL không có cơ sở dữ liệu nêu trong cài đặt Cchc:Database. Tạo cơ sở dữ liệu trống hoặc sửa lại tên.",
            PostgresException { IsTransient: false } => null,
            PostgresException or NpgsqlException or System.Net.Sockets.SocketException or TimeoutException =>
                "Không kết nối được máy chủ PostgreSQL nêu trong cài đặt Cchc:Database. Kiểm tra máy chủ và mạng; chương trình tự làm tiếp, không có "
                    + "gì bị mất.",
            _ => null,
        };

    private static Exception Innermost(Exception error) =>
        error switch
        {
            SqliteException or PostgresException => error,
            NpgsqlException { InnerException: PostgresException inner } => inner,
            NpgsqlException => error,
            { InnerException: { } inner } => Innermost(inner),
            _ => error,
        };
}
