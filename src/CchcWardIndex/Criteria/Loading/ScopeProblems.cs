using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on which units something applies to.</summary>
internal static class ScopeProblems
{
    public static ProblemText SaysNothing() =>
        ProblemText.Error(
            "set.scope.says-nothing",
            "Phạm vi áp dụng không nêu đơn vị nào.",
            "Ghi \"kinds\", \"groups\", \"attributes\" hoặc \"units\"; nếu áp dụng cho mọi đơn vị thì bỏ \"appliesTo\"."
        );

    public static ProblemText Unknown(string what, string word, string nearest) =>
        ProblemText.Error(
            "set.scope.unknown",
            $"{what} \"{word}\" không có trong bộ tiêu chí.",
            nearest.Length > 0 ? $"Sửa thành \"{nearest}\", hoặc bỏ đi." : "Sửa cho đúng, hoặc bỏ đi."
        );

    public static ProblemText Nobody() =>
        ProblemText.Error("set.scope.nobody", "Không đơn vị nào thuộc phạm vi áp dụng này.", "Sửa phạm vi áp dụng, hoặc bỏ mục này khỏi bộ tiêu chí.");

    public static ProblemText UnknownAttribute(string unit, string attribute, string nearest) =>
        ProblemText.Error(
            "set.scope.unknown-attribute",
            $"Đơn vị {unit} có đặc điểm \"{attribute}\" không khai trong \"attributes\" của set.json.",
            nearest.Length > 0 ? $"Sửa thành \"{nearest}\", hoặc khai thêm trong \"attributes\"." : "Khai đặc điểm này trong \"attributes\", hoặc bỏ đi."
        );

    public static ProblemText AttributeUnused(string attribute) =>
        ProblemText.Error(
            "set.scope.attribute-unused",
            $"Không đơn vị nào có đặc điểm \"{attribute}\".",
            "Ghi đặc điểm này cho đơn vị trong units.json, hoặc bỏ khỏi \"attributes\"."
        );

    public static ProblemText TotalDiffers(int count, string units, decimal declared, decimal sum) =>
        ProblemText.Error(
            "set.scope.total",
            $"Điểm tối đa của các tiêu chí áp dụng cho {count} đơn vị ({units}) cộng lại được {Decimals.Write(sum)}, "
                + $"nhưng bộ tiêu chí khai {Decimals.Write(declared)}.",
            "Sửa điểm tối đa hoặc phạm vi áp dụng của tiêu chí; nếu đúng là các đơn vị này có tổng điểm khác thì khai trong \"smallerTotals\" của set.json."
        );

    public static ProblemText SumAbove(string what, decimal declared, int count, string units, decimal sum) =>
        ProblemText.Error(
            "set.scope.sum-above",
            $"Điểm tối đa của {what} là {Decimals.Write(declared)}, nhưng các tiêu chí áp dụng cho {count} đơn vị ({units}) "
                + $"cộng lại được {Decimals.Write(sum)}.",
            "Sửa điểm tối đa hoặc phạm vi áp dụng của tiêu chí để không đơn vị nào vượt mức này."
        );

    public static ProblemText SumUnreached(string what, decimal declared, decimal greatest) =>
        ProblemText.Error(
            "set.scope.sum-unreached",
            $"Điểm tối đa của {what} là {Decimals.Write(declared)}, nhưng không đơn vị nào đạt được quá {Decimals.Write(greatest)}.",
            "Sửa điểm tối đa cho khớp, hoặc mở rộng phạm vi áp dụng của tiêu chí."
        );

    public static ProblemText TotalNotSmaller(decimal total, decimal all) =>
        ProblemText.Error(
            "set.scope.total-not-smaller",
            $"Tổng điểm {Decimals.Write(total)} phải lớn hơn 0 và nhỏ hơn tổng điểm chung {Decimals.Write(all)}.",
            "Ghi tổng điểm nhỏ hơn \"totalPoints\", hoặc bỏ mục này."
        );

    public static ProblemText NothingApplies(string unit) =>
        ProblemText.Error("set.scope.nothing-applies", $"Không tiêu chí nào áp dụng cho {unit}.", "Sửa phạm vi áp dụng, hoặc bỏ đơn vị khỏi units.json.");
}
