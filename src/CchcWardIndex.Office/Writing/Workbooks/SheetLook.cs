using System.Drawing;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>The looks a cell can have: each is one named style of the workbook, so that a sheet of a million cells costs no more than a small one.</summary>
internal sealed record SheetLook(string Name)
{
    /// <summary>The one typeface of the workbook.</summary>
    public const string Typeface = "Times New Roman";

    // The language tag makes programs that heed it print a comma; the others follow their reader's own setting.
    private const string TwoPlaces = "[$-42A]#,##0.00";
    private const string UpToFourPlaces = "[$-42A]#,##0.00##";
    private const string FourPlaces = "[$-42A]#,##0.0000";
    private const string Whole = "[$-42A]#,##0";
    private const string SignedWhole = "[$-42A]+0;-0;0";
    private const string SignedTwoPlaces = "[$-42A]+#,##0.00;-#,##0.00;0.00";

    private static readonly Color HeadFill = Color.FromArgb(0xD9, 0xE2, 0xF3);
    private static readonly Color AreaFill = Color.FromArgb(0xE4, 0xE8, 0xEE);
    private static readonly Color GroupFill = Color.FromArgb(0xF4, 0xF6, 0xF9);
    private static readonly Color MissingFill = Color.FromArgb(0xFF, 0xE0, 0x8A);

