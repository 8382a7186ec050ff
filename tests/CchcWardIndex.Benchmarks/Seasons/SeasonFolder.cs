using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Benchmarks.Seasons;

/// <summary>A season of any number of made-up units on disk: criteria, filled workbooks, survey. Made once and kept for the next run.</summary>
internal sealed record SeasonFolder(int Units, string Criteria, string Evidence)
{
    private const int FirstCode = 10_000;
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The season of that many units (2 to 89,999), made now if it is not there yet.</summary>
    public static SeasonFolder Of(int units)
    {
        // A season made by another build of the templates is another season.
        var build = typeof(SelfAssessmentTemplate).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)[..8];
        var root = Path.Combine(Path.GetTempPath(), "cchc-benchmarks", string.Create(CultureInfo.InvariantCulture, $"season-{units}-{build}"));
        var season = new SeasonFolder(units, Path.Combine(root, "criteria", "2022"), Path.Combine(root, "evidence"));
        var done = Path.Combine(root, "made");
        CopyCriteria(season);
        var loaded = CriteriaFolder.Load(season.Criteria);
        var digest = loaded.Set?.Digest ?? throw new InvalidOperationException(string.Join('\n', loaded.Faults));
        if (!File.Exists(done) || File.ReadAllText(done) != digest)
        {
            File.Delete(done);
            season.WriteEvidence(RuleBook.Prove(loaded).Book!, [.. loaded.Tests]);
            File.WriteAllText(done, digest);
        }

        return season;
    }

    private static void CopyCriteria(SeasonFolder season)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Criteria, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(season.Criteria, Path.GetRelativePath(Repository.Criteria, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var list = Enumerable
            .Range(1, season.Units)
            .Select(MadeUp)
            .Select(unit => new
            {
                code = unit.Code,
                name = unit.Name,
                kind = unit.Kind.Name,
                group = unit.Group,
            });
        File.WriteAllText(Path.Combine(season.Criteria, "units.json"), JsonSerializer.Serialize(new { units = list }, Readable));
    }

    private static UnitKind Ward { get; } = new("phường", "", "", "", "");

    // Every third is a phường, so that both groups rank somebody.
    private static Unit MadeUp(int number)
    {
        var code = (FirstCode + number).ToString(CultureInfo.InvariantCulture);
        return number % 3 == 1
            ? new Unit(code, string.Create(CultureInfo.InvariantCulture, $"Phường mẫu {number:00000}"), Ward, "phuong")
            : new Unit(code, string.Create(CultureInfo.InvariantCulture, $"Xã mẫu {number:00000}"), Ward with { Name = "xã" }, "xa");
    }

    private void WriteEvidence(RuleBook book, IReadOnlyCollection<Criteria.Loading.AuthorsTest> tests)
    {
        if (Directory.Exists(Evidence))
        {
            Directory.Delete(Evidence, recursive: true);
        }

        Directory.CreateDirectory(Evidence);
        var season = SampleSeason.Of(book, tests);
        Parallel.ForEach(
            season.SelfAssessments,
            pair =>
                File.WriteAllBytes(
                    Path.Combine(Evidence, SubmissionNames.SelfAssessment(book.Set.Identity, pair.Key)),
                    SelfAssessmentTemplate.Write(book.Set, pair.Key, pair.Value)
                )
        );
        File.WriteAllBytes(Path.Combine(Evidence, SubmissionNames.Survey(book.Set.Identity)), SurveyTemplate.Write(book.Set, season.Survey));
    }
}
