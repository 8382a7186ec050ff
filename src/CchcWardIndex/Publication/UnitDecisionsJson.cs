using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>
/// The part <c>unitDecisions</c> of <c>results.json</c>. What was decided on units cannot be told from the files: whoever scores them again
/// takes it over, as part of what was approved.
/// </summary>
public static class UnitDecisionsJson
{
    internal const string Part = "unitDecisions";

    private static readonly ImmutableDictionary<UnitTreatment, string> Words = ImmutableDictionary.CreateRange<UnitTreatment, string>([
        new(UnitTreatment.Await, "await"),
        new(UnitTreatment.NoPoints, "noPoints"),
        new(UnitTreatment.Unranked, "unranked"),
        new(UnitTreatment.Excluded, "excluded"),
    ]);

    /// <summary>How a treatment is written; the same words as after <c>--as</c>.</summary>
    public static string WordOf(UnitTreatment treatment) => Words[treatment];

    /// <summary>The treatment a word stands for; null where it stands for none.</summary>
    public static UnitTreatment? TreatmentOf(string word) => Words.Where(pair => pair.Value == word).Select(pair => (UnitTreatment?)pair.Key).SingleOrDefault();

    /// <summary>Reads the part back; empty where nothing was decided.</summary>
    /// <exception cref="FormatException">The part is not as this program writes it.</exception>
    public static ImmutableArray<UnitDecision> Read(JsonElement results) =>
        !results.TryGetProperty(Part, out var decisions) ? []
        : decisions.ValueKind == JsonValueKind.Array ? [.. decisions.EnumerateArray().Select(Decision)]
        : throw new FormatException(Part);

    // Left out where nothing was decided: what an earlier version published comes out the same.
    internal static void Write(Utf8JsonWriter json, ImmutableArray<UnitDecision> decisions)
    {
        if (decisions.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(Part);
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.WriteString("unit", decision.Unit.Text);
            json.WriteString("as", WordOf(decision.As));
            json.WriteString("by", decision.By);
            json.WriteString("at", decision.At.ToOffset(VietNam.Offset).ToString(Iso.Time, CultureInfo.InvariantCulture));
            json.WriteString("reason", decision.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static UnitDecision Decision(JsonElement decision) =>
        new(
            new UnitCode(Text(decision, "unit")),
            TreatmentOf(Text(decision, "as")) ?? throw new FormatException("as"),
            Text(decision, "by"),
            DateTimeOffset.ParseExact(Text(decision, "at"), Iso.Time, CultureInfo.InvariantCulture),
            Text(decision, "reason")
        );

    private static string Text(JsonElement holder, string key) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(key, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new FormatException(key);
}
