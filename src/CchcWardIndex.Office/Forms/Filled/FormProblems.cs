using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Words on a form as a whole: whose it is, of which round, whether its hidden keys are there.</summary>
internal static class FormProblems
{
    /// <summary>What helps with anything that is no form of ours.</summary>
    public const string UseTheForm = GateProblems.UseTheForm;

    public static ProblemText None() =>
        ProblemText.Error(
            "intake.form.none",
            "Trong tệp không có trang nào là phiếu tự chấm, phiếu thẩm định, phiếu giải trình hoặc bảng khảo sát của chương trình này.",
            UseTheForm
        );

    public static ProblemText Two(string one, string other) =>
        ProblemText.Error("intake.form.two", $"Tệp có hai phiếu: trang \"{one}\" và trang \"{other}\".", "Chỉ giữ một trang phiếu trong tệp rồi gửi lại.");

    public static ProblemText KeyGone(string sheet, string key) =>
        ProblemText.Error(
            "intake.form.key-gone",
            $"Trang \"{sheet}\" đã mất cột hoặc dòng ẩn chứa mã \"{key}\", nên không biết số liệu nào thuộc tiêu chí nào.",
            "Chép số liệu sang phiếu mẫu mới do cơ quan tổ chức chấm điểm gửi, không xóa dòng và cột ẩn, rồi gửi lại."
        );

    public static ProblemText KeyTwice(string sheet, string key, string one, string other) =>
        ProblemText.Error("intake.form.key-twice", $"Trang \"{sheet}\" có mã cột \"{key}\" ở hai nơi ({one} và {other}).", "Xóa cột đã chép thêm rồi gửi lại.");

    /// <summary>The hidden rows above raw answers were moved.</summary>
    public static ProblemText AnswersHeadMoved(string sheet) =>
        ProblemText.Error(
            "intake.form.head-moved",
            $"Các dòng ẩn ở đầu trang \"{sheet}\" đã bị dời đi nên không đọc được phiếu trả lời.",
            "Chép các dòng trả lời sang phiếu mẫu mới, không chèn dòng phía trên bảng, rồi gửi lại."
        );

    public static ProblemText OtherVersion(string format) =>
        ProblemText.Error("intake.form.other-version", $"Phiếu thuộc một phiên bản mẫu khác (\"{format}\").", UseTheForm);

    /// <summary>Of another year.</summary>
    /// <param name="year">The form's; empty where it says none.</param>
    /// <param name="current">The round's.</param>
    public static ProblemText OtherYear(string year, int current) =>
        ProblemText.Error(
            "intake.form.other-year",
            $"Phiếu này của năm {OrUnknown(year)}, trong khi đang chấm năm {current}.",
            $"Điền và gửi phiếu mẫu của năm {current}."
        );

    /// <summary>Of another index.</summary>
    /// <param name="index">The form's; empty where it says none.</param>
    /// <param name="year">The form's year; empty where it says none.</param>
    /// <param name="current">The round's index.</param>
    /// <param name="currentYear">The round's year.</param>
    public static ProblemText OtherIndex(string index, string year, IndexCode current, int currentYear) =>
        ProblemText.Error(
            "intake.form.other-index",
            $"Phiếu này là của chỉ số {OrUnknown(index)} năm {OrUnknown(year)}, trong khi đang chấm chỉ số {current} năm {currentYear}.",
            $"Điền và gửi phiếu mẫu của chỉ số {current} năm {currentYear}."
        );

    public static ProblemText OtherSet(string set, string current) =>
        ProblemText.Error(
            "intake.form.other-set",
            $"Phiếu này theo bộ tiêu chí \"{set}\", trong khi đang chấm theo bộ tiêu chí \"{current}\".",
            "Điền và gửi phiếu mẫu của bộ tiêu chí đang áp dụng."
        );

    /// <summary>A ward's form of an earlier version of the set.</summary>
    public static ProblemText OlderSet() =>
        ProblemText.Warning(
            "intake.form.older-set",
            "Phiếu được tạo từ một bản trước của bộ tiêu chí; nội dung bộ tiêu chí đã thay đổi từ đó.",
            "Kiểm tra xem đơn vị có điền đủ các số liệu của bản hiện hành; nếu thiếu, gửi phiếu mẫu mới để điền lại."
        );

