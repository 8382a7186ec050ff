using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>A criteria set as its JSON stands, read without any code of the program.</summary>
internal sealed partial record NaiveSet(
    int Year,
    DateTime Deadline,
    bool Dense,
    string WhenEvidenceMissing,
    NaiveProcedure Procedure,
    List<string> Areas,
    List<NaiveUnit> Units,
    List<NaiveCriterion> Criteria,
    List<NaiveRule> Grading
)
{
    /// <summary>The tables whose silence on a unit means that it had no occasion.</summary>
    public List<string> SilentTables { get; init; } = [];

    /// <summary>From the files of a set: path inside its folder, and text.</summary>
    public static NaiveSet Read(IEnumerable<(string Path, string Json)> files)
    {
        var all = files.ToList();
        var year = Json(all.Single(file => file.Path == "set.json").Json).GetProperty("year").GetInt32();
        var json = all.Where(file =>
                !file.Path.StartsWith("tests/", StringComparison.Ordinal)
                && !file.Path.StartsWith("uses/", StringComparison.Ordinal)
                && file.Path != "last-year.json"
            )
            .ToDictionary(file => file.Path, file => Json(InYear(file.Json, year)));
        var set = json["set.json"];
        return new NaiveSet(
            year,
            DateTimeOffset.Parse(set.GetProperty("submissionDeadline").GetString()!, CultureInfo.InvariantCulture).ToOffset(TimeSpan.FromHours(7)).DateTime,
            set.GetProperty("tieRule").GetString() == "dense",
            set.GetProperty("whenEvidenceMissing").GetString()!,
            NaiveProcedure.Read(set),
            [.. set.GetProperty("areas").EnumerateArray().Select(area => area.GetProperty("code").GetString()!)],
            [.. json["units.json"].GetProperty("units").EnumerateArray().Select(NaiveUnit.Read)],
            [
                .. json.Where(file => file.Key.Contains('/', StringComparison.Ordinal))
                    .Select(file => NaiveCriterion.Read(file.Value))
                    .OrderBy(criterion => InOrder(criterion.Code), StringComparer.Ordinal),
            ],
            NaiveRule.ReadAll(json["grading.json"])
        )
        {
            SilentTables = set.TryGetProperty("tables", out var tables)
                ?
                [
                    .. tables
                        .EnumerateArray()
                        .Where(table => table.TryGetProperty("whenMissing", out var word) && word.GetString() == "notApplicable")
                        .Select(table => table.GetProperty("code").GetString()!),
                ]
                : [],
        };
    }

    private static string InOrder(string code) => string.Concat(code.Split('.').Select(part => part.PadLeft(3, '0') + "."));

    // No other text of a set looks like a date that begins with the word.
    private static string InYear(string text, int year) =>
        RelativeYear()
            .Replace(
                text,
                found => (year + (found.Length == 4 ? 0 : int.Parse(found.Value[4..], CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture)
            );

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    [GeneratedRegex("""(?<=DateTime\(|")year([+-][1-9])?(?=,|-[0-9]{2}-[0-9]{2})""", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeYear();
}

internal sealed record NaiveUnit(string Code, string Kind, string Group, List<string> Attributes, DateOnly? From, DateOnly? To, bool IsUnrankedByName)
{
    public static NaiveUnit Read(JsonElement json) =>
        new(
            json.GetProperty("code").GetString()!,
            json.GetProperty("kind").GetString()!,
            json.GetProperty("group").GetString()!,
            json.TryGetProperty("attributes", out var attributes) ? [.. attributes.EnumerateArray().Select(one => one.GetString()!)] : [],
            Day(json, "from"),
            Day(json, "to"),
            json.TryGetProperty("unranked", out _)
        );

    private static DateOnly? Day(JsonElement json, string key) =>
        json.TryGetProperty(key, out var day) ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}

internal sealed record NaiveRule(string Name, NaiveExpression.Node Holds, Rational? Points, NaiveExpression.Node? Formula, bool Vetoes)
{
    public static List<NaiveRule> ReadAll(JsonElement json) => [.. json.GetProperty("workflow").GetProperty("Rules").EnumerateArray().Select(Read)];

    private static NaiveRule Read(JsonElement json)
    {
        var succeeds = json.TryGetProperty("SuccessEvent", out var text) ? text.GetString() : null;
        return new NaiveRule(
            json.GetProperty("RuleName").GetString()!,
            NaiveExpression.Parse(json.GetProperty("Expression").GetString()!),
            succeeds is not null && (char.IsAsciiDigit(succeeds[0]) || succeeds[0] == '-') ? Rational.Parse(succeeds) : null,
            json.TryGetProperty("Actions", out var actions)
                ? NaiveExpression.Parse(actions.GetProperty("OnSuccess").GetProperty("Context").GetProperty("Expression").GetString()!)
                : null,
            succeeds == "veto"
        );
    }
}
