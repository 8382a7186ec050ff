using System.Text.Json;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// Looks for texts of a set that speak of another year than the set's: nobody but a person can tell whether that is meant. Numbers and
/// dates of documents are let be.
/// </summary>
public static partial class YearTexts
{
    // Documents have their years; a calculation and an example are for authors; the others are no texts.
    private static readonly ImmutableHashSet<string> Beside =
    [
        "legalBasis",
        "$schema",
        "decision",
        "supersedes",
        "submissionDeadline",
        "timetable",
        "Expression",
        "of",
        "min",
        "max",
        "from",
        "to",
        "when",
        "until",
        "before",
    ];

    /// <summary>Everything a person should look at, one remark a file.</summary>
    /// <param name="files">Every .json file of the set.</param>
    /// <param name="year">The set's year.</param>
    public static ImmutableArray<Fault> Remarks(IReadOnlyCollection<CriteriaFile> files, int year)
    {
        var faults = new Faults();
        foreach (var found in Find(files, year).GroupBy(text => text.File))
        {
            var (first, years) = (found.First(), found.SelectMany(text => text.Years).Distinct().Order());
            faults.Add(found.Key, first.Place, YearProblems.Texts(found.Count(), string.Join(", ", years), year, first.Text));
        }

        return faults.Found;
    }

    /// <summary>The texts that speak of another year, in the order of the files.</summary>
    internal static IEnumerable<YearText> Find(IReadOnlyCollection<CriteriaFile> files, int year) =>
        files
            .Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.Path != CriteriaSetLoader.LastYearFile)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => JsonText.Read(file, new Faults()) is { } json ? Texts(json, "$") : [], (file, text) => (file.Path, text.Place, text.Text))
            .Select(text => new YearText(text.Path, text.Place, text.Text, Years(text.Text, year)))
            .Where(text => !text.Years.IsEmpty);

    private static IEnumerable<(string Place, string Text)> Texts(JsonElement element, string place) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(property => !Beside.Contains(property.Name))
                .SelectMany(property => Texts(property.Value, $"{place}.{property.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Texts(item, $"{place}[{i}]")),
            JsonValueKind.String => [(place, element.GetString()!.Normalize())],
            _ => [],
        };

    private static ImmutableArray<string> Years(string text, int year) =>
        [
            .. Year()
                .Matches(Document().Replace(text, ""))
                .Select(found => found.Value)
                .Where(found => found != year.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Distinct(),
        ];

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // "90/2020/NĐ-CP", "43/KH-UBND ngày 21/02/2022", "Luật Thi đua, khen thưởng năm 2003".
    [GeneratedRegex(
        @"[0-9]+/[0-9]{4}/\p{Lu}[\p{Lu}0-9-]*(\s+ngày\s+[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})?|[0-9]+/\p{Lu}[\p{Lu}0-9-]*\s+ngày\s+[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"
            + @"|(Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Thông tư)\s[^.;:]{0,60}?năm\s+[0-9]{4}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Document();
}

/// <summary>A text of a set that speaks of another year.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Its JSON path.</param>
/// <param name="Text">What it says.</param>
/// <param name="Years">The other years it names.</param>
internal sealed record YearText(string File, string Place, string Text, ImmutableArray<string> Years);
