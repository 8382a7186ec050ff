using System.Collections.Concurrent;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using Xunit;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Appraisal, explanation, survey, extras and special units, by both routes.</summary>
public sealed class WholeProcedureTests(ITestOutputHelper output)
{
    private const int Seasons = 10_000;

    // A thing that happens in fewer seasons than this has not been tried.
    private const int Enough = 60;

    [Fact]
    public void Ten_thousand_random_seasons_of_the_whole_procedure_come_out_the_same_by_both_routes()
    {
        var sets = Enumerable.Range(0, WholeProcedure.Variants).Select(variant => WholeProcedure.Set(variant)).Select(set => (Book: set.Book(), Naive: NaiveSet.Read(set.Files()))).ToList();
        var differences = new ConcurrentBag<string>();
        var features = new Features();
        var ranked = 0;
        Parallel.For(0, Seasons, i =>
        {
            var (book, naive) = sets[i % sets.Count];
            var season = new RandomSeason(book.Set, 100_000 + i).Make();
            var round = Scorer.Score(book, season.Intake);
            var places = Ranker.Rank(book, round.Units);
            TwoRoutes.Differences(naive, season, places).ForEach(difference => differences.Add($"seed {i}, set {i % sets.Count}: {difference}"));
            features.Look(book.Set, season.Intake, round);
            Interlocked.Add(ref ranked, places.Count(place => place.Rank is not null));
        });

        output.WriteLine(string.Join("\n", features.Seasons.OrderBy(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}").Append($"{ranked} ranked")));
        Assert.True(differences.IsEmpty, $"{differences.Count} differences:\n{string.Join("\n", differences.Order(StringComparer.Ordinal).Take(20))}");
        Assert.All(features.Seasons, pair => Assert.True(pair.Value >= Enough, $"{pair.Key}: only {pair.Value} seasons."));
        Assert.True(ranked > Seasons, $"Only {ranked} units were ranked.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(7)]
    public void Sheets_of_appraisal_and_explanation_in_any_order_give_the_same_results(int variant)
    {
        var book = WholeProcedure.Set(variant).Book();

        Assert.All(Enumerable.Range(200_000, 40), seed =>
        {
            var random = new RandomSeason(book.Set, seed);
            var season = random.Make();
            var shuffled = random.Shuffle(season.Intake);

            Assert.Equal(ShufflingChangesNothingTests.Json(book, season.Intake), ShufflingChangesNothingTests.Json(book, shuffled));
        });
    }
}
