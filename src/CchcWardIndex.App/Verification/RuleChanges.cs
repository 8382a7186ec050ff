using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.App.Verification;

/// <summary>Why a figure that an earlier version published comes out otherwise now: the entries of <c>CHANGELOG.md</c> that may have moved it.</summary>
internal sealed class RuleChanges
{
    // What an earlier version did not write cannot differ.
    private static readonly string[] NewKeys = ["judged", "rejected", "notApplicableBy", "identity"];

    private readonly Dictionary<string, Dictionary<string, ImmutableArray<string>>> _units = [];

    private RuleChanges() { }

    /// <summary>The entries this class can name.</summary>
    public static ImmutableArray<string> Known { get; } =
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14", "15", "16", "19", "21", "31", "32"];

    /// <summary>Looks criterion by criterion at what was published and what comes out now.</summary>
    public static RuleChanges Between(JsonElement published, JsonElement recomputed, CriteriaSet set)
    {
        var changes = new RuleChanges();
        foreach (var (unit, before, after) in Both(published, recomputed, "units"))
        {
            changes._units[unit] = Both(before, after, "criteria")
                .ToDictionary(pair => pair.Code, pair => Of(pair.Before, pair.After, set.Criterion(new CriterionCode(pair.Code))));
        }

        return changes;
    }

    /// <summary>Whether a difference is only that something is written now which was not written then.</summary>
    public static bool IsNewKey(FigureDifference difference) =>
        difference.Published.Length == 0 && NewKeys.Any(key => difference.Path.EndsWith("." + key, StringComparison.Ordinal));

    /// <summary>
    /// The entries, in the order of the changelog; none where no mended rule explains the difference. Sums and ranks follow from the
    /// criteria below them.
    /// </summary>
    public ImmutableArray<string> Of(FigureDifference difference)
    {
        if (difference.Path.EndsWith(".overClaim", StringComparison.Ordinal))
        {
            return ["8"];
        }

        var all = _units.Values.SelectMany(unit => unit.Values);
        var near =
            difference.Unit is not { } code || !_units.TryGetValue(code, out var unit) ? all
            : difference.Criterion is { } criterion
                ? unit.TryGetValue(criterion, out var own) ? [own]
                    : []
            : unit.Values.Any(entries => !entries.IsEmpty) ? unit.Values
            : all;
        return [.. near.SelectMany(entries => entries).Distinct().OrderBy(entry => Known.IndexOf(entry))];
    }

    private static ImmutableArray<string> Of(JsonElement before, JsonElement after, Criterion? criterion)
    {
        if (before.GetRawText() == after.GetRawText())
        {
            return [];
        }

        var (then, now) = (Text(before, "outcome"), Text(after, "outcome"));
        var entries = ImmutableArray.CreateBuilder<string>();
        void Where(bool holds, params ReadOnlySpan<string> ids)
        {
            if (holds)
            {
                entries.AddRange(ids);
            }
        }

        Where(now == "missingEvidence" && then != now, HasDocument(before) ? "2" : "1");
        Where(then == "missingEvidence" && (now != then || Text(before, "rule") != Text(after, "rule")), IsGiven(before, "answer") ? ["3", "4"] : ["4"]);
        Where(then == "notApplicable" && now == "awaiting", "5");
        Where(then == "scored" && now == "awaiting", "6", "9");
        Where(then == now && Raw(before, "adjusted") != Raw(after, "adjusted"), "7");
        var isSurvey = criterion?.IsSurvey == true;
        Where(isSurvey && Raw(before, "facts") != Raw(after, "facts"), "31", "32");
        Where(!isSurvey && Raw(before, "submitted") != Raw(after, "submitted"), "11", "12", "13", "14", "15", "16", "19", "21");
        return entries.DrainToImmutable();
    }

    private static bool HasDocument(JsonElement criterion) =>
        (criterion.TryGetProperty("evidence", out var evidence) && evidence is { ValueKind: JsonValueKind.Array } && evidence.GetArrayLength() > 0)
        || (criterion.TryGetProperty("appraisal", out var appraisal) && appraisal.ValueKind == JsonValueKind.Object && Text(appraisal, "document").Length > 0);

    private static bool IsGiven(JsonElement holder, string key) =>
        holder.TryGetProperty(key, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    private static string Text(JsonElement holder, string key) =>
        holder.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Raw(JsonElement holder, string key) => holder.TryGetProperty(key, out var value) ? value.GetRawText() : "";

    private static IEnumerable<(string Code, JsonElement Before, JsonElement After)> Both(JsonElement before, JsonElement after, string list)
    {
        var then = Of(before, list).DistinctBy(item => Text(item, "code")).ToDictionary(item => Text(item, "code"));
        return Of(after, list).Where(item => then.ContainsKey(Text(item, "code"))).Select(item => (Text(item, "code"), then[Text(item, "code")], item));
    }

    private static IEnumerable<JsonElement> Of(JsonElement holder, string list) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];
}
