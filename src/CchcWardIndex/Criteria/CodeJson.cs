using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcWardIndex.Criteria;

/// <summary>A code that is a type of its own over the text that is written.</summary>
public interface ICode<TCode>
    where TCode : struct, ICode<TCode>
{
    /// <summary>As it is written; empty where there is none.</summary>
    string Text { get; }

    /// <summary>The code that is written so.</summary>
    static abstract TCode Of(string text);
}

/// <summary>In JSON a code is its text, as it was before it had a type.</summary>
public sealed class CodeJson<TCode> : JsonConverter<TCode>
    where TCode : struct, ICode<TCode>
{
    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TCode.Of(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TCode.Of(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WritePropertyName(value.Text);
}
