using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>
/// The criteria as they stood when the results were made, written once into <c>results.json</c>: with them any score can be explained from
/// that file alone.
/// </summary>
internal static class Definitions
{
    public static void Write(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteString("code", criterion.Code.Text);
        json.WriteString("name", criterion.Name);
        json.WriteString("department", criterion.Department.Text);
        json.WriteString("combine", criterion.Combine.Word());
        All(json, "facts", criterion.Facts, Write);
        All(json, "rules", criterion.Rules, Write);
        All(json, "legalBasis", criterion.LegalBasis, Write);
        json.WriteString("assumption", criterion.Assumption);
        json.WriteString(
            "extra",
            criterion.Extra switch
            {
                ExtraKind.Bonus => "bonus",
                ExtraKind.Penalty => "penalty",
                _ => null,
            }
        );
        // Only where there is one: a set in which all applies to all says nothing about it.
        if (criterion.Scope is { } scope)
        {
            json.WriteStartObject("appliesTo");
            Write(json, scope);
            json.WriteEndObject();
        }

        if (!criterion.Variants.IsEmpty)
        {
            All(json, "variants", criterion.Variants, Write);
        }

        json.WriteBoolean("judgement", criterion.Judgement);
        WriteFrame(json, criterion);
    }

    private static void Write(Utf8JsonWriter json, Variant variant)
    {
        json.WriteString("name", variant.Name);
        json.WriteStartObject("appliesTo");
        Write(json, variant.AppliesTo);
        json.WriteEndObject();
        json.WriteString("combine", variant.As.Combine.Word());
        All(json, "rules", variant.As.Rules, Write);
        WriteFrame(json, variant.As);
    }

    private static void WriteFrame(Utf8JsonWriter json, Criterion criterion)
    {
        json.Number("step", criterion.Step);
        json.Number("minPoints", criterion.MinPoints);
        json.Number("maxPoints", criterion.MaxPoints);
    }

    private static void Write(Utf8JsonWriter json, Scope scope)
    {
        Texts(json, "kinds", scope.Kinds);
        Texts(json, "groups", scope.Groups);
        Texts(json, "attributes", scope.Attributes);
        Texts(json, "units", [.. scope.Units.Select(unit => unit.Text)]);
        if (scope.Except is { } except)
        {
            json.WriteStartObject("except");
            Write(json, except);
            json.WriteEndObject();
        }
    }

    private static void Texts(Utf8JsonWriter json, string key, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("name", fact.Name);
        json.WriteString("label", fact.Label);
        json.WriteString("type", JsonNamingPolicy.CamelCase.ConvertName(fact.Type.ToString()));
        json.WriteString("unit", fact.Unit);
        json.WriteStartObject("options");
        foreach (var option in fact.Options)
        {
            json.WriteString(option.Value, option.Label);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("name", rule.Name);
        json.WriteString("expression", rule.Expression);
        json.WriteString("points", rule.Vetoes ? "veto" : rule.Formula ?? Decimals.Write(rule.Points!.Value));
    }

    private static void Write(Utf8JsonWriter json, LegalBasis basis)
    {
        json.WriteString("document", basis.Document);
        json.WriteString("date", basis.Date?.ToString(Iso.Day, CultureInfo.InvariantCulture));
        json.WriteString("clause", basis.Clause);
    }

    private static void All<T>(Utf8JsonWriter json, string name, ImmutableArray<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
