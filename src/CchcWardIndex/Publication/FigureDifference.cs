using System.Text.Json;

namespace CchcWardIndex.Publication;

/// <summary>
/// The first thing in which two <c>results.json</c> differ, told so that it can be found on paper: what was entered first, then what
/// follows from it.
/// </summary>
/// <param name="Unit">The unit's code; null where it concerns none.</param>
/// <param name="Criterion">The criterion's code; null where it concerns none.</param>
/// <param name="Path">Where in the JSON: <c>$.units[21550].criteria[1.1.1].facts.soNhiemVu</c>.</param>
/// <param name="Cell">The source cell, <c>file!sheet!F12</c>; empty where there is none.</param>
/// <param name="Published">What was published, as JSON; empty where it is missing.</param>
/// <param name="Recomputed">What comes out now, as JSON; empty where there is none.</param>
public sealed record FigureDifference(string? Unit, string? Criterion, string Path, string Cell, string Published, string Recomputed)
{
    private static readonly Place Whole = new(null, null, "$", "");
    private static readonly string[] Keyed = ["units", "areas", "criteria", "definitions", "departments"];

    // What wards, departments and units entered, by the key it stands under; the sums and ranks follow from it.
    private static readonly string[] Entries = ["submitted", "excused", "appraisal", "answer", "selfPoints", "appraisedPoints"];
    private static readonly string[] Files = ["source"];

    /// <summary>The first difference; null where the two say the same.</summary>
    /// <param name="published">As published.</param>
    /// <param name="recomputed">As it comes out now.</param>
    /// <param name="ignored">Keys at the top that may differ.</param>
    public static FigureDifference? First(JsonElement published, JsonElement recomputed, params string[] ignored) =>
        Cause(published, recomputed) ?? Objects(Whole, published, recomputed, ignored).FirstOrDefault();

    /// <summary>Every difference, in the order of the one computed now; a list that only has another order counts as one.</summary>
    /// <param name="published">As published.</param>
    /// <param name="recomputed">As it comes out now.</param>
    /// <param name="ignored">Keys at the top that may differ.</param>
    public static IEnumerable<FigureDifference> All(JsonElement published, JsonElement recomputed, params string[] ignored) =>
        Objects(Whole, published, recomputed, ignored);

    // What was entered before what follows from it: one cell moves points, sums, and even the ranks of other units.
    private static FigureDifference? Cause(JsonElement published, JsonElement recomputed)
    {
        var criteria = Both(Whole, "units", published, recomputed).SelectMany(unit => Both(unit.Place, "criteria", unit.Published, unit.Recomputed)).ToList();
        return criteria
            .Select(Entered)
            .Concat(criteria.Select(Said))
            .Concat(criteria.Select(criterion => Any(criterion.Place, criterion.Published, criterion.Recomputed).FirstOrDefault()))
            .FirstOrDefault(difference => difference is not null);
    }

    private static FigureDifference? Entered((Place Place, JsonElement Published, JsonElement Recomputed) criterion) =>
        Property(criterion.Published, "facts", JsonValueKind.Object) is { } before && Property(criterion.Recomputed, "facts", JsonValueKind.Object) is { } after
            ? Facts(criterion.Place.Into("facts", []), before, after, Cells(criterion.Recomputed)).FirstOrDefault()
            : null;

