using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Words on a cell, whatever it is for.</summary>
internal static class CellProblems
{
    private const string Restrike = "Xóa hẳn phần bị gạch, chỉ để lại giá trị đúng; nếu cả ô là giá trị đúng, bỏ định dạng gạch ngang (Strikethrough) của ô.";
    private const string Lift =
        "Xóa phần viết cao hoặc thấp hơn dòng, ghi chú thích ở ô khác; nếu cả ô là giá trị đúng, bỏ định dạng Superscript, Subscript của ô.";
    private const string Unhide = "Chọn định dạng General cho ô, xem lại nội dung hiện ra rồi sửa nếu cần.";

    /// <summary>The full sentence that a complaint ends.</summary>
    /// <param name="what">What the cell is for, as the sheet calls it.</param>
    /// <param name="complaint">What is wrong with it.</param>
    public static ProblemText Of(string what, Complaint complaint) => ProblemText.Error(complaint.Id, $"{what}: ô {complaint.Found}", complaint.Remedy);

    public static Complaint ShowsError(string error) => new("intake.cell.error", $"hiện lỗi {error} của Excel.", "Xóa công thức và nhập thẳng giá trị.");

    public static Complaint Uncalculated() =>
        new(
            "intake.cell.uncalculated",
            "có công thức chưa được tính.",
            "Mở tệp bằng Excel, nhấn Ctrl+Alt+F9 để tính lại, lưu rồi gửi; hoặc nhập thẳng giá trị."
        );

    /// <summary>Struck out, raised, lowered or hidden: only who wrote it knows what it means.</summary>
    /// <param name="marks">How.</param>
    /// <param name="seen">The cell with what is marked named; null where all of it is.</param>
    public static Complaint Marked(Marks marks, string? seen) =>
        new(
            IdOf(marks),
            seen is null
                ? $"có toàn bộ nội dung {Marking.Words(marks)}, nên chưa rõ giá trị có được tính không."
                : $"ghi \"{seen}\", nên chưa rõ giá trị nào được tính.",
            RemedyFor(marks)
        );

    public static ProblemText FormulaGivesNothing(string what) =>
        ProblemText.Warning(
            "intake.cell.formula-empty",
            $"{what}: ô có công thức nhưng kết quả không có gì, nên được coi là để trống.",
            "Nếu cần một giá trị thì nhập thẳng vào ô; nếu không thì xóa công thức."
        );

    public static ProblemText FromFormula(string what, string value) =>
        ProblemText.Warning(
            "intake.cell.formula",
            $"{what}: giá trị {value} được lấy từ kết quả của một công thức trong ô.",
            "Kiểm tra lại giá trị; nếu đúng thì không cần sửa."
        );

    /// <summary>Words all of which are struck out.</summary>
    public static ProblemText NothingKept(string what, Marks marks) =>
        ProblemText.Error("intake.text.struck-out", $"{what}: toàn bộ nội dung ô bị gạch ngang nên không được lấy.", RemedyFor(marks));

    /// <summary>Words of which some are struck out, raised, lowered or hidden.</summary>
    /// <param name="what">What the cell is for.</param>
    /// <param name="seen">The cell with what is marked named.</param>
    /// <param name="kept">What of it is taken.</param>
    /// <param name="marks">How it is marked.</param>
    public static ProblemText PartKept(string what, string seen, string kept, Marks marks) =>
        ProblemText.Warning("intake.text.marked", $"{what}: ô ghi \"{seen}\"; chỉ lấy \"{kept}\".", RemedyFor(marks));

    public static Complaint BecameDay() => new("intake.text.became-day", "là một ngày, có lẽ Excel đã tự đổi.", "Chọn định dạng Text cho ô rồi nhập lại.");

    public static ProblemText TooLong(string what, int most) =>
        ProblemText.Warning(
            "intake.text.too-long",
            $"{what}: dài hơn {most} ký tự, chỉ giữ phần đầu.",
            "Viết gọn lại; phần chi tiết để trong tài liệu kiểm chứng."
        );

    private static ProblemId IdOf(Marks marks) =>
        marks.HasFlag(Marks.Struck) ? "intake.cell.struck"
        : marks.HasFlag(Marks.Hidden) ? "intake.cell.hidden"
        : "intake.cell.raised";

    private static string RemedyFor(Marks marks) =>
        marks.HasFlag(Marks.Struck) ? Restrike
        : marks.HasFlag(Marks.Hidden) ? Unhide
        : Lift;
}
