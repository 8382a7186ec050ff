using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on what only the whole set shows.</summary>
internal static class StructureProblems
{
    public static ProblemText Nothing(string what) =>
        ProblemText.Error("set.structure.nothing", $"Bộ tiêu chí không có {what} nào.", $"Khai ít nhất một {what}.");

    public static ProblemText CriterionTwice(string criterion, string file) =>
        ProblemText.Error("set.structure.criterion-twice", $"Mã tiêu chí \"{criterion}\" đã có ở tệp {file}.", "Đặt cho mỗi tiêu chí một mã riêng.");

    public static ProblemText CodeTwice(string what, string code) =>
        ProblemText.Error("set.structure.code-twice", $"{what} \"{code}\" xuất hiện hai lần.", "Mỗi mã chỉ dùng một lần.");

    public static ProblemText BadCode(string what, string code) =>
        ProblemText.Error(
            "set.structure.bad-code",
            $"{what} \"{code}\" có ký tự không dùng được.",
            "Chỉ dùng chữ không dấu, chữ số, gạch nối và gạch dưới, tối đa 32 ký tự."
        );

    public static ProblemText BadAreaCode(string area) =>
        ProblemText.Error("set.structure.area-code", $"Mã lĩnh vực \"{area}\" không phải là số thứ tự.", "Dùng các số 1, 2, 3.");

    public static ProblemText GroupAstray(string group, string area) =>
        ProblemText.Error(
            "set.structure.group-astray",
            $"Tiêu chí \"{group}\" không thuộc lĩnh vực \"{area}\".",
            $"Mã phải là {area}. và một số, ví dụ {area}.1."
        );

    public static ProblemText BadCriterionCode(string criterion) =>
        ProblemText.Error(
            "set.structure.criterion-code",
            $"Mã tiêu chí \"{criterion}\" không đúng dạng.",
            "Dùng các số nối bằng dấu chấm, không có số 0 đứng đầu, ví dụ 1.1.2."
        );

    public static ProblemText NoParent(string criterion, string parent) =>
        ProblemText.Error(
            "set.structure.no-parent",
            $"Tiêu chí \"{criterion}\" không có tiêu chí cha \"{parent}\" trong set.json.",
            "Sửa mã, hoặc khai tiêu chí cha trong \"areas\"."
        );

    public static ProblemText ExtrasCode(string extras) =>
        ProblemText.Error(
            "set.structure.extras-code",
            $"Mã \"{extras}\" của phần điểm thưởng, điểm trừ không phải là số thứ tự riêng.",
            "Dùng một số mà không lĩnh vực nào dùng, ví dụ 9."
        );

    public static ProblemText NoExtras() =>
        ProblemText.Error(
            "set.structure.no-extras",
            "Không có tiêu chí điểm thưởng hoặc điểm trừ nào.",
            "Thêm tệp tiêu chí có khóa \"extra\", hoặc bỏ \"extras\"."
        );

    public static ProblemText ExtrasUntold() =>
        ProblemText.Error("set.structure.extras-untold", "Bộ tiêu chí không nói điểm thưởng, điểm trừ được tính thế nào.", "Khai \"extras\" trong set.json.");

    public static ProblemText ExtraAstray(string criterion, string extras) =>
        ProblemText.Error(
            "set.structure.extra-astray",
            $"Tiêu chí điểm thưởng, điểm trừ \"{criterion}\" không thuộc mục \"{extras}\".",
            $"Mã phải là {extras}. và một số, ví dụ {extras}.1."
        );

    public static ProblemText NoMaximum(string what) =>
        ProblemText.Error("set.structure.no-maximum", $"Điểm tối đa của {what} phải lớn hơn 0.", "Ghi điểm tối đa, hoặc bỏ mục này.");

    public static ProblemText SumDiffers(string what, decimal declared, string of, decimal sum) =>
        ProblemText.Error(
            "set.structure.sum",
            $"Điểm tối đa của {what} là {Decimals.Write(declared)}, nhưng {of} cộng lại được {Decimals.Write(sum)}.",
            "Sửa điểm tối đa cho khớp, hoặc bổ sung tệp tiêu chí còn thiếu."
        );

    public static ProblemText UnknownDepartment(string department) =>
        ProblemText.Error(
            "set.structure.unknown-department",
            $"Không có đơn vị thẩm định \"{department}\".",
            "Ghi mã một đơn vị trong \"departments\" của set.json."
        );

    public static ProblemText UnknownQuestion(string question) =>
        ProblemText.Error(
            "set.structure.unknown-question",
            $"Không có câu hỏi khảo sát \"{question}\".",
            "Ghi mã một câu hỏi trong \"surveyQuestions\" của set.json."
        );

    public static ProblemText QuestionUnused(string question) =>
        ProblemText.Error(
            "set.structure.question-unused",
            $"Câu hỏi khảo sát \"{question}\" không được tiêu chí nào dùng.",
            "Gắn câu hỏi vào một tiêu chí, hoặc bỏ đi."
        );

    public static ProblemText OwnUnitUnknown(string unit) =>
        ProblemText.Error(
            "set.department.own-unit-unknown",
            $"Cơ quan thẩm định được khai là đơn vị \"{unit}\" nhưng units.json không có đơn vị ấy.",
            "Ghi đúng mã đơn vị của cơ quan này, hoặc bỏ \"ownUnit\"."
        );

    public static ProblemText AppraisedByNobodyElse(string department) =>
        ProblemText.Error(
            "set.department.appraised-by",
            $"\"{department}\" không phải một cơ quan thẩm định khác của bộ tiêu chí.",
            "Ghi mã của cơ quan thẩm định khác trong \"departments\": cơ quan không tự thẩm định mình."
        );

    public static ProblemText DepartmentIdle(string department) =>
        ProblemText.Error(
            "set.structure.department-idle",
            $"Đơn vị \"{department}\" không thẩm định tiêu chí nào.",
            "Giao tiêu chí cho đơn vị này, hoặc bỏ đi."
        );

    public static ProblemText NoDayLeft(string fact, string least, string most) =>
        ProblemText.Error(
            "set.structure.no-day-left",
            $"Không ngày nào hợp lệ cho \"{fact}\": sớm nhất là {least}, muộn nhất là {most}.",
            "Sửa \"min\", \"max\" của số liệu; nếu không khai thì lấy từ ngày 01/01 năm trước đến hạn nộp phiếu."
        );

    public static ProblemText UnknownGroup(string unit, string group) =>
        ProblemText.Error("set.structure.unknown-group", $"Đơn vị {unit} thuộc khối \"{group}\" không có trong set.json.", "Ghi mã một khối trong \"groups\".");

    public static ProblemText EndsBeforeItBegins(string unit) =>
        ProblemText.Error("set.structure.unit-ends-first", $"Đơn vị {unit} kết thúc trước khi bắt đầu.", "Sửa \"from\" hoặc \"to\".");

    public static ProblemText NameOfSeveral(string names, string units) =>
        ProblemText.Error("set.structure.name-of-several", $"Tên \"{names}\" chỉ nhiều đơn vị: " + $"{units}.", "Đặt tên hoặc bí danh phân biệt được.");

    public static ProblemText GroupEmpty(string group) =>
        ProblemText.Error("set.structure.group-empty", $"Khối \"{group}\" không có đơn vị nào để xếp hạng.", "Xếp đơn vị vào khối này, hoặc bỏ khối.");
}
