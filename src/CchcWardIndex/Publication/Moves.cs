using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>Which figures differ between two results, told from their <c>results.json</c> alone.</summary>
public static class Moves
{
    private static readonly string[] OfUnit =
    [
        "status",
        "points",
        "maxPoints",
        "index",
        "rank",
        "groupRank",
        "grade",
        "overClaim",
        "note",
        "extras.bonus",
        "extras.penalty",
        "extras.points",
    ];
    private static readonly string[] OfArea = ["points", "maxPoints"];
    private static readonly string[] BesideUnits = ["usesDigest", "lastYearDigest", LateUnitsJson.Part, DeadlinesJson.Part, UnitDecisionsJson.Part];
    private static readonly string[] OfCriterion = ["outcome", "maxPoints", "selfPoints", "rulePoints", "appraisedPoints", "points", "appraisal.conclusion"];

    /// <summary>Every figure that differs: units in the order of their codes, the unit's own figures first, then its areas and criteria.</summary>
    public static ImmutableArray<Move> Between(JsonElement before, JsonElement after)
    {
        var (old, now) = (ByCode(before, "units"), ByCode(after, "units"));
        var (wereLate, areLate) = (LateUnitsJson.Read(before), LateUnitsJson.Read(after));
        var late = new[] { wereLate, areLate }.SelectMany(codes => codes ?? []).ToHashSet();
        return
        [
            .. old
                .Keys.Union(now.Keys)
                .Select(code => new UnitCode(code))
                .Order()
                .SelectMany(unit => OfOne(unit, Find(old, unit.Text), Find(now, unit.Text), late.Contains(unit) ? Late(unit, wereLate, areLate) : [])),
        ];
    }

    /// <summary>What beside the figures of units differs, as <c>results.json</c> calls it.</summary>
    public static ImmutableArray<string> Beside(JsonElement before, JsonElement after) =>
        [
            .. BesideUnits.Where(part =>
                before.TryGetProperty(part, out var old) && after.TryGetProperty(part, out var now) && !JsonElement.DeepEquals(old, now)
            ),
        ];

    // Who was late before and is late now has not moved; where nobody wrote it down it is not known.
    private static IEnumerable<Move> Late(UnitCode unit, ImmutableArray<UnitCode>? before, ImmutableArray<UnitCode>? after)
    {
        static string? Of(UnitCode unit, ImmutableArray<UnitCode>? late) =>
            late is not { } codes ? null
            : codes.Contains(unit) ? "true"
            : "false";
        var (was, now) = (Of(unit, before), Of(unit, after));
        return was == now ? [] : [new Move(unit, null, "late", was, now)];
    }

    private static IEnumerable<Move> OfOne(UnitCode unit, JsonElement? before, JsonElement? after, IEnumerable<Move> late) =>
        Figures(unit, null, OfUnit, before, after)
            .Concat(late)
            .Concat(Adjustments(unit, before, after))
            .Concat(Parts(unit, "areas", OfArea, before, after))
            .Concat(Parts(unit, "criteria", OfCriterion, before, after));

    // A cap or floor by its kind and the area it concerns: there is at most one of each.
    private static IEnumerable<Move> Adjustments(UnitCode unit, JsonElement? before, JsonElement? after)
    {
        if ((before is { } one && !one.TryGetProperty("adjustments", out _)) || (after is { } other && !other.TryGetProperty("adjustments", out _)))
        {
            return [];
        }

        var (old, now) = (Of(before), Of(after));
        return from key in old.Keys.Union(now.Keys)
            let pair = (Before: old.GetValueOrDefault(key), After: now.GetValueOrDefault(key))
            where pair.Before != pair.After
            select new Move(unit, key.Area, $"adjustments.{key.Kind}", pair.Before, pair.After);

        static Dictionary<(string Kind, string? Area), string> Of(JsonElement? holder) =>
            holder
                ?.GetProperty("adjustments")
                .EnumerateArray()
                .ToDictionary(
                    item => (item.GetProperty("kind").GetString()!, item.GetProperty("area").GetString()),
                    item => item.GetProperty("points").GetRawText()
                )
            ?? [];
    }

    private static IEnumerable<Move> Parts(UnitCode unit, string list, string[] figures, JsonElement? before, JsonElement? after)
    {
        var (old, now) = (ByCode(before, list), ByCode(after, list));
        return old
            .Keys.Union(now.Keys)
            .OrderBy(code => new CriterionCode(code))
            .SelectMany(code => Figures(unit, code, figures, Find(old, code), Find(now, code)));
    }

    private static IEnumerable<Move> Figures(UnitCode unit, string? criterion, string[] figures, JsonElement? before, JsonElement? after) =>
        from figure in figures
        where Has(before, figure) && Has(after, figure)
        let pair = (Before: Text(before, figure), After: Text(after, figure))
        where pair.Before != pair.After
        select new Move(unit, criterion, figure, pair.Before, pair.After);

    // What an earlier version of this program did not write has not moved.
    private static bool Has(JsonElement? holder, string figure) => holder is not { } element || element.TryGetProperty(figure.Split('.')[0], out _);

    private static Dictionary<string, JsonElement> ByCode(JsonElement? holder, string list) =>
        holder is { } element ? element.GetProperty(list).EnumerateArray().ToDictionary(item => item.GetProperty("code").GetString()!) : [];

    private static JsonElement? Find(Dictionary<string, JsonElement> items, string code) => items.TryGetValue(code, out var item) ? item : null;

    // Numbers as they are written: they are written exactly.
    private static string? Text(JsonElement? holder, string figure)
    {
        foreach (var key in figure.Split('.'))
        {
            holder = holder is { ValueKind: JsonValueKind.Object } element ? element.GetProperty(key) : null;
        }

        return holder switch
        {
            null or { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { } number => number.GetRawText(),
        };
    }
}
