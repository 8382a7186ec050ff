namespace CchcWardIndex.Worker.Demo;

/// <summary>Kinds of documents in the sample season: what they are called, when they come about, and which of them are one paper.</summary>
internal static class Papers
{
    private static readonly (string Start, string Symbol)[] Symbols =
    [
        ("Kế hoạch", "KH-UBND"),
        ("Báo cáo", "BC-UBND"),
        ("Quyết định", "QĐ-UBND"),
        ("Thông báo", "TB-UBND"),
        ("Biên bản", "BB-UBND"),
    ];

    // What a set asks for in several criteria by several names.
    private static readonly (string Words, string Key)[] Shared =
    [
        ("Kế hoạch cải cách hành chính", "cải cách hành chính"),
        ("Kế hoạch CCHC", "cải cách hành chính"),
        ("trình phương án đơn giản hóa", "phương án đơn giản hóa"),
        ("kết quả đánh giá, xếp loại", "đánh giá, xếp loại"),
    ];

    // From which day of the year assessed, and over how many days, papers of a kind come about; the first that fits.
    private static readonly (string Words, int Month, int Days)[] Seasons =
    [
        ("trình phương án đơn giản hóa", 6, 70),
        ("thông qua phương án", 9, 60),
        ("Biểu mẫu", 4, 50),
        ("Kế hoạch", 1, 70),
        ("Báo cáo", 10, 50),
        ("kết quả", 10, 50),
        ("Thống kê", 10, 50),
        ("Danh", 10, 50),
        ("Bảng", 10, 50),
        ("", 2, 250),
    ];

    /// <summary>The symbol behind its number: <c>KH-UBND</c>.</summary>
    public static string Symbol(string kind) => Symbols.FirstOrDefault(symbol => kind.StartsWith(symbol.Start, StringComparison.Ordinal)).Symbol ?? "CV-UBND";

    /// <summary>The name under which papers of several criteria are one; null for a paper of one criterion alone.</summary>
    public static string? SharedKey(string kind) => Shared.FirstOrDefault(shared => kind.Contains(shared.Words, StringComparison.Ordinal)).Key;

    /// <summary>A working day on which a paper of the kind may well have been signed.</summary>
    public static DateOnly Day(string kind, Chance chance)
    {
        var (_, month, days) = Seasons.First(season => kind.Contains(season.Words, StringComparison.Ordinal));
        var day = new DateOnly(2022, month, 5).AddDays(chance.Below(days));
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }

    /// <summary>What a criterion asks for, without the remark in brackets.</summary>
    public static string Name(string kind) => kind.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? kind[..at] : kind;

    /// <summary>A name inside a sentence.</summary>
    public static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
