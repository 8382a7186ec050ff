using System.Text.Json;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Whom a criterion applies to: each key asks something of a unit, and all must be answered with yes.</summary>
internal static class NaiveScope
{
    public static Predicate<NaiveUnit> Read(JsonElement json)
    {
        var asked = json.EnumerateObject().Select(key => One(key.Name, key.Value)).ToList();
        return unit => asked.TrueForAll(ask => ask(unit));
    }

    private static Predicate<NaiveUnit> One(string key, JsonElement value)
    {
        if (key == "except")
        {
            var left = Read(value);
            return unit => !left(unit);
        }

        var words = value.EnumerateArray().Select(word => word.GetString()!).ToHashSet();
        return unit =>
            key switch
            {
                "kinds" => words.Contains(unit.Kind),
                "groups" => words.Contains(unit.Group),
                "units" => words.Contains(unit.Code),
                "attributes" => words.Overlaps(unit.Attributes),
                _ => throw new ArgumentOutOfRangeException(key),
            };
    }
}
