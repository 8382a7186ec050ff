using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>Where the writer puts the columns of the form. Only the writer: the reader goes by keys.</summary>
internal static class Column
{
    public const int Key = 1;
    public const int Code = 2;
    public const int Content = 3;
    public const int Max = 4;
    public const int Rules = 5;
    public const int Value = 6;
    public const int Measure = 7;
    public const int NotApplicable = 8;
    public const int SelfPoints = 9;
    public const int Document = 10;
    public const int DocumentDate = 11;
    public const int DocumentPage = 12;
    public const int Explanation = 13;

    private static readonly double[] Widths = [4, 7, 40, 7, 36, 15, 10, 8, 7, 15, 11, 7, 22];

    /// <summary>The keys above the columns people type in.</summary>
    public static IReadOnlyList<(int Column, string Key)> Inputs { get; } =
    [
        (Value, Keys.Value),
        (NotApplicable, Keys.NotApplicable),
        (SelfPoints, Keys.SelfPoints),
        (Document, Keys.Document),
        (DocumentDate, Keys.DocumentDate),
        (DocumentPage, Keys.DocumentPage),
        (Explanation, Keys.Explanation),
    ];

    /// <summary>What stands above each column.</summary>
    public static IReadOnlyList<(int Column, string Text)> Headings { get; } =
    [
        (Code, "STT"),
        (Content, "Lĩnh vực, tiêu chí, số liệu"),
        (Max, "Điểm tối đa"),
        (Rules, "Cách chấm"),
        (Value, "Số liệu"),
        (Measure, "Đơn vị tính"),
        (NotApplicable, "Không phát sinh (x)"),
        (SelfPoints, "Điểm tự chấm"),
        (Document, "Tài liệu kiểm chứng: số, ký hiệu"),
        (DocumentDate, "Ngày văn bản"),
        (DocumentPage, "Trang"),
        (Explanation, "Giải trình"),
    ];

    /// <summary>A column's width in Excel's unit.</summary>
    public static double Width(int column) => Widths[column - 1];

    /// <summary>Gives every column its width.</summary>
    public static void SetWidths(ExcelWorksheet sheet)
    {
        for (var column = 1; column <= Widths.Length; column++)
        {
            sheet.Column(column).Width = Width(column);
        }
    }
}
