using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Words on rows of a form and their hidden keys, and on what is typed where nothing is asked.</summary>
internal static class RowProblems
{
    private const string OwnRows = "Dùng đúng các dòng của mẫu phiếu thẩm định; lấy mẫu mới nếu dòng bị sửa mã, rồi gửi lại.";

    /// <summary>Of a ward's form, which may have rows of its own.</summary>
    public static ProblemText UnknownKey(string key) =>
        ProblemText.Warning(
            "intake.row.unknown-key",
            $"Dòng này mang mã \"{key}\", không có trong bộ tiêu chí; nội dung của dòng không được tính.",
            "Nếu đây là dòng tự thêm thì bỏ qua; nếu không, dùng phiếu mẫu của bộ tiêu chí đang áp dụng."
        );

    /// <summary>A criterion that by the set does not apply to the unit.</summary>
    public static ProblemText OutOfScope(string criterion, string unit) =>
        ProblemText.Warning(
            "intake.row.out-of-scope",
            $"Tiêu chí {criterion} không áp dụng cho {unit} theo bộ tiêu chí; nội dung của dòng không được tính.",
            "Không cần sửa gì; nếu cho rằng tiêu chí này phải áp dụng thì báo cơ quan gửi phiếu."
        );

    /// <summary>Of a form of explanation.</summary>
    public static ProblemText UnknownExplanationKey(string key) =>
        ProblemText.Error(
            "intake.row.unknown-key",
            $"Dòng này mang mã \"{key}\" không có trong bộ tiêu chí; nội dung của dòng không được tính.",
            "Dùng đúng các dòng của mẫu phiếu giải trình; lấy mẫu mới nếu dòng bị sửa mã, rồi gửi lại."
        );

    /// <summary>Of a department's form.</summary>
    public static ProblemText UnusedKey(string key) =>
        ProblemText.Error("intake.row.unknown-key", $"Dòng này mang mã \"{key}\" mà phiếu thẩm định không dùng; nội dung của dòng không được tính.", OwnRows);

    public static ProblemText UnknownUnit(string code) =>
        ProblemText.Error("intake.row.unknown-unit", $"Không có đơn vị nào mang mã \"{code}\"; nội dung của dòng không được tính.", OwnRows);

    public static ProblemText UnknownCriterion(string code) =>
        ProblemText.Error("intake.row.unknown-criterion", $"Không có tiêu chí thẩm định nào mang mã \"{code}\"; nội dung của dòng không được tính.", OwnRows);

    public static ProblemText UnknownFact(string criterion, string fact) =>
        ProblemText.Error("intake.row.unknown-fact", $"Tiêu chí {criterion} không có số liệu \"{fact}\"; nội dung của dòng không được tính.", OwnRows);

    /// <summary>A criterion that another department appraises.</summary>
    /// <param name="criterion">Its code.</param>
    /// <param name="other">The department that appraises it.</param>
    /// <param name="department">The department whose form it is.</param>
    public static ProblemText OtherDepartment(string criterion, string other, string department) =>
        ProblemText.Error(
            "intake.row.other-department",
            $"Tiêu chí {criterion} do {other} thẩm định, không thuộc phiếu của {department}; nội dung của dòng không được tính.",
            OwnRows
        );

    /// <summary>One key on two rows of a ward's form.</summary>
    public static ProblemText KeyTwice(string key, string one, string other) =>
        ProblemText.Error(
            "intake.row.key-twice",
            $"Mã \"{key}\" có ở hai dòng ({one} và {other}); không biết lấy dòng nào nên chưa lấy dòng nào.",
            "Xóa dòng đã chép thêm, chỉ giữ một dòng cho mỗi số liệu, rồi gửi lại."
        );

    /// <summary>One key on several rows of a form of appraisal or explanation.</summary>
    public static ProblemText KeyOften(string key, string places) =>
        ProblemText.Error(
            "intake.row.key-twice",
            $"Mã \"{key}\" có ở nhiều dòng ({places}); không biết lấy dòng nào nên chưa lấy dòng nào.",
            "Xóa dòng đã chép thêm, chỉ giữ một dòng, rồi gửi lại."
        );

    /// <summary>Typed on a row that lost its key.</summary>
    public static ProblemText NoKey(string content) =>
        ProblemText.Error(
            "intake.row.no-key",
            $"Dòng này không còn mã trong cột ẩn nên nội dung \"{content}\" không được tính.",
            "Ghi vào dòng có sẵn của mẫu phiếu rồi gửi lại; xóa nội dung ở dòng tự thêm."
        );

    /// <summary>More such cells than are told one by one.</summary>
    public static ProblemText MoreWithoutKey(int more) =>
        ProblemText.Error(
            "intake.row.no-key",
            $"Còn {more} ô khác nằm ngoài các dòng của mẫu phiếu nên không được tính.",
            "Chỉ điền vào các ô tô màu của mẫu phiếu rồi gửi lại."
        );

    /// <summary>The figures of a department without the row that concludes on them.</summary>
    public static ProblemText ConclusionRowGone(string criterion, string unit) =>
        ProblemText.Error(
            "intake.row.conclusion-gone",
            $"Tiêu chí {criterion} của {unit} có số liệu thẩm định nhưng dòng kết luận đã mất.",
            "Lấy mẫu phiếu thẩm định mới, ghi lại kết luận rồi gửi."
        );

    /// <summary>A row that a ward put in.</summary>
    public static ProblemText Inserted(string content) =>
        ProblemText.Warning(
            "intake.row.inserted",
            $"Dòng này được chèn thêm nên nội dung \"{content}\" không được tính.",
            "Ghi vào dòng có sẵn của tiêu chí hoặc số liệu; nhiều văn bản cho một dòng thì ngăn cách bằng dấu chấm phẩy."
        );

    /// <summary>A cell of a ward's form that asks for nothing.</summary>
    public static ProblemText NotAsked(string content) =>
        ProblemText.Warning(
            "intake.cell.not-asked",
            $"Ô này không phải ô nhập nên nội dung \"{content}\" không được tính.",
            "Ghi số liệu ở dòng của số liệu; điểm tự chấm và dấu x ở dòng của tiêu chí."
        );

    /// <summary>More such cells than are told one by one.</summary>
    public static ProblemText MoreNotAsked(int more) =>
        ProblemText.Warning(
            "intake.cell.not-asked",
            $"Còn {more} ô khác có nội dung nhưng không phải ô nhập nên không được tính.",
            "Chỉ điền vào các ô tô màu của phiếu mẫu."
        );

    /// <summary>The same on a department's form, where nobody can say what it should mean.</summary>
    public static ProblemText NotAskedOfDepartment(string content) =>
        ProblemText.Error(
            "intake.cell.not-asked",
            $"Ô này không phải ô nhập nên nội dung \"{content}\" không được tính.",
            "Ghi kết luận, điểm, căn cứ và lý do ở dòng của đơn vị; ghi số liệu và số loại trừ ở dòng của số liệu."
        );

    public static ProblemText DocumentWithoutNumber() =>
        ProblemText.Warning(
            "intake.document.no-number",
            "Có ghi ngày hoặc trang nhưng chưa ghi số, ký hiệu của tài liệu kiểm chứng; tài liệu này không được tính.",
            "Ghi thêm số, ký hiệu của văn bản vào cột Tài liệu kiểm chứng."
        );
}
