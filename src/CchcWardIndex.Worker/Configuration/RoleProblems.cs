using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on settings of who may do something.</summary>
internal static class RoleProblems
{
    /// <summary>Nobody may.</summary>
    public static ProblemText Nobody() =>
        ProblemText.Error(
            "settings.role.nobody",
            "Danh sách rỗng: không ai được làm việc này.",
            $"Ghi tên người được làm, os:TÀI_KHOẢN, hoặc [\"{RoleSettings.Anyone}\"] nếu ai cũng được."
        );

    /// <summary>Anyone, and somebody by name.</summary>
    public static ProblemText AnyoneAndNames() =>
        ProblemText.Error(
            "settings.role.anyone-and-names",
            $"Danh sách vừa cho mọi người (\"{RoleSettings.Anyone}\") vừa nêu tên.",
            $"Chỉ ghi [\"{RoleSettings.Anyone}\"], hoặc chỉ nêu tên."
        );

    /// <summary>No account of the machine.</summary>
    public static ProblemText NotAnAccount(string name) =>
        ProblemText.Error(
            "settings.role.not-an-account",
            $"\"{name}\" không phải là tài khoản của máy.",
            "Ghi os: bằng chữ thường, liền sau là tên tài khoản, ví dụ os:noivu."
        );
}
