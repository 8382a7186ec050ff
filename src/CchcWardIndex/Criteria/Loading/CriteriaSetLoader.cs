using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Makes a criteria set out of the files of its folder. Strict: whatever it does not understand is a fault, and all faults come at once.</summary>
public static class CriteriaSetLoader
{
    internal const string SetFile = "set.json";
    internal const string UnitsFile = "units.json";
    private const string TestsFolder = "tests/";
    private const string UsesFolder = "uses/";

    // Keys of set.json and of criteria that make no point: what is done about lost points, how years are matched, how sure the order is.
    private static readonly ImmutableHashSet<string> Beside = ["remedy", "formerCodes", "appraisalError"];

    /// <summary>The file of last year's published results, inside the set's folder.</summary>
    public const string LastYearFile = "last-year.json";

    /// <summary>Loads a set.</summary>
    /// <param name="id">The name of the folder.</param>
    /// <param name="files">Every .json file below it.</param>
    /// <returns>The set, or what is wrong with it. Rules are read but not yet proven: that is the rule book's work.</returns>
    public static LoadedSet Load(string id, IReadOnlyCollection<CriteriaFile> files)
    {
        var faults = new Faults();
        var documents = new SetDocuments(files, MostLetters, faults);
        var (head, list, grades) = (documents.Open(SetFile), documents.Open(UnitsFile), documents.Open("grading.json"));
        var unread = faults.Any;
        var set = head is null ? null : SetReader.ReadSet(head, id);
        documents.Date(set?.Year ?? SetReader.AnyYear, path => IsCriterion(path) || IsTest(path));
        var declares = head?.Has(UnitKindReader.Key) ?? false;
        var units = list is null ? [] : SetReader.ReadUnits(list, set, declares);
        var together = set is null ? null : UnitKindReader.Filled(set.UnitsTogether, [.. units.OrderBy(unit => unit.Code)], declares ? set.UnitKinds : []);
        var grading = grades is null ? new Grading([], null) : SetReader.ReadGrading(grades);
        var criteria = documents
            .Where(IsCriterion)
            .ToList()
            .Select(path => Marked(CriterionReader.Read(documents.Open(path)!, set, together), path, documents))
            .ToList();
        if (set is not null)
        {
            set = WithUses(set, documents) with
            {
                Digest = PointsDigest(documents),
                Areas = [.. set.Areas.OrderBy(area => area.Code)],
                Criteria = [.. criteria.Select(criterion => WithRecusal(WithTimeLimits(criterion, set), set)).OrderBy(criterion => criterion.Code)],
                Units = [.. units.OrderBy(unit => unit.Code)],
                UnitsTogether = together!,
                Grading = grading,
            };
            new StructureCheck(set, faults, unread).Run();
            SizeCheck.Run(set, units, faults);
            FormerCodesReader.Check(set, faults);
            YearCheck.Run(set, faults);
            OneFileAUse(set, faults);
        }

        var byCode = criteria.DistinctBy(criterion => criterion.Code).ToDictionary(criterion => criterion.Code);
        // A criterion whose file cannot be read is told once; its tests are not blamed for it.
        var tests = documents.Where(IsTest).SelectMany(path => TestsReader.Read(documents.Open(path)!, byCode, unread)).ToImmutableArray();
        return new LoadedSet(faults.Any ? null : set, tests, faults.Found) { Draft = set };
    }

    private static CriteriaSet WithUses(CriteriaSet set, SetDocuments documents) =>
        set with
        {
            UsesDigest = UsesDigest(documents),
            Uses = [.. documents.Where(IsUse).Select(path => UseReader.Read(documents.Open(path)!, set.Year)).OrderBy(use => use.Code, StringComparer.Ordinal)],
            LastYear = documents.Has(LastYearFile)
                ? LastYearReader.Read(documents.Open(LastYearFile)!, set.Identity) with
                {
                    Digest = CanonicalJson.Digest([(documents[LastYearFile], key => !IndexReader.IsUnderstood(documents[LastYearFile], key))]),
                }
                : null,
        };

    private static void OneFileAUse(CriteriaSet set, Faults faults)
    {
        foreach (
            var use in set.Uses.Where(use =>
                set.Uses.Any(other => other != use && other.FeedName == use.FeedName && string.CompareOrdinal(other.Code, use.Code) < 0)
            )
        )
        {
            faults.Add(use.File, "$.feed", SetProblems.FeedTwice(use.FeedName));
        }
    }