    public static readonly SheetLook Committee = new("cchc Cơ quan")
    {
        Size = 12,
        Bold = true,
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook Motto = Committee with { Name = "cchc Tiêu ngữ", Underline = true };
    public static readonly SheetLook Rule = new("cchc Đường kẻ")
    {
        Size = 7,
        Bold = true,
        Align = ExcelHorizontalAlignment.Center,
        Vertical = ExcelVerticalAlignment.Top,
    };
    public static readonly SheetLook Title = new("cchc Tiêu đề")
    {
        Size = 14,
        Bold = true,
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook Subtitle = new("cchc Tiêu đề phụ")
    {
        Size = 12,
        Italic = true,
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook Warning = new("cchc Cảnh báo")
    {
        Size = 12,
        Bold = true,
        Colour = Color.FromArgb(0xA6, 0x1C, 0x1C),
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook Plain = new("cchc Chữ thường");
    public static readonly SheetLook Remark = new("cchc Ghi chú") { Italic = true };
    public static readonly SheetLook Overflowing = Remark with { Name = "cchc Ghi chú một dòng", OneLine = true };
    public static readonly SheetLook Signature = new("cchc Chữ ký")
    {
        Size = 12,
        Bold = true,
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook SignatureLine = new("cchc Chữ ký thường")
    {
        Size = 12,
        Italic = true,
        Align = ExcelHorizontalAlignment.Center,
    };

    public static readonly SheetLook Head = new("cchc Đầu bảng")
    {
        Bold = true,
        Framed = true,
        Fill = HeadFill,
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook HeadUpright = Head with { Name = "cchc Đầu bảng dọc", Upright = true, Vertical = ExcelVerticalAlignment.Bottom };
    public static readonly SheetLook Text = new("cchc Ô chữ") { Framed = true };
    public static readonly SheetLook TextTop = Text with { Name = "cchc Ô chữ dài", Size = 10, Vertical = ExcelVerticalAlignment.Top };
    public static readonly SheetLook TextMiddle = Text with { Name = "cchc Ô chữ giữa", Align = ExcelHorizontalAlignment.Center };
    public static readonly SheetLook TextBold = Text with { Name = "cchc Ô chữ đậm", Bold = true };
    public static readonly SheetLook Decimal = new("cchc Ô số")
    {
        Framed = true,
        Format = TwoPlaces,
        Align = ExcelHorizontalAlignment.Center,
    };
    public static readonly SheetLook NumberBold = Decimal with { Name = "cchc Ô số đậm", Bold = true };
    public static readonly SheetLook Count = Decimal with { Name = "cchc Ô số nguyên", Format = Whole };
    public static readonly SheetLook CountBold = Count with { Name = "cchc Ô số nguyên đậm", Bold = true };
    public static readonly SheetLook Points = Decimal with { Name = "cchc Ô điểm", Format = UpToFourPlaces, Size = 10, Vertical = ExcelVerticalAlignment.Top };
    public static readonly SheetLook CountTop = Points with { Name = "cchc Ô số nguyên dài", Format = Whole };
    public static readonly SheetLook DecimalTop = Points with { Name = "cchc Ô số dài", Format = TwoPlaces };
    public static readonly SheetLook MarginTop = Points with { Name = "cchc Ô khoảng cách", Format = FourPlaces };
    public static readonly SheetLook SignedCountTop = Points with { Name = "cchc Ô số nguyên có dấu", Format = SignedWhole };
    public static readonly SheetLook SignedDecimalTop = Points with { Name = "cchc Ô số có dấu", Format = SignedTwoPlaces };
    public static readonly SheetLook MiddleTop = TextTop with { Name = "cchc Ô chữ giữa dài", Align = ExcelHorizontalAlignment.Center };

    public static readonly SheetLook Leaf = Text with { Name = "cchc Tiêu chí thành phần", Size = 10 };
    public static readonly SheetLook LeafPoints = Decimal with { Name = "cchc Điểm thành phần", Size = 10 };
    public static readonly SheetLook Missing = LeafPoints with { Name = "cchc Thiếu tài liệu", Fill = MissingFill };
    public static readonly SheetLook Group = Leaf with { Name = "cchc Tiêu chí", Italic = true, Bold = true, Fill = GroupFill };
    public static readonly SheetLook GroupPoints = LeafPoints with { Name = "cchc Điểm tiêu chí", Italic = true, Bold = true, Fill = GroupFill };
    public static readonly SheetLook Area = Leaf with { Name = "cchc Lĩnh vực", Bold = true, Fill = AreaFill };
    public static readonly SheetLook AreaPoints = LeafPoints with { Name = "cchc Điểm lĩnh vực", Bold = true, Fill = AreaFill };

    /// <summary>All those of the results.</summary>
    public static readonly ImmutableArray<SheetLook> All =
    [
        Committee,
        Motto,
        Rule,
        Title,
        Subtitle,
        Warning,
        Plain,
        Remark,
        Overflowing,
        Signature,
        SignatureLine,
        Head,
        HeadUpright,
        Text,
        TextTop,
        TextMiddle,
        TextBold,
        Decimal,
        NumberBold,
        Count,
        CountBold,
        Points,
        CountTop,
        DecimalTop,
        MiddleTop,
        Leaf,
        LeafPoints,
        Missing,
        Group,
        GroupPoints,
        Area,
        AreaPoints,
        SignedCountTop,
        SignedDecimalTop,
        MarginTop,
    ];

    public static readonly SheetLook Accepted = new("cchc Tiếp nhận")
    {
        Size = 12,
        Bold = true,
        Framed = true,
        Fill = Color.FromArgb(0xDF, 0xF0, 0xD8),
    };
    public static readonly SheetLook Remarked = Accepted with { Name = "cchc Có lưu ý", Fill = Color.FromArgb(0xFF, 0xF2, 0xCC) };
    public static readonly SheetLook Refused = Accepted with { Name = "cchc Từ chối", Fill = Color.FromArgb(0xF8, 0xD7, 0xD3) };
    public static readonly SheetLook Late = Accepted with { Name = "cchc Nộp muộn", Fill = Color.FromArgb(0xFB, 0xE0, 0xC8) };

    public static readonly SheetLook Moved = Points with { Name = "cchc Chênh lệch", Bold = true, Fill = MissingFill };
    public static readonly SheetLook MustMend = MiddleTop with { Name = "cchc Phải sửa", Bold = true, Fill = Color.FromArgb(0xF8, 0xD7, 0xD3) };
    public static readonly SheetLook SectionHead = new("cchc Đầu mục") { Size = 12, Bold = true };

    /// <summary>These and those a receipt needs besides.</summary>
    public static readonly ImmutableArray<SheetLook> WithReceipts = [.. All, Accepted, Remarked, Refused, Late, Moved, MustMend, SectionHead];

    private static readonly Dictionary<string, byte> Numbers = WithReceipts
        .Select((look, index) => (look.Name, index))
        .ToDictionary(pair => pair.Name, pair => (byte)(pair.index + 1));

    /// <summary>The look's place in <see cref="WithReceipts"/>, and so in <see cref="All"/>, from 1.</summary>
    public byte Number => Numbers[Name];

    /// <summary>Points of type.</summary>
    public float Size { get; init; } = 11;

    public bool Bold { get; init; }

    private bool Italic { get; init; }

    private bool Underline { get; init; }

    private bool Framed { get; init; }

    /// <summary>Whether the text runs upwards.</summary>
    private bool Upright { get; init; }

    /// <summary>Whether the text may run over empty neighbours instead of wrapping.</summary>
    private bool OneLine { get; init; }

    private string? Format { get; init; }

    private Color? Fill { get; init; }

    private Color? Colour { get; init; }

    private ExcelHorizontalAlignment Align { get; init; } = ExcelHorizontalAlignment.Left;

    private ExcelVerticalAlignment Vertical { get; init; } = ExcelVerticalAlignment.Center;

    /// <summary>Adds looks to a new workbook.</summary>
    public static void AddTo(ExcelWorkbook workbook, ImmutableArray<SheetLook> looks)
    {
        var normal = workbook.Styles.NamedStyles[0].Style.Font;
        (normal.Name, normal.Size) = (Typeface, 11);
        foreach (var look in looks)
        {
            look.Apply(workbook.Styles.CreateNamedStyle(look.Name).Style);
        }
    }

    private void Apply(ExcelStyle style)
    {
        (style.Font.Name, style.Font.Size, style.Font.Bold, style.Font.Italic, style.Font.UnderLine) = (Typeface, Size, Bold, Italic, Underline);
        (style.HorizontalAlignment, style.VerticalAlignment, style.WrapText) = (Align, Vertical, !Upright && !OneLine);
        if (Framed && Align == ExcelHorizontalAlignment.Left)
        {
            style.Indent = 1;
        }

        if (Colour is { } colour)
        {
            style.Font.Color.SetColor(colour);
        }

        if (Upright)
        {
            style.TextRotation = 90;
        }

        if (Format is not null)
        {
            style.Numberformat.Format = Format;
        }

        if (Fill is { } fill)
        {
            style.Fill.PatternType = ExcelFillStyle.Solid;
            style.Fill.BackgroundColor.SetColor(fill);
        }

        if (Framed)
        {
            style.Border.Top.Style = style.Border.Bottom.Style = style.Border.Left.Style = style.Border.Right.Style = ExcelBorderStyle.Thin;
        }
    }
}
