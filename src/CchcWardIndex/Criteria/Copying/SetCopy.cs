using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Criteria.Patterns;

namespace CchcWardIndex.Criteria.Copying;

/// <summary>
/// A set made out of another year's: the year and the days of <c>set.json</c> move, the dates of rules, limits and examples become relative
/// to the year, and what belongs to the old year alone stays behind. Texts are a person's: they are listed and not touched.
/// </summary>
public sealed partial class SetCopy
{
    // Last year's figures and codes are those of another last year; what another set superseded is no news of this one.
    private static readonly ImmutableHashSet<string> OfTheOldYear = ["supersedes", "formerCodes"];

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CriteriaSet _from;
    private readonly bool _namesIndex;
    private readonly ImmutableArray<SetChange>.Builder _changes = ImmutableArray.CreateBuilder<SetChange>();

    private SetCopy(CriteriaSet from, IReadOnlyCollection<CriteriaFile> files, int year, IndexCode index)
    {
        (_from, Year, Index) = (from, year, index);
        _namesIndex = JsonText.Read(files.Single(file => file.Path == CriteriaSetLoader.SetFile), new Faults())!.Value.TryGetProperty(IndexReader.Key, out _);
        Files = [.. files.Where(file => file.Path != CriteriaSetLoader.LastYearFile).OrderBy(file => file.Path, StringComparer.Ordinal).Select(Of)];
        Undecided = ToDecide(hadLastYear: files.Any(file => file.Path == CriteriaSetLoader.LastYearFile));
    }

    /// <summary>The year of the copy.</summary>
    public int Year { get; }

    /// <summary>The index of the copy.</summary>
    public IndexCode Index { get; }

    /// <summary>The files of the copy.</summary>
    public ImmutableArray<CriteriaFile> Files { get; }

    /// <summary>Every value that is another than in the set it was made of.</summary>
    public ImmutableArray<SetChange> Changes => _changes.ToImmutable();

    /// <summary>What a person must decide.</summary>
    public ImmutableArray<Fault> Undecided { get; }

    /// <summary>Makes the copy.</summary>
    /// <param name="from">The set, which has no faults.</param>
    /// <param name="files">Every .json file of it.</param>
    /// <param name="year">The new year.</param>
    /// <param name="index">The index of the copy.</param>
    public static SetCopy Of(CriteriaSet from, IReadOnlyCollection<CriteriaFile> files, int year, IndexCode index) => new(from, files, year, index);

    private CriteriaFile Of(CriteriaFile file)
    {
        var isSet = file.Path == CriteriaSetLoader.SetFile;
        // Rules of uses and grades read no dates.
        var isDated = !isSet && !file.Path.StartsWith("uses/", StringComparison.Ordinal) && file.Path is not (CriteriaSetLoader.UnitsFile or "grading.json");
        var renamed = isDated ? Renamed(file) : [];
        return !isSet && !isDated
            ? file
            : new CriteriaFile(
                file.Path,
                JsonEdits.Of(
                    file.Content,
                    place =>
                    {
                        var by =
                            isSet ? OfSet(place)
                            : IsMade(file.Path, place) ? JsonEdits.Removed
                            : place.Key == "rule" && renamed.TryGetValue(place.Value, out var name) ? Text(name)
                            : Dated(place);
                        if (by is not null)
                        {
                            _changes.Add(new SetChange(file.Path, place.Path, place.Value, by == JsonEdits.Removed ? null : Shown(by)));
                        }

                        return by;
                    }
                )
            );
    }

    private string? OfSet(JsonPlace place) =>
        place.Path switch
        {
            "$.year" => Digits(Year) + (Index == _from.Index || _namesIndex ? "" : $", \"{IndexReader.Key}\": {Text(Index.InFileName)}"),
            "$.index" when Index != _from.Index && place.Value != "{" => Text(Index.InFileName),
            "$.index.code" when Index != _from.Index => Text(Index.InFileName),
            "$.title" when place.Value.Contains(Digits(_from.Year), StringComparison.Ordinal) => Text(Moved(place.Value)),
            "$.decision" when _from.Decision is not null => Text("chưa ban hành"),
            "$.submissionDeadline" => Text(Shifted(place.Value)),
            _ when place.Path.StartsWith("$.timetable.", StringComparison.Ordinal) => Text(Shifted(place.Value)),
            _ when OfTheOldYear.Contains(place.Key) && place.Path == $"$.{place.Key}" => JsonEdits.Removed,
            _ => null,
        };

    private string? Dated(JsonPlace place)
    {
        var by =
            YearDates.IsExpression(place.Key) && !place.IsExample ? Call().Replace(place.Value, found => IsNear(found) ? Word(found) : found.Value)
            : YearDates.IsValue(place.Key, place.IsExample) ? Day().Replace(place.Value, found => IsNear(found) ? Word(found) : found.Value)
            : place.Value;
        return by == place.Value ? null : Text(by);
    }

