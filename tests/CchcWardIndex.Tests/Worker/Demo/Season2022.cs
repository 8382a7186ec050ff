using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Worker.Demo;

/// <summary>The sample season of the set that the program ships, made and scored once.</summary>
internal static class Season2022
{
    private static readonly LoadedSet Loaded = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022"));

    public static RuleBook Book { get; } = RuleBook.Prove(Loaded).Book!;

    public static ImmutableArray<AuthorsTest> Tests => Loaded.Tests;

    public static SampleSeason Season { get; } = SampleSeason.Of(Book, Loaded.Tests);

    /// <summary>The whole season.</summary>
    public static ScoredRound Scored { get; } = Scorer.Score(Book, Season.Intake);

    /// <summary>After the first appraisal, before anybody explained.</summary>
    public static ScoredRound ScoredFirst { get; } = Scorer.Score(Book, Season.Intake with { Appraisals = Season.FirstAppraisals, Explanations = [] });

    /// <summary>The results of what was handed in, as text.</summary>
    public static string Json(Intake intake)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, Results.Of(Book, intake, new DateTimeOffset(2022, 12, 20, 8, 0, 0, TimeSpan.FromHours(7))));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
