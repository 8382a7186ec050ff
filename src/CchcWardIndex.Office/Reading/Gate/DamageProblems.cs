using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Words on a file that is damaged.</summary>
internal static class DamageProblems
{
    private const string SendAgain = "Gửi lại tệp; nếu vẫn lỗi, mở bằng Excel, lưu thành tệp mới rồi gửi tệp mới đó.";
    private const string SaveAsPlain = "Mở tệp bằng Excel, chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx) rồi gửi lại.";

    public static ProblemText Cut() =>
        ProblemText.Error("intake.damage.cut", "Tệp không trọn vẹn: phần cuối đã bị cắt mất, có thể do chưa tải hoặc chưa chép xong.", SendAgain);

    public static ProblemText StrangeEnd() => ProblemText.Error("intake.damage.end", "Cuối tệp có dữ liệu lạ hoặc bị cắt mất một phần.", SendAgain);

    public static ProblemText BigEnd() =>
        ProblemText.Error("intake.damage.end", "Phần cuối của tệp nén (ZIP64) không đúng: tệp đã bị hỏng hoặc bị sửa.", SendAgain);

    public static ProblemText NotUnpacked() => ProblemText.Error("intake.damage.unpacking", "Tệp đã bị hỏng: không giải nén được.", SendAgain);

    public static ProblemText Checksum(string part) =>
        ProblemText.Error("intake.damage.checksum", $"Nội dung tệp đã bị hỏng (sai mã kiểm tra ở thành phần {part}).", SendAgain);

    /// <summary>XML at which its reader fails in a part that is none by its name.</summary>
    public static ProblemText Structure() => ProblemText.Error("intake.damage.structure", "Cấu trúc bên trong tệp không đúng.", SendAgain);

    public static ProblemText Dtd(string part) =>
        ProblemText.Error(
            "intake.damage.dtd",
            $"Thành phần {part} của tệp có khai báo DTD, thứ không có trong tệp Excel bình thường.",
            GateProblems.UseTheForm
        );

    public static ProblemText Xml(string part) =>
        ProblemText.Error("intake.damage.xml", $"Thành phần {part} của tệp không phải là XML đúng cú pháp.", SendAgain);

    public static ProblemText TextGone(string sheet) =>
        ProblemText.Error("intake.damage.text-gone", $"Trang \"{sheet}\" trỏ tới đoạn văn bản không có trong tệp.", SendAgain);

    public static ProblemText CellMisplaced() => ProblemText.Error("intake.damage.cell-misplaced", "Trang tính có ô nằm ở vị trí không hợp lệ.", SaveAsPlain);

    public static ProblemText CellTwice(string sheet, string cell) =>
        ProblemText.Error("intake.damage.cell-twice", $"Trang \"{sheet}\" ghi hai lần cùng một ô ({cell}).", SaveAsPlain);

    public static ProblemText CellsOutOfOrder(string sheet, string cell) =>
        ProblemText.Error(
            "intake.damage.cells-out-of-order",
            $"Trang \"{sheet}\" ghi hai lần cùng một ô hoặc ghi các ô không theo thứ tự ({cell}).",
            SaveAsPlain
        );

    /// <summary>The same of a sheet of results.</summary>
    public static ProblemText ResultsOutOfOrder(string sheet) =>
        ProblemText.Error("intake.damage.cells-out-of-order", $"Trang \"{sheet}\" có ô không nằm đúng thứ tự hoặc ở vị trí không hợp lệ.", SendAgain);
}
