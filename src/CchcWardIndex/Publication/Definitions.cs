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
        json.WriteString("code", criterion.Code);
        json.WriteString("name", criterion.Name);
        json.WriteString("department", criterion.Department);
        json.WriteString(
            "combine",
            criterion.Combine switch
            {
                Combine.First => "first",
                Combine.Sum => "sum",
                _ => "max",
            }
        );
        json.WriteStartArray("facts");
        foreach (var fact in criterion.Facts)
        {
            json.WriteStartObject();
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
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in criterion.Rules)
        {
            json.WriteStartObject();
            json.WriteString("name", rule.Name);
            json.WriteString("expression", rule.Expression);
            json.WriteString("points", rule.Vetoes ? "veto" : rule.Formula ?? Decimals.Write(rule.Points!.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("legalBasis");
        foreach (var basis in criterion.LegalBasis)
        {
            json.WriteStartObject();
            json.WriteString("document", basis.Document);
            json.WriteString("date", basis.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("clause", basis.Clause);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        json.WriteBoolean("judgement", criterion.Judgement);
        json.Number("step", criterion.Step);
        json.Number("minPoints", criterion.MinPoints);
        json.Number("maxPoints", criterion.MaxPoints);
    }
}
