using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>
/// The part <c>deadlines</c> of <c>results.json</c>. Who moved a deadline cannot be told from the files: whoever scores them again takes it
/// over, as part of what was approved.
/// </summary>
public static class DeadlinesJson
{
    internal const string Part = "deadlines";

    /// <summary>Reads the part back; null where nobody wrote down who moved deadlines.</summary>
    /// <exception cref="FormatException">The part is not as this program writes it.</exception>
    public static ImmutableArray<DeadlineChange>? Read(JsonElement results) =>
        !results.TryGetProperty(Part, out var changes) ? null
        : changes.ValueKind == JsonValueKind.Array ? [.. changes.EnumerateArray().Select(Change)]
        : throw new FormatException(Part);

    // Left out where it is not known: what an earlier version published comes out the same.
    internal static void Write(Utf8JsonWriter json, ImmutableArray<DeadlineChange>? changes)
    {
        if (changes is not { } moved)
        {
            return;
        }

        json.WriteStartArray(Part);
        foreach (var change in moved)
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind == DeadlineKind.Submission ? "submission" : "explanation");
            json.WriteString("from", Time(change.From));
            json.WriteString("to", Time(change.To));
            json.WriteString("at", Time(change.At));
            json.WriteString("by", change.By);
            json.WriteString("reason", change.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static DeadlineChange Change(JsonElement change) =>
        new(
            Text(change, "kind") switch
            {
                "submission" => DeadlineKind.Submission,
                "explanation" => DeadlineKind.Explanation,
                _ => throw new FormatException("kind"),
            },
            Read(change, "from"),
            Read(change, "to"),
            Read(change, "at"),
            Text(change, "by"),
            Text(change, "reason")
        );

    private static DateTimeOffset Read(JsonElement change, string key) => DateTimeOffset.ParseExact(Text(change, key), Iso.Time, CultureInfo.InvariantCulture);

    private static string Text(JsonElement change, string key) =>
        change.ValueKind == JsonValueKind.Object && change.TryGetProperty(key, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new FormatException(key);

    private static string Time(DateTimeOffset time) => time.ToOffset(VietNam.Offset).ToString(Iso.Time, CultureInfo.InvariantCulture);
}
