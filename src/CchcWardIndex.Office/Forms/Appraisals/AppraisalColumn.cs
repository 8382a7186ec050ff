namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Where the writer puts the columns of a form of appraisal. Only the writer: the reader goes by keys.</summary>
internal static class AppraisalColumn
{
    public const int Key = 1;
    public const int Basis = 2;
    public const int Criterion = 3;
    public const int Unit = 4;
    public const int Content = 5;
    public const int SelfPoints = 6;
    public const int RulePoints = 7;
    public const int Submitted = 8;
    public const int Conclusion = 9;
    public const int Found = 10;
    public const int Excused = 11;
    public const int NotApplicable = 12;
    public const int Points = 13;
    public const int Document = 14;
    public const int Reason = 15;

    /// <summary>Widths in Excel's unit, from the first column.</summary>
    public static IReadOnlyList<double> Widths { get; } = [4, 4, 7, 17, 40, 8, 8, 16, 13, 16, 8, 8, 8, 18, 28];

    /// <summary>The keys above the columns that are read.</summary>
    public static IReadOnlyList<(int Column, string Key)> Inputs { get; } =
    [
        (Basis, Keys.Basis),
        (Conclusion, Keys.Conclusion),
        (Found, Keys.Found),
        (Excused, Keys.Excused),
        (NotApplicable, Keys.NotApplicable),
        (Points, Keys.Points),
        (Document, Keys.Document),
        (Reason, Keys.Reason),
    ];

    /// <summary>What stands above each column.</summary>
    public static IReadOnlyList<(int Column, string Text)> Headings { get; } =
    [
        (Criterion, "Tiêu chí"),
        (Unit, "Đơn vị"),
        (Content, "Nội dung, số liệu"),
        (SelfPoints, "Điểm tự chấm"),
        (RulePoints, "Điểm theo quy tắc"),
        (Submitted, "Số liệu đơn vị nộp"),
        (Conclusion, "Kết luận"),
        (Found, "Số liệu thẩm định"),
        (Excused, "Số loại trừ"),
        (NotApplicable, "Không phát sinh (x)"),
        (Points, "Điểm thẩm định"),
        (Document, "Căn cứ, tài liệu"),
        (Reason, "Lý do"),
    ];

    /// <summary>The width of some columns together.</summary>
    public static double Width(int from, int to) => Widths.Skip(from - 1).Take(to - from + 1).Sum();

    /// <summary>The width of one column.</summary>
    public static double Width(int column) => Widths[column - 1];
}
