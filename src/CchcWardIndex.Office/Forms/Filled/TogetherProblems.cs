using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Words on files that do not go together, and on names beside codes.</summary>
internal static class TogetherProblems
{
    public static ProblemText TwoSelfAssessments(ImmutableArray<string> files) =>
        ProblemText.Error(
            "intake.together.two-forms",
            $"Đơn vị gửi {files.Length} tệp có nội dung khác nhau: {Named(files)}; đơn vị chưa được chấm.",
            "Hỏi đơn vị tệp nào là bản chính thức, bỏ các tệp còn lại khỏi thư mục rồi chạy lại."
        );

    public static ProblemText TwoAppraisals(string department, int stage, ImmutableArray<string> files) =>
        Two($"{department} gửi", $"phiếu thẩm định lần {stage}", "cơ quan", files);

    /// <summary>Parts of a department's form that ask about the same, without anybody knowing which came later.</summary>
    /// <param name="department">The department.</param>
    /// <param name="stage">Which appraisal.</param>
    /// <param name="files">The files.</param>
    /// <param name="rows">How many units and criteria stand in more than one.</param>
    /// <param name="criterion">The criterion of one of them.</param>
    /// <param name="unit">Its unit.</param>
    public static ProblemText SameRows(string department, int stage, ImmutableArray<string> files, int rows, string criterion, string unit) =>
        ProblemText.Error(
            "intake.together.same-rows",
            $"{department} gửi {files.Length} phần phiếu thẩm định lần {stage} có {rows} nội dung trùng nhau (ví dụ tiêu chí {criterion} của {unit}): "
                + $"{Named(files)}; chưa tính phần nào trong số này.",
            "Hỏi cơ quan tệp nào là bản chính thức của phần ấy, bỏ các tệp còn lại khỏi thư mục rồi chạy lại. Nếu một dòng được chép sang phần "
                + "khác thì xóa dòng chép thừa."
        );

    public static ProblemText TwoExplanations(ImmutableArray<string> files) => Two("Đơn vị gửi", "phiếu giải trình", "đơn vị", files);

    public static ProblemText TwoTables(string table, ImmutableArray<string> files) =>
        ProblemText.Error(
            "intake.together.two-tables",
            $"Có {files.Length} tệp khác nhau của bảng số liệu {table}: {Named(files)}; chưa tính tệp nào.",
            "Chỉ giữ tệp chính thức của bảng, bỏ các tệp còn lại khỏi thư mục rồi chạy lại."
        );

    /// <summary>The very same bytes again.</summary>
    public static ProblemText Copy(string first) =>
        ProblemText.Warning("intake.together.copy", $"Tệp giống hệt tệp \"{first}\" nên chỉ tính một lần.", "Không cần làm gì; có thể bỏ bớt một tệp.");

    public static ProblemText TwoSurveyRows(string question, string unit, string places) =>
        ProblemText.Error(
            "intake.together.two-survey-rows",
            $"Câu hỏi {question} của đơn vị {unit} có nhiều dòng khảo sát ({places}); chưa tính dòng nào.",
            "Chỉ giữ một dòng cho mỗi đơn vị và câu hỏi rồi gửi lại bảng khảo sát."
        );

    public static ProblemText AnswersAndTotals(string question, string unit, string places) =>
        ProblemText.Error(
            "intake.together.answers-and-totals",
            $"Câu hỏi {question} của đơn vị {unit} vừa có phiếu trả lời vừa có số tổng hợp ({places}); chưa tính bên nào.",
            "Chỉ gửi một trong hai: phiếu trả lời của từng người, hoặc bảng tổng hợp."
        );

    /// <summary>The code is right and the name can only be meant for it: taken, and told.</summary>
    /// <param name="name">As it is written.</param>
    /// <param name="unit">As the set has it.</param>
    /// <param name="code">The unit's code.</param>
    public static ProblemText NameRespelt(string name, string unit, string code) =>
        ProblemText.Warning(
            "intake.name.respelt",
            $"Tên đơn vị ghi \"{name}\", khác cách viết trong bộ tiêu chí ({unit}); mã {code} là của {unit} nên vẫn được " + "tính cho đơn vị này.",
            FineIf(unit)
        );

    /// <summary>The same of rows of raw answers that all write the name so.</summary>
    /// <param name="rows">How many, as people write it.</param>
    /// <param name="name">As it is written.</param>
    /// <param name="unit">As the set has it.</param>
    /// <param name="code">The unit's code.</param>
    /// <param name="places">Where it stands.</param>
    public static ProblemText NameRespeltOften(string rows, string name, string unit, string code, string places) =>
        ProblemText.Warning(
            "intake.name.respelt",
            $"{rows} dòng trả lời ghi tên đơn vị \"{name}\", khác cách viết trong bộ tiêu chí ({unit}); mã {code} "
                + $"là của {unit} nên các dòng này vẫn được tính cho đơn vị này: {places}.",
            FineIf(unit)
        );

    /// <summary>Of rows that write names in still other ways.</summary>
    public static ProblemText MoreNamesRespelt(string rows, string places) =>
        ProblemText.Warning(
            "intake.name.respelt",
            $"{rows} dòng trả lời khác ghi tên đơn vị theo những cách viết khác nữa; các dòng này vẫn được tính cho đơn vị mang mã đã ghi: {places}.",
            "Kiểm tra lại tên đơn vị ở các dòng này; nếu mã đúng thì không cần sửa."
        );

    private static string FineIf(string unit) => $"Kiểm tra lại; nếu đúng là của {unit} thì không cần sửa.";

    // Nobody can say which of several different sheets is meant: none counts.
    private static ProblemText Two(string sender, string what, string whom, ImmutableArray<string> files) =>
        ProblemText.Error(
            "intake.together.two-forms",
            $"{sender} {files.Length} {what} có nội dung khác nhau: {Named(files)}; chưa tính phiếu nào.",
            $"Hỏi {whom} tệp nào là bản chính thức, bỏ các tệp còn lại khỏi thư mục rồi chạy lại."
        );

    private static string Named(ImmutableArray<string> files) => string.Join(" và ", files.Select(name => $"\"{name}\""));
}
