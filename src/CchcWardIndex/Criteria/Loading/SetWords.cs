using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>What <c>set.json</c> says for papers alone: it makes no point, so a set has the same digest with and without, and forms of it stay good.</summary>
internal static class SetWords
{
    private const string AuthorityKey = "authority";

    private static readonly ImmutableHashSet<string> Whole = [UnitKindReader.Key, UnitKindReader.TogetherKey];
    private static readonly ImmutableHashSet<string> OfAuthority = ["territory", "short", "head", "officeHead", "officeSign"];

    /// <summary>Reads how papers name the authority.</summary>
    public static Authority Authority(StrictObject place)
    {
        var authority = new Authority(place.Text("name"), place.Text("place"), place.Text("office"));
        authority = authority with
        {
            Territory = place.OptionalText("territory") ?? authority.Territory,
            Briefly = place.OptionalText("short") ?? authority.Briefly,
            Head = place.OptionalText("head") ?? authority.Head,
            OfficeHead = place.OptionalText("officeHead") ?? authority.OfficeHead,
            OfficeSign = place.OptionalText("officeSign") ?? authority.OfficeSign,
        };
        place.Done();
        return authority;
    }

    /// <summary>The document without them: of the index its code alone.</summary>
    public static JsonElement Without(JsonElement set)
    {
        if (set.ValueKind != JsonValueKind.Object)
        {
            return set;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var property in set.EnumerateObject().Where(property => !Whole.Contains(property.Name)))
            {
                json.WritePropertyName(property.Name);
                Write(json, property);
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.Object)
        {
            property.Value.WriteTo(json);
        }
        else if (property.Name == IndexReader.Key && property.Value.TryGetProperty(IndexReader.CodeKey, out var code))
        {
            code.WriteTo(json);
        }
        else
        {
            json.WriteStartObject();
            foreach (var inner in property.Value.EnumerateObject().Where(inner => property.Name != AuthorityKey || !OfAuthority.Contains(inner.Name)))
            {
                inner.WriteTo(json);
            }

            json.WriteEndObject();
        }
    }
}
