using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on the files of authors' examples.</summary>
internal static class CaseProblems
{
    public static ProblemText UnknownCriterion(string code) =>
        ProblemText.Error("set.example.unknown-criterion", $"Không có tiêu chí \"{code}\".", "Ghi mã một tiêu chí của bộ, hoặc xóa tệp thử này.");

    public static ProblemText UnknownVariant(string name, string names) =>
        ProblemText.Error(
            "set.example.unknown-variant",
            $"Tiêu chí không có quy định riêng \"{name}\".",
            names.Length == 0 ? "Bỏ \"variant\" khỏi ví dụ." : $"Ghi một trong các tên: {names}; nếu là quy định chung thì bỏ \"variant\"."
        );

    public static ProblemText OtherType(string found, string wanted) =>
        ProblemText.Error("set.example.other-type", $"Giá trị {found} không hợp với kiểu của số liệu.", $"Ghi {wanted}.");

    public static ProblemText NoPoints() =>
        ProblemText.Error(
            "set.example.no-points",
            "Ví dụ không nêu số điểm mong đợi.",
            "Ghi số điểm vào \"points\"; chỉ ví dụ không phát sinh mới được để null."
        );

    public static ProblemText NotApplicableWithFacts() =>
        ProblemText.Error(
            "set.example.not-applicable-with-facts",
            "Ví dụ vừa khai không phát sinh vừa có số liệu.",
            "Bỏ \"facts\", hoặc bỏ \"notApplicable\"."
        );
}
