using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Scores one season by both routes and says where they part.</summary>
internal static class TwoRoutes
{
    // The engine's decimals hold 28 digits; the exact fractions none too few. Anything larger than this is no rounding.
    private static readonly Rational Noise = Rational.Parse("0.0000000000000000000001");

    private static readonly string Folder = RepositoryFolder.Path("criteria", "2022");

    public static RuleBook Book { get; } = RuleBook.Prove(CriteriaFolder.Load(Folder)) is { Book: { } book } ? book : throw new InvalidOperationException("The 2022 set is not proven.");

    public static NaiveSet Naive { get; } = NaiveSet.Read(Folder);

    public static List<string> Differences(RuleBook book, NaiveSet naive, Intake intake) => Differences(naive, intake, Ranker.Rank(book, Scorer.Score(book, intake).Units));

    public static List<string> Differences(NaiveSet naive, Intake intake, ImmutableArray<RankedUnit> places)
    {
        var engine = places.ToDictionary(place => place.Score.Unit.Code);
        return [.. NaiveRanking.Rank(naive, new NaiveScorer(naive).Score(intake)).SelectMany(place => Differences(place, engine[place.Score.Unit.Code]))];
    }

    private static IEnumerable<string> Differences(NaivePlace naive, RankedUnit engine)
    {
        var unit = naive.Score.Unit.Code;
        foreach (var (what, first, second) in new (string, object?, object?)[]
        {
            ("status", naive.Score.Status, Word(engine.Score.Status)), ("rank", naive.Rank, engine.Rank), ("group rank", naive.GroupRank, engine.GroupRank),
            ("grade", naive.Grade, engine.Grade), ("outcomes", naive.Score.Outcomes.Count, engine.Score.Outcomes.Length), ("maximum", naive.Score.Max, (Rational)engine.Score.MaxPoints),
        })
        {
            if (!Equals(first, second))
            {
                yield return $"{unit} {what}: {first} / {second}";
            }
        }

        if (!Same(naive.Score.Index, engine.Score.Index) || !Same(naive.Score.Points, engine.Score.Points ?? 0m))
        {
            yield return FormattableString.Invariant($"{unit} sums: {naive.Score.Points} {naive.Score.Index} / {engine.Score.Points} {engine.Score.Index}");
        }

        foreach (var (mine, theirs) in naive.Score.Outcomes.Zip(engine.Score.Outcomes))
        {
            if (mine.Criterion != theirs.Criterion.Code || mine.Kind != Word(theirs.Kind) || mine.Rule != theirs.Decision?.Rule || !Same(mine.Points, theirs.Points) || mine.MaxPoints != theirs.ApplicableMaximum)
            {
                yield return FormattableString.Invariant(
                    $"{unit} {mine.Criterion}: {mine.Kind} {mine.Points} {mine.Rule} / {Word(theirs.Kind)} {theirs.Points} {theirs.Decision?.Rule} {theirs.Decision?.Error} on {string.Join(", ", theirs.Facts.Select(used => $"{used.Fact.Name}={used.Value}"))}");
            }
        }
    }

    private static bool Same(Rational? exact, decimal? computed) =>
        exact is { } first && computed is { } second ? (first - second).Abs() <= Noise : exact is null && computed is null;

    private static string Word(Enum value) => value.ToString() is var word ? char.ToLowerInvariant(word[0]) + word[1..] : "";
}
