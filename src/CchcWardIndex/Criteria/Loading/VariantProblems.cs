using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on what holds for some units in place of a criterion's own maximum and rules.</summary>
internal static class VariantProblems
{
    public static ProblemText NameTwice(string name) =>
        ProblemText.Error("set.variant.name-twice", $"Hai quy định riêng cùng tên \"{name}\".", "Đặt cho mỗi quy định riêng một tên khác nhau.");

    public static ProblemText SaysNothing(string name) =>
        ProblemText.Error(
            "set.variant.says-nothing",
            $"Quy định riêng \"{name}\" không khác gì quy định chung của tiêu chí.",
            "Ghi điểm tối đa hoặc quy tắc khác với quy định chung, hoặc bỏ quy định riêng này."
        );

    public static ProblemText CombineAlone() =>
        ProblemText.Error(
            "set.variant.combine-alone",
            "Quy định riêng đổi cách kết hợp các quy tắc (combine) mà không có quy tắc của mình.",
            "Ghi thêm \"workflow\" cho quy định riêng, hoặc bỏ \"combine\"."
        );

    public static ProblemText Nobody(string name) =>
        ProblemText.Error(
            "set.variant.nobody",
            $"Quy định riêng \"{name}\" không dùng cho đơn vị nào: tiêu chí không áp dụng cho các đơn vị ấy, hoặc quy định riêng đứng trước đã gồm cả.",
            "Sửa phạm vi áp dụng, đổi thứ tự các quy định riêng, hoặc bỏ quy định riêng này."
        );

    public static ProblemText NobodyLeft() =>
        ProblemText.Error(
            "set.variant.nobody-left",
            "Mọi đơn vị được chấm tiêu chí này đều theo quy định riêng; quy định chung không dùng cho đơn vị nào.",
            "Lấy một quy định riêng làm quy định chung của tiêu chí và bỏ quy định riêng ấy."
        );
}
