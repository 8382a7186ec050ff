using CchcWardIndex.Problems;

namespace CchcWardIndex.App.Files;

/// <summary>Words on something in a folder for forms that is not read, or not yet.</summary>
internal static class UntakenProblems
{
    /// <summary>Why it is not read; of a file that is no workbook by its name, its kind says more.</summary>
    public static ProblemText Of(UntakenReason why) => OfEntry(why) ?? OfArchive(why) ?? OfFile(why);

    /// <summary>More of an archive than a receipt names.</summary>
    public static ProblemText MoreInArchive(int more) =>
        ProblemText.Warning("inbox.untaken.more", $"Còn {more} tệp khác trong tệp nén cũng chưa được đọc.", "Giải nén, kiểm tra rồi chỉ chép các phiếu .xlsx.");

    // What stands in a folder and is no plain file, or too much.
    private static ProblemText? OfEntry(UntakenReason why) =>
        why switch
        {
            UntakenReason.Link => ProblemText.Warning(
                "inbox.untaken.link",
                "Tệp là một liên kết đến nơi khác nên không được đọc.",
                "Nếu là phiếu của đơn vị, chép chính tệp ấy vào thư mục này."
            ),
            UntakenReason.FolderLink => ProblemText.Warning(
                "inbox.untaken.folder-link",
                "Thư mục là một liên kết đến nơi khác nên không được xem.",
                "Nếu trong đó có phiếu của đơn vị, chép các phiếu ấy vào thư mục này."
            ),
            UntakenReason.Special => ProblemText.Warning(
                "inbox.untaken.special",
                "Đây không phải là tệp thường (ống dẫn, thiết bị hoặc ổ cắm của hệ điều hành) nên không được mở.",
                "Xóa hoặc chuyển nó ra khỏi thư mục này."
            ),
            UntakenReason.BadName => ProblemText.Warning(
                "inbox.untaken.bad-name",
                "Tên tệp hoặc thư mục có ký tự hỏng, không phải mã UTF-8 (thường do giải nén tệp .zip kiểu cũ), nên không mở được.",
                "Đổi tên (chỉ dùng chữ không dấu và số cũng được), hoặc chép lại từ máy gốc."
            ),
            UntakenReason.TooDeep => ProblemText.Error(
                "inbox.untaken.too-deep",
                $"Thư mục nằm sâu quá {FolderWalk.MostDeep} cấp nên không được xem.",
                "Chuyển các phiếu trong đó lên thư mục phía trên."
            ),
            UntakenReason.TooMany => ProblemText.Error(
                "inbox.untaken.too-many",
                $"Có hơn {FolderWalk.MostEntries} tệp và thư mục; phần còn lại chưa được xem.",
                "Chuyển bớt những gì không phải phiếu ra khỏi thư mục này."
            ),
            UntakenReason.Closed => ProblemText.Error(
                "inbox.untaken.closed",
                "Không có quyền xem thư mục, hoặc mất kết nối tới ổ đĩa.",
                "Cấp quyền đọc cho tài khoản chạy chương trình, hoặc kiểm tra ổ đĩa."
            ),
            _ => null,
        };

