using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>Writes <c>results.json</c>, format <c>cchc-results/1</c>: decimals exactly, keys in one order, one criterion a line.</summary>
public static class ResultsJson
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "cchc-results/1";

    // Vietnamese stays readable; what it does not escape is harmless outside of HTML, where nobody shows this file.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions Spread = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = Readable,
    };
    private static ReadOnlySpan<byte> LineBreak => "\n                "u8;

    private static readonly JsonWriterOptions Line = new() { Encoder = Readable };

    /// <summary>Writes the results as UTF-8.</summary>
    /// <remarks>Streams: ten thousand units do not have to fit in memory as text.</remarks>
    public static void Write(Stream stream, Results results)
    {
        using var json = new Utf8JsonWriter(stream, Spread);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("year", results.Set.Year);
        json.WriteStartObject("criteriaSet");
        json.WriteString("id", results.Set.Id);
        json.WriteString("title", results.Set.Title);
        json.WriteString("digest", results.Set.Digest);
        json.WriteString("identity", results.Set.Identity.ToString());
        json.WriteEndObject();
        json.WriteString("engineVersion", Results.EngineVersion);
        json.WriteString("producedAt", results.ProducedAt.ToString(Iso.Time, CultureInfo.InvariantCulture));
        using (var lines = new Lines(json))
        {
            json.WriteStartArray("units");
            foreach (var unit in results.Units)
            {
                WriteUnit(json, lines, unit, results.Set);
                json.Flush();
            }

            json.WriteEndArray();
            lines.WriteArray("problems", ToldProblem.Each(results), ToldProblemJson.Write);
            lines.WriteArray("files", results.Files, WriteFile);
            lines.WriteArray("definitions", results.Set.Criteria, Definitions.Write);
            lines.WriteArray("departments", results.Departments, WriteDepartment);
            lines.WriteArray("surveyCounts", results.SurveyCounts, WriteSurveyCount);
        }

        json.WriteString("usesDigest", results.Set.UsesDigest);
        json.WriteString("lastYearDigest", results.Set.LastYear?.Digest);
        LateUnitsJson.Write(json, results.LateUnits);
        DeadlinesJson.Write(json, results.Deadlines);
        UnitDecisionsJson.Write(json, results.UnitDecisions);
        if (results.Promulgation is { } promulgation)
        {
            PromulgationJson.Write(json, promulgation);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a number exactly, or null.</summary>
    internal static void Number(this Utf8JsonWriter json, string key, decimal? number)
    {
        json.WritePropertyName(key);
        if (number is { } value)
        {
            json.WriteRawValue(Decimals.Write(value), skipInputValidation: true);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteUnit(Utf8JsonWriter json, Lines lines, RankedUnit ranked, CriteriaSet set)
    {
        var score = ranked.Score;
        json.WriteStartObject();
        json.WriteString("code", score.Unit.Code.Text);
        json.WriteString("name", score.Unit.Name);
        json.WriteString("kind", score.Unit.Kind.Name);
        json.WriteString("status", Words.Of(score.Status));
        json.Number("points", score.Points);
        json.Number("maxPoints", score.MaxPoints);
        json.Number("index", score.Index);
        json.Number("rank", ranked.Rank);
        json.Number("groupRank", ranked.GroupRank);
        json.WriteString("grade", ranked.Grade);
        var shares = Counted.Shares(score);
        // Extras stand last among the areas, with nothing to reach: so the areas, too, add up to the unit.
        var areas = set.Areas.Select(area => (area.Code, area.Name)).Concat(set.Extras is { } extras ? [(extras.Code, extras.Name)] : []);
        lines.WriteArray(
            "areas",
            areas,
            (line, area) =>
            {
                var outcomes = score.Outcomes.Where(outcome => outcome.Criterion.Code.Area == area.Code).ToList();
                line.WriteString("code", area.Code.Text);
                line.WriteString("name", area.Name);
                line.Number("points", UnitScore.Sum(outcomes) + outcomes.Sum(outcome => shares.GetValueOrDefault(outcome.Criterion.Code)));
                line.Number("maxPoints", outcomes.Sum(outcome => outcome.ApplicableMaximum));
            }
        );
        lines.WriteArray(
            "criteria",
            score.Outcomes,
            (line, outcome) => OutcomeJson.Write(line, outcome, shares.TryGetValue(outcome.Criterion.Code, out var share) ? share : null)
        );
        json.WriteString("note", score.Note);
        json.Number("overClaim", score.OverClaim);
        UnitJson.WriteExtras(json, score, set.Extras);
        lines.WriteArray("adjustments", score.Adjustments, UnitJson.Write);
        lines.WriteArray("survey", score.Survey, UnitJson.Write);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, SubmittedFile file)
    {
        json.WriteString("file", file.File);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("kind", Words.Of(file.Kind));
        json.WriteString("unit", file.Unit?.Text);
        json.WriteString("department", file.Department?.Text);
        if (file.Revision is { } revision)
        {
            json.WriteNumber(FileRevisions.Key, revision);
        }
    }

    private static void WriteDepartment(Utf8JsonWriter json, DepartmentWork work)
    {
        json.WriteString("code", work.Department.Code.Text);
        json.WriteString("name", work.Department.Name);
        json.WriteNumber("criteria", work.Criteria);
        json.WriteNumber("appraised", work.Appraised);
        json.WriteNumber("open", work.Open);
    }

    private static void WriteSurveyCount(Utf8JsonWriter json, SurveyCount count)
    {
        json.WriteString("file", count.File);
        json.WriteNumber("rows", count.Rows);
        json.WriteNumber("counted", count.Counted);
        json.WriteStartObject("rejected");
        foreach (var rejected in count.Rejected)
        {
            json.WriteNumber(Words.Of(rejected.Reason), rejected.Count);
        }

        json.WriteEndObject();
    }

    /// <summary>Objects of which each stands on a line of its own, so that two results can be compared line by line.</summary>
    private sealed class Lines(Utf8JsonWriter json) : IDisposable
    {
        private readonly ArrayBufferWriter<byte> _buffer = new();
        private readonly Utf8JsonWriter _line = new(Stream.Null, Line);

        public void WriteArray<T>(string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
        {
            json.WriteStartArray(key);
            foreach (var item in items)
            {
                _buffer.ResetWrittenCount();
                // The writer indents what it writes itself, not what it is given.
                _buffer.Write(LineBreak[..(1 + (2 * json.CurrentDepth))]);
                _line.Reset(_buffer);
                _line.WriteStartObject();
                write(_line, item);
                _line.WriteEndObject();
                _line.Flush();
                json.WriteRawValue(_buffer.WrittenSpan, skipInputValidation: true);
            }

            json.WriteEndArray();
        }

        public void Dispose() => _line.Dispose();
    }
}
