using Microsoft.Extensions.Logging;

namespace CchcWardIndex.App.Logging;

/// <summary>Everything the worker tells, each with a number that never changes meaning: those who watch the logs hold on to it.</summary>
/// <remarks>
/// 1000s the worker, 2000s files taken in, 3000s steps of a round, 4000s the schedule, 5000s deliveries, 6000s what cannot be reached and
/// is back again.
/// </remarks>
public static partial class Events
{
    /// <summary>The worker is up.</summary>
    [LoggerMessage(1001, LogLevel.Information, "Chương trình cchc {Version} đã bắt đầu; thư mục dữ liệu \"{DataFolder}\".")]
    public static partial void WorkerStarted(this ILogger logger, string version, string dataFolder);

    /// <summary>The worker ended as asked.</summary>
    [LoggerMessage(1002, LogLevel.Information, "Chương trình cchc đã dừng theo yêu cầu.")]
    public static partial void WorkerStopped(this ILogger logger);

    /// <summary>Something nobody foresaw; the worker goes on.</summary>
    [LoggerMessage(1003, LogLevel.Error, "Gặp lỗi không lường trước khi {Doing}; chương trình vẫn chạy. Gửi tệp nhật ký hôm nay cho người phụ trách.")]
    public static partial void Unforeseen(this ILogger logger, string doing, Exception error);

    /// <summary>The live board can be looked at.</summary>
    [LoggerMessage(1004, LogLevel.Information, "Bảng theo dõi đợt chấm xem được trên máy này tại {Address}.")]
    public static partial void BoardOpened(this ILogger logger, string address);

    /// <summary>The live board cannot be looked at; all other work goes on.</summary>
    [LoggerMessage(
        1005,
        LogLevel.Warning,
        "Không mở được bảng theo dõi ở cổng {Port}: {Why} Mọi việc khác vẫn chạy bình thường. Muốn dùng cổng khác hoặc tắt bảng, sửa thiết lập "
            + "Cchc:Board:Port (0 là tắt) rồi chạy lại."
    )]
    public static partial void BoardNotOpened(this ILogger logger, int port, string why);

    /// <summary>The criteria set was changed in its folder, proven and taken.</summary>
    [LoggerMessage(1006, LogLevel.Information, "Bộ tiêu chí trong thư mục đã thay đổi; từ nay chương trình dùng bản mới, mã kiểm {Digest}.")]
    public static partial void SetChanged(this ILogger logger, string digest);

    /// <summary>A file was taken in.</summary>
    [LoggerMessage(2001, LogLevel.Information, "Đã tiếp nhận tệp \"{File}\" của {Sender}, lần nộp thứ {Revision}.")]
    public static partial void FileTaken(this ILogger logger, string file, string sender, int revision);

    /// <summary>A file was refused.</summary>
    [LoggerMessage(2002, LogLevel.Warning, "Đã từ chối tệp \"{File}\": {Reason}")]
    public static partial void FileRefused(this ILogger logger, string file, string reason);

    /// <summary>A file came after the deadline and waits for a decision.</summary>
    [LoggerMessage(2003, LogLevel.Warning, "Tệp \"{File}\" của {Sender} nộp muộn, đang chờ quyết định nhận hay không.")]
    public static partial void FileLate(this ILogger logger, string file, string sender);

    /// <summary>A file was handed in before; it counts once, or it does not count for the same reason as before.</summary>
    [LoggerMessage(2004, LogLevel.Information, "Tệp \"{File}\" có nội dung giống hệt lần nộp thứ {Revision} của {Sender} {Outcome}.")]
    public static partial void FileKnown(this ILogger logger, string file, string sender, int revision, string outcome);

    /// <summary>Something in the inbox is not taken in, and will not be as it is.</summary>
    [LoggerMessage(2005, LogLevel.Warning, "{Reason}")]
    public static partial void FileLeft(this ILogger logger, string reason);

    /// <summary>A file in the inbox looks as if it were still being copied: it waits.</summary>
    [LoggerMessage(2006, LogLevel.Information, "Tệp \"{File}\" trong hộp nhận phiếu còn chờ: {Reason}")]
    public static partial void FileWaits(this ILogger logger, string file, string reason);

    /// <summary>The program failed at a file: that is ours to mend, and not the sender's.</summary>
    [LoggerMessage(
        2008,
        LogLevel.Error,
        "Chương trình gặp lỗi khi đọc tệp \"{File}\"; tệp được giữ riêng, đơn vị gửi không phải làm gì. Gửi tệp nhật ký hôm nay và tệp ấy cho người "
            + "phụ trách chương trình."
    )]
    public static partial void FileNotRead(this ILogger logger, string file, Exception error);

    /// <summary>An archive was opened; what is in it beside forms was not read.</summary>
    [LoggerMessage(2009, LogLevel.Warning, "Tệp nén \"{File}\": phiếu bên trong đã được nhận từng tệp; chưa đọc: {Reason}")]
    public static partial void FileUnpacked(this ILogger logger, string file, string reason);

