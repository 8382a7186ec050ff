using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>Rules as officials read them: by name and points, never by expression. What a formula gives, the rule's own name says in words.</summary>
public static class RuleWords
{
    /// <summary>What a veto gives.</summary>
    public const string Veto = "0 điểm cả tiêu chí";

    /// <summary>A rule with what it gives: <c>Đã ban hành → 0,5 điểm</c>.</summary>
    public static string Of(Rule rule) => rule.Vetoes ? With(rule.Name, Veto) : With(rule.Name, rule.Points);

    /// <summary>The rules that were asked about one criterion of a unit, in the set's order, each with how it came out.</summary>
    /// <param name="entry">The criterion's entry of the unit in <c>results.json</c>.</param>
    /// <param name="definition">The criterion's definition in the same file.</param>
    internal static IEnumerable<Told> Asked(JsonElement entry, JsonElement definition)
    {
        definition = ForEntry(entry, definition);
        var tried = entry.GetProperty("tried").EnumerateObject().ToDictionary(trial => trial.Name, trial => trial.Value.GetBoolean());
        foreach (var rule in definition.GetProperty("rules").EnumerateArray().Where(rule => tried.ContainsKey(Explanation.Str(rule, "name"))))
        {
            var name = Explanation.Str(rule, "name");
            var told =
                !tried[name] ? RuleTold.Failed
                : IsSetAside(rule, entry, definition, tried) ? RuleTold.SetAside
                : RuleTold.Held;
            yield return new Told(Label(told), Given(rule, name) + (told == RuleTold.SetAside ? " (vì trường hợp cao hơn đã đúng)" : "")) { Rule = told };
        }
    }

    // The rules of a variant stand in place of the criterion's own.
    private static JsonElement ForEntry(JsonElement entry, JsonElement definition) =>
        Explanation.Str(entry, "variant") is { Length: > 0 } variant
            ? definition.GetProperty("variants").EnumerateArray().First(other => Explanation.Str(other, "name") == variant)
            : definition;

    private static string Label(RuleTold told) =>
        told switch
        {
            RuleTold.Held => "Đúng",
            RuleTold.Failed => "Không đúng",
            _ => "Không xét đến",
        };

    // What holds whatever the figures are holds beside a higher case too; of the unit it is then not true. In a sum every rule counts.
    private static bool IsSetAside(JsonElement rule, JsonElement entry, JsonElement definition, Dictionary<string, bool> tried) =>
        Explanation.Str(rule, "expression").Trim() == "true"
        && Explanation.Str(rule, "name") is var name
        && name != Explanation.Str(entry, "rule")
        && tried.Any(other => other.Value && other.Key != name && (Explanation.Str(definition, "combine") != "sum" || IsVeto(definition, other.Key)));

    private static bool IsVeto(JsonElement definition, string name) =>
        definition.GetProperty("rules").EnumerateArray().Any(rule => Explanation.Str(rule, "name") == name && Explanation.Str(rule, "points") == "veto");

    /// <summary>Whether a rule's name says already what the rule gives: <c>Đúng hạn: 0,5 điểm</c>; <c>0 điểm và trừ thêm 0,25 điểm</c>.</summary>
    public static bool Says(string name, decimal points) =>
        name.EndsWith($"{Show.Number(points)} điểm", StringComparison.Ordinal)
        || (points < 0m && name.EndsWith($"trừ thêm {Show.Number(-points)} điểm", StringComparison.Ordinal))
        || (points < 0m && name.EndsWith($"trừ {Show.Number(-points)} điểm", StringComparison.Ordinal));

    private static string Given(JsonElement rule, string name)
    {
        var points = Explanation.Str(rule, "points");
        return points == "veto"
            ? With(name, Veto)
            : With(name, decimal.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    private static string With(string name, decimal? points) => points is not { } given || Says(name, given) ? name : $"{name} → {Show.Number(given)} điểm";

    private static string With(string name, string gives) => name.EndsWith(gives, StringComparison.Ordinal) ? name : $"{name} → {gives}";
}
