using System.Text;
using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>One spelling for one content: keys sorted, no white space, texts in NFC, numbers without trailing zeros.</summary>
internal static class CanonicalJson
{
    /// <summary>The digest of a set's documents: their canonical texts, sorted, so that file names and order do not count.</summary>
    public static string Digest(IEnumerable<JsonElement> documents) => Digest(documents.Select(document => (document, (Predicate<string>)(_ => true))));

    /// <summary>The digest of some keys of documents; what lies deeper counts whole.</summary>
    /// <param name="documents">The documents, and whether a key of them counts.</param>
    public static string Digest(IEnumerable<(JsonElement Document, Predicate<string> Counts)> documents)
    {
        var texts = documents.Select(pair => Write(pair.Document, pair.Counts)).Order(StringComparer.Ordinal);
        return Criteria.Digest.Of(Encoding.UTF8.GetBytes(string.Join('\n', texts)));
    }

    private static string Write(JsonElement document, Predicate<string> counts)
    {
        var text = new StringBuilder();
        if (document.ValueKind == JsonValueKind.Object)
        {
            WriteObject(document, counts, text);
        }
        else
        {
            Write(document, text);
        }

        return text.ToString();
    }

    private static void WriteObject(JsonElement element, Predicate<string> counts, StringBuilder text) =>
        Join(
            text,
            '{',
            '}',
            element
                .EnumerateObject()
                .Where(property => property.Name != "$schema" && counts(property.Name))
                .OrderBy(property => property.Name, StringComparer.Ordinal),
            property =>
            {
                Quote(property.Name, text);
                text.Append(':');
                Write(property.Value, text);
            }
        );

    private static void Write(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, _ => true, text);
                break;
            case JsonValueKind.Array:
                Join(text, '[', ']', element.EnumerateArray(), item => Write(item, text));
                break;
            case JsonValueKind.String:
                Quote(element.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(Decimals.TryRead(element.GetRawText(), out var number) ? Decimals.Write(number) : element.GetRawText());
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void Join<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void Quote(string value, StringBuilder text) => text.Append('"').Append(JsonEncodedText.Encode(value.Normalize())).Append('"');
}
