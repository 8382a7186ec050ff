using System.Text.Json;
using Xunit;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Appraisal, explanation, survey, extras and special units, by both routes.</summary>
public sealed class WholeProcedureTests(ITestOutputHelper output)
{
    // How many it takes until everything happens often is tried in CchcWardIndex.Endurance.
    [Fact]
    public void Three_hundred_random_seasons_of_the_whole_procedure_come_out_the_same_by_both_routes() => ManySeasons.Agree(300, enough: 1, output);

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
                foreach (
                    var unit in json
                        .RootElement.GetProperty("units")
                        .EnumerateArray()
                        .Where(unit => unit.GetProperty("points").ValueKind == JsonValueKind.Number)
                )
                {
                    var criteria = unit.GetProperty("criteria").EnumerateArray().ToList();
                    Assert.Equal(unit.GetProperty("points").GetDecimal(), Sum(criteria, "points"), 20);
                    Assert.Equal(unit.GetProperty("points").GetDecimal(), Sum(unit.GetProperty("areas").EnumerateArray(), "points"), 20);
                    Assert.Equal(
                        unit.GetProperty("maxPoints").GetDecimal(),
                        Sum(criteria.Where(criterion => criterion.GetProperty("outcome").GetString() != "notApplicable"), "maxPoints")
                    );
                    Assert.Equal(Sum(unit.GetProperty("adjustments").EnumerateArray(), "points"), Sum(criteria, "adjusted"), 20);
                    adjusted += unit.GetProperty("adjustments").GetArrayLength();
                }
            }
        }

        Assert.True(adjusted > 100, $"Only {adjusted} caps and floors were tried.");

        static decimal Sum(IEnumerable<JsonElement> items, string key) =>
            items.Sum(item => item.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : 0m);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(7)]
    public void Sheets_of_appraisal_and_explanation_in_any_order_give_the_same_results(int variant)
    {
        var book = WholeProcedure.Set(variant).Book();

        Assert.All(
            Enumerable.Range(200_000, 40),
            seed =>
            {
                var random = new RandomSeason(book.Set, seed);
                var season = random.Make();
                var shuffled = random.Shuffle(season.Intake);

                Assert.Equal(ShufflingChangesNothingTests.Json(book, season.Intake), ShufflingChangesNothingTests.Json(book, shuffled));
            }
        );
    }
}
