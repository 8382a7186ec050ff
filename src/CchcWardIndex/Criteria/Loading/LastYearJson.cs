using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Writes <c>last-year.json</c>: one area, criterion and unit a line; the same figures have the same bytes.</summary>
public static class LastYearJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the figures as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(LastYear lastYear)
    {
        var text = new StringBuilder("{\n");
        text.Append("  \"$schema\": \"../schema/last-year.schema.json\",\n");
        text.Append("  \"index\": ").Append(Quoted(lastYear.Index.InFileName)).Append(",\n");
        text.Append("  \"year\": ").Append(Decimals.Write(lastYear.Year)).Append(",\n");
        text.Append("  \"source\": ").Append(Quoted(lastYear.Source)).Append(",\n");
        text.Append("  \"seal\": ").Append(lastYear.Seal is { } seal ? Quoted(seal) : "null").Append(",\n");
        Lines(text, "areas", lastYear.Areas, Write);
        text.Append(",\n");
        Lines(text, "criteria", lastYear.Criteria, Write);
        text.Append(",\n");
        Lines(text, "units", lastYear.Units, Write);
        return Encoding.UTF8.GetBytes(text.Append("\n}\n").ToString());
    }

    private static void Write(Utf8JsonWriter json, LastYearArea area)
    {
        json.WriteString("code", area.Code.Text);
        json.WriteString("name", area.Name);
        Number(json, "maxPoints", area.MaxPoints);
    }

    private static void Write(Utf8JsonWriter json, LastYearCriterion criterion)
    {
        json.WriteString("code", criterion.Code.Text);
        json.WriteString("name", criterion.Name);
        Number(json, "maxPoints", criterion.MaxPoints);
        if (criterion.Remedy is not { } remedy)
        {
            return;
        }

        json.WriteStartObject("remedy");
        json.WriteString("content", remedy.Content);
        Texts(json, "lead", remedy.Lead);
        Texts(json, "support", remedy.Support);
        json.WriteString("when", RemedyReader.Word(remedy.When));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LastYearUnit unit)
    {
        json.WriteString("code", unit.Code.Text);
        json.WriteString("name", unit.Name);
        Number(json, "index", unit.Index);
        Number(json, "rank", unit.Rank);
        Number(json, "groupRank", unit.GroupRank);
        json.WriteString("grade", unit.Grade);
        Points(json, "areas", unit.Areas);
        Points(json, "criteria", unit.Criteria);
    }

    private static void Points<TCode>(Utf8JsonWriter json, string key, ImmutableArray<LastYearPoints<TCode>> all)
        where TCode : struct, ICode<TCode>
    {
        json.WriteStartArray(key);
        foreach (var points in all)
        {
            json.WriteStartObject();
            json.WriteString("code", points.Code.Text);
            Number(json, "points", points.Points);
            Number(json, "maxPoints", points.MaxPoints);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string key, ImmutableArray<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string key, decimal? number)
    {
        json.WritePropertyName(key);
        json.WriteRawValue(number is { } value ? Decimals.Write(Math.Round(value, LastYear.Places, MidpointRounding.AwayFromZero)) : "null");
    }

    private static void Lines<T>(StringBuilder text, string key, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        text.Append("  \"").Append(key).Append("\": [");
        for (var i = 0; i < items.Length; i++)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, Plain))
            {
                json.WriteStartObject();
                write(json, items[i]);
                json.WriteEndObject();
            }

            text.Append(i == 0 ? "\n    " : ",\n    ").Append(Encoding.UTF8.GetString(buffer.ToArray()));
        }

        text.Append(items.IsEmpty ? "]" : "\n  ]");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Relaxed);

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
