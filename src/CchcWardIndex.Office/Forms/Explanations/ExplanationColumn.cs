namespace CchcWardIndex.Office.Forms.Explanations;

/// <summary>Where the writer puts the columns of a form of explanation. Only the writer: the reader goes by keys.</summary>
internal static class ExplanationColumn
{
    public const int Key = 1;
    public const int Basis = 2;
    public const int Criterion = 3;
    public const int Name = 4;
    public const int Max = 5;
    public const int SelfPoints = 6;
    public const int RulePoints = 7;
    public const int Appraised = 8;
    public const int Points = 9;
    public const int Facts = 10;
    public const int Conclusion = 11;
    public const int WouldEarn = 12;
    public const int Answer = 13;
    public const int Document = 14;
    public const int DocumentDate = 15;
    public const int DocumentPage = 16;

    /// <summary>Widths in Excel's unit, from the first column.</summary>
    public static IReadOnlyList<double> Widths { get; } = [4, 4, 7, 22, 6, 6, 7, 7, 7, 28, 28, 23, 30, 14, 11, 6];

    /// <summary>The keys above the columns that are read.</summary>
    public static IReadOnlyList<(int Column, string Key)> Inputs { get; } =
    [(Basis, Keys.Basis), (Answer, Keys.Explanation), (Document, Keys.Document), (DocumentDate, Keys.DocumentDate), (DocumentPage, Keys.DocumentPage)];

    /// <summary>What stands above each column.</summary>
    public static IReadOnlyList<(int Column, string Text)> Headings { get; } =
    [
        (Criterion, "Tiêu chí"),
        (Name, "Nội dung"),
        (Max, "Điểm tối đa"),
        (SelfPoints, "Điểm tự chấm"),
        (RulePoints, "Điểm theo quy tắc"),
        (Appraised, "Điểm thẩm định"),
        (Points, "Điểm hiện tại"),
        (Facts, "Số liệu đơn vị nộp và số liệu thẩm định"),
        (Conclusion, "Kết luận và lý do của cơ quan thẩm định"),
        (WouldEarn, "Nội dung được thêm điểm"),
        (Answer, "Giải trình"),
        (Document, "Tài liệu bổ sung: số, ký hiệu"),
        (DocumentDate, "Ngày văn bản"),
        (DocumentPage, "Trang"),
    ];

    /// <summary>The width of one column.</summary>
    public static double Width(int column) => Widths[column - 1];
}
