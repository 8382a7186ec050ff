using System.Text.Json;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>The set's words on appraisal, survey, extras, floors and special units, with what the format says of a key left out.</summary>
internal sealed record NaiveProcedure(
    string Unappraised,
    bool MayRaise,
    bool Rescale,
    Rational? BonusCap,
    Rational? PenaltyCap,
    Rational? ExtrasCap,
    bool MayPassMaximum,
    bool HasExtras,
    Rational? AreaFloor,
    Rational? TotalFloor,
    string NotSubmitted,
    string Ended,
    string Began
)
{
    public static NaiveProcedure Read(JsonElement set) =>
        new(
            Word(set, "appraisal", "unappraised") ?? "rulePointsStand",
            Word(set, "appraisal", "raiseAboveClaim") == "allowed",
            Word(set, "survey", "whenNotHeld") == "rescale",
            Number(set, "extras", "bonusCap"),
            Number(set, "extras", "penaltyCap"),
            Number(set, "extras", "cap"),
            Word(set, "extras", "mayPassMaximum") == "true",
            set.TryGetProperty("extras", out _),
            Number(set, "floors", "area"),
            Number(set, "floors", "total"),
            Word(set, "specialUnits", "notSubmitted") ?? "await",
            Word(set, "specialUnits", "ended") ?? "excluded",
            Word(set, "specialUnits", "began") ?? "ranked"
        );

    private static string? Word(JsonElement set, string part, string key) =>
        !set.TryGetProperty(part, out var inside) || !inside.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.GetRawText();

    private static Rational? Number(JsonElement set, string part, string key) => Word(set, part, key) is { } text ? Rational.Parse(text) : null;
}
