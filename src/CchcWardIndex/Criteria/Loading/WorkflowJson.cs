using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>A criterion's rules as they stand in its file.</summary>
internal static class WorkflowJson
{
    /// <summary>The keys of a criterion's file that say its rules.</summary>
    public const string CombineKey = "combine",
        WorkflowKey = "workflow";

    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The document with the rules of the criterion written out in the place of its pattern; what stands there already is let be.</summary>
    public static JsonElement In(JsonElement document, Criterion criterion)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, AsWritten))
        {
            WriteIn(json, document, criterion, null);
        }

        using var written = JsonDocument.Parse(buffer.WrittenMemory);
        return written.RootElement.Clone();
    }

    /// <summary>What must be added to the document so that its rules stand in it, indented as files of sets are; empty where they do.</summary>
    /// <param name="document">The criterion, or a variant of it.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="inherited">How the rules of the criterion make points where it is a variant; null for the criterion.</param>
    public static string Missing(JsonElement document, Criterion reading, Combine? inherited)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, AsWritten with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Write(json, document, reading, inherited);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan)[1..^1].Trim();
    }

    // A variant has its rules where the criterion has its own.
    private static void WriteIn(Utf8JsonWriter json, JsonElement document, Criterion reading, Combine? inherited)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            document.WriteTo(json);
            return;
        }

        json.WriteStartObject();
        foreach (var property in document.EnumerateObject().Where(property => property.Name != ScoringPattern.Key))
        {
            if (property.Name != VariantReader.Key || property.Value.ValueKind != JsonValueKind.Array)
            {
                property.WriteTo(json);
                continue;
            }

            json.WriteStartArray(property.Name);
            foreach (var (variant, own) in property.Value.EnumerateArray().Zip(reading.Variants))
            {
                WriteIn(json, variant, own.As, reading.Combine);
            }

            json.WriteEndArray();
        }

        if (document.TryGetProperty(ScoringPattern.Key, out _))
        {
            Write(json, document, reading, inherited);
        }

        json.WriteEndObject();
    }

    // What is the criterion's own a variant need not say.
    private static void Write(Utf8JsonWriter json, JsonElement document, Criterion criterion, Combine? inherited)
    {
        if (criterion.Combine != inherited && !document.TryGetProperty(CombineKey, out _))
        {
            json.WriteString(CombineKey, criterion.Combine.Word());
        }

        if (document.TryGetProperty(WorkflowKey, out _))
        {
            return;
        }

        json.WriteStartObject(WorkflowKey);
        json.WriteString("WorkflowName", criterion.WorkflowName);
        json.WriteStartArray("Rules");
        foreach (var rule in criterion.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("RuleName", rule.Name);
        json.WriteString("Expression", rule.Expression);
        if (rule.Formula is { } formula)
        {
            json.WriteStartObject("Actions");
            json.WriteStartObject("OnSuccess");
            json.WriteString("Name", "OutputExpression");
            json.WriteStartObject("Context");
            json.WriteString("Expression", formula);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("SuccessEvent", rule.Vetoes ? "veto" : Decimals.Write(rule.Points!.Value));
        }

        json.WriteEndObject();
    }
}
