using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads of which index a set is, or last year's figures: their key <c>index</c>.</summary>
internal static class IndexReader
{
    /// <summary>The key.</summary>
    public const string Key = "index";

    /// <summary>The key of the code where the set says more of its index than that.</summary>
    public const string CodeKey = "code";

    /// <summary>The index; that of the reform where none is named, as before 0.3.0, and after a fault.</summary>
    public static IndexCode Read(StrictObject json) => Code(json, Key, json.OptionalText(Key));

    /// <summary>The index of a set, and what it is called; of one that says its code alone, what it was called before sets said so.</summary>
    public static (IndexCode Code, IndexWords Words) ReadNamed(StrictObject json)
    {
        if (json.Raw(Key) is not { ValueKind: JsonValueKind.Object })
        {
            var code = Read(json);
            return (code, code == IndexCode.Cchc ? ReadNamed(FormerWords.Open()).Words : new IndexWords($"Chỉ số {code}", code.InFileName));
        }

        var place = json.Object(Key)!;
        var named = (Code(place, CodeKey, place.Text(CodeKey)), new IndexWords(place.Text("name"), place.Text("subject")));
        place.Done();
        return named;
    }

    /// <summary>
    /// Whether a key only says what is understood without it. What says so is the same as what does not: forms, appraisals and
    /// publications of it stay good.
    /// </summary>
    public static bool IsUnderstood(JsonElement document, string key) =>
        key == Key && document.GetProperty(key) is { ValueKind: JsonValueKind.String } index && index.ValueEquals(IndexCode.Cchc.InFileName);

    private static IndexCode Code(StrictObject json, string key, string? text)
    {
        if (text is not { Length: > 0 })
        {
            return IndexCode.Cchc;
        }

        if (IndexCode.Read(text) is { } index)
        {
            return index;
        }

        json.Fault(key, SetProblems.BadIndex(text));
        return IndexCode.Cchc;
    }
}
