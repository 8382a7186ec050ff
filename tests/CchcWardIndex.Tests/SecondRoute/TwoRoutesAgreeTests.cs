using System.Globalization;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using Xunit;

namespace CchcWardIndex.Tests.SecondRoute;

public class TwoRoutesAgreeTests
{
    // 21 units a season.
    private const int Seasons = 500;

    [Fact]
    public void Ten_thousand_random_submissions_score_and_rank_the_same_by_both_routes()
    {
        var kinds = new int[Enum.GetValues<OutcomeKind>().Length];
        var (submissions, ranked) = (0, 0);
        Parallel.For(
            0,
            Seasons,
            seed =>
            {
                var season = new RandomSeason(TwoRoutes.Book.Set, seed).Make();
                var places = Ranker.Rank(TwoRoutes.Book, Scorer.Score(TwoRoutes.Book, season.Intake).Units);
                Assert.Empty(TwoRoutes.Differences(TwoRoutes.Naive, season, places));
                Interlocked.Add(ref submissions, season.Intake.SelfAssessments.Length);
                Interlocked.Add(ref ranked, places.Count(place => place.Rank is not null));
                foreach (var outcome in places.SelectMany(place => place.Score.Outcomes))
                {
                    Interlocked.Increment(ref kinds[(int)outcome.Kind]);
                }
            }
        );

        // The seasons must really visit what they claim to: enough units ranked, and every ending but the one a proven set rules out.
        Assert.True(submissions >= 10_000, $"Only {submissions} submissions.");
        Assert.True(ranked >= submissions / 4, $"Only {ranked} of {submissions} units were ranked.");
        Assert.All(
            Enum.GetValues<OutcomeKind>(),
            kind => Assert.True(kind == OutcomeKind.RuleError ? kinds[(int)kind] == 0 : kinds[(int)kind] > 500, $"{kind}: {kinds[(int)kind]}")
        );
    }

    [Theory]
    [InlineData("dense", "awaitAppraisal")]
    [InlineData("competition", "acceptWithWarning")]
    [InlineData("competition", "noPoints")]
    public void Both_routes_agree_on_what_the_2022_set_does_not_use(string tieRule, string whenEvidenceMissing)
    {
        var set = EveryFeature.Set(tieRule, whenEvidenceMissing);
        var (book, naive) = (set.Book(), NaiveSet.Read(set.Files()));

        Assert.Empty(Enumerable.Range(50_000, 200).SelectMany(seed => TwoRoutes.Differences(book, naive, new RandomSeason(book.Set, seed).Make())));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-200)]
    public void Both_routes_agree_where_the_deadline_was_moved(int days)
    {
        var deadline = TwoRoutes.Book.Set.SubmissionDeadline.AddDays(days);
        var (book, naive) = (TwoRoutes.Book.Until(deadline), TwoRoutes.Naive with { Deadline = deadline.DateTime });

        Assert.Empty(Enumerable.Range(60_000, 100).SelectMany(seed => TwoRoutes.Differences(book, naive, new RandomSeason(TwoRoutes.Book.Set, seed).Make())));
    }

    [Theory]
    [InlineData("failing")]
    [InlineData("vi-VN")]
    public void Both_routes_agree_under_any_culture(string name)
    {
        var book = TwoRoutes.Book;
        var naive = TwoRoutes.Naive;
        var seasons = Enumerable.Range(10_000, 20).Select(seed => new RandomSeason(book.Set, seed).Make()).ToList();
        CultureInfo culture = name == "failing" ? new FailingCulture() : CultureInfo.GetCultureInfo(name);

        var differences = FailingCulture.Under(culture, () => seasons.SelectMany(season => TwoRoutes.Differences(book, naive, season)).ToList());

        Assert.Empty(differences);
    }

    [Fact]
    public void The_failing_culture_does_fail_whoever_asks_it()
    {
        Assert.Throws<InvalidOperationException>(() => FailingCulture.Under(new FailingCulture(), () => $"{-0.5m}"));
        Assert.Throws<InvalidOperationException>(() => FailingCulture.Under(new FailingCulture(), () => new[] { "b", "a" }.Order().First()));
    }
}
