namespace CchcWardIndex.Analysis;

/// <summary>What a comparison of two years is told with.</summary>
public static class ComparisonWords
{
    /// <summary>How areas and criteria of the two years were matched, and how sure that is.</summary>
    public static string Matching(Comparison comparison) =>
        comparison switch
        {
            { AreCodesKnown: false } =>
                $"Kết quả năm {comparison.Now.Year} không kèm bộ tiêu chí nên không biết mã nào đã đổi: lĩnh vực, tiêu chí chỉ được ghép theo mã giống "
                    + $"nhau, cùng một mã có thể là hai nội dung khác nhau. Muốn ghép đúng thì nêu thư mục công bố của năm {comparison.Now.Year}.",
            { IsMapped: false } => "Hai năm không liền nhau nên chỉ so những tiêu chí cùng mã mà bộ chỉ số năm sau không ghi là đã đổi.",
            _ => "Tiêu chí của hai năm được ghép theo mã, hoặc theo bảng ghép mã ghi trong bộ chỉ số năm sau.",
        };
}
