using System.Globalization;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.SecondRoute;

public class ShufflingChangesNothingTests
{
    private static readonly DateTimeOffset Then = new(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Units_files_reports_facts_and_survey_rows_in_any_order_give_the_same_bytes() =>
        Assert.All(
            Enumerable.Range(20_000, 25),
            seed =>
            {
                var season = new RandomSeason(TwoRoutes.Book.Set, seed);
                var intake = season.Make().Intake;
                var shuffled = season.Shuffle(intake);

                // A shuffle that moved nothing would prove nothing.
                Assert.NotEqual(intake.SelfAssessments.Select(sheet => sheet.Unit), shuffled.SelfAssessments.Select(sheet => sheet.Unit));
                Assert.Equal(Json(TwoRoutes.Book, intake), Json(TwoRoutes.Book, shuffled));
            }
        );

    [Fact]
    public void The_files_of_a_criteria_set_may_be_read_in_any_order()
    {
        var season = new RandomSeason(TwoRoutes.Book.Set, 30_000);
        var intake = season.Make().Intake;
        var folder = RepositoryFolder.Path("criteria", "2022");
        var files = Directory
            .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => new CriteriaFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));

        var book = RuleBook.Prove(CriteriaSetLoader.Load("2022", [.. season.Shuffle(files)])).Book!;

        Assert.Equal(TwoRoutes.Book.Set.Digest, book.Set.Digest);
        Assert.Equal(Json(TwoRoutes.Book, intake), Json(book, intake));
    }

    [Theory]
    [InlineData("failing")]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void Any_culture_gives_the_same_bytes(string name)
    {
        // Several seasons, so that every kind of message is written under the culture too.
        var intakes = Enumerable.Range(20_000, 12).Select(seed => new RandomSeason(TwoRoutes.Book.Set, seed).Make().Intake).ToList();
        var plain = intakes.Select(intake => Json(TwoRoutes.Book, intake)).ToList();
        Assert.All(
            ["Phiếu không có dòng của tiêu chí này", "Thiếu số liệu", "không phải số nguyên", "lớn hơn", "muộn hơn"],
            words => Assert.Contains(plain, json => json.Contains(words, StringComparison.Ordinal))
        );
        CultureInfo culture = name == "failing" ? new FailingCulture() : CultureInfo.GetCultureInfo(name);

        Assert.Equal(plain, FailingCulture.Under(culture, () => intakes.Select(intake => Json(TwoRoutes.Book, intake)).ToList()));
    }

    [Fact]
    public void Many_threads_scoring_at_once_with_one_rule_book_give_the_same_bytes()
    {
        var intakes = Enumerable.Range(40_000, 4).Select(seed => new RandomSeason(TwoRoutes.Book.Set, seed).Make().Intake).ToList();
        var alone = intakes.Select(intake => Json(TwoRoutes.Book, intake)).ToList();
        using var together = new Barrier(8);
        var found = new string[8];

        // A fresh book: its first calls, from eight threads at the same moment, are the ones most likely to collide.
        var book = RuleBook.Prove(CchcWardIndex.App.Files.CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022"))).Book!;
        var threads = Enumerable
            .Range(0, found.Length)
            .Select(i => new Thread(() =>
            {
                together.SignalAndWait();
                found[i] = Json(book, intakes[i % intakes.Count]);
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(Enumerable.Range(0, found.Length), i => Assert.Equal(alone[i % alone.Count], found[i]));
    }

    internal static string Json(RuleBook book, Intake intake)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, Results.Of(book, intake, Then));
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
