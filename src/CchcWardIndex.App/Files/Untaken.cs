using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Workbooks.Intake;

namespace CchcWardIndex.App.Files;

/// <summary>Something in a folder for forms that is not read, or not yet: told with its name, never passed over in silence.</summary>
/// <param name="Name">Its name from that folder on: <c>Phường Một/phieu.xlsx</c>, <c>phieu.zip/a.xlsx</c>.</param>
/// <param name="Why">Why it is not read.</param>
internal sealed record Untaken(string Name, UntakenReason Why)
{
    /// <summary>Whether there may be forms in it that nobody has read: a folder, an archive, a form in an archive.</summary>
    public bool HidesOthers =>
        Why
            is UntakenReason.TooDeep
                or UntakenReason.TooMany
                or UntakenReason.Closed
                or UntakenReason.ZipBroken
                or UntakenReason.ZipTooBig
                or UntakenReason.ZipLocked
                or UntakenReason.ZipPartBroken
                or UntakenReason.ZipBadPath
                or UntakenReason.ZipIsWorkbook;

    private static readonly string[] OtherArchives = [".rar", ".7z", ".tar", ".gz", ".tgz"];

    /// <summary>Why a file is not read whose name is no workbook's.</summary>
    public static UntakenReason OfEnding(string name) =>
        OtherArchives.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? UntakenReason.Packed : UntakenReason.NoForm;

    /// <summary>What is so, as a sentence about the file or folder of that name.</summary>
    public string Message =>
        Why switch
        {
            UntakenReason.Link => "Tệp là một liên kết đến nơi khác nên không được đọc.",
            UntakenReason.FolderLink => "Thư mục là một liên kết đến nơi khác nên không được xem.",
            UntakenReason.Special => "Đây không phải là tệp thường (ống dẫn, thiết bị hoặc ổ cắm của hệ điều hành) nên không được mở.",
            UntakenReason.BadName => "Tên tệp hoặc thư mục có ký tự hỏng, không phải mã UTF-8 (thường do giải nén tệp .zip kiểu cũ), nên không mở được.",
            UntakenReason.TooDeep => $"Thư mục nằm sâu quá {FolderWalk.MostDeep} cấp nên không được xem.",
            UntakenReason.TooMany => $"Có hơn {FolderWalk.MostEntries} tệp và thư mục; phần còn lại chưa được xem.",
            UntakenReason.Closed => "Không có quyền xem thư mục, hoặc mất kết nối tới ổ đĩa.",
            UntakenReason.NoForm => EvidenceReader.WhyForeign(Name).Reason,
            UntakenReason.Packed => "Đây là tệp nén kiểu khác .zip nên không được mở.",
            UntakenReason.ZipBroken => "Tệp nén .zip bị hỏng hoặc chưa chép xong nên không mở được.",
            UntakenReason.ZipPartBroken => "Tệp này trong tệp nén không giải nén được: nó bị hỏng, hoặc được nén bằng cách khác thường.",
            UntakenReason.ZipLocked => "Tệp này trong tệp nén có mật khẩu nên không mở được.",
            UntakenReason.ZipTooBig =>
                "Tệp nén, hoặc tệp này trong tệp nén, lớn bất thường khi giải nén (một phiếu nhiều nhất 20 MB, cả tệp nén nhiều nhất 2.000 phiếu và 1 "
                    + "GB) nên không được đọc.",
            UntakenReason.ZipTooDeep => "Đây là tệp nén nằm trong tệp nén khác quá một cấp nên không được mở.",
            UntakenReason.ZipBadPath => "Tên tệp trong tệp nén chỉ ra ngoài thư mục (bắt đầu bằng /, có .. hoặc có tên ổ đĩa) nên không được đọc.",
            UntakenReason.ZipIsWorkbook => "Đây là tệp Excel bị đổi đuôi thành .zip.",
            UntakenReason.ZipEmpty => "Tệp nén không có phiếu .xlsx nào bên trong.",
            UntakenReason.Held => "Tệp đang được mở ở một chương trình khác.",
            UntakenReason.Written => "Tệp đang được chép vào hoặc đang ghi dở; chương trình chờ ghi xong rồi mới nhận.",
            UntakenReason.Unreadable => "Chương trình không có quyền đọc tệp.",
            UntakenReason.Stuck => "Tệp đã được nhận và lưu, nhưng chương trình không có quyền lấy nó ra khỏi thư mục.",
            _ => "Đang chép? Tệp có vẻ chưa trọn vẹn (rỗng, chỉ có byte 0 hoặc chưa có phần cuối); chương trình chờ chép xong rồi mới nhận.",
        };

