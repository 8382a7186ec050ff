using CchcWardIndex.Problems;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>Words on what the proof of a use finds.</summary>
internal static class UseProofProblems
{
    public static ProblemText NotComparable(string rule) =>
        ProblemText.Error(
            "set.use-proof.not-comparable",
            $"Quy tắc \"{rule}\" không chỉ gồm các phép so sánh nên không chứng minh được.",
            "Chỉ so sánh số liệu với số, với mức xếp loại hoặc với nhau (được cộng, trừ, nhân với một số), nối bằng && || !; ví dụ dùng "
                + "leastArea thay cho Math.Min."
        );

    public static ProblemText TooManyCases(int most) =>
        ProblemText.Error(
            "set.use-proof.too-many-cases",
            $"Các quy tắc chia thành hơn {most} trường hợp nên không chứng minh được.",
            "Viết các quy tắc đơn giản hơn: ít số liệu trong một quy tắc, dùng leastArea thay cho từng lĩnh vực."
        );

    public static ProblemText NotProvenWhole() =>
        ProblemText.Error("set.use-proof.gap", "Không chứng minh được là luôn có một quy tắc áp dụng.", "Thêm một quy tắc cuối cùng với điều kiện \"true\".");

    public static ProblemText Gap(string why, string example) =>
        ProblemText.Error("set.use-proof.gap", $"{why} Ví dụ: {example}.", "Thêm một quy tắc cuối cùng với điều kiện \"true\".");

    /// <summary>What the engine says is not what was proven.</summary>
    /// <param name="why">What the engine failed at, a full sentence; null where it only chose otherwise.</param>
    /// <param name="example">The values.</param>
    public static ProblemText EngineDiffers(string? why, string example) =>
        ProblemText.Error(
            "set.use-proof.engine-differs",
            $"{why ?? "Bộ máy quy tắc chọn một quy tắc khác với chứng minh."} Ví dụ: {example}.",
            "Số liệu có thể không biết thì không đứng một mình trong điều kiện: viết late == true hoặc late == false, không viết late hoặc !late."
        );

    public static ProblemText DeadRule(string rule) =>
        ProblemText.Error("set.use-proof.dead-rule", $"Quy tắc \"{rule}\" không bao giờ được áp dụng.", MendConditions);

    /// <summary>No unit was found to which a rule applies.</summary>
    public static ProblemText RuleWithoutUnit(string rule) =>
        ProblemText.Error("set.use-proof.dead-rule", $"Không tìm được đơn vị nào mà quy tắc \"{rule}\" được áp dụng.", MendConditions);

    /// <summary>A rule that hangs on a figure that may not be known.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="label">The figure, for people.</param>
    /// <param name="fact">The figure, in expressions.</param>
    /// <param name="guard">What says whether it is known.</param>
    /// <param name="example">Values at which it hangs on it; null where none was found.</param>
    public static ProblemText DependsOnUnknown(string rule, string label, string fact, string guard, string? example) =>
        ProblemText.Error(
            "set.use-proof.depends-on-unknown",
            $"Quy tắc \"{rule}\" còn tùy vào \"{label}\" ({fact}) khi số liệu này không biết ({guard} là "
                + $"Không).{(example is null ? "" : $" Ví dụ: {example}.")}",
            $"Đặt {guard} && trước chỗ đọc {fact}; trường hợp không biết {fact} thì viết thành quy tắc riêng với !{guard}."
        );

    private const string MendConditions = "Sửa điều kiện hoặc thứ tự các quy tắc, hoặc bỏ quy tắc này.";
}
