using System.Text;
using System.Text.Json;

namespace CchcWardIndex.Criteria.Copying;

/// <summary>Changes single values of a JSON text and leaves all else as its author wrote it: order, line ends, blanks.</summary>
internal static class JsonEdits
{
    /// <summary>The text with its values changed.</summary>
    /// <param name="content">UTF-8 with or without a byte order mark; it must be JSON.</param>
    /// <param name="edit">What a value becomes, as JSON; <see cref="Removed"/> to take it out with its key; null to let it be and look inside.</param>
    public static byte[] Of(ReadOnlyMemory<byte> content, Func<JsonPlace, string?> edit)
    {
        var text = content.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? content.Span[3..] : content.Span;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 64 });
        var changes = new List<(int From, int To, string By)>();
        reader.Read();
        Look(ref reader, text, new JsonPlace("$", "", false, ""), null, edit, changes);

        var (result, at) = (new List<byte>(text.Length + 64), 0);
        foreach (var (from, to, by) in changes)
        {
            result.AddRange(text[at..from]);
            result.AddRange(Encoding.UTF8.GetBytes(by));
            at = to;
        }

        result.AddRange(text[at..]);
        return [.. result];
    }

    /// <summary>In place of a value: it goes, and its key with it.</summary>
    public const string Removed = "";

    private static void Look(
        ref Utf8JsonReader reader,
        ReadOnlySpan<byte> text,
        JsonPlace place,
        int? name,
        Func<JsonPlace, string?> edit,
        List<(int From, int To, string By)> changes
    )
    {
        var start = (int)reader.TokenStartIndex;
        var value = reader.TokenType is JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        if (edit(place with { Value = value }) is { } by)
        {
            reader.Skip();
            var end = (int)reader.BytesConsumed;
            changes.Add(by != Removed ? (start, end, by) : WithComma(text, name!.Value, end));
            return;
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (key, from) = (reader.GetString()!, (int)reader.TokenStartIndex);
                reader.Read();
                Look(ref reader, text, new JsonPlace($"{place.Path}.{key}", key, place.Key == "facts", ""), from, edit, changes);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Look(ref reader, text, new JsonPlace($"{place.Path}[{i}]", place.Key == "facts" ? "" : place.Key, false, ""), null, edit, changes);
            }
        }
    }

    private static (int From, int To, string By) WithComma(ReadOnlySpan<byte> text, int from, int to)
    {
        var after = to + Blanks(text[to..]);
        if (text[after] == (byte)',')
        {
            return (from, after + 1 + Blanks(text[(after + 1)..]), "");
        }

        // The last of its object: the comma before it goes.
        var before = text[..from].LastIndexOf((byte)',');
        return (before >= 0 && text[(before + 1)..from].Trim(" \t\r\n"u8).IsEmpty ? before : from, to, "");
    }

    private static int Blanks(ReadOnlySpan<byte> text) => text.Length - text.TrimStart(" \t\r\n"u8).Length;
}

/// <summary>A value in a JSON text.</summary>
/// <param name="Path">Its JSON path.</param>
/// <param name="Key">The key it stands under, or that its list stands under.</param>
/// <param name="IsExample">Whether it is a value of a fact in an example.</param>
/// <param name="Value">What it says, where it is no object and no list.</param>
internal sealed record JsonPlace(string Path, string Key, bool IsExample, string Value);
