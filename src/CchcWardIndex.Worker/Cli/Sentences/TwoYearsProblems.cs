using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>Words on results of two years, or of two sets, that do not go together.</summary>
internal static class TwoYearsProblems
{
    /// <summary>The earlier year comes after the later.</summary>
    public static ProblemText NotInOrder(int earlier, int later) =>
        ProblemText.Error(
            "compare.years.order",
            $"Năm trước ({earlier}) phải trước năm sau ({later}).",
            "Viết năm trước rồi đến năm sau: cchc compare NĂM-TRƯỚC NĂM-SAU."
        );

    /// <summary>They are of two indices.</summary>
    public static ProblemText TwoIndices(string before, string after, string example) =>
        ProblemText.Error(
            "compare.years.two-indices",
            $"Không so sánh được hai chỉ số khác nhau: năm trước là kết quả chỉ số {before}, năm sau là chỉ số {after}.",
            $"Nêu kết quả của cùng một chỉ số, ví dụ {example}."
        );

    /// <summary>Two sets are of two indices.</summary>
    public static ProblemText SetsOfTwoIndices(string index, string other) =>
        ProblemText.Error(
            "compare.sets.two-indices",
            $"Hai bộ tiêu chí của hai chỉ số khác nhau ({index} và {other}) nên không chấm được cùng những phiếu ấy.",
            $"Nêu sau --against một bộ tiêu chí của chỉ số {index}."
        );

    /// <summary>Two sets are of two years.</summary>
    public static ProblemText SetsOfTwoYears(int year, int other) =>
        ProblemText.Error(
            "compare.sets.two-years",
            $"Hai bộ tiêu chí của hai năm khác nhau ({year} và {other}) nên không chấm được cùng những phiếu ấy.",
            "So hai năm thì dùng cchc compare."
        );

    /// <summary>The set stands beside the program.</summary>
    public static ProblemText BuiltIn(string folder, string example) =>
        ProblemText.Error(
            "year.set.built-in",
            $"Chưa ghi gì: \"{folder}\" là bộ tiêu chí đi kèm chương trình, cài bản mới là mất phần đã ghi.",
            $"Chép thư mục ấy thành \"{example}\" trong thư mục dữ liệu, ngoài thư mục chương trình, rồi chạy lại; "
                + "hoặc nêu một bộ tiêu chí khác sau --criteria."
        );

    /// <summary>The figures are of another index.</summary>
    public static ProblemText OtherIndex(string index, string expected, int year) =>
        ProblemText.Error(
            "year.figures.other-index",
            $"Đây là kết quả của chỉ số {index}, trong khi bộ tiêu chí là của chỉ số {expected}.",
            $"Nêu thư mục công bố của chỉ số {expected} năm {year} sau --published, hoặc bộ tiêu chí của chỉ số {index} sau --criteria."
        );

    /// <summary>The figures are of another year.</summary>
    public static ProblemText OtherYear(int given, int year) =>
        ProblemText.Error(
            "year.figures.other-year",
            $"Kết quả của năm {given}, trong khi bộ tiêu chí của năm {year} cần kết quả năm {year - 1}.",
            "Kiểm tra lại năm, hoặc bộ tiêu chí sau --criteria."
        );

    /// <summary>The set has faults, or would have.</summary>
    public static ProblemText Faulty() =>
        ProblemText.Error(
            "year.set.faulty",
            "Chưa ghi gì: bộ tiêu chí, hoặc bộ tiêu chí cùng kết quả năm trước, có lỗi nêu trên.",
            "Sửa các lỗi trên rồi chạy lại."
        );

    /// <summary>The publication is not as it was sealed.</summary>
    public static ProblemText NotAsSealed(string findings) =>
        ProblemText.Error(
            "year.figures.not-as-sealed",
            $"{findings}\nThư mục công bố không đúng như niêm phong nên không dùng làm kết quả năm trước được.",
            "Dùng thư mục công bố nguyên như đã công bố."
        );
}
