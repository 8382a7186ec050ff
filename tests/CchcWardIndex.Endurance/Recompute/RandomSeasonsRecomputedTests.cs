using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.SecondRoute;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Endurance.Recompute;

/// <summary>
/// Not one season alone: seasons drawn anew, written as the forms people send, scored and published by the program, come out the same from
/// the documents alone.
/// </summary>
public sealed class RandomSeasonsRecomputedTests
{
    private static readonly string Folder = RepositoryFolder.Path("criteria", "2022");

    [Fact]
    public void Three_seasons_drawn_by_lot_each_come_out_the_same()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (seed, units) in new[] { (1, 21), (2, 13), (3, 8) })
        {
            var files = Published(seed, units, out var points);

            var ran = PythonRoute.Run(files);

            Assert.Equal((0, ""), (ran.Status, ran.Error));
            Assert.Matches($"^[0-9]+ tệp, {units} đơn vị, {units * 74} kết quả tiêu chí: 0 chỗ khác\\.\\s*$", ran.Out);
            // A lot that gives every unit the same, or every season, would prove nothing.
            Assert.True(points.Distinct().Count() > units / 2 && seen.Add(string.Join(' ', points.Take(8))), string.Join(' ', points));
        }
    }

    // What happens in a unit follows from its code: with codes drawn by lot, of so many units, it is another season of the same set.
    private static (RuleBook Book, IReadOnlyCollection<AuthorsTest> Tests, IReadOnlyList<CriteriaFile> Files) Set(int seed, int units)
    {
        const string Units = "units.json";
        var chances = new Chances(seed);
        var files = CriteriaFolder.Files(Folder);
        var json = JsonNode.Parse(files.Single(file => file.Path == Units).Content.Span)!.AsObject();
        var codes = chances.Shuffle(Enumerable.Range(30_000, 60_000)).Take(units).Order();
        json["units"] = new JsonArray([
            .. chances
                .Shuffle(json["units"]!.AsArray())
                .Zip(
                    codes,
                    (unit, code) =>
                    {
                        var renamed = unit!.DeepClone();
                        renamed["code"] = code.ToString(CultureInfo.InvariantCulture);
                        return renamed;
                    }
                ),
        ]);
        IReadOnlyList<CriteriaFile> changed =
        [
            .. files.Where(file => file.Path != Units),
            new CriteriaFile(Units, Encoding.UTF8.GetBytes(json.ToJsonString())),
        ];
        var loaded = CriteriaSetLoader.Load(CriteriaFolder.IdOf(Folder), changed);
        return (RuleBook.Prove(loaded).Book ?? throw new InvalidOperationException(string.Join('\n', loaded.Faults)), loaded.Tests, changed);
    }

    private static Dictionary<string, byte[]> Published(int seed, int units, out ImmutableArray<decimal?> points)
    {
        var (book, tests, criteria) = Set(seed, units);
        var workbooks = SampleWorkbooks.Of(book.Set, SampleSeason.Of(book, tests), () => { });
        var intake = EvidenceReader.Read(book.Set, [.. workbooks.Select(workbook => EvidenceFile.Of(workbook.Name, workbook.Content))]);
        var results = Results.Of(book, intake, new DateTimeOffset(2022, 12, 20, 8, 0, seed, TimeSpan.FromHours(7)));
        Assert.False(results.IsBlocked, string.Join('\n', results.Problems.Select(problem => problem.Message)));

        var promulgation = SamplePublication.Of(book.Set.Id, Digest.Of(Rescoring.Json(results)), results.ProducedAt);
        points = [.. results.Units.Select(unit => unit.Score.Points)];
        return PublishedFolder
            .Files(results with { Promulgation = promulgation }, criteria, workbooks.Select(workbook => new FolderFile(workbook.Name, workbook.Content)))
            .ToDictionary(file => file.Path, file => file.Content.ToArray());
    }
}
