using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>Rules as officials read them: by name and points, never by expression. What a formula gives, the rule's own name says in words.</summary>
public static class RuleWords
{
    private const string Veto = "0 điểm cả tiêu chí";

    /// <summary>A rule with what it gives: <c>Đã ban hành → 0,5 điểm</c>.</summary>
    public static string Of(Rule rule) => With(rule.Name, rule.Vetoes ? Veto : rule.Points is { } points ? $"{Show.Number(points)} điểm" : "");

    /// <summary>The rules that were asked about one criterion of a unit, in the set's order, each with how it came out.</summary>
    /// <param name="entry">The criterion's entry of the unit in <c>results.json</c>.</param>
    /// <param name="definition">The criterion's definition in the same file.</param>
    internal static IEnumerable<Told> Asked(JsonElement entry, JsonElement definition)
    {
        var tried = entry.GetProperty("tried").EnumerateObject().ToDictionary(trial => trial.Name, trial => trial.Value.GetBoolean());
        foreach (var rule in definition.GetProperty("rules").EnumerateArray().Where(rule => tried.ContainsKey(Explanation.Str(rule, "name"))))
        {
            var name = Explanation.Str(rule, "name");
            var told = !tried[name] ? RuleTold.Failed : IsSetAside(rule, entry, definition, tried) ? RuleTold.SetAside : RuleTold.Held;
            yield return new Told(Label(told), With(name, Gives(rule)) + (told == RuleTold.SetAside ? " (vì trường hợp cao hơn đã đúng)" : "")) { Rule = told };
        }
    }

    private static string Label(RuleTold told) => told switch
    {
        RuleTold.Held => "Đúng",
        RuleTold.Failed => "Không đúng",
        _ => "Không xét đến",
    };

    // What holds whatever the figures are holds beside a higher case too; of the unit it is then not true. In a sum every rule counts.
    private static bool IsSetAside(JsonElement rule, JsonElement entry, JsonElement definition, Dictionary<string, bool> tried) =>
        Explanation.Str(rule, "expression").Trim() == "true" && Explanation.Str(rule, "name") is var name && name != Explanation.Str(entry, "rule")
        && tried.Any(other => other.Value && other.Key != name && (Explanation.Str(definition, "combine") != "sum" || IsVeto(definition, other.Key)));

    private static bool IsVeto(JsonElement definition, string name) => definition.GetProperty("rules").EnumerateArray().Any(rule => Explanation.Str(rule, "name") == name && Explanation.Str(rule, "points") == "veto");

    private static string Gives(JsonElement rule)
    {
        var points = Explanation.Str(rule, "points");
        return points == "veto" ? Veto : decimal.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? $"{Show.Number(number)} điểm" : "";
    }

    // Many a name says already what the rule gives.
    private static string With(string name, string gives) => gives.Length == 0 || name.EndsWith(gives, StringComparison.Ordinal) ? name : $"{name} → {gives}";
}
