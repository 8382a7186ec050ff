using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// Dates that a set writes relative to its year, so that a copy for another year is right: <c>year-01-31</c> (<c>year-1-12-01</c> a year
/// before) as a limit, a term or in an example, <c>DateTime(year,1,31)</c> (<c>DateTime(year+1,1,15)</c>) in an expression.
/// </summary>
/// <remarks>They are read as the dates they stand for before anything else looks: proof, points and digests know no other.</remarks>
internal static partial class YearDates
{
    /// <summary>The document of a criterion or of its examples with every date as it stands in that year.</summary>
    public static JsonElement In(int year, JsonElement document)
    {
        if (!IsRelative(document, "", isValue: false))
        {
            return document;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(json, document, "", isValue: false, year);
        }

        using var dated = JsonDocument.Parse(buffer.WrittenMemory);
        return dated.RootElement.Clone();
    }

    /// <summary>How a date is written relative to a year: <c>year</c>, <c>year-1</c>.</summary>
    public static string Word(int year, int of) => year == of ? "year" : string.Create(CultureInfo.InvariantCulture, $"year{year - of:+0;-0}");

    /// <summary>Whether a key holds an expression.</summary>
    public static bool IsExpression(string key) => key is "Expression" or "of" or "when";

    /// <summary>Whether a key holds a value of a fact: a limit, a term, or in an example the value itself.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isExample">Whether it stands among the values of an example.</param>
    public static bool IsValue(string key, bool isExample) => isExample || key is "min" or "max" or "until" or "before";

    // Only in an example do the facts make up an object: their values.
    private static bool IsRelative(JsonElement element, string key, bool isValue) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Any(property => IsRelative(property.Value, property.Name, key == "facts")),
            JsonValueKind.Array => element.EnumerateArray().Any(item => IsRelative(item, key == "facts" ? "" : key, isValue)),
            JsonValueKind.String => (IsValue(key, isValue) && Day().IsMatch(element.GetString()!))
                || (IsExpression(key) && Call().IsMatch(element.GetString()!)),
            _ => false,
        };

    private static void Write(Utf8JsonWriter json, JsonElement element, string key, bool isValue, int year)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                // Twice the same key stays twice: it is a fault, told by whoever reads it.
                foreach (var property in element.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value, property.Name, key == "facts", year);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(json, item, key == "facts" ? "" : key, isValue, year);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String when IsValue(key, isValue):
                json.WriteStringValue(Day().Replace(element.GetString()!, found => $"{YearOf(found, year)}{found.Groups["rest"].Value}"));
                break;
            case JsonValueKind.String when IsExpression(key):
                json.WriteStringValue(Call().Replace(element.GetString()!, found => $"DateTime({YearOf(found, year)},"));
                break;
            default:
                json.WriteRawValue(element.GetRawText());
                break;
        }
    }

    private static string YearOf(Match found, int year) =>
        (year + (found.Groups["by"].Success ? int.Parse(found.Groups["by"].Value, CultureInfo.InvariantCulture) : 0)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^year(?<by>[+-][1-9])?(?<rest>-[0-9]{2}-[0-9]{2}(T.*)?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_.@$])DateTime\s*\(\s*year(\s*(?<by>[+-][1-9]))?\s*,", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}
