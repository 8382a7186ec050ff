namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>How big a workbook may be before it is read.</summary>
/// <param name="What">What it should be, for whoever is told that it is too big: <c>phiếu</c>.</param>
/// <param name="FileBytes">The file as it is.</param>
/// <param name="InflatedBytes">All its parts unpacked.</param>
/// <param name="XmlPartBytes">One part of XML unpacked.</param>
/// <param name="Cells">Cells and rows on all its sheets.</param>
/// <param name="SharedStrings">Texts that its cells point to.</param>
internal sealed record Limits(string What, int FileBytes, long InflatedBytes, long XmlPartBytes, int Cells, int SharedStrings)
{
    /// <summary>From one tag to the next. A cell holds 32,767 letters at most.</summary>
    public const int TagBytes = 1024 * 1024;

    public const int Parts = 500;
    public const int Depth = 64;

    /// <summary>Letters of all texts that cells point to: these are held.</summary>
    public long SharedLetters { get; init; } = long.MaxValue;

    private const int Megabyte = 1024 * 1024;

    /// <summary>Of what is handed in: a filled form is about 30 KB packed, 400 KB unpacked and 5,000 cells.</summary>
    public static Limits Evidence { get; } = new("phiếu", 20 * Megabyte, 200L * Megabyte, 24L * Megabyte, 200_000, 200_000);

    /// <summary>
    /// Of raw survey answers, which are read row by row and never held: 100,000 answers are about 5 MB packed, 60 MB unpacked and 800,000
    /// cells. What says to be one and is none is read again as <see cref="Evidence"/>.
    /// </summary>
    public static Limits SurveyAnswers { get; } =
        new("phiếu trả lời khảo sát", 20 * Megabyte, 1024L * Megabyte, 700L * Megabyte, 9_000_000, 1_100_000) { SharedLetters = 48L * Megabyte };

    /// <summary>Of a table from outside as text: 3,321 units with twenty figures each are about 500 KB, every cell of it held.</summary>
    public static Limits OutsideText { get; } = Evidence with { What = "bảng số liệu dạng .csv", FileBytes = 2 * Megabyte };

    /// <summary>Of last year's table: a row a unit.</summary>
    public static Limits Table { get; } = Evidence with { What = "bảng kết quả năm trước", FileBytes = 5 * Megabyte };

    /// <summary>Of published results: 10,000 units are about 20 MB packed, 200 MB unpacked and 1.5 million cells.</summary>
    public static Limits Results { get; } = new("bảng kết quả", 200 * Megabyte, 1024L * Megabyte, 400L * Megabyte, 6_000_000, 2_000_000);

    /// <summary>Bytes as people count them: <c>20 MB</c>.</summary>
    public static string Shown(long bytes) => $"{bytes / Megabyte} MB";
}
