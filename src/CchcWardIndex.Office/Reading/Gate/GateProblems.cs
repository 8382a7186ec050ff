using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Words on a file that is not read at all because of what it is or how it is packed.</summary>
internal static class GateProblems
{
    /// <summary>What helps with anything that is no form of ours.</summary>
    public const string UseTheForm = "Điền vào phiếu mẫu do cơ quan tổ chức chấm điểm gửi và lưu dạng Excel Workbook (.xlsx).";

    private const string SendAgain = "Gửi lại tệp; nếu vẫn lỗi, mở bằng Excel, lưu thành tệp mới rồi gửi tệp mới đó.";
    private const string SaveAsPlain = "Mở tệp bằng Excel, chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx) rồi gửi lại.";
    private const string LookAtOriginal = "Kiểm tra lại tệp gốc trên máy đã lưu rồi gửi lại.";

    public static ProblemText Empty() => ProblemText.Error("intake.file.empty", "Tệp rỗng, không có nội dung.", LookAtOriginal);

    public static ProblemText Zeros() =>
        ProblemText.Error("intake.file.zeros", "Tệp chỉ toàn byte 0: nội dung đã mất khi sao chép hoặc do ổ đĩa lỗi.", LookAtOriginal);

    /// <summary>Of a form, which has some kilobytes.</summary>
    public static ProblemText FormTooBig() =>
        ProblemText.Error(
            "intake.file.too-big",
            "Tệp lớn hơn 20 MB, trong khi phiếu đã điền chỉ khoảng vài chục KB.",
            "Bỏ hình ảnh hoặc nội dung dán thêm trong tệp, chỉ giữ phiếu mẫu đã điền, rồi gửi lại."
        );

    /// <summary>Of any other kind of file.</summary>
    /// <param name="limit">The limit, as people write it.</param>
    /// <param name="kind">What the file should be.</param>
    public static ProblemText TooBig(string limit, string kind) =>
        ProblemText.Error("intake.file.too-big", $"Tệp lớn hơn {limit}, không phải là một {kind} bình thường.", SendAgain);

    public static ProblemText Unknown() =>
        ProblemText.Error("intake.file.unknown", "Tệp không phải là tệp Excel (.xlsx), hoặc phần đầu tệp đã hỏng.", SendAgain);

    public static ProblemText Locked(string remedy) => ProblemText.Error("intake.file.locked", "Tệp được đặt mật khẩu nên không mở được.", remedy);

    /// <summary>Called .xlsx and something else.</summary>
    public static ProblemText OtherKind(string kind, string remedy) =>
        ProblemText.Error("intake.file.other-kind", $"Tên tệp kết thúc bằng .xlsx nhưng nội dung là {kind}.", remedy);

    /// <summary>Not called .xlsx, nor what its name says.</summary>
    public static ProblemText NeitherKind(string extension, string kind, string remedy) =>
        ProblemText.Warning("intake.file.neither-kind", $"Tên tệp kết thúc bằng {extension} nhưng nội dung là {kind} nên không được đọc.", remedy);

    /// <summary>A workbook that is not called .xlsx.</summary>
    public static ProblemText Misnamed(string kind, string remedy) =>
        ProblemText.Warning("intake.file.misnamed", $"Tệp là một {kind} nhưng tên tệp không kết thúc bằng .xlsx nên không được đọc.", remedy);

    /// <summary>Not called .xlsx, and none.</summary>
    public static ProblemText NotWorkbook(string kind, string remedy) =>
        ProblemText.Warning("intake.file.not-workbook", $"Tệp không phải dạng Excel Workbook (.xlsx) nên không được đọc: đây là {kind}.", remedy);

    public static ProblemText NotOpened() =>
        ProblemText.Error(
            "intake.file.not-opened",
            "Không mở được tệp; có thể tệp đang được mở ở nơi khác hoặc không có quyền đọc.",
            "Đóng tệp ở các chương trình khác, kiểm tra quyền đọc rồi chạy lại."
        );

    /// <summary>The program itself failed at it.</summary>
    public static ProblemText NotRead() =>
        ProblemText.Error(
            "intake.file.not-read",
            "Chương trình gặp lỗi khi đọc tệp này nên chưa biết tệp đúng hay sai; đây là lỗi của chương trình, không phải của đơn vị gửi.",
            "Đơn vị không phải làm gì. Gửi tệp này và nhật ký của chương trình cho người phụ trách chương trình để sửa; bản đã sửa sẽ đọc lại."
        );

    public static ProblemText Macro() => ProblemText.Error("intake.file.macro", "Tệp có macro (chương trình chạy bên trong tệp).", SaveAsPlain);

