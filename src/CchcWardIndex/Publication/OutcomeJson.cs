using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>One criterion of one unit in <c>results.json</c>: what counts, and the whole way there.</summary>
internal static class OutcomeJson
{
    /// <param name="json">Where it is written.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="adjusted">What caps and floors add to its points, or take; null where none does.</param>
    public static void Write(Utf8JsonWriter json, Outcome outcome, decimal? adjusted)
    {
        json.WriteString("code", outcome.Criterion.Code.Text);
        json.WriteString("outcome", Words.Of(outcome.Kind));
        // An extra adds nothing to what there is to reach.
        json.Number("maxPoints", outcome.Criterion.Extra is null ? outcome.Criterion.MaxPoints : 0m);
        json.Number("selfPoints", outcome.SelfPoints);
        json.Number("rulePoints", outcome.RulePoints);
        json.Number("appraisedPoints", outcome.AppraisedPoints);
        json.Number("points", outcome.Points + (adjusted ?? 0m));
        json.WriteString("rule", outcome.Rule);
        WriteValues(json, "facts", outcome.Facts);
        WriteEvidence(json, "evidence", outcome.Evidence);
        WriteSource(json, outcome);
        WriteTables(json, outcome);
        json.WriteString("explanation", outcome.Explanation);
        json.WriteStartObject("tried");
        foreach (var trial in outcome.Decision?.Trials ?? [])
        {
            json.WriteBoolean(trial.Rule.Name, trial.Held);
        }

        json.WriteEndObject();
        WriteAppraisal(json, outcome);
        json.Number("adjusted", adjusted);
        json.WriteBoolean("judged", outcome.IsJudged);
        json.WriteBoolean("rejected", outcome.IsRejected);
        json.WriteString("notApplicableBy", Words.Of(outcome.NotApplicableBy));
        // Only where there is one: a set that is the same for all says nothing about it.
        if (outcome.Criterion.Variant.Length > 0)
        {
            json.WriteString("variant", outcome.Criterion.Variant);
        }
    }

    // What departments and units said after the ward's own report.
    private static void WriteAppraisal(Utf8JsonWriter json, Outcome outcome)
    {
        WriteValues(
            json,
            "submitted",
            from used in outcome.Facts
            let submitted = outcome.Submitted.FirstOrDefault(value => value.Fact == used.Fact)
            where used.Fact.Source == FactSource.Ward && submitted.Value != used.Value
            select used with
            {
                Value = submitted.Value,
            }
        );
        json.WriteStartObject("excused");
        foreach (var used in outcome.Facts)
        {
            if (used.Excused is { } excused)
            {
                json.Number(used.Fact.Name, excused);
            }
        }

        json.WriteEndObject();
        if (outcome.Appraisal is { } appraisal)
        {
            json.WriteStartObject("appraisal");
            json.WriteString("department", outcome.Criterion.Department.Text);
            WriteConclusion(json, outcome.Criterion, appraisal.Last);
            // Only where there is one: results published before this key was known stay the same to the letter.
            if (appraisal.UpheldBy is not null)
            {
                json.WriteStartObject("first");
                WriteConclusion(json, outcome.Criterion, appraisal);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("appraisal");
        }

        if (outcome.Answer is { } answer)
        {
            json.WriteStartObject("answer");
            json.WriteString("text", answer.Text);
            WriteEvidence(json, "documents", answer.Evidence);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("answer");
        }

        json.WriteString("awaits", outcome.AwaitsDepartment ? "department" : null);
    }

    private static void WriteConclusion(Utf8JsonWriter json, Criterion criterion, Appraised appraisal)
    {
        json.WriteNumber("stage", (int)appraisal.Stage);
        json.WriteString("conclusion", Words.Of(appraisal.Entry.Conclusion));
        json.WriteString("reason", appraisal.Entry.Reason);
        json.WriteString("document", appraisal.Entry.Document);
        WriteSource(json, criterion, appraisal);
    }

    private static void WriteValues(Utf8JsonWriter json, string key, IEnumerable<UsedFact> facts)
    {
        json.WriteStartObject(key);
        foreach (var used in facts)
        {
            WriteValue(json, used);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, UsedFact used)
    {
        switch (used.Value?.Boxed)
        {
            case null:
                json.WriteNull(used.Fact.Name);
                break;
            case decimal number:
                json.Number(used.Fact.Name, number);
                break;
            case bool yes:
                json.WriteBoolean(used.Fact.Name, yes);
                break;
            case DateTime time:
                json.WriteString(
                    used.Fact.Name,
                    time.ToString(used.Fact.Type == FactType.Date ? Iso.Day : "yyyy-MM-ddTHH:mm:ss+07:00", CultureInfo.InvariantCulture)
                );
                break;
            default:
                json.WriteString(used.Fact.Name, (string)used.Value!.Value.Boxed);
                break;
        }
    }

    private static void WriteEvidence(Utf8JsonWriter json, string key, ImmutableArray<Evidence> documents)
    {
        json.WriteStartArray(key);
        foreach (var evidence in documents)
        {
            json.WriteStartObject();
            json.WriteString("reference", evidence.Reference);
            json.WriteString("date", evidence.Date?.ToString(Iso.Day, CultureInfo.InvariantCulture));
            json.WriteString("page", evidence.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, Outcome outcome)
    {
        if (outcome.Source is not { } source)
        {
            json.WriteNull("source");
            return;
        }

        WriteSource(json, source, outcome.Submitted.Where(used => used is { Cell: not null, Table: null }).Select(used => (used.Fact.Name, used.Cell!.Value)));
    }

    // Only where there are any: results of sets without tables stay the same to the letter.
    private static void WriteTables(Utf8JsonWriter json, Outcome outcome)
    {
        var read = outcome.Submitted.Where(used => used is { Cell: not null, Table: not null }).ToList();
        if (read.Count == 0)
        {
            return;
        }

        json.WriteStartObject("tables");
        foreach (var used in read)
        {
            json.WriteStartObject(used.Fact.Name);
            json.WriteString("file", used.Table!.File);
            json.WriteString("sha256", used.Table.Sha256);
            json.WriteString("sheet", used.Table.Sheet);
            json.WriteString("cell", used.Cell!.Value.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The department's cells: of each fact it found, or of the tasks it took out of one, and of its conclusion or the points it gave.
    private static void WriteSource(Utf8JsonWriter json, Criterion criterion, Appraised appraisal)
    {
        // In the set's order: that of the sheet's rows may change nothing.
        var entry = appraisal.Entry;
        var cells = criterion
            .Facts.Select(fact => entry.Fact(fact.Name) ?? entry.ExcusedOf(fact.Name))
            .OfType<ReportedFact>()
            .Select(fact => (fact.Name, fact.Cell));
        WriteSource(json, appraisal.Source, cells, entry.Points is null ? entry.Cell : entry.PointsCell);
    }

    private static void WriteSource(Utf8JsonWriter json, Source source, IEnumerable<(string Name, Cell Cell)> cells, Cell? own = null)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("sheet", source.Sheet);
        json.WriteStartObject("cells");
        foreach (var (name, cell) in cells)
        {
            json.WriteString(name, cell.ToString());
        }

        json.WriteEndObject();
        if (own is { } conclusion)
        {
            json.WriteString("cell", conclusion.ToString());
        }

        json.WriteEndObject();
    }
}
