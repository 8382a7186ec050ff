using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the authors' tests of one criterion.</summary>
internal static class TestsReader
{
    public static IEnumerable<AuthorsTest> Read(StrictObject json, IReadOnlyDictionary<string, Criterion> criteria)
    {
        var code = json.Text("criterion");
        var cases = json.Objects("cases").ToList();
        json.Done();
        if (!criteria.TryGetValue(code, out var criterion))
        {
            json.Fault("criterion", $"Không có tiêu chí \"{code}\".", "Ghi mã một tiêu chí của bộ, hoặc xóa tệp thử này.");
            return [];
        }

        return cases.Select(place => ReadCase(place, criterion)).ToList();
    }

    private static AuthorsTest ReadCase(StrictObject json, Criterion criterion)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        if (json.OptionalObject("facts") is { } place)
        {
            foreach (var fact in criterion.Facts)
            {
                if (place.Raw(fact.Name) is not { } raw)
                {
                    continue;
                }

                if (FactReader.Value(raw, fact.Type) is { } value)
                {
                    facts.Add(fact.Name, value);
                }
                else
                {
                    place.Fault(fact.Name, $"Giá trị {Short(raw)} không hợp với kiểu của số liệu.", "Ghi giá trị đúng kiểu.");
                }
            }

            place.Done();
        }

        var notApplicable = json.Raw("notApplicable") is { ValueKind: JsonValueKind.True };
        var test = new AuthorsTest(
            criterion.Code, json.Text("name"), facts.ToImmutable(), notApplicable, json.OptionalNumber("points"), json.OptionalText("rule"), json.Text("calculation"),
            json.File, json.Place);
        json.Done();
        return test;
    }

    private static string Short(JsonElement raw) => raw.GetRawText() is var text && text.Length > 40 ? text[..40] + "…" : text;
}