    // A conclusion before the name or the digest of the file it stands in.
    private static FigureDifference? Said((Place Place, JsonElement Published, JsonElement Recomputed) criterion)
    {
        if (criterion.Published.ValueKind != JsonValueKind.Object || criterion.Recomputed.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var cells = Cells(criterion.Recomputed);
        foreach (var key in Entries)
        {
            if (criterion.Published.TryGetProperty(key, out var before) && criterion.Recomputed.TryGetProperty(key, out var after))
            {
                var place = criterion.Place.Into(key, cells);
                var differences =
                    before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object
                        ? key is "submitted" or "excused"
                            ? Facts(place, before, after, cells)
                            : Objects(place, before, after, Files)
                        : Any(place, before, after);
                if (differences.FirstOrDefault() is { } difference)
                {
                    return difference;
                }
            }
        }

        return null;
    }

    // What both have, in the order of the one computed now.
    private static IEnumerable<(Place Place, JsonElement Published, JsonElement Recomputed)> Both(
        Place holder,
        string list,
        JsonElement published,
        JsonElement recomputed
    )
    {
        if (Property(published, list, JsonValueKind.Array) is not { } before || Property(recomputed, list, JsonValueKind.Array) is not { } after)
        {
            return [];
        }

        var (old, now) = (ByCode(before), ByCode(after));
        return now.Keys.Where(old.ContainsKey).Select(code => (holder.Into(list, []).At(list, code), old[code], now[code]));
    }

    private static JsonElement? Property(JsonElement holder, string key, JsonValueKind kind) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(key, out var value) && value.ValueKind == kind ? value : null;

    private static IEnumerable<FigureDifference> Any(Place place, JsonElement published, JsonElement recomputed)
    {
        if (published.ValueKind == JsonValueKind.Object && recomputed.ValueKind == JsonValueKind.Object)
        {
            return Objects(place, published, recomputed, []);
        }

        if (published.ValueKind == JsonValueKind.Array && recomputed.ValueKind == JsonValueKind.Array)
        {
            return Arrays(place, [.. published.EnumerateArray()], [.. recomputed.EnumerateArray()]);
        }

        return published.GetRawText() == recomputed.GetRawText() ? [] : [place.Differs(published, recomputed)];
    }

    private static IEnumerable<FigureDifference> Objects(Place place, JsonElement published, JsonElement recomputed, string[] ignored)
    {
        var cells = Cells(recomputed);
        foreach (
            var key in recomputed
                .EnumerateObject()
                .Select(property => property.Name)
                .Union(published.EnumerateObject().Select(property => property.Name))
                .Except(ignored)
        )
        {
            JsonElement? before = published.TryGetProperty(key, out var one) ? one : null;
            JsonElement? after = recomputed.TryGetProperty(key, out var other) ? other : null;
            var inner = place.Into(key, cells);
            var differences =
                before is null || after is null ? [inner.Differs(before, after)]
                : Keyed.Contains(key) && before.Value.ValueKind == JsonValueKind.Array && after.Value.ValueKind == JsonValueKind.Array
                    ? ByCode(inner, key, before.Value, after.Value)
                : key is "facts" or "submitted" or "excused" && before.Value.ValueKind == JsonValueKind.Object && after.Value.ValueKind == JsonValueKind.Object
                    ? Facts(inner, before.Value, after.Value, cells)
                : Any(inner, before.Value, after.Value);
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<FigureDifference> Facts(Place place, JsonElement published, JsonElement recomputed, ImmutableArray<JsonElement> cells)
    {
        foreach (var key in recomputed.EnumerateObject().Select(property => property.Name).Union(published.EnumerateObject().Select(property => property.Name)))
        {
            JsonElement? before = published.TryGetProperty(key, out var one) ? one : null;
            JsonElement? after = recomputed.TryGetProperty(key, out var other) ? other : null;
            if (before?.GetRawText() != after?.GetRawText())
            {
                yield return place.Into(key, cells).Differs(before, after);
            }
        }
    }

    // Matched by code: one unit that moved up does not make all others differ.
    private static IEnumerable<FigureDifference> ByCode(Place place, string list, JsonElement published, JsonElement recomputed)
    {
        var (old, now) = (ByCode(published), ByCode(recomputed));
        var isSame = true;
        foreach (var code in now.Keys.Union(old.Keys))
        {
            var inner = place.At(list, code);
            JsonElement? before = old.TryGetValue(code, out var one) ? one : null;
            JsonElement? after = now.TryGetValue(code, out var other) ? other : null;
            foreach (var difference in before is null || after is null ? [inner.Differs(before, after)] : Any(inner, before.Value, after.Value))
            {
                isSame = false;
                yield return difference;
            }
        }

        // Another order follows from other figures; alone it is a difference of its own.
        if (isSame && (published.GetArrayLength() != recomputed.GetArrayLength() || !old.Keys.SequenceEqual(now.Keys)))
        {
            yield return place.Differs(
                published.GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture),
                recomputed.GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }

    private static IEnumerable<FigureDifference> Arrays(Place place, JsonElement[] published, JsonElement[] recomputed)
    {
        for (var i = 0; i < Math.Max(published.Length, recomputed.Length); i++)
        {
            var inner = place with { Path = $"{place.Path}[{i}]" };
            foreach (
                var difference in i >= published.Length ? [inner.Differs(null, recomputed[i])]
                : i >= recomputed.Length ? [inner.Differs(published[i], null)]
                : Any(inner, published[i], recomputed[i])
            )
            {
                yield return difference;
            }
        }
    }

    private static Dictionary<string, JsonElement> ByCode(JsonElement list)
    {
        var items = new Dictionary<string, JsonElement>();
        foreach (var item in list.EnumerateArray())
        {
            // Hostile or broken: what has no code of its own goes by its place.
            var code =
                item.ValueKind == JsonValueKind.Object && item.TryGetProperty("code", out var text) && text.ValueKind == JsonValueKind.String
                    ? text.GetString()!
                    : "";
            items.TryAdd(items.ContainsKey(code) || code.Length == 0 ? $"#{items.Count}" : code, item);
        }

        return items;
    }

    // The ward's source, then the department's, the first appraisal before the second that upheld it: a value as found stands in the last that has it.
    private static ImmutableArray<JsonElement> Cells(JsonElement criterion)
    {
        var sources = ImmutableArray.CreateBuilder<JsonElement>();
        var appraisal = Property(criterion, "appraisal", JsonValueKind.Object) ?? default;
        foreach (var holder in new[] { criterion, Property(appraisal, "first", JsonValueKind.Object) ?? default, appraisal })
        {
            if (Property(holder, "source", JsonValueKind.Object) is { } source && Property(source, "cells", JsonValueKind.Object) is not null)
            {
                sources.Add(source);
            }
        }

        return sources.ToImmutable();
    }

    private sealed record Place(string? Unit, string? Criterion, string Path, string Cell)
    {
        public Place At(string list, string code) =>
            list switch
            {
                "units" => this with { Unit = code, Path = $"{Path}[{code}]" },
                "criteria" => this with { Criterion = code, Path = $"{Path}[{code}]" },
                _ => this with { Path = $"{Path}[{code}]" },
            };

        public Place Into(string key, ImmutableArray<JsonElement> sources) =>
            this with
            {
                Path = $"{Path}.{key}",
                Cell = sources.IsEmpty ? Cell : CellOf(sources, key),
            };

        public FigureDifference Differs(JsonElement? published, JsonElement? recomputed) =>
            Differs(published?.GetRawText() ?? "", recomputed?.GetRawText() ?? "");

        public FigureDifference Differs(string published, string recomputed) => new(Unit, Criterion, Path, Cell, Shortened(published), Shortened(recomputed));

        // The fact's own cell; the first of the criterion where a figure rests on several; the conclusion's for what a department says.
        private string CellOf(ImmutableArray<JsonElement> sources, string key)
        {
            var asSubmitted = Path.EndsWith(".submitted", StringComparison.Ordinal);
            var own = (asSubmitted ? sources : sources.Reverse())
                .Select(source => (Source: source, Cell: Text(source.GetProperty("cells"), key)))
                .FirstOrDefault(pair => pair.Cell is not null);
            JsonElement? said =
                key == "first" || Path.EndsWith(".appraisal.first", StringComparison.Ordinal) ? sources[Math.Max(sources.Length - 2, 0)]
                : key is "appraisal" or "appraisedPoints" || Path.EndsWith(".appraisal", StringComparison.Ordinal) ? sources[^1]
                : null;
            var (of, cell) =
                own.Cell is not null ? own
                : said is { } concluded && Text(concluded, "cell") is { } conclusion ? (concluded, conclusion)
                : (sources[0], sources[0].GetProperty("cells").EnumerateObject().Select(each => each.Value.GetString()).FirstOrDefault());
            return cell is null ? "" : $"{Text(of, "file")}!{Text(of, "sheet")}!{cell}";
        }

        private static string? Text(JsonElement holder, string key) =>
            holder.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

        private static string Shortened(string text) => text.Length <= 200 ? text : string.Concat(text.AsSpan(0, 199), "…");
    }
}
