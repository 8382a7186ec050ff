using System.Text.Json;
using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.Criteria.Copying;

/// <summary>
/// The files of a set as a publication has them: where rules are made of a pattern they stand beside it, so that whoever recomputes the
/// results need not know one pattern.
/// </summary>
public static class WrittenRules
{
    /// <summary>The files with all rules written out; what its author wrote stays letter by letter.</summary>
    /// <param name="set">The set that was loaded from them.</param>
    /// <param name="files">The files.</param>
    public static IEnumerable<CriteriaFile> In(CriteriaSet set, IEnumerable<CriteriaFile> files)
    {
        var criteria = set
            .Criteria.Where(criterion => criterion.Readings.Any(reading => reading.Pattern is not null))
            .ToDictionary(criterion => criterion.File, StringComparer.Ordinal);
        return files.Select(file => criteria.TryGetValue(file.Path, out var criterion) ? Written(file, criterion) : file);
    }

    private static CriteriaFile Written(CriteriaFile file, Criterion criterion)
    {
        var document = JsonText.Read(file, new Faults())!.Value;
        var beside = criterion
            .Readings.Select(
                (reading, i) =>
                    (
                        Place: $"{reading.Place}.{ScoringPattern.Key}",
                        Json: i == 0 ? Beside(document, reading, null) : Beside(document.GetProperty(VariantReader.Key)[i - 1], reading, criterion.Combine)
                    )
            )
            .ToDictionary(pair => pair.Place, pair => pair.Json, StringComparer.Ordinal);
        return beside.Values.All(json => json is null)
            ? file
            : file with
            {
                Content = JsonEdits.Of(file.Content, place => beside.GetValueOrDefault(place.Path)),
            };
    }

    // Null where there is no pattern, or where its rules stand already.
    private static string? Beside(JsonElement document, Criterion reading, Combine? inherited) =>
        document.TryGetProperty(ScoringPattern.Key, out var scoring) && WorkflowJson.Missing(document, reading, inherited) is { Length: > 0 } missing
            ? $"{scoring.GetRawText()},\n  {missing}"
            : null;
}
