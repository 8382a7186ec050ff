using System.Collections.Concurrent;
using System.Text.Json;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
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
        var decided = new int[Enum.GetValues<UnitTreatment>().Length * 2];
        Parallel.For(0, Seasons, i =>
        {
            var (book, naive) = sets[i % sets.Count];
            var season = new RandomSeason(book.Set, 100_000 + i).Make();
            var round = Scorer.Score(book, season.Intake);
            var places = Ranker.Rank(book, round.Units);
            TwoRoutes.Differences(naive, season, places).ForEach(difference => differences.Add($"seed {i}, set {i % sets.Count}: {difference}"));
            features.Look(book.Set, season.Intake, round);
            Interlocked.Add(ref ranked, places.Count(place => place.Rank is not null));
            foreach (var decision in season.Intake.UnitDecisions)
            {
                Interlocked.Increment(ref decided[((int)decision.As * 2) + (season.Intake.SelfAssessments.Any(sheet => sheet.Unit == decision.Unit) ? 1 : 0)]);
            }
        });

        output.WriteLine(string.Join("\n", features.Seasons.OrderBy(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}").Append($"{ranked} ranked")));
        Assert.True(differences.IsEmpty, $"{differences.Count} differences:\n{string.Join("\n", differences.Order(StringComparer.Ordinal).Take(20))}");
        Assert.All(features.Seasons, pair => Assert.True(pair.Value >= Enough, $"{pair.Key}: only {pair.Value} seasons."));
        Assert.True(ranked > Seasons, $"Only {ranked} units were ranked.");
        // Every word, for units that handed in and for such that did not.
        Assert.All(decided, units => Assert.True(units >= Enough, string.Join(", ", decided)));
    }

    // Whoever adds up results.json by hand must come to the same, whatever caps and floors do.
    [Fact]
    public void In_every_random_season_criteria_and_areas_add_up_to_their_unit_in_results_json()
    {
        var adjusted = 0;
        foreach (var variant in Enumerable.Range(0, WholeProcedure.Variants))
        {
            var book = WholeProcedure.Set(variant).Book();
            foreach (var seed in Enumerable.Range(300_000, 60))
            {
                using var json = JsonDocument.Parse(ShufflingChangesNothingTests.Json(book, new RandomSeason(book.Set, seed).Make().Intake));
                foreach (var unit in json.RootElement.GetProperty("units").EnumerateArray().Where(unit => unit.GetProperty("points").ValueKind == JsonValueKind.Number))
                {
                    var criteria = unit.GetProperty("criteria").EnumerateArray().ToList();
                    Assert.Equal(unit.GetProperty("points").GetDecimal(), Sum(criteria, "points"), 20);
                    Assert.Equal(unit.GetProperty("points").GetDecimal(), Sum(unit.GetProperty("areas").EnumerateArray(), "points"), 20);
                    Assert.Equal(unit.GetProperty("maxPoints").GetDecimal(), Sum(criteria.Where(criterion => criterion.GetProperty("outcome").GetString() != "notApplicable"), "maxPoints"));
                    Assert.Equal(Sum(unit.GetProperty("adjustments").EnumerateArray(), "points"), Sum(criteria, "adjusted"), 20);
                    adjusted += unit.GetProperty("adjustments").GetArrayLength();
                }
            }
        }

        Assert.True(adjusted > 100, $"Only {adjusted} caps and floors were tried.");

        static decimal Sum(IEnumerable<JsonElement> items, string key) => items.Sum(item => item.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : 0m);
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