    public static ProblemText MacroRenamed() =>
        ProblemText.Error("intake.file.macro", "Tệp thuộc loại có macro (.xlsm) được đổi tên thành .xlsx.", SaveAsPlain);

    public static ProblemText ExternalFormulas() =>
        ProblemText.Error(
            "intake.file.links",
            "Tệp có công thức lấy số liệu từ tệp khác.",
            "Chép các ô đó rồi dán dạng giá trị (Paste Values), bỏ liên kết (Data - Edit Links - Break Link), lưu rồi gửi lại."
        );

    public static ProblemText Links() =>
        ProblemText.Error("intake.file.links", "Tệp có liên kết tới tệp hoặc nơi khác.", "Bỏ liên kết (Data - Edit Links - Break Link), lưu rồi gửi lại.");

    public static ProblemText Connections() =>
        ProblemText.Error("intake.file.connections", "Tệp có kết nối lấy số liệu từ nơi khác.", "Xóa kết nối (Data - Queries & Connections), lưu rồi gửi lại.");

    public static ProblemText Embedded() =>
        ProblemText.Error(
            "intake.file.embedded",
            "Tệp có tệp khác nhúng bên trong.",
            "Xóa tệp nhúng khỏi trang tính, gửi tài liệu kiểm chứng riêng, rồi gửi lại phiếu."
        );

    public static ProblemText ActiveX() => ProblemText.Error("intake.file.active-x", "Tệp có thành phần điều khiển ActiveX.", UseTheForm);

    public static ProblemText Encrypted() =>
        ProblemText.Error("intake.file.encrypted", "Tệp được nén kèm mật khẩu nên không mở được.", "Bỏ mật khẩu rồi gửi lại.");

    public static ProblemText NeededPartGone() => ProblemText.Error("intake.file.part-gone", "Tệp Excel đã mất thành phần bắt buộc.", UseTheForm);

    public static ProblemText WorkbookGone() =>
        ProblemText.Error("intake.file.part-gone", "Tệp thiếu thành phần chính của một tệp Excel (workbook).", UseTheForm);

    public static ProblemText PartGone(string part) => ProblemText.Error("intake.file.part-gone", $"Tệp đã mất một thành phần bên trong ({part}).", SendAgain);

    public static ProblemText PartTwice(string part) => ProblemText.Error("intake.file.part-twice", $"Tệp có hai thành phần trùng tên ({part}).", SaveAsPlain);

    public static ProblemText PartName(string part) =>
        ProblemText.Error("intake.file.part-name", $"Tệp có thành phần mang tên không hợp lệ ({part}).", SaveAsPlain);

    public static ProblemText PartTooBig(string part, string limit) =>
        ProblemText.Error("intake.file.part-too-big", $"Thành phần {part} của tệp lớn bất thường (hơn {limit}).", UseTheForm);

    public static ProblemText TagTooLong(string part) =>
        ProblemText.Error("intake.file.tag-too-long", $"Thành phần {part} của tệp có một đoạn dài bất thường.", UseTheForm);

    public static ProblemText NotUtf8(string part) =>
        ProblemText.Error("intake.file.not-utf8", $"Thành phần {part} của tệp không ghi bằng mã UTF-8.", SaveAsPlain);

    public static ProblemText UnpacksTooBig(string limit, string kind) =>
        ProblemText.Error("intake.file.unpacks-too-big", $"Tệp bung ra hơn {limit}, không phải là một {kind} bình thường.", UseTheForm);

    public static ProblemText TooDeep() => ProblemText.Error("intake.file.too-deep", "Cấu trúc bên trong tệp lồng nhau quá sâu.", UseTheForm);

    public static ProblemText TooManyCells(int most, string kind) =>
        ProblemText.Error(
            "intake.file.too-many-cells",
            $"Tệp có hơn {Show.Number(most)} ô, không phải là một {kind} bình thường.",
            "Xóa các dòng, cột thừa hoặc điền lại vào phiếu mẫu rồi gửi lại."
        );

    public static ProblemText TooManyTexts(string kind) =>
        ProblemText.Error("intake.file.too-many-texts", $"Tệp có quá nhiều đoạn văn bản, không phải là một {kind} bình thường.", UseTheForm);

    public static ProblemText TooManyLetters(string kind) =>
        ProblemText.Error("intake.file.too-many-letters", $"Tệp có quá nhiều chữ, không phải là một {kind} bình thường.", UseTheForm);

    public static ProblemText TooManyParts(int most) =>
        ProblemText.Error("intake.file.too-many-parts", $"Tệp có hơn {most} thành phần bên trong, không phải là một phiếu bình thường.", UseTheForm);
}
