using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Worker.Cli;

/// <summary>How <c>--json</c> is written: camelCase keys, readable letters, decimals exactly and without trailing zeros.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new ExactDecimal() },
    };

    /// <summary>A value as JSON.</summary>
    public static string Of(object value) => JsonSerializer.Serialize(value, Readable);

    private sealed class ExactDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(Decimals.Write(value), skipInputValidation: true);
    }
}