    // Rules that are written out beside their pattern name days of the old year: the pattern makes those of the new one.
    private bool IsMade(string path, JsonPlace place) =>
        place.Key == WorkflowJson.WorkflowKey
        && _from.Criteria.FirstOrDefault(criterion => criterion.File == path) is { } criterion
        && criterion.Readings.Any(reading => reading.Pattern is not null && place.Path == $"{reading.Place}.{WorkflowJson.WorkflowKey}");

    // An example expects a rule by the name that is made of its days.
    private ImmutableDictionary<string, string> Renamed(CriteriaFile file) =>
        JsonText.Read(file, new Faults()) is { } json
        && json.TryGetProperty("criterion", out var code)
        && _from.Criteria.FirstOrDefault(criterion => criterion.Code.Text == code.GetString()) is { } criterion
            ? criterion
                .Readings.SelectMany(reading => reading.Pattern is { Way: DeadlineScoring way } pattern ? Renamed(pattern, way) : [])
                .DistinctBy(pair => pair.From)
                .ToImmutableDictionary(pair => pair.From, pair => pair.To)
            : [];

    private IEnumerable<(string From, string To)> Renamed(ScoringPattern pattern, DeadlineScoring way) =>
        pattern.Rules.Zip((pattern with { Way = way.Later(Year - _from.Year) }).Rules, (from, to) => (from.Rule.Name, to.Rule.Name));

    private ImmutableArray<Fault> ToDecide(bool hadLastYear)
    {
        var faults = new Faults();
        faults.Add(CriteriaSetLoader.SetFile, "$.decision", YearProblems.CopiedDecision());
        if (Index != _from.Index)
        {
            faults.Add(CriteriaSetLoader.SetFile, $"$.{IndexReader.Key}", YearProblems.CopiedIndex($"{Index}", $"{_from.Index}"));
        }

        faults.Add(CriteriaSetLoader.UnitsFile, "$.units", YearProblems.CopiedUnits(_from.Units.Length));
        // One that began long ago needs nothing.
        foreach (var unit in _from.Units.Where(unit => unit.From?.Year >= Year || unit.To is not null || unit.Unranked is not null))
        {
            faults.Add(CriteriaSetLoader.UnitsFile, "$.units", YearProblems.CopiedUnit(unit.Name, unit.Code.Text));
        }

        if (hadLastYear)
        {
            faults.Add(CriteriaSetLoader.LastYearFile, "$", YearProblems.CopiedLastYear());
        }

        foreach (var text in YearTexts.Find(Files, Year))
        {
            faults.Add(text.File, text.Place, YearProblems.CopiedText(string.Join(", ", text.Years), Year, text.Text));
        }

        foreach (var same in Bases().Where(basis => basis.Of.Date is not { } date || date.Year < Year).GroupBy(basis => (basis.Of.Document, basis.Of.Date)))
        {
            var document = same.Key.Date is { } date ? $"{same.Key.Document} ngày {Show.Day(date)}" : same.Key.Document;
            faults.Add(same.First().File, same.First().Place, YearProblems.CopiedBasis(document, same.Count()));
        }

        return faults.Found;
    }

    private IEnumerable<(string File, string Place, LegalBasis Of)> Bases() =>
        _from
            .Criteria.SelectMany(criterion => criterion.LegalBasis.Select((basis, i) => (criterion.File, $"$.legalBasis[{i}]", basis)))
            .Concat(
                _from.Uses.SelectMany(use =>
                    use.Rules.SelectMany(
                        (rule, at) => rule.LegalBasis.Select((basis, i) => (use.File, $"$.workflow.Rules[{at}].Properties.legalBasis[{i}]", basis))
                    )
                )
            );

    private string Moved(string title) => title.Replace(Digits(_from.Year), Digits(Year), StringComparison.Ordinal);

    // 29 February is 28 February in a year that has none.
    private string Shifted(string day)
    {
        var from = DateOnly.ParseExact(day[..Iso.Day.Length], Iso.Day, CultureInfo.InvariantCulture);
        return from.AddYears(Year - _from.Year).ToString(Iso.Day, CultureInfo.InvariantCulture) + day[Iso.Day.Length..];
    }

    // Farther off it is no day of the year assessed, and whatever is wrong with it is told when the set is checked.
    private bool IsNear(Match found) => Math.Abs(int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture) - _from.Year) <= 2;

    private string Word(Match found) => YearDates.Word(int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture), _from.Year);

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string json) => json.StartsWith('"') ? JsonSerializer.Deserialize<string>(json)! : json;

    private static string Text(string value) => JsonSerializer.Serialize(value, AsWritten);

    [GeneratedRegex(@"(?<=DateTime\s*\(\s*)(?<year>[0-9]{4})(?=\s*,)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?=-[0-9]{2}-[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

/// <summary>A value of a set that is another in its copy.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Its JSON path.</param>
/// <param name="Before">What it was; empty where it was more than a value.</param>
/// <param name="After">What it is; null where it is no longer there.</param>
public sealed record SetChange(string File, string Place, string Before, string? After);
