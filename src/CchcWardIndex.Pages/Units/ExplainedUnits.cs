using System.Text.Json;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Units;

/// <summary>The results as <c>results.json</c> has them: what the page explains, it explains from there, criterion by criterion.</summary>
public sealed class ExplainedUnits
{
    private readonly JsonElement _results;
    private readonly IReadOnlyDictionary<string, JsonElement> _definitions;

    private ExplainedUnits(JsonElement results, ImmutableArray<(RankedUnit Unit, JsonElement Entry)> units)
    {
        (_results, Units) = (results, units);
        _definitions = Explanation.Definitions(results);
    }

    /// <summary>Who has points by criterion, in ranking order, each with its entry.</summary>
    public ImmutableArray<(RankedUnit Unit, JsonElement Entry)> Units { get; }

    /// <summary>Those of some results.</summary>
    public static ExplainedUnits Of(Results results)
    {
        using var written = new MemoryStream();
        ResultsJson.Write(written, results);
        var json = JsonElement.Parse(written.GetBuffer().AsSpan(0, (int)written.Length));
        var entries = results.Units.Zip(json.GetProperty("units").EnumerateArray());
        return new ExplainedUnits(json, [.. entries.Where(pair => !pair.First.Score.Outcomes.IsEmpty)]);
    }

    /// <summary>What is told of a unit's criterion.</summary>
    /// <param name="line">The criterion in the unit's entry.</param>
    public IEnumerable<Told> Of(JsonElement line) => Explanation.Of(_results, line, _definitions[line.GetProperty("code").GetString()!], Place);

    // The sheet and the cell are enough for whoever has the unit's workbook in hand; results.json names the file too.
    private static string Place(JsonElement source, string cell) =>
        source.GetProperty("sheet").GetString() is { Length: > 0 } sheet ? $"({char.ToLowerInvariant(sheet[0])}{sheet[1..]}, ô {cell})" : $"(ô {cell})";
}
