using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Numbers of a criteria set: written plainly, and small enough that sums and products of them stay exact.</summary>
internal static class ExactNumber
{
    private const decimal Greatest = 1_000_000_000_000_000m;
    private const int Places = 10;

    /// <summary>How to mend a number that cannot be read.</summary>
    public const string Remedy = "Viết như 2 hoặc 0.5, không đặt trong dấu ngoặc kép; không quá một triệu tỷ và không quá 10 chữ số thập phân.";

    /// <summary>The number; null where the value is none, has an exponent, or is out of all proportion.</summary>
    public static decimal? Read(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        && Decimals.TryRead(value.GetRawText(), out var number)
        && Math.Abs(number) <= Greatest
        && number.Scale <= Places
            ? number
            : null;
}
