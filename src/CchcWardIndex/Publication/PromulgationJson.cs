using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>The part <c>publication</c> of a published <c>results.json</c>.</summary>
public static class PromulgationJson
{
    /// <summary>The name of the part.</summary>
    public const string Part = "publication";

    /// <summary>Reads the part back; null where the results are not published.</summary>
    /// <exception cref="JsonException">The part is not as this program writes it.</exception>
    public static Promulgation? Read(JsonElement results)
    {
        if (!results.TryGetProperty(Part, out var part))
        {
            return null;
        }

        try
        {
            var decision = part.GetProperty("decision");
            var correction = part.GetProperty("correction");
            return new Promulgation(
                part.GetProperty("number").GetInt32(),
                new Approval(
                    Needed(decision, "number"),
                    DateOnly.ParseExact(Needed(decision, "date"), Iso.Day, CultureInfo.InvariantCulture),
                    Needed(decision, "approvedBy")
                ),
                DateTimeOffset.ParseExact(Needed(part, "publishedAt"), Iso.Time, CultureInfo.InvariantCulture),
                Needed(part, "approvedResults"),
                Needed(part, "journalHead"),
                correction.ValueKind == JsonValueKind.Null ? null : ReadCorrection(correction)
            )
            {
                Machine = part.TryGetProperty("runtime", out _) ? new Machine(Needed(part, "runtime"), Needed(part, "architecture")) : null,
            };
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"The part \"{Part}\" is not as this program writes it.", error);
        }
    }

    internal static void Write(Utf8JsonWriter json, Promulgation promulgation)
    {
        json.WriteStartObject(Part);
        json.WriteNumber("number", promulgation.Number);
        json.WriteStartObject("decision");
        json.WriteString("number", promulgation.Approval.Decision);
        json.WriteString("date", promulgation.Approval.Date.ToString(Iso.Day, CultureInfo.InvariantCulture));
        json.WriteString("approvedBy", promulgation.Approval.By);
        json.WriteEndObject();
        json.WriteString("publishedAt", promulgation.PublishedAt.ToString(Iso.Time, CultureInfo.InvariantCulture));
        json.WriteString("approvedResults", promulgation.ApprovedResults);
        json.WriteString("journalHead", promulgation.JournalHead);
        if (promulgation.Correction is { } correction)
        {
            Write(json, correction);
        }
        else
        {
            json.WriteNull("correction");
        }

        if (promulgation.Machine is { } machine)
        {
            json.WriteString("runtime", machine.Runtime);
            json.WriteString("architecture", machine.Architecture);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject("correction");
        json.WriteNumber("replaces", correction.Replaces);
        json.WriteString("replacedSeal", correction.ReplacedSeal);
        json.WriteString("reason", correction.Reason);
        json.WriteStartArray("moves");
        foreach (var move in correction.Moves)
        {
            json.WriteStartObject();
            json.WriteString("unit", move.Unit.Text);
            json.WriteString("criterion", move.Criterion);
            json.WriteString("figure", move.Figure);
            json.WriteString("before", move.Before);
            json.WriteString("after", move.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("beside");
        foreach (var part in correction.Beside)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Correction ReadCorrection(JsonElement part) =>
        new(
            part.GetProperty("replaces").GetInt32(),
            Needed(part, "replacedSeal"),
            Needed(part, "reason"),
            [
                .. part.GetProperty("moves")
                    .EnumerateArray()
                    .Select(move => new Move(
                        new UnitCode(Needed(move, "unit")),
                        Text(move, "criterion"),
                        Needed(move, "figure"),
                        Text(move, "before"),
                        Text(move, "after")
                    )),
            ]
        )
        {
            // An earlier version did not say.
            Beside = part.TryGetProperty("beside", out var beside)
                ? [.. beside.EnumerateArray().Select(one => one.GetString() ?? throw new FormatException("beside"))]
                : [],
        };

    private static string Needed(JsonElement holder, string key) => Text(holder, key) ?? throw new FormatException(key);

    private static string? Text(JsonElement holder, string key) => holder.GetProperty(key).GetString();
}
