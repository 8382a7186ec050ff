using System.Text.Json;
using CchcWardIndex.Criteria.Patterns;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the pattern of terms.</summary>
internal static class DeadlinePattern
{
    private const string Until = "until",
        Before = "before";

    public static IScoringWay? Read(StrictObject json, Criterion criterion)
    {
        var (of, action, rows) = (json.Text("of"), json.OptionalText("label") ?? "", json.Objects(RowPatterns.Rows).ToList());
        var never = json.OptionalObject("never");
        json.Done();
        var hasRest = RowPatterns.HasRest(json, rows, Until, Before);
        if (criterion.Fact(of) is not { IsTime: true } fact)
        {
            if (of.Length > 0)
            {
                json.Fault("of", PatternProblems.NoTime(of));
            }

            return null;
        }

        if (never is not null && fact.OnlyWhen is null)
        {
            json.Fault("never", PatternProblems.NeverUnasked(of));
        }

        var terms = (hasRest ? rows[..^1] : rows).Select(row => Term(row, fact)).ToList();
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i - 1] is { } earlier && terms[i] is { } later && later.Compared <= earlier.Compared)
            {
                rows[i].Fault("", PatternProblems.TermsOutOfOrder());
            }
        }

        var (late, unmet) = (hasRest ? Late(rows[^1]) : null, never is null ? null : Late(never));
        return late is null || terms.Contains(null)
            ? null
            : new DeadlineScoring(of, [.. terms.OfType<Term>()], late, action) { Condition = fact.OnlyWhen, Never = unmet };
    }

    private static LateRest Late(StrictObject json)
    {
        var late = new LateRest(json.Number("points"), json.OptionalText("name"));
        _ = json.Has(Until) || json.Has(Before);
        json.Done();
        return late;
    }

    private static Term? Term(StrictObject json, Fact fact)
    {
        var (points, name) = (json.Number("points"), json.OptionalText("name"));
        var isIncluded = json.Has(Until);
        if (isIncluded == json.Has(Before))
        {
            json.Fault("", PatternProblems.OneOf(Until, Before));
        }

        json.Done();
        if (json.Raw(isIncluded ? Until : Before) is not { } written)
        {
            return null;
        }

        var (day, hour) = (FactReader.Value(written, FactType.Date), FactReader.Value(written, FactType.DateTime));
        if ((day ?? hour) is not { } time || (day is null && fact.Type == FactType.Date))
        {
            json.Fault(isIncluded ? Until : Before, PatternProblems.BadTerm(Text(written), fact.Type == FactType.DateTime));
            return null;
        }

        return new Term(time.Time, day is null, isIncluded, fact.Type == FactType.DateTime, points, name);
    }

    private static string Text(JsonElement written) => written.ValueKind == JsonValueKind.String ? written.GetString()! : written.GetRawText();
}