    /// <summary>What to do about it.</summary>
    public string Remedy =>
        Why switch
        {
            UntakenReason.Link => "Nếu là phiếu của đơn vị, chép chính tệp ấy vào thư mục này.",
            UntakenReason.FolderLink => "Nếu trong đó có phiếu của đơn vị, chép các phiếu ấy vào thư mục này.",
            UntakenReason.Special => "Xóa hoặc chuyển nó ra khỏi thư mục này.",
            UntakenReason.BadName => "Đổi tên (chỉ dùng chữ không dấu và số cũng được), hoặc chép lại từ máy gốc.",
            UntakenReason.TooDeep => "Chuyển các phiếu trong đó lên thư mục phía trên.",
            UntakenReason.TooMany => "Chuyển bớt những gì không phải phiếu ra khỏi thư mục này.",
            UntakenReason.Closed => "Cấp quyền đọc cho tài khoản chạy chương trình, hoặc kiểm tra ổ đĩa.",
            UntakenReason.NoForm => EvidenceReader.WhyForeign(Name).Remedy,
            UntakenReason.Packed => "Giải nén rồi chép từng phiếu .xlsx trong đó, hoặc nén lại thành .zip.",
            UntakenReason.ZipBroken => "Chép lại tệp nén từ nơi gửi; nếu vẫn lỗi, giải nén rồi chép từng phiếu .xlsx.",
            UntakenReason.ZipPartBroken or UntakenReason.ZipBadPath => "Giải nén bằng chương trình đã nén rồi chép riêng phiếu này.",
            UntakenReason.ZipLocked => "Giải nén bằng mật khẩu rồi chép từng phiếu .xlsx, hoặc nén lại không đặt mật khẩu.",
            UntakenReason.ZipTooBig => "Giải nén, kiểm tra rồi chỉ chép các phiếu .xlsx.",
            UntakenReason.ZipTooDeep => "Giải nén rồi chép từng phiếu .xlsx trong đó.",
            UntakenReason.ZipIsWorkbook => "Đổi đuôi tệp trở lại thành .xlsx rồi chép lại.",
            UntakenReason.ZipEmpty => "Kiểm tra lại tệp nén; nếu phiếu nằm ở nơi khác, chép phiếu .xlsx.",
            UntakenReason.Held => "Đóng tệp; chương trình sẽ tự nhận.",
            UntakenReason.Written => "Không cần làm gì; nếu đã lâu, kiểm tra việc chép tệp và đóng chương trình đang ghi.",
            UntakenReason.Unreadable => "Cấp quyền đọc cho tài khoản chạy chương trình; chương trình sẽ tự nhận.",
            UntakenReason.Stuck => "Cấp quyền ghi vào thư mục cho tài khoản chạy chương trình; không cần chép lại tệp.",
            _ => "Không cần làm gì nếu đang chép; hết thời gian chờ mà tệp vẫn vậy thì bị từ chối, khi đó chép lại từ tệp gốc.",
        };
}

/// <summary>Why something is not read.</summary>
[JsonConverter(typeof(InCamelCase))]
internal enum UntakenReason
{
    /// <summary>A link to a file, which may lead anywhere, or nowhere.</summary>
    Link,

    /// <summary>A link to a folder.</summary>
    FolderLink,

    /// <summary>A pipe, a socket, a device.</summary>
    Special,

    /// <summary>A name that cannot be written in UTF-8, and so cannot be opened.</summary>
    BadName,

    /// <summary>A folder too deep below.</summary>
    TooDeep,

    /// <summary>More than is looked at.</summary>
    TooMany,

    /// <summary>A folder that cannot be looked into.</summary>
    Closed,

    /// <summary>No workbook by its name.</summary>
    NoForm,

    /// <summary>An archive that is no ZIP.</summary>
    Packed,

    /// <summary>A ZIP that is not whole.</summary>
    ZipBroken,

    /// <summary>Part of a ZIP that cannot be unpacked.</summary>
    ZipPartBroken,

    /// <summary>Part of a ZIP that has a password.</summary>
    ZipLocked,

    /// <summary>A ZIP, or part of one, that unpacks to more than any form has.</summary>
    ZipTooBig,

    /// <summary>A ZIP in a ZIP in a ZIP.</summary>
    ZipTooDeep,

    /// <summary>Part of a ZIP whose name leads out of it.</summary>
    ZipBadPath,

    /// <summary>A workbook that bears the name of a ZIP.</summary>
    ZipIsWorkbook,

    /// <summary>A ZIP without forms.</summary>
    ZipEmpty,

    /// <summary>Another program has it open for itself alone.</summary>
    Held,

    /// <summary>Another program writes to it.</summary>
    Written,

    /// <summary>It may not be read.</summary>
    Unreadable,

    /// <summary>It is taken in, and may not be taken away.</summary>
    Stuck,

    /// <summary>It looks like half a copy.</summary>
    Unfinished,
}

/// <summary>Reasons as JSON spells them: <c>tooDeep</c>.</summary>
internal sealed class InCamelCase() : JsonStringEnumConverter<UntakenReason>(JsonNamingPolicy.CamelCase);
