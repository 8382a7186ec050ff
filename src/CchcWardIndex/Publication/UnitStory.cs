using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>What is to be said of a unit as a whole, told from <c>results.json</c>: how it is treated, extras, caps and floors, over-claim, survey.</summary>
internal static class UnitStory
{
    /// <param name="unit">The unit's entry.</param>
    /// <param name="isWhole">Whether all of it is explained: then its survey is told too.</param>
    public static IEnumerable<string> Lines(JsonElement unit, bool isWhole)
    {
        if (Explanation.Str(unit, "note") is { Length: > 0 } note)
        {
            yield return $"Ghi chú: {note}";
        }

        if (Explanation.Number(unit, "overClaim") is { } overClaim)
        {
            yield return $"Chênh lệch (tự chấm − được chấm, chưa kể trần, sàn): {Show.Points(overClaim)} điểm.";
        }

        if (unit.TryGetProperty("extras", out var extras) && extras.ValueKind == JsonValueKind.Object)
        {
            yield return $"{Explanation.Str(extras, "name")}: {Explanation.Points(extras, "points")} điểm (thưởng {Explanation.Points(extras, "bonus")}; trừ "
                + $"{Explanation.Points(extras, "penalty")}).";
        }

        foreach (var adjustment in List(unit, "adjustments"))
        {
            var points = Explanation.Number(adjustment, "points")!.Value;
            yield return $"Điều chỉnh {(points > 0 ? "+" : "")}{Show.Points(points)} điểm: {Explanation.Str(adjustment, "reason")}";
        }

        foreach (var answer in isWhole ? List(unit, "survey") : [])
        {
            yield return $"Khảo sát {Explanation.Str(answer, "question")}: "
                + $"{Satisfied(answer)}{(answer.GetProperty("small").GetBoolean() ? "; cỡ mẫu nhỏ hơn mức bộ chỉ số yêu cầu" : "")}.";
        }
    }

    private static string Satisfied(JsonElement answer) =>
        Explanation.Number(answer, "percent") is { } percent
            ? $"{Show.Number(Explanation.Number(answer, "satisfied")!.Value)} / {Show.Number(Explanation.Number(answer, "valid")!.Value)} phiếu hài lòng, "
                + $"{Show.TwoDecimals(percent)}% ± {Show.TwoDecimals(Explanation.Number(answer, "margin")!.Value)}"
            : "không có phiếu hợp lệ";

    private static IEnumerable<JsonElement> List(JsonElement unit, string key) =>
        unit.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
