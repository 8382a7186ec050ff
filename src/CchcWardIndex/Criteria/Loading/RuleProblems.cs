using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on a workflow and its rules as they are written.</summary>
internal static class RuleProblems
{
    public static ProblemText WorkflowName(string name, string expected) =>
        ProblemText.Error("set.rule.workflow-name", $"Tên workflow \"{name}\" khác với mã \"{expected}\".", $"Sửa WorkflowName thành \"{expected}\".");

    public static ProblemText None() => ProblemText.Error("set.rule.none", "Workflow không có quy tắc nào.", "Thêm ít nhất một quy tắc.");

    public static ProblemText NameTwice(string rule) =>
        ProblemText.Error("set.rule.name-twice", $"Hai quy tắc cùng tên \"{rule}\".", "Đặt cho mỗi quy tắc một tên riêng.");

    public static ProblemText PointsOneWay() =>
        ProblemText.Error(
            "set.rule.points-one-way",
            "Quy tắc phải cho điểm bằng đúng một cách.",
            "Ghi điểm vào \"SuccessEvent\", hoặc công thức vào \"Actions.OnSuccess\", không ghi cả hai."
        );

    public static ProblemText NoPoints(string success) =>
        ProblemText.Error("set.rule.no-points", $"\"{success}\" không phải là điểm.", "Ghi số điểm với dấu chấm thập phân, ví dụ \"0.5\", hoặc \"veto\".");

    public static ProblemText GradeName(string success, string rule) =>
        ProblemText.Error("set.rule.grade-name", $"\"{success}\" khác với tên quy tắc \"{rule}\".", "Tên quy tắc và SuccessEvent cùng ghi một mức xếp loại.");

    public static ProblemText Enabled() =>
        ProblemText.Error("set.rule.enabled", "Quy tắc không được bật, tắt bằng \"Enabled\".", "Bỏ khóa \"Enabled\"; quy tắc không dùng nữa thì xóa hẳn.");
}
