using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Surveys;

/// <summary>Words on rows of a survey workbook.</summary>
internal static class SurveyRowProblems
{
    private const string FixUnit = "Sửa lại mã hoặc tên đơn vị theo danh sách đơn vị được đánh giá.";

    /// <summary>The code of one question beside the words of another.</summary>
    public static ProblemText OtherQuestion(string code, string text) =>
        ProblemText.Error(
            "intake.survey.other-question",
            $"Mã câu hỏi {code} là câu \"{text}\", nhưng nội dung câu hỏi trên dòng là của câu khác; chưa rõ số "
                + "phiếu trả lời cho câu nào nên dòng này chưa được tính.",
            "Sửa mã hoặc nội dung câu hỏi cho khớp nhau theo bảng mẫu khảo sát rồi gửi lại."
        );

    public static ProblemText UnknownQuestion(string code) =>
        ProblemText.Error("intake.survey.unknown-question", $"Không có câu hỏi nào mang mã \"{code}\".", "Sửa lại mã câu hỏi theo bảng mẫu khảo sát.");

    /// <summary>No unit of that code or, where there is no code, of that name.</summary>
    public static ProblemText UnknownUnit(string code, string name) =>
        ProblemText.Error(
            "intake.survey.unknown-unit",
            code.Length > 0 ? $"Không có đơn vị nào mang mã \"{code}\"."
                : name.Length > 0 ? $"Không có đơn vị nào tên \"{name}\", hoặc tên này chỉ nhiều đơn vị."
                : "Dòng có số liệu khảo sát nhưng không ghi đơn vị.",
            FixUnit
        );

    /// <summary>The code of one unit beside the name of another.</summary>
    /// <param name="code">The code.</param>
    /// <param name="unit">Whose code it is.</param>
    /// <param name="name">The name beside it.</param>
    /// <param name="whose">Whose name that is, the middle of a sentence.</param>
    public static ProblemText OtherUnit(string code, string unit, string name, string whose) =>
        ProblemText.Error(
            "intake.survey.other-unit",
            $"Mã {code} là {unit}, nhưng tên ghi \"{name}\",{whose}; dòng này chưa được tính.",
            "Sửa mã hoặc tên cho khớp nhau."
        );

    public static ProblemText CountMissing(string what) =>
        ProblemText.Error("intake.survey.count-missing", $"{what}: ô để trống.", "Nhập số phiếu; nếu không có phiếu nào thì nhập 0.");

    public static ProblemText NoCount(string what, decimal found) =>
        ProblemText.Error("intake.survey.no-count", $"{what}: ô ghi {Show.Number(found)}, không phải số phiếu.", "Nhập số nguyên, từ 0 trở lên.");
}