    // An archive, or something in one.
    private static ProblemText? OfArchive(UntakenReason why) =>
        why switch
        {
            UntakenReason.Packed => ProblemText.Warning(
                "inbox.untaken.packed",
                "Đây là tệp nén kiểu khác .zip nên không được mở.",
                "Giải nén rồi chép từng phiếu .xlsx trong đó, hoặc nén lại thành .zip."
            ),
            UntakenReason.ZipBroken => ProblemText.Error(
                "inbox.untaken.zip-broken",
                "Tệp nén .zip bị hỏng hoặc chưa chép xong nên không mở được.",
                "Chép lại tệp nén từ nơi gửi; nếu vẫn lỗi, giải nén rồi chép từng phiếu .xlsx."
            ),
            UntakenReason.ZipPartBroken => ProblemText.Error(
                "inbox.untaken.zip-part-broken",
                "Tệp này trong tệp nén không giải nén được: nó bị hỏng, hoặc được nén bằng cách khác thường.",
                "Giải nén bằng chương trình đã nén rồi chép riêng phiếu này."
            ),
            UntakenReason.ZipLocked => ProblemText.Error(
                "inbox.untaken.zip-locked",
                "Tệp này trong tệp nén có mật khẩu nên không mở được.",
                "Giải nén bằng mật khẩu rồi chép từng phiếu .xlsx, hoặc nén lại không đặt mật khẩu."
            ),
            UntakenReason.ZipTooBig => ProblemText.Error(
                "inbox.untaken.zip-too-big",
                "Tệp nén, hoặc tệp này trong tệp nén, lớn bất thường khi giải nén (một phiếu nhiều nhất 20 MB, cả tệp nén nhiều nhất 2.000 phiếu và 1 "
                    + "GB) nên không được đọc.",
                "Giải nén, kiểm tra rồi chỉ chép các phiếu .xlsx."
            ),
            UntakenReason.ZipTooDeep => ProblemText.Warning(
                "inbox.untaken.zip-too-deep",
                "Đây là tệp nén nằm trong tệp nén khác quá một cấp nên không được mở.",
                "Giải nén rồi chép từng phiếu .xlsx trong đó."
            ),
            UntakenReason.ZipBadPath => ProblemText.Error(
                "inbox.untaken.zip-bad-path",
                "Tên tệp trong tệp nén chỉ ra ngoài thư mục (bắt đầu bằng /, có .. hoặc có tên ổ đĩa) nên không được đọc.",
                "Giải nén bằng chương trình đã nén rồi chép riêng phiếu này."
            ),
            UntakenReason.ZipIsWorkbook => ProblemText.Error(
                "inbox.untaken.zip-is-workbook",
                "Đây là tệp Excel bị đổi đuôi thành .zip.",
                "Đổi đuôi tệp trở lại thành .xlsx rồi chép lại."
            ),
            UntakenReason.ZipEmpty => ProblemText.Warning(
                "inbox.untaken.zip-empty",
                "Tệp nén không có phiếu .xlsx nào bên trong.",
                "Kiểm tra lại tệp nén; nếu phiếu nằm ở nơi khác, chép phiếu .xlsx."
            ),
            _ => null,
        };

    // A file that waits for somebody.
    private static ProblemText OfFile(UntakenReason why) =>
        why switch
        {
            UntakenReason.Held => ProblemText.Warning("inbox.untaken.held", "Tệp đang được mở ở một chương trình khác.", "Đóng tệp; chương trình sẽ tự nhận."),
            UntakenReason.Written => ProblemText.Warning(
                "inbox.untaken.written",
                "Tệp đang được chép vào hoặc đang ghi dở; chương trình chờ ghi xong rồi mới nhận.",
                "Không cần làm gì; nếu đã lâu, kiểm tra việc chép tệp và đóng chương trình đang ghi."
            ),
            UntakenReason.Unreadable => ProblemText.Warning(
                "inbox.untaken.unreadable",
                "Chương trình không có quyền đọc tệp.",
                "Cấp quyền đọc cho tài khoản chạy chương trình; chương trình sẽ tự nhận."
            ),
            UntakenReason.Stuck => ProblemText.Warning(
                "inbox.untaken.stuck",
                "Tệp đã được nhận và lưu, nhưng chương trình không có quyền lấy nó ra khỏi thư mục.",
                "Cấp quyền ghi vào thư mục cho tài khoản chạy chương trình; không cần chép lại tệp."
            ),
            _ => ProblemText.Warning(
                "inbox.untaken.unfinished",
                "Đang chép? Tệp có vẻ chưa trọn vẹn (rỗng, chỉ có byte 0 hoặc chưa có phần cuối); chương trình chờ chép xong rồi mới nhận.",
                "Không cần làm gì nếu đang chép; hết thời gian chờ mà tệp vẫn vậy thì bị từ chối, khi đó chép lại từ tệp gốc."
            ),
        };
}
