namespace CchcWardIndex.Publication;

/// <summary>What the columns of points cover. Each adds up criteria of its own, so that two totals side by side are no comparison.</summary>
public static class CoverageWords
{
    /// <summary>The self points.</summary>
    public const string Self = "các tiêu chí mà đơn vị có tự chấm";

    /// <summary>The points by the rules.</summary>
    public const string Rules = "các tiêu chí tính được từ số liệu của đơn vị và từ khảo sát";

    /// <summary>The appraised points.</summary>
    public const string Appraised = "các tiêu chí đã thẩm định, kể cả điểm thưởng, điểm trừ, không có khảo sát";

    /// <summary>The difference.</summary>
    public const string Difference =
        "Chênh lệch = điểm tự chấm − điểm được chấm (chưa kể trần, sàn), chỉ tính trên các tiêu chí có cả hai điểm và điểm tự chấm nằm trong khung";

    /// <summary>The note under a table of these columns.</summary>
    /// <param name="withRules">Whether the points by the rules are among them.</param>
    public static string Note(bool withRules) =>
        $"{Difference}. Không so tổng của cột này với tổng của cột khác, vì mỗi cột cộng những tiêu chí khác nhau: Tự chấm – {Self}; "
        + $"{(withRules ? $"Theo quy tắc – {Rules}; " : "")}Thẩm định – {Appraised}; Cuối cùng – tất cả các tiêu chí.";
}
