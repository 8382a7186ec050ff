using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Publication;

/// <summary>What of a unit stands beside its areas and criteria in <c>results.json</c>: extras, caps and floors, its survey.</summary>
internal static class UnitJson
{
    /// <summary>Points after all caps, bonus and penalty together what the extras come to; null where the set has no extras.</summary>
    public static void WriteExtras(Utf8JsonWriter json, UnitScore score, ExtraRules? extras)
    {
        if (extras is null)
        {
            json.WriteNull("extras");
            return;
        }

        json.WriteStartObject("extras");
        json.WriteString("name", extras.Name);
        json.Number("bonus", score.PointsOf(ExtraKind.Bonus));
        json.Number("penalty", score.PointsOf(ExtraKind.Penalty));
        json.Number("points", score.PointsOf(extras.Code));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Adjustment adjustment)
    {
        json.WriteString("kind", Words.Of(adjustment.Kind));
        json.WriteString("area", adjustment.Area?.Text);
        json.Number("points", adjustment.Points);
        json.WriteString("reason", adjustment.Reason);
    }

    public static void Write(Utf8JsonWriter json, Satisfaction satisfaction)
    {
        json.WriteString("question", satisfaction.Question);
        json.Number("valid", satisfaction.Valid);
        json.Number("satisfied", satisfaction.Satisfied);
        json.Number("percent", satisfaction.Percent);
        json.Number("margin", satisfaction.Margin);
        json.WriteBoolean("small", satisfaction.IsSmall);
    }
}