    /// <summary>A department's form of an earlier version of the set, whose rows do not say of which.</summary>
    public static ProblemText AppraisalOfOlderSet(string office) =>
        OfOlderSet($"Lấy mẫu phiếu thẩm định mới từ {office}, ghi lại kết luận vào mẫu mới rồi gửi.");

    /// <summary>The same of a form of explanation.</summary>
    public static ProblemText ExplanationOfOlderSet(string office) =>
        OfOlderSet($"Lấy mẫu phiếu giải trình mới từ {office}, ghi lại giải trình vào mẫu mới rồi gửi.");

    /// <summary>No unit, or one that is not of the set.</summary>
    /// <param name="code">The code on it; empty where there is none.</param>
    public static ProblemText UnknownUnit(string code) =>
        ProblemText.Error(
            "intake.form.unknown-unit",
            code.Length == 0 ? "Phiếu không còn mã đơn vị trong dòng ẩn." : $"Mã đơn vị \"{code}\" của phiếu không có trong danh sách đơn vị được đánh giá.",
            "Dùng phiếu mẫu do cơ quan tổ chức chấm điểm gửi riêng cho đơn vị."
        );

    /// <summary>No department, or one that is not of the set.</summary>
    /// <param name="code">The code on it; empty where there is none.</param>
    public static ProblemText UnknownDepartment(string code) =>
        ProblemText.Error(
            "intake.form.unknown-department",
            code.Length == 0 ? "Phiếu thẩm định không còn mã cơ quan trong dòng ẩn." : $"Mã cơ quan \"{code}\" của phiếu thẩm định không có trong bộ tiêu chí.",
            "Dùng mẫu phiếu thẩm định được tạo riêng cho cơ quan."
        );

    public static ProblemText UnknownStage(string stage, string office) =>
        ProblemText.Error(
            "intake.form.unknown-stage",
            $"Phiếu ghi lần thẩm định \"{stage}\", trong khi chỉ có lần 1 và lần 2.",
            $"Lấy mẫu phiếu thẩm định mới từ {office}, điền lại rồi gửi."
        );

    /// <summary>Made for one unit, with another's name on it.</summary>
    /// <param name="unit">For whom it was made.</param>
    /// <param name="code">That unit's code.</param>
    /// <param name="name">The name on it.</param>
    /// <param name="whose">Whose name that is, the middle of a sentence.</param>
    public static ProblemText ContradictedUnit(string unit, string code, string name, string whose) =>
        ProblemText.Error(
            "intake.form.contradicted-unit",
            $"Phiếu được tạo cho {unit} (mã {code}) nhưng tên đơn vị trên phiếu ghi \"{name}\",{whose}; "
                + "chưa rõ số liệu của đơn vị nào nên phiếu chưa được tính cho đơn vị nào.",
            "Hỏi lại người gửi; mỗi đơn vị phải điền vào phiếu mẫu gửi riêng cho mình."
        );

    /// <summary>The form of a unit would be refused once it is filled in.</summary>
    /// <param name="lines">How many lines it has.</param>
    /// <param name="most">How many it may have.</param>
    public static ProblemText WardFormTooBig(int lines, int most) =>
        ProblemText.Error(
            "criteria.form.ward-too-big",
            $"Phiếu tự chấm có {Criteria.Show.Number(lines)} dòng, nhiều hơn mức chương trình nhận ({Criteria.Show.Number(most)} dòng).",
            "Bớt tiêu chí hoặc số liệu mà đơn vị phải khai."
        );

    /// <summary>The form of survey totals would be refused once it is filled in.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="most">How many it may have.</param>
    public static ProblemText SurveyFormTooBig(int rows, int most) =>
        ProblemText.Warning(
            "criteria.form.survey-too-big",
            $"Phiếu tổng hợp khảo sát có {Criteria.Show.Number(rows)} dòng, nhiều hơn mức chương trình nhận trong một tệp ({Criteria.Show.Number(most)} dòng).",
            "Dùng phiếu trả lời khảo sát, hoặc tách các dòng thành nhiều tệp; các tệp được cộng lại."
        );

    private static string OrUnknown(string text) => text.Length > 0 ? text : "không rõ";

    private static ProblemText OfOlderSet(string remedy) =>
        ProblemText.Error(
            "intake.form.of-older-set",
            "Phiếu được tạo từ một bản trước của bộ tiêu chí; nội dung bộ tiêu chí đã thay đổi từ đó nên phiếu không được tính.",
            remedy
        );
}
