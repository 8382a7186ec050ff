using System.Globalization;
using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Copying;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Scores one season by both routes and says where they part.</summary>
internal static class TwoRoutes
{
    // The engine's decimals hold 28 digits; the exact fractions none too few. Anything larger than this is no rounding.
    private static readonly Rational Noise = Rational.Parse("0.0000000000000000000001");

    private static readonly string Folder = RepositoryFolder.Path("criteria", "2022");

    public static RuleBook Book { get; } =
        RuleBook.Prove(CriteriaFolder.Load(Folder)) is { Book: { } book } ? book : throw new InvalidOperationException("The 2022 set is not proven.");

    // As a publication has it: what a pattern declares is checked beside what somebody calculates by hand, and not here.
    public static NaiveSet Naive { get; } =
        NaiveSet.Read(WrittenRules.In(Book.Set, CriteriaFolder.Files(Folder)).Select(file => (file.Path, Encoding.UTF8.GetString(file.Content.Span))));

    public static List<string> Differences(RuleBook book, NaiveSet naive, Season season) =>
        Differences(naive, season, Ranker.Rank(book, Scorer.Score(book, season.Intake).Units));

    public static List<string> Differences(NaiveSet naive, Season season, ImmutableArray<RankedUnit> places)
    {
        var engine = places.ToDictionary(place => place.Score.Unit.Code);
        return [.. NaiveRanking.Rank(naive, new NaiveScorer(naive, season).Score()).SelectMany(place => Differences(place, engine[place.Score.Unit.Code]))];
    }

    private static IEnumerable<string> Differences(NaivePlace naive, RankedUnit engine) =>
        OfPlace(naive, engine).Concat(OfSums(naive, engine)).Concat(OfOutcomes(naive, engine));

    private static IEnumerable<string> OfPlace(NaivePlace naive, RankedUnit engine)
    {
        var unit = naive.Score.Unit.Code;
        foreach (
            var (what, first, second) in new (string, object?, object?)[]
            {
                ("status", naive.Score.Status, Word(engine.Score.Status)),
                ("rank", naive.Rank, engine.Rank),
                ("group rank", naive.GroupRank, engine.GroupRank),
                ("grade", naive.Grade, engine.Grade),
                ("outcomes", naive.Score.Outcomes.Count, engine.Score.Outcomes.Length),
                ("maximum", naive.Score.Max, (Rational)engine.Score.MaxPoints),
            }
        )
        {
            if (!Equals(first, second))
            {
                yield return $"{unit} {what}: {first} / {second}";
            }
        }
    }

    private static IEnumerable<string> OfSums(NaivePlace naive, RankedUnit engine)
    {
        var unit = naive.Score.Unit.Code;
        if (
            !Same(naive.Score.Index, engine.Score.Index)
            || !Same(naive.Score.Points, engine.Score.Points ?? 0m)
            || !Same(naive.Score.OverClaim, engine.Score.OverClaim)
        )
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{unit} sums: {naive.Score.Points} {naive.Score.Index} {naive.Score.OverClaim} / {engine.Score.Points} {engine.Score.Index} "
                    + $"{engine.Score.OverClaim}"
            );
        }

        // A twelfth times three is a hair less than a quarter: a floor that lifts by that hair is rounding, which exact fractions do not know.
        var changes = engine.Score.Adjustments.Where(change => ((Rational)change.Points).Abs() > Noise).ToList();
        if (
            !naive
                .Score.Adjustments.Select(change => (change.Kind, change.Area))
                .SequenceEqual(changes.Select(change => (Word(change.Kind), change.Area?.Text)))
            || !naive.Score.Adjustments.Zip(changes).All(pair => Same(pair.First.Points, pair.Second.Points))
        )
        {
            yield return $"{unit} adjustments: {string.Join(", ", naive.Score.Adjustments)} / "
                + $"{string.Join(", ", engine.Score.Adjustments.Select(change => change.Reason))}";
        }
    }

    private static IEnumerable<string> OfOutcomes(NaivePlace naive, RankedUnit engine)
    {
        var unit = naive.Score.Unit.Code;
        var counted = NaiveTotals.Counted(naive.Score);
        foreach (
            var outcome in engine.Score.Outcomes.Where(outcome =>
                !Same(counted.GetValueOrDefault(outcome.Criterion.Code.Text), engine.Score.FinalOf(outcome) ?? 0m)
            )
        )
        {
            yield return FormattableString.Invariant(
                $"{unit} {outcome.Criterion.Code} counts: {counted.GetValueOrDefault(outcome.Criterion.Code.Text)} / {engine.Score.FinalOf(outcome)}"
            );
        }

        foreach (var (mine, theirs) in naive.Score.Outcomes.Zip(engine.Score.Outcomes).Where(pair => !Same(pair.First, pair.Second)))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{unit} {mine} / {Word(theirs.Kind)} {theirs.Points} of {theirs.ApplicableMaximum}, self {theirs.SelfPoints}, rule "
                    + $"{theirs.RulePoints}, appraised {theirs.AppraisedPoints}, {theirs.Rule} {theirs.Decision?.Error} on "
                    + $"{string.Join(", ", theirs.Facts.Select(used => $"{used.Fact.Name}={used.Value}"))} {theirs.Appraisal?.Entry}"
            );
        }
    }

    private static bool Same(NaiveOutcome mine, Outcome theirs) =>
        mine.Criterion == theirs.Criterion.Code
        && mine.Kind == Word(theirs.Kind)
        && mine.Rule == (theirs.Ground is null ? theirs.Decision?.Rule : null)
        && Same(mine.Points, theirs.Points)
        && mine.MaxPoints == theirs.ApplicableMaximum
        && Same(mine.SelfPoints, theirs.SelfPoints)
        && Same(mine.RulePoints, theirs.RulePoints)
        && Same(mine.AppraisedPoints, theirs.AppraisedPoints)
        && mine.AwaitsDepartment == theirs.AwaitsDepartment
        && mine.IsJudged == theirs.IsJudged
        && mine.IsRejected == theirs.IsRejected
        && mine.NotApplicableBy == (theirs.NotApplicableBy is { } by ? Word(by) : null);

    private static bool Same(Rational? exact, decimal? computed) =>
        exact is { } first && computed is { } second ? (first - second).Abs() <= Noise : exact is null && computed is null;

    private static string Word(Enum value) => value.ToString() is var word ? char.ToLowerInvariant(word[0]) + word[1..] : "";
}
