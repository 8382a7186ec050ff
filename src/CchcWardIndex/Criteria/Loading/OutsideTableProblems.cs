using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on tables from outside, and on facts that are read from them.</summary>
internal static class OutsideTableProblems
{
    public static ProblemText NoColumns(string table) =>
        ProblemText.Error("set.table.no-columns", $"Bảng số liệu \"{table}\" không có cột số liệu nào.", "Khai ít nhất một cột trong \"columns\".");

    public static ProblemText ColumnTwice(string table, string column) =>
        ProblemText.Error("set.table.column-twice", $"Bảng số liệu \"{table}\" có hai cột tên \"{column}\".", "Đặt cho mỗi cột một \"name\" riêng.");

    public static ProblemText TitleTwice(string table, string title) =>
        ProblemText.Error(
            "set.table.title-twice",
            $"Bảng số liệu \"{table}\" có hai cột cùng tiêu đề \"{title}\", kể cả cột đơn vị: không biết đọc cột nào.",
            "Ghi \"title\" đúng như tiêu đề trong tệp, mỗi cột một tiêu đề riêng."
        );

    public static ProblemText UnknownTable(string table) =>
        ProblemText.Error("set.table.unknown", $"Không có bảng số liệu \"{table}\".", "Ghi mã một bảng trong \"tables\" của set.json.");

    public static ProblemText UnknownColumn(string table, string column, ImmutableArray<string> known) =>
        ProblemText.Error(
            "set.table.unknown-column",
            $"Bảng số liệu \"{table}\" không có cột \"{column}\".",
            $"Ghi \"name\" của một cột của bảng: {string.Join(", ", known)}."
        );

    public static ProblemText TableUnused(string table) =>
        ProblemText.Error(
            "set.table.unused",
            $"Bảng số liệu \"{table}\" không được tiêu chí nào dùng.",
            "Lấy số liệu của một tiêu chí từ bảng này, hoặc bỏ bảng."
        );

    public static ProblemText ColumnUnused(string table, string column) =>
        ProblemText.Error(
            "set.table.column-unused",
            $"Cột \"{column}\" của bảng số liệu \"{table}\" không được tiêu chí nào dùng.",
            "Bỏ cột này: mỗi cột đã khai đều phải có trong tệp."
        );

    /// <summary>A table without a figure makes "không phát sinh", which the criterion does not know.</summary>
    public static ProblemText MissingMeansNothing(string table, string criterion) =>
        ProblemText.Error(
            "set.table.missing-means-nothing",
            $"Bảng số liệu \"{table}\" khai không có số liệu là không phát sinh, nhưng tiêu chí {criterion} không nói khi ấy tính thế nào.",
            "Khai \"whenNotApplicable\" ở tiêu chí, hoặc đổi \"whenMissing\" của bảng thành await."
        );

    public static ProblemText NeverMissing() =>
        ProblemText.Error(
            "set.table.never-missing",
            "Tiêu chí chỉ dùng bảng số liệu, và bảng khai thiếu số liệu thì chờ: không khi nào là \"không phát sinh\".",
            "Bỏ \"whenNotApplicable\", hoặc khai \"whenMissing\": \"notApplicable\" ở bảng."
        );

    public static ProblemText TableAndSource() =>
        ProblemText.Error(
            "set.fact.table-and-source",
            "Nguồn \"table\" phải đi cùng \"table\" và \"column\"; nguồn khác thì không có hai khóa ấy.",
            "Ghi mã bảng vào \"table\", tên cột vào \"column\" và \"source\": \"table\"."
        );

    public static ProblemText LimitOfTable(string fact, string bound) =>
        ProblemText.Error(
            "set.fact.limit-of-table",
            $"\"{fact}\" lấy từ bảng số liệu nên không so được với \"{bound}\", là số liệu do người khác nhập.",
            "Đặt giới hạn ở phía số liệu kia, ghi một giá trị, hoặc bỏ."
        );

    public static ProblemText Judged() =>
        ProblemText.Error("set.criterion.table-judged", "Tiêu chí chỉ dùng bảng số liệu không được chấm theo nhận định.", "Bỏ \"judgement\".");

    public static ProblemText Unappraised() =>
        ProblemText.Error(
            "set.criterion.table-unappraised",
            "Tiêu chí chỉ dùng bảng số liệu không qua thẩm định nên không có điểm chưa thẩm định.",
            "Bỏ \"unappraised\"."
        );
}
