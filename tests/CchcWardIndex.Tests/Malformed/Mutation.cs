using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Small changes of a file: of its bytes, or of a value inside its JSON.</summary>
internal static class Mutation
{
    private const string Marker = "@@marker@@";

    /// <summary>Values that have broken readers before.</summary>
    public static readonly string[] Pieces =
    [
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "0",
        "-1",
        "1e9",
        "79228162514264337593543950335",
        "0.0000000000000000000000000001",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"0.5\"",
        "\"veto\"",
        "\"true\"",
        "\"index >= 50\"",
        "\"daHoanThanh\"",
        "\"tongNhiemVu\"",
        "\"coKeHoach\"",
        "\"ngayBanHanh\"",
        "\"1.1\"",
        "\"2022-02-30\"",
        "\"count\"",
        "\"percent\"",
        "\"dateTime\"",
        "\"yesNo\"",
        "\"sum\"",
        "\"max\"",
        "\"bestOfUnits\"",
        "\"1m / (tongNhiemVu - 3)\"",
        "\"((((\"",
        "\"daHoanThanh * 1m > 2\"",
        "\"iif(true, 1, 2)\"",
        "\"DateTime(9999,12,31) > ngayBanHanh\"",
        "\"9999-12-31\"",
        "\"0001-01-01\"",
        "[[[]]]",
        "[{}]",
        "[null]",
        "\"$\"",
        "\"a+b\"",
        "\"Math.Min()\"",
        "\"Math.Floor(1)\"",
        "\"Step.Round(1m, 0m)\"",
        "\"daHoanThanh / tongNhiemVu\"",
        "\"daHoanThanh < 3\"",
        "\"!coKeHoach\"",
        "\"Days.Between(ngayBanHanh, DateTime(2022,1,1)) > 3\"",
        "1000000000000000",
        "0.0000000001",
        "1",
        "2",
        "0.5",
    ];

    /// <summary>One byte changed, taken out or put in, or the rest cut off.</summary>
    public static byte[] OfBytes(byte[] content, int at, byte value, int kind) =>
        content.Length == 0
            ? content
            : kind switch
            {
                0 => [.. content.Take(at % content.Length), value, .. content.Skip((at % content.Length) + 1)],
                1 => [.. content.Take(at % content.Length), .. content.Skip((at % content.Length) + 1)],
                2 => [.. content.Take(at % content.Length), value, .. content.Skip(at % content.Length)],
                _ => [.. content.Take(at % content.Length)],
            };

    /// <summary>One value of the JSON replaced, taken out or doubled; the file as it was where it is no JSON any more.</summary>
    public static byte[] OfJson(byte[] content, int at, string piece, int kind)
    {
        if (Parsed(content) is not { } root || Places(root).ToList() is not { Count: > 0 } places)
        {
            return content;
        }

        // The piece may be what no node can hold (half a surrogate), so it goes in as a marker and is put in its place as text.
        switch (places[at % places.Count], kind)
        {
            case (({ } owner, { } key, _), 1):
                owner.AsObject().Remove(key);
                break;
            case (({ } owner, { } key, _), 2):
                owner[key + "X"] = Marker;
                break;
            case (({ } owner, { } key, _), _):
                owner[key] = Marker;
                break;
            case (var (list, _, index), 1):
                list.AsArray().RemoveAt(index);
                break;
            case (var (list, _, index), 2):
                list.AsArray().Add(list[index]?.DeepClone());
                break;
            case (var (list, _, index), _):
                list[index] = Marker;
                break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString().Replace($"\"{Marker}\"", piece, StringComparison.Ordinal));
    }

    private static JsonNode? Parsed(byte[] content)
    {
        try
        {
            return JsonNode.Parse(content) is { } root && root.ToJsonString().Length > 0 ? root : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<(JsonNode Parent, string? Key, int Index)> Places(JsonNode? node) =>
        node switch
        {
            JsonObject owner => owner.ToList().SelectMany(pair => Places(pair.Value).Prepend((owner, pair.Key, 0))),
            JsonArray list => Enumerable.Range(0, list.Count).SelectMany(i => Places(list[i]).Prepend((list, null, i))),
            _ => [],
        };
}
