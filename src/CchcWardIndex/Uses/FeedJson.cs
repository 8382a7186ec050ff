using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Uses;

/// <summary>A feed for programs, format <c>cchc-feed/1</c>: keys in one order, decimals exactly; the same feed has the same bytes.</summary>
public static class FeedJson
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "cchc-feed/1";

    /// <summary>The name under which the JSON Schema lies beside the feeds.</summary>
    public const string SchemaFile = "feed.schema.json";

    private static readonly JsonWriterOptions Spread = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON Schema of the format.</summary>
    public static ReadOnlyMemory<byte> Schema()
    {
        using var resource = typeof(FeedJson).Assembly.GetManifestResourceStream(SchemaFile)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes a feed as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(Feed feed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Spread))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            WriteHead(json, feed);
            Array(
                json,
                "facts",
                feed.Facts,
                fact =>
                {
                    json.WriteString("name", fact.Name);
                    json.WriteString("label", fact.Label);
                    json.WriteString("unit", fact.Type == FactType.Percent ? "%" : fact.Unit);
                }
            );
            Array(
                json,
                "rules",
                feed.Use.Rules,
                rule =>
                {
                    json.WriteString("name", rule.Rule.Name);
                    json.WriteString("expression", rule.Rule.Expression);
                    json.WriteString("proposal", rule.Proposal);
                    WriteBasis(json, rule);
                }
            );
            Array(json, "units", feed.Entries, entry => Write(json, entry, feed.Results));
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, Feed feed)
    {
        var (set, promulgation) = (feed.Results.Set, feed.Promulgation);
        json.WriteString("use", feed.Use.Code);
        json.WriteString("name", feed.Use.Name);
        json.WriteString("note", feed.Use.Note);
        json.WriteString("decidedBy", feed.Use.DecidedBy);
        json.WriteNumber("year", set.Year);
        json.WriteNumber("lastYear", feed.YearBefore);
        json.WriteString("criteriaSet", set.Id);
        json.WriteString("identity", set.Identity.ToString());
        json.WriteStartObject("publication");
        json.WriteNumber("number", promulgation.Number);
        json.WriteString("decision", promulgation.Approval.Decision);
        json.WriteString("decisionDate", promulgation.Approval.Date.ToString(Iso.Day, CultureInfo.InvariantCulture));
        json.WriteString("publishedAt", promulgation.PublishedAt.ToString(Iso.Time, CultureInfo.InvariantCulture));
        json.WriteString("seal", feed.Seal);
        json.WriteEndObject();
        if (promulgation.Correction is not { } correction)
        {
            json.WriteNull("corrects");
            return;
        }

        json.WriteStartObject("corrects");
        json.WriteNumber("number", correction.Replaces);
        json.WriteString("seal", correction.ReplacedSeal);
        json.WriteString("reason", correction.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry, Results results)
    {
        var (unit, ranked) = (entry.Unit.Score.Unit, entry.Unit);
        json.WriteString("code", unit.Code.Text);
        json.WriteString("name", unit.Name);
        json.WriteString("kind", unit.Kind.Name);
        json.WriteString("group", unit.Group);
        json.Number("index", ranked.Score.Index);
        json.WriteString("grade", ranked.Grade);
        json.Number("rank", ranked.Rank);
        json.Number("groupRank", ranked.GroupRank);
        json.Number("lastYearIndex", entry.LastYear?.Index);
        json.Number("lastYearRank", entry.LastYear?.Rank);
        json.WritePropertyName("late");
        WriteValue(json, results.IsLate(unit.Code) is { } late ? FactValue.Of(late) : null);
        json.WriteString("proposal", entry.Rule?.Proposal);
        json.WriteString("rule", entry.Rule?.Rule.Name);
        json.WriteStartObject("values");
        foreach (var value in entry.Values)
        {
            json.WritePropertyName(value.Fact.Name);
            WriteValue(json, value.Value);
        }

        json.WriteEndObject();
        json.WriteString("note", entry.Note);
        json.WriteNull("decision");
    }

    private static void WriteBasis(Utf8JsonWriter json, UseRule rule)
    {
        Array(
            json,
            "legalBasis",
            rule.LegalBasis,
            basis =>
            {
                json.WriteString("document", basis.Document);
                json.WriteString("date", basis.Date?.ToString(Iso.Day, CultureInfo.InvariantCulture));
                json.WriteString("clause", basis.Clause);
            }
        );
        json.WriteString("assumption", rule.Assumption);
    }

    private static void WriteValue(Utf8JsonWriter json, FactValue? value)
    {
        switch (value?.Boxed)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case decimal number:
                json.WriteRawValue(Decimals.Write(number), skipInputValidation: true);
                break;
            default:
                json.WriteStringValue(value.Value.ToString());
                break;
        }
    }

    private static void Array<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
