using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads of which index a set is, or last year's figures: their key <c>index</c>.</summary>
internal static class IndexReader
{
    private const string Key = "index";

    /// <summary>The index; that of the reform where none is named, as before 0.3.0, and after a fault.</summary>
    public static IndexCode Read(StrictObject json)
    {
        if (json.OptionalText(Key) is not { Length: > 0 } text)
        {
            return IndexCode.Cchc;
        }

        if (IndexCode.Read(text) is { } index)
        {
            return index;
        }

        json.Fault(Key, SetProblems.BadIndex(text));
        return IndexCode.Cchc;
    }

    /// <summary>
    /// Whether a key only says what is understood without it. What says so is the same as what does not: forms, appraisals and
    /// publications of it stay good.
    /// </summary>
    public static bool IsUnderstood(JsonElement document, string key) =>
        key == Key && document.GetProperty(key) is { ValueKind: JsonValueKind.String } index && index.ValueEquals(IndexCode.Cchc.InFileName);
}