    /// <summary>Reads figures of a year that lie outside of a set.</summary>
    /// <param name="file">A <c>last-year.json</c>.</param>
    /// <param name="found">What is wrong with it; empty where all is well.</param>
    public static LastYear? LastYear(CriteriaFile file, out ImmutableArray<Fault> found)
    {
        var faults = new Faults();
        var read = JsonText.Read(file, faults) is { } json ? LastYearReader.Read(new StrictObject(json, file.Path, "$", faults), null) : null;
        found = faults.Found;
        return faults.Any ? null : read;
    }

    // Whether its rules are written out or made of a pattern, it is the same criterion: its digest is that of the rules.
    private static Criterion Marked(Criterion criterion, string path, SetDocuments documents)
    {
        if (criterion.Readings.Any(reading => reading.Pattern is not null))
        {
            documents.Replace(path, WorkflowJson.In(documents[path], criterion));
        }

        return criterion.Under(MarkOf(documents[path]));
    }

    private static string MarkOf(JsonElement criterion) => CanonicalJson.Digest([(criterion, key => !Beside.Contains(key))])["sha256:".Length..][..8];

    // What the points are made of, and nothing else: forms that are with the wards stay good when a use, a remedy or last year's figures change.
    private static string PointsDigest(SetDocuments documents) =>
        CanonicalJson.Digest(
            documents
                .Where(IsOfPoints)
                .Select(path => (Path: path, Document: path == SetFile ? SetWords.Without(documents[path]) : documents[path]))
                .Select(file => (file.Document, (Predicate<string>)(key => CountsForPoints(file.Path, file.Document, key))))
        );

    // Null where nothing lies beside the points.
    private static string? UsesDigest(SetDocuments documents)
    {
        var beside = documents
            .Where(IsOfPoints)
            .Select(path => documents[path])
            .Where(json => json.ValueKind == JsonValueKind.Object && json.EnumerateObject().Any(property => Beside.Contains(property.Name)));
        var all = documents
            .Where(IsUse)
            .Select(path => (documents[path], (Predicate<string>)(_ => true)))
            .Concat(beside.Select(json => (json, (Predicate<string>)(key => key == "code" || Beside.Contains(key)))))
            .ToList();
        return all.Count == 0 ? null : CanonicalJson.Digest(all);
    }

    // Units, last year's figures and examples are lists of many: their lists are bounded, and so is the file.
    private static int MostLetters(string path) =>
        path == SetFile ? Sizes.SetFile
        : IsUse(path) || IsCriterion(path) ? Sizes.OneFile
        : int.MaxValue;

    private static bool CountsForPoints(string path, JsonElement document, string key) =>
        !Beside.Contains(key) && !(path == SetFile && (key == TimetableReader.Key || IndexReader.IsUnderstood(document, key)));

    private static bool IsOfPoints(string path) => path is SetFile or UnitsFile or "grading.json" || IsCriterion(path);

    private static bool IsTest(string path) => path.StartsWith(TestsFolder, StringComparison.Ordinal);

    private static bool IsUse(string path) => path.StartsWith(UsesFolder, StringComparison.Ordinal);

    private static bool IsCriterion(string path) => !IsTest(path) && !IsUse(path) && path is not (SetFile or UnitsFile or "grading.json" or LastYearFile);

    private static Criterion WithRecusal(Criterion criterion, CriteriaSet set) =>
        set.Departments.FirstOrDefault(department => department.Code == criterion.Department)?.Recusal is { } recusal
            ? criterion with
            {
                Recusal = recusal,
            }
            : criterion;

    // A document cannot be dated after it was handed in, nor long before the year it is about.
    private static Criterion WithTimeLimits(Criterion criterion, CriteriaSet set)
    {
        var first = Limit.At(FactValue.Of(new DateTime(set.Year - 1, 1, 1)));
        return criterion.With([
            .. criterion.Facts.Select(fact =>
                !fact.IsTime ? fact : (fact.Max is null ? fact.Until(set.SubmissionDeadline) : fact) with { Min = fact.Min ?? first }
            ),
        ]);
    }
}
