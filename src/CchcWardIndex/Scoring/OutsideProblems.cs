using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Scoring;

/// <summary>Words on what a table from outside says, or does not say.</summary>
internal static class OutsideProblems
{
    /// <summary>The table was not handed in.</summary>
    public static ProblemText Awaited(OutsideTable table, IEnumerable<string> criteria) =>
        ProblemText.Error(
            "outside.table.awaited",
            $"Chưa có {table.InWords} do {table.From} cung cấp ({table.Name}); các tiêu chí {string.Join(", ", criteria)} chưa có điểm.",
            "Đưa tệp .xlsx hoặc .csv của bảng, hoặc biểu mẫu bảng số liệu đã điền, vào thư mục rồi chấm lại."
        );

    /// <summary>The table has no row of a unit.</summary>
    public static ProblemText RowMissing(OutsideTable table, Unit unit) =>
        ProblemText.Error(
            "outside.row.missing",
            $"Trong {table.InWords} không có dòng của {unit.Name} (mã {unit.Code}).",
            $"Đề nghị {table.From} bổ sung dòng của đơn vị, rồi gửi lại cả bảng."
        );

    /// <summary>The table has a row of a unit, and nothing in the cell.</summary>
    public static ProblemText CellBlank(OutsideTable table, OutsideColumn column, Unit unit) =>
        ProblemText.Error(
            "outside.cell.blank",
            $"Trong {table.InWords}, ô \"{column.Title}\" của {unit.Name} để trống.",
            $"Ghi số liệu vào ô này, nếu là không có thì ghi 0, rồi gửi lại cả bảng; số liệu do {table.From} cung cấp."
        );
}
