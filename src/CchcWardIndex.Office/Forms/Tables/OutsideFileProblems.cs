using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Tables;

/// <summary>Words on files of tables from outside.</summary>
internal static class OutsideFileProblems
{
    private const string UseTheForm = "gửi biểu mẫu bảng số liệu do cơ quan tổ chức chấm điểm cung cấp (biểu mẫu mang mã của bảng)";

    /// <summary>No form of this program, and the head of no table.</summary>
    /// <param name="tables">The tables there are.</param>
    public static ProblemText NoHead(IEnumerable<OutsideTable> tables) =>
        ProblemText.Error(
            "intake.table.no-head",
            "Tệp không phải là phiếu của chương trình này, và không có dòng tiêu đề của bảng số liệu nào.",
            $"Nếu là phiếu, điền vào phiếu mẫu rồi gửi lại. Nếu là bảng số liệu, trong 20 dòng đầu phải có một dòng tiêu đề đủ các cột: {Heads(tables)}."
        );

    /// <summary>Some columns of a table, not all.</summary>
    public static ProblemText ColumnsMissing(string table, string sheet, ImmutableArray<string> titles) =>
        ProblemText.Error(
            "intake.table.columns-missing",
            $"Trang \"{sheet}\" có dòng tiêu đề của bảng số liệu {table} nhưng thiếu cột {Quoted(titles)}.",
            "Ghi tiêu đề của các cột đúng như trên, trong cùng một dòng, rồi gửi lại."
        );

    /// <summary>The head of more than one table.</summary>
    public static ProblemText SeveralFit(ImmutableArray<string> tables, ImmutableArray<string> sheets) =>
        ProblemText.Error(
            "intake.table.several-fit",
            tables.Length > 1
                ? $"Dòng tiêu đề của tệp hợp với nhiều bảng số liệu: {string.Join(", ", tables)}; chưa rõ là bảng nào."
                : $"Tệp có bảng số liệu {tables[0]} ở nhiều trang: {Quoted(sheets)}; chưa rõ trang nào được tính.",
            tables.Length > 1 ? $"Chép số liệu vào và {UseTheForm}." : "Chỉ giữ một trang có bảng rồi gửi lại."
        );

    /// <summary>A plain table that several rounds of one folder could mean.</summary>
    public static ProblemText SeveralRounds(ImmutableArray<string> rounds) =>
        ProblemText.Error(
            "intake.table.several-rounds",
            $"Dòng tiêu đề của tệp hợp với bảng số liệu của nhiều đợt chấm: {string.Join(", ", rounds)}; chưa rõ của đợt nào.",
            $"Chép số liệu vào và {UseTheForm}: biểu mẫu ghi rõ chỉ số và năm."
        );

    public static ProblemText TitleTwice(ImmutableArray<string> titles) =>
        ProblemText.Error(
            "intake.table.title-twice",
            $"Dòng tiêu đề có hai cột cùng tên {Quoted(titles)}: chưa rõ cột nào được tính.",
            "Giữ lại một cột, đổi tên hoặc xóa cột kia, rồi gửi lại."
        );

    public static ProblemText NoUnits(string column, OutsideUnitBy by) =>
        ProblemText.Error(
            "intake.table.no-units",
            $"Dưới dòng tiêu đề không có dòng nào của một đơn vị được chấm, theo cột \"{column}\".",
            by == OutsideUnitBy.Name
                ? "Ghi tên đơn vị như trong danh sách đơn vị được chấm ở cột này rồi gửi lại."
                : "Ghi mã đơn vị như trong danh sách đơn vị được chấm ở cột này rồi gửi lại; nếu Excel đã bỏ số 0 ở đầu, "
                    + "chọn định dạng Text cho cột rồi gõ lại."
        );

    /// <summary>Rows with figures of nobody who is scored.</summary>
    public static ProblemText Strangers(int rows, string named) =>
        ProblemText.Warning(
            "intake.table.strangers",
            $"{rows} dòng có số liệu nhưng không phải của đơn vị nào được chấm nên không được tính: {named}.",
            "Kiểm tra lại mã hoặc tên đơn vị ở các dòng này; nếu đúng là dòng tổng hợp hoặc đơn vị khác thì không cần sửa."
        );

    public static ProblemText UnitTwice(string unit, int rows, string places) =>
        ProblemText.Error(
            "intake.table.unit-twice",
            $"{unit} có {rows} dòng ({places}); chưa tính dòng nào.",
            "Chỉ giữ một dòng cho mỗi đơn vị rồi gửi lại cả bảng."
        );

    /// <summary>The code of one unit beside the name of another.</summary>
    /// <param name="code">The code.</param>
    /// <param name="unit">Whose code it is.</param>
    /// <param name="name">The name beside it.</param>
    /// <param name="whose">Whose name that is, the middle of a sentence.</param>
    public static ProblemText OtherName(string code, string unit, string name, string whose) =>
        ProblemText.Error(
            "intake.table.other-name",
            $"Mã {code} là {unit}, nhưng tên ghi \"{name}\",{whose}; dòng này chưa được tính.",
            "Sửa mã hoặc tên cho khớp nhau rồi gửi lại cả bảng."
        );

    /// <summary>A form of a table that the set does not have.</summary>
    /// <param name="code">The code on it; empty where there is none.</param>
    public static ProblemText UnknownTable(string code) =>
        ProblemText.Error(
            "intake.table.unknown",
            code.Length == 0
                ? "Biểu mẫu bảng số liệu không còn mã của bảng trong dòng ẩn."
                : $"Biểu mẫu ghi bảng số liệu \"{code}\", không có trong bộ tiêu chí.",
            "Dùng biểu mẫu bảng số liệu mới do cơ quan tổ chức chấm điểm cung cấp."
        );

    private static string Heads(IEnumerable<OutsideTable> tables) =>
        string.Join("; ", tables.Select(table => $"bảng {table.Code}: {Quoted([table.UnitColumn, .. table.Columns.Select(column => column.Title)])}"));

    private static string Quoted(ImmutableArray<string> titles) => string.Join(", ", titles.Select(title => $"\"{title}\""));
}
