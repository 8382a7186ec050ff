using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Rules.Proof;

/// <summary>Words on what the proof of a criterion finds.</summary>
internal static class ProofProblems
{
    public static ProblemText NoValues() =>
        ProblemText.Error(
            "set.proof.no-values",
            "Các giới hạn của số liệu mâu thuẫn nhau: không có giá trị nào hợp lệ để thử.",
            "Sửa \"min\" và \"max\" của các số liệu."
        );

    public static ProblemText DeadRule(string rule) =>
        ProblemText.Error(
            "set.proof.dead-rule",
            $"Quy tắc \"{rule}\" không bao giờ được áp dụng.",
            "Sửa điều kiện hoặc thứ tự các quy tắc, hoặc bỏ quy tắc này."
        );

    public static ProblemText MaximumUnreached(decimal most, decimal best) =>
        ProblemText.Error(
            "set.proof.maximum-unreached",
            $"Không giá trị nào đạt điểm tối đa {Decimals.Write(most)}; cao nhất là {Decimals.Write(best)}.",
            "Sửa điểm tối đa, hoặc điểm của các quy tắc."
        );

    public static ProblemText MinimumUnreached(decimal least, decimal worst) =>
        ProblemText.Error(
            "set.proof.minimum-unreached",
            $"Không giá trị nào xuống đến điểm thấp nhất {Decimals.Write(least)}; thấp nhất là {Decimals.Write(worst)}.",
            "Sửa \"minPoints\", hoặc điểm của các quy tắc."
        );

    public static ProblemText AboveMaximum(decimal points, decimal most, string example) =>
        ProblemText.Error(
            "set.proof.above-maximum",
            $"Các quy tắc cho {Decimals.Write(points)} điểm, quá điểm tối đa {Decimals.Write(most)}. Ví dụ: {example}.",
            "Chặn bằng Math.Min (\"most\" trong \"scoring\"), hoặc sửa điểm của các quy tắc."
        );

    public static ProblemText BelowMinimum(decimal points, decimal least, string example) =>
        ProblemText.Error(
            "set.proof.below-minimum",
            $"Các quy tắc cho {Decimals.Write(points)} điểm, dưới mức thấp nhất {Decimals.Write(least)}. Ví dụ: {example}.",
            "Chặn bằng Math.Max (\"least\" trong \"scoring\"), hoặc khai \"minPoints\"."
        );

    public static ProblemText OffStep(decimal points, decimal step, string example) =>
        ProblemText.Error(
            "set.proof.off-step",
            $"Các quy tắc cho {Decimals.Write(points)} điểm, không phải bội số của bước điểm {Decimals.Write(step)}. Ví dụ: {example}.",
            "Làm tròn công thức bằng Step.Round (\"step\" trong \"scoring\")."
        );

    /// <summary>Values at which no rule decides.</summary>
    /// <param name="why">What the rules say, a full sentence.</param>
    /// <param name="example">The values.</param>
    public static ProblemText Gap(string why, string example) => Failing("set.proof.gap", why, example, "Thêm một quy tắc cuối cùng với điều kiện \"true\".");

    public static ProblemText DividesByZero(string why, string example) =>
        Failing(
            "set.proof.divides-by-zero",
            why,
            example,
            "Chặn trường hợp này bằng một quy tắc đứng trước (\"special\" trong \"scoring\"), hoặc khai \"min\" cho mẫu số."
        );

    /// <summary>A fact that is not asked has no value.</summary>
    public static ProblemText ReadsNothing(string why, string example) =>
        Failing(
            "set.proof.reads-nothing",
            why,
            example,
            "Số liệu không được hỏi thì không có giá trị: chặn trường hợp này bằng một quy tắc đứng trước (\"special\" trong \"scoring\")."
        );

    public static ProblemText Fails(string why, string example) =>
        Failing("set.proof.fails", why, example, "Chặn trường hợp này bằng một quy tắc đứng trước (\"special\" trong \"scoring\").");

    private static ProblemText Failing(ProblemId id, string why, string example, string remedy) => ProblemText.Error(id, $"{why} Ví dụ: {example}.", remedy);
}
