using System.Collections.Concurrent;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Random seasons of the whole procedure, scored and ranked by both routes.</summary>
internal static class ManySeasons
{
    /// <summary>Asserts that both routes agree on every season, and that the seasons visited all there is.</summary>
    /// <param name="count">How many seasons, the first ones of a row that is always the same.</param>
    /// <param name="enough">In how many of them each thing of the procedure must have happened.</param>
    /// <param name="output">Told how often each thing happened.</param>
    /// <returns>How often each word was decided on a unit, for those that did not hand in and those that did.</returns>
    public static IReadOnlyList<int> Agree(int count, int enough, ITestOutputHelper output)
    {
        var sets = Enumerable
            .Range(0, WholeProcedure.Variants)
            .Select(variant => WholeProcedure.Set(variant))
            .Select(set => (Book: set.Book(), Naive: NaiveSet.Read(set.Files())))
            .ToList();
        var differences = new ConcurrentBag<string>();
        var features = new Features();
        var ranked = 0;
        var decided = new int[Enum.GetValues<UnitTreatment>().Length * 2];
        Parallel.For(
            0,
            count,
            i =>
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
                    Interlocked.Increment(
                        ref decided[((int)decision.As * 2) + (season.Intake.SelfAssessments.Any(sheet => sheet.Unit == decision.Unit) ? 1 : 0)]
                    );
                }
            }
        );

        output.WriteLine(string.Join("\n", features.Seasons.OrderBy(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}").Append($"{ranked} ranked")));
        Assert.True(differences.IsEmpty, $"{differences.Count} differences:\n{string.Join("\n", differences.Order(StringComparer.Ordinal).Take(20))}");
        Assert.All(features.Seasons, pair => Assert.True(pair.Value >= enough, $"{pair.Key}: only {pair.Value} seasons."));
        Assert.True(ranked > count, $"Only {ranked} units were ranked.");
        return decided;
    }
}