    /// <summary>What was refused under another set or by another version of the program is read once more.</summary>
    [LoggerMessage(2010, LogLevel.Information, "Bộ tiêu chí hoặc chương trình đã thay đổi: đọc lại {Count} tệp trước đây bị từ chối hoặc chưa đọc được.")]
    public static partial void FilesLookedAtAgain(this ILogger logger, int count);

    /// <summary>What is not taken in cannot be shown by <c>status</c> and board just now; the log has it.</summary>
    [LoggerMessage(2007, LogLevel.Debug, "Chưa ghi lại được danh sách tệp chưa nhận: {Reason}")]
    public static partial void FileLeftUnshown(this ILogger logger, string reason);

    /// <summary>A step of a round was done.</summary>
    [LoggerMessage(3001, LogLevel.Information, "Đợt {Round}: {By} đã làm bước \"{Step}\".")]
    public static partial void StepDone(this ILogger logger, string round, string step, string by);

    /// <summary>The schedule set off a job.</summary>
    [LoggerMessage(4001, LogLevel.Information, "Đến giờ theo lịch: {Job}.")]
    public static partial void JobDue(this ILogger logger, string job);

    /// <summary>A job was due while the worker did not run.</summary>
    [LoggerMessage(4002, LogLevel.Warning, "Việc theo lịch lẽ ra chạy lúc {Due} nhưng chương trình không chạy lúc đó; chạy bù bây giờ: {Job}.")]
    public static partial void JobMissed(this ILogger logger, string job, string due);

    /// <summary>Wards or departments were reminded.</summary>
    [LoggerMessage(4003, LogLevel.Information, "Đã nhắc {Whom}; còn {Days} ngày đến hạn.")]
    public static partial void Reminded(this ILogger logger, string whom, int days);

    /// <summary>The database was copied.</summary>
    [LoggerMessage(4004, LogLevel.Information, "Đã sao lưu cơ sở dữ liệu vào \"{File}\".")]
    public static partial void BackupMade(this ILogger logger, string file);

    /// <summary>A job could not be done; it is tried again every few minutes.</summary>
    [LoggerMessage(4005, LogLevel.Error, "Chưa làm được việc theo lịch \"{Job}\", sẽ thử lại sau mỗi 5 phút: {Reason}")]
    public static partial void JobFailed(this ILogger logger, string job, string reason);

    /// <summary>A job had nothing to do.</summary>
    [LoggerMessage(4006, LogLevel.Information, "Việc theo lịch \"{Job}\" không có gì để làm: {Reason}")]
    public static partial void JobIdle(this ILogger logger, string job, string reason);

    /// <summary>A job that could not be done is tried again.</summary>
    [LoggerMessage(4007, LogLevel.Debug, "Thử lại việc theo lịch chưa làm được: {Job}.")]
    public static partial void JobAgain(this ILogger logger, string job);

    /// <summary>Something was put into the outbox.</summary>
    [LoggerMessage(5001, LogLevel.Information, "Đã đặt \"{File}\" vào thư mục gửi.")]
    public static partial void Delivered(this ILogger logger, string file);

    /// <summary>An e-mail was sent.</summary>
    [LoggerMessage(5002, LogLevel.Information, "Đã gửi thư \"{Subject}\".")]
    public static partial void MailSent(this ILogger logger, string subject);

    /// <summary>An e-mail could not be sent.</summary>
    [LoggerMessage(5003, LogLevel.Warning, "Chưa gửi được thư \"{Subject}\", sẽ gửi lại: {Reason}")]
    public static partial void MailFailed(this ILogger logger, string subject, string reason);

    /// <summary>An e-mail's fate is not known: a person must look before it is sent again.</summary>
    [LoggerMessage(
        5004,
        LogLevel.Error,
        "Không rõ thư \"{Subject}\" đã đến nơi hay chưa: {Reason} Hỏi người nhận; chương trình không tự gửi lại để tránh gửi hai lần."
    )]
    public static partial void MailUncertain(this ILogger logger, string subject, string reason);

    /// <summary>Something stands in the way: a folder, the database, a file. Work goes on by itself once it is gone.</summary>
    [LoggerMessage(6001, LogLevel.Error, "{Trouble}")]
    public static partial void TroubleBegan(this ILogger logger, string trouble);

    /// <summary>It is gone.</summary>
    [LoggerMessage(6002, LogLevel.Information, "Đã hết vướng mắc, chương trình làm tiếp. Vướng mắc trước đó: {Trouble}")]
    public static partial void TroubleOver(this ILogger logger, string trouble);

    /// <summary>The clock went back.</summary>
    [LoggerMessage(6003, LogLevel.Warning, "Đồng hồ của máy bị lùi từ {Before} về {Now}. Kiểm tra lại giờ của máy; việc đã làm theo giờ cũ không làm lại.")]
    public static partial void ClockWentBack(this ILogger logger, string before, string now);
}
