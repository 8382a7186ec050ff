using System.Globalization;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>Documents with made-up numbers and dates.</summary>
internal static class Papers
{
    /// <summary>A document of the kind a criterion asks for.</summary>
    public static Evidence Of(string kind, Chance chance)
    {
        var symbol = kind switch
        {
            _ when kind.StartsWith("Kế hoạch", StringComparison.Ordinal) => "KH-UBND",
            _ when kind.StartsWith("Báo cáo", StringComparison.Ordinal) => "BC-UBND",
            _ when kind.StartsWith("Quyết định", StringComparison.Ordinal) => "QĐ-UBND",
            _ when kind.StartsWith("Thông báo", StringComparison.Ordinal) => "TB-UBND",
            _ when kind.StartsWith("Biên bản", StringComparison.Ordinal) => "BB-UBND",
            _ => "CV-UBND",
        };
        var day = new DateOnly(2022, 1, 10).AddDays(chance.Below(310));
        return new Evidence($"{Number(1 + chance.Below(280))}/{symbol}", day, Number(1 + chance.Below(12)));
    }

    /// <summary>What a criterion asks for, without the remark in brackets.</summary>
    public static string Name(string kind) => kind.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? kind[..at] : kind;

    /// <summary>A name inside a sentence.</summary>
    public static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
