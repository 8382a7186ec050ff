using System.Globalization;
using System.Text.Json;

namespace CchcWardIndex.Tests.SecondRoute;

internal sealed record NaiveCriterion(
    string Code, Rational MaxPoints, Rational MinPoints, Rational? Step, string Combine, List<NaiveFact> Facts, string? SurveyQuestion, bool AsksEvidence, string? WhenNotApplicable, List<NaiveRule> Rules)
{
    public string Area => Code.Split('.')[0];

    public static NaiveCriterion Read(JsonElement json) => new(
        json.GetProperty("code").GetString()!,
        Rational.Parse(json.GetProperty("maxPoints").GetRawText()),
        json.TryGetProperty("minPoints", out var least) ? Rational.Parse(least.GetRawText()) : 0,
        json.TryGetProperty("step", out var step) ? Rational.Parse(step.GetRawText()) : null,
        json.GetProperty("combine").GetString()!,
        [.. json.GetProperty("facts").EnumerateArray().Select(NaiveFact.Read)],
        json.TryGetProperty("surveyQuestion", out var question) ? question.GetString() : null,
        json.GetProperty("evidence").GetArrayLength() > 0,
        json.TryGetProperty("whenNotApplicable", out var without) ? without.GetString() : null,
        NaiveRule.ReadAll(json));
}

/// <summary>A fact; a bound is a Rational, a DateTime, or the name of another fact.</summary>
internal sealed record NaiveFact(
    string Name, string Type, string Source, object? Min, object? Max, int Decimals, List<string> Options, string? OnlyWhen, NaiveExpression.Node? Of)
{
    public bool IsWards => Source == "ward";

    public bool IsTime => Type is "date" or "dateTime";

    public bool IsNumber => Type is "count" or "number" or "percent";

    public static NaiveFact Read(JsonElement json) => new(
        json.GetProperty("name").GetString()!,
        json.GetProperty("type").GetString()!,
        Text(json, "source") ?? "ward",
        Bound(json, "min"),
        Bound(json, "max"),
        json.TryGetProperty("decimals", out var decimals) ? decimals.GetInt32() : 2,
        json.TryGetProperty("options", out var options) ? [.. options.EnumerateArray().Select(option => option.GetProperty("value").GetString()!)] : [],
        Text(json, "onlyWhen"),
        Text(json, "of") is { } of ? NaiveExpression.Parse(of) : null);

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var text) ? text.GetString() : null;

    private static object? Bound(JsonElement json, string key) => !json.TryGetProperty(key, out var bound) ? null
        : bound.ValueKind == JsonValueKind.Number ? Rational.Parse(bound.GetRawText())
        : DateTime.TryParse(bound.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment
        : bound.GetString();
}
