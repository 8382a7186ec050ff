using System.Globalization;
using System.Text.Json;

namespace CchcWardIndex.Tests.SecondRoute;

internal sealed record NaiveCriterion(
    string Code,
    Rational MaxPoints,
    Rational MinPoints,
    Rational? Step,
    string Combine,
    List<NaiveFact> Facts,
    List<(string Code, Rational Weight)> Questions,
    string? Extra,
    bool Judgement,
    string? Unappraised,
    string? WhenNotApplicable,
    Predicate<NaiveUnit> AppliesTo,
    List<NaiveRule> Rules
)
{
    /// <summary>What holds in its place for some units.</summary>
    public List<(Predicate<NaiveUnit> Covers, NaiveCriterion As)> Variants { get; init; } = [];

    public string Area => Code.Split('.')[0];

    public NaiveCriterion For(NaiveUnit unit) => Variants.FirstOrDefault(variant => variant.Covers(unit)).As ?? this;

    public bool IsSurvey => Questions.Count > 0;

    /// <summary>Nobody's to say but tables'.</summary>
    public bool IsOutside => Facts.Exists(fact => fact.Source == "table") && !Facts.Exists(fact => fact.Source is "ward" or "department");

    public bool HasDepartmentFacts => Facts.Exists(fact => fact.Source == "department");

    /// <summary>Nothing of it is the ward's to say.</summary>
    public bool IsDepartmental => HasDepartmentFacts && !Facts.Exists(fact => fact.Source == "ward");

    public static NaiveCriterion Read(JsonElement json)
    {
        var general = General(json);
        return json.TryGetProperty("variants", out var variants)
            ? general with
            {
                Variants = [.. variants.EnumerateArray().Select(variant => (NaiveScope.Read(variant.GetProperty("appliesTo")), Variant(general, variant)))],
            }
            : general;
    }

    private static NaiveCriterion Variant(NaiveCriterion general, JsonElement json) =>
        general with
        {
            MaxPoints = json.TryGetProperty("maxPoints", out var most) ? Rational.Parse(most.GetRawText()) : general.MaxPoints,
            MinPoints = json.TryGetProperty("minPoints", out var least) ? Rational.Parse(least.GetRawText()) : general.MinPoints,
            Step = json.TryGetProperty("step", out var step) ? Rational.Parse(step.GetRawText()) : general.Step,
            Combine = json.TryGetProperty("combine", out var combine) ? combine.GetString()! : general.Combine,
            Rules = json.TryGetProperty("workflow", out _) ? NaiveRule.ReadAll(json) : general.Rules,
        };

    private static NaiveCriterion General(JsonElement json) =>
        new(
            json.GetProperty("code").GetString()!,
            Rational.Parse(json.GetProperty("maxPoints").GetRawText()),
            json.TryGetProperty("minPoints", out var least) ? Rational.Parse(least.GetRawText()) : 0,
            json.TryGetProperty("step", out var step) ? Rational.Parse(step.GetRawText()) : null,
            json.GetProperty("combine").GetString()!,
            [.. json.GetProperty("facts").EnumerateArray().Select(NaiveFact.Read)],
            json.TryGetProperty("surveyQuestion", out var question) ? [(question.GetString()!, 1)]
                : json.TryGetProperty("surveyQuestions", out var several)
                    ?
                    [
                        .. several
                            .EnumerateArray()
                            .Select(one => (one.GetProperty("question").GetString()!, Rational.Parse(one.GetProperty("weight").GetRawText()))),
                    ]
                : [],
            json.TryGetProperty("extra", out var extra) ? extra.GetString() : null,
            json.TryGetProperty("judgement", out var judgement) && judgement.GetBoolean(),
            json.TryGetProperty("unappraised", out var unappraised) ? unappraised.GetString() : null,
            json.TryGetProperty("whenNotApplicable", out var without) ? without.GetString() : null,
            json.TryGetProperty("appliesTo", out var scope) ? NaiveScope.Read(scope) : _ => true,
            NaiveRule.ReadAll(json)
        );
}

/// <summary>A fact; a bound is a Rational, a DateTime, or the name of another fact.</summary>
internal sealed record NaiveFact(
    string Name,
    string Type,
    string Source,
    object? Min,
    object? Max,
    int Decimals,
    List<string> Options,
    string? OnlyWhen,
    bool Excusable,
    NaiveExpression.Node? Of,
    bool WithinGroup,
    string? Table
)
{
    public bool IsWards => Source == "ward";

    public bool IsTime => Type is "date" or "dateTime";

    public bool IsNumber => Type is "count" or "number" or "percent";

    public static NaiveFact Read(JsonElement json) =>
        new(
            json.GetProperty("name").GetString()!,
            json.GetProperty("type").GetString()!,
            Text(json, "source") ?? "ward",
            Bound(json, "min"),
            Bound(json, "max"),
            json.TryGetProperty("decimals", out var decimals) ? decimals.GetInt32() : 2,
            json.TryGetProperty("options", out var options) ? [.. options.EnumerateArray().Select(option => option.GetProperty("value").GetString()!)] : [],
            Text(json, "onlyWhen"),
            json.TryGetProperty("excusable", out var excusable) && excusable.GetBoolean(),
            Text(json, "of") is { } of ? NaiveExpression.Parse(of) : null,
            Text(json, "within") == "group",
            Text(json, "table")
        );

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var text) ? text.GetString() : null;

    private static object? Bound(JsonElement json, string key) =>
        !json.TryGetProperty(key, out var bound) ? null
        : bound.ValueKind == JsonValueKind.Number ? Rational.Parse(bound.GetRawText())
        : DateTime.TryParse(bound.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment
        : bound.GetString();
}
