using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.PastYear;

/// <summary>Words on a table of last year's results.</summary>
internal static class TableProblems
{
    private const string NameColumns = "Đặt tên các cột trong cùng một dòng: Đơn vị, Chỉ số, Xếp hạng, và Mã nếu có.";
    private const string NameAndCode = "Sửa mã hoặc tên cho đúng một đơn vị.";

    public static ProblemText NoHead() => ProblemText.Error("table.head.none", "Không thấy dòng tên cột của bảng.", NameColumns);

    public static ProblemText ColumnMissing(string column) =>
        ProblemText.Error("table.column.missing", $"Dòng tên cột không có cột \"{column}\".", NameColumns);

    public static ProblemText ColumnOften(string column, int count, string named) =>
        ProblemText.Error(
            "table.column.often",
            $"Có {count} cột đều có thể là \"{column}\": {named}.",
            $"Giữ lại một cột \"{column}\", đổi tên hoặc xóa các cột kia."
        );

    public static ProblemText OtherYear(string column, string found, int year) =>
        ProblemText.Error(
            "table.column.other-year",
            $"Cột \"{column}\" ghi năm {found}, trong khi bảng được nêu là của năm {year}.",
            "Kiểm tra lại bảng và năm đã nêu."
        );

    public static ProblemText NoRows() =>
        ProblemText.Error(
            "table.rows.none",
            "Dưới dòng tên cột không có dòng nào của một đơn vị.",
            "Kiểm tra lại tệp: có thể bảng ở một tệp khác, hoặc chưa lưu."
        );

    public static ProblemText OtherSheet(string other, string read) =>
        ProblemText.Warning(
            "table.sheet.other",
            $"Trang \"{other}\" cũng có một bảng như vậy nhưng không được đọc; chỉ đọc trang \"{read}\".",
            "Nếu cần bảng ở trang này, đưa trang lên trước."
        );

    public static ProblemText BadIndex(decimal index) =>
        ProblemText.Error("table.index.beyond", $"Chỉ số {Show.Number(index)}% không hợp lệ.", "Ghi chỉ số phần trăm như đã công bố, ví dụ 87,66.");

    public static ProblemText BadRank(decimal rank) =>
        ProblemText.Error(
            "table.rank.beyond",
            $"Xếp hạng {Show.Number(rank)} không phải là số nguyên từ 1.",
            "Ghi thứ hạng như đã công bố; chưa biết thì để trống."
        );

    public static ProblemText UnitTwice(string unit, string code, int rows, string first) =>
        ProblemText.Error("table.unit.twice", $"{unit} (mã {code}) có {rows} dòng, dòng đầu ở {first}.", "Mỗi đơn vị chỉ để một dòng.");

    public static ProblemText IndexesAreShares() =>
        ProblemText.Error(
            "table.index.shares",
            "Mọi chỉ số đều không quá 1%: cột này có lẽ ghi tỷ lệ, không phải phần trăm.",
            "Nhân các số với 100, hoặc chọn định dạng Percentage cho cột."
        );

    public static ProblemText RanksContradict(string above, string below, string where) =>
        ProblemText.Error(
            "table.rank.contradicts",
            $"Xếp hạng không khớp chỉ số: {above}, còn {below} ({where}).",
            "Kiểm tra lại hai dòng này; cột Xếp hạng phải là hạng chung của mọi đơn vị, không phải hạng trong khối."
        );

    public static ProblemText LeftOutSum(string row) => LeftOut("table.row.sum", row, "dòng tổng hợp, không phải một đơn vị.");

    public static ProblemText LeftOutNumbers(string row) => LeftOut("table.row.column-numbers", row, "dòng đánh số cột, không phải một đơn vị.");

    public static ProblemText LeftOutNoUnit(string row) =>
        LeftOut("table.row.no-unit", row, "không có chỉ số và xếp hạng, cũng không phải tên hay mã của một đơn vị.");

    /// <summary>The code of one unit beside the name of another.</summary>
    /// <param name="code">The code.</param>
    /// <param name="unit">Whose code it is.</param>
    /// <param name="name">The name beside it.</param>
    /// <param name="whose">Whose name that is, the middle of a sentence.</param>
    public static ProblemText OtherName(string code, string unit, string name, string whose) =>
        ProblemText.Error("table.unit.other-name", $"Mã {code} là của {unit}, nhưng tên ghi \"{name}\",{whose}.", NameAndCode);

    public static ProblemText OtherCode(string unit, string code, string found) =>
        ProblemText.Error("table.unit.other-code", $"{unit} có mã {code}, nhưng mã ghi \"{found}\".", NameAndCode);

    public static ProblemText NoCode(string code) =>
        ProblemText.Error(
            "table.unit.bad-code",
            $"Mã \"{code}\" không phải là mã đơn vị hành chính năm chữ số.",
            "Sửa lại mã; nếu Excel đã bỏ số 0 ở đầu, chọn định dạng Text cho cột rồi gõ lại."
        );

    public static ProblemText NoName(string code) =>
        ProblemText.Error("table.unit.no-name", $"Đơn vị mã {code} không có tên, hoặc tên có ký tự hỏng.", "Ghi tên đơn vị.");

    public static ProblemText Nobody() =>
        ProblemText.Error(
            "table.unit.nobody",
            "Dòng có số liệu nhưng không có tên và mã đơn vị.",
            "Ghi tên đơn vị, hoặc xóa dòng nếu không phải của đơn vị nào."
        );

    public static ProblemText NoSetToFindCode(string name) =>
        ProblemText.Error("table.unit.no-set", $"Không có mã của \"{name}\", mà không có bộ tiêu chí để tìm mã theo tên.", "Thêm cột Mã.");

    /// <summary>A name that no unit of the set has.</summary>
    /// <param name="year">The set's year.</param>
    /// <param name="name">The name.</param>
    /// <param name="nearest">The unit's whose name is most like it; null where none is.</param>
    public static ProblemText UnknownName(int year, string name, string? nearest) =>
        ProblemText.Error(
            "table.unit.unknown-name",
            $"Bộ tiêu chí năm {year} không có đơn vị nào tên \"{name}\"{(nearest is null ? "." : $"; gần nhất là \"{nearest}\".")}",
            "Sửa lại tên; nếu là đơn vị cũ đã sáp nhập, thêm cột Mã và ghi mã của đơn vị ấy."
        );

    /// <summary>A workbook that the gate refuses.</summary>
    public static ProblemText Refused(ProblemText refusal) =>
        refusal with
        {
            Remedy = "Mở bảng bằng Excel, lưu thành tệp mới dạng Excel Workbook (.xlsx), không đặt mật khẩu, rồi chạy lại.",
        };

    private static ProblemText LeftOut(ProblemId id, string row, string why) =>
        ProblemText.Warning(id, $"Bỏ qua dòng \"{row}\": {why}", "Không cần sửa nếu đúng là như vậy.");
}
