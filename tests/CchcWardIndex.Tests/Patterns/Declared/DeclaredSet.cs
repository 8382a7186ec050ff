using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>Sets whose rules are declared.</summary>
internal static class DeclaredSet
{
    /// <summary>The files of a pattern's set with the rules of one criterion declared; without its examples.</summary>
    public static ImmutableArray<CriteriaFile> Files(Twin twin) =>
        [
            .. PatternSet
                .FilesOf(twin.Pattern)
                .Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))
                .Select(file => file.Path == twin.File ? Changed(file, json => Declare(json, twin)) : file),
        ];

    /// <summary>A set of one criterion: what is given of it, and what any criterion needs beside.</summary>
    /// <param name="fragment">Points, facts and how they are scored.</param>
    public static ImmutableArray<CriteriaFile> Of(string fragment)
    {
        var given = JsonNode.Parse(fragment)!.AsObject();
        // An extra stands beside an ordinary criterion and weighs nothing.
        var (pattern, path) = given.ContainsKey("extra") ? ("P19", "9.2.json") : ("P05", "1.1.json");
        return
        [
            .. PatternSet
                .FilesOf(pattern)
                .Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))
                .Select(file =>
                    file.Path == path ? Changed(file, json => Fill(json, given))
                    : file.Path == "set.json" && pattern == "P05" ? Changed(file, json => Weigh(json, given["maxPoints"]!))
                    : file
                ),
        ];
    }

    public static LoadedSet Load(IEnumerable<CriteriaFile> files) => CriteriaSetLoader.Load("khai", [.. files]);

    /// <summary>The proven set.</summary>
    public static RuleBook Prove(IEnumerable<CriteriaFile> files)
    {
        var proven = RuleBook.Prove(Load(files));
        Assert.True(proven.Faults.IsEmpty, string.Join('\n', proven.Faults));
        return proven.Book!;
    }

    /// <summary>The same files with the rules of every criterion written out in the place of the words they were made of.</summary>
    public static ImmutableArray<CriteriaFile> Written(IEnumerable<CriteriaFile> files, CriteriaSet set) =>
        [
            .. files.Select(file =>
                set.Criteria.FirstOrDefault(criterion => criterion.File == file.Path) is { Pattern: not null } criterion
                    ? Changed(file, json => Write(json, criterion, null))
                    : file
            ),
        ];

    public static CriteriaFile Changed(CriteriaFile file, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(file.Content.Span)!.AsObject();
        change(json);
        return file with { Content = Encoding.UTF8.GetBytes(json.ToJsonString()) };
    }

    private static void Declare(JsonObject json, Twin twin)
    {
        json.Remove("combine");
        json.Remove("workflow");
        json["scoring"] = JsonNode.Parse(twin.Scoring);
        if (twin.OfVariant is { } scoring)
        {
            var variant = json["variants"]!.AsArray().Single()!.AsObject();
            variant.Remove("workflow");
            variant["scoring"] = JsonNode.Parse(scoring);
        }
    }

    private static void Fill(JsonObject json, JsonObject given)
    {
        json.Remove("combine");
        json.Remove("workflow");
        foreach (var (key, value) in given)
        {
            json[key] = value!.DeepClone();
        }
    }

    private static void Weigh(JsonObject json, JsonNode total)
    {
        json["totalPoints"] = total.DeepClone();
        json["areas"]![0]!["maxPoints"] = total.DeepClone();
    }

    // By hand, from what the criterion says, and not by the code that the program writes it with.
    private static void Write(JsonObject json, Criterion criterion, Combine? inherited)
    {
        foreach (var (variant, own) in (json["variants"]?.AsArray() ?? []).Zip(criterion.Variants))
        {
            Write(variant!.AsObject(), own.As, criterion.Combine);
        }

        json.Remove("scoring");
        if (criterion.Combine != inherited)
        {
            json["combine"] = criterion.Combine.ToString().ToLowerInvariant();
        }

        json["workflow"] = new JsonObject { ["WorkflowName"] = criterion.WorkflowName, ["Rules"] = new JsonArray([.. criterion.Rules.Select(Written)]) };
    }

    private static JsonNode Written(Rule rule)
    {
        var json = new JsonObject { ["RuleName"] = rule.Name, ["Expression"] = rule.Expression };
        if (rule.Formula is { } formula)
        {
            json["Actions"] = JsonSerializer.SerializeToNode(new { OnSuccess = new { Name = "OutputExpression", Context = new { Expression = formula } } });
        }
        else
        {
            json["SuccessEvent"] = rule.Vetoes ? "veto" : rule.Points!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return json;
    }
}
