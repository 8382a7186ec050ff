using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>
/// The part <c>lateUnits</c> of <c>results.json</c>. When files came cannot be told from the files: whoever scores them again takes it
/// over, as part of what was approved.
/// </summary>
public static class LateUnitsJson
{
    internal const string Part = "lateUnits";

    /// <summary>Reads the part back; null where nobody wrote down when files came.</summary>
    /// <exception cref="FormatException">The part is not as this program writes it.</exception>
    public static ImmutableArray<UnitCode>? Read(JsonElement results) =>
        !results.TryGetProperty(Part, out var late) || late.ValueKind == JsonValueKind.Null ? null
        : late.ValueKind == JsonValueKind.Array ? [.. late.EnumerateArray().Select(Code)]
        : throw new FormatException(Part);

    private static UnitCode Code(JsonElement unit) =>
        unit.ValueKind == JsonValueKind.String ? new UnitCode(unit.GetString()!) : throw new FormatException(Part);

    internal static void Write(Utf8JsonWriter json, ImmutableArray<UnitCode>? units)
    {
        if (units is not { } late)
        {
            json.WriteNull(Part);
            return;
        }

        json.WriteStartArray(Part);
        foreach (var unit in late)
        {
            json.WriteStringValue(unit.Text);
        }

        json.WriteEndArray();
    }
}
