using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.Analysis;
using CchcWardIndex.App.Files;
using CchcWardIndex.Benchmarks.Seasons;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Benchmarks.Analysis;

/// <summary>How long it takes to say how sure the order is: margins, leaving out every criterion, and 10,000 draws, on the sample season.</summary>
internal static class CertaintyRun
{
    private const int Times = 9;

    /// <summary>Measures and prints; the first time, when everything is compiled, stands apart.</summary>
    public static IReadOnlyList<string> Measure(params int[] sizes)
    {
        List<string> lines =
        [
            "| units | criteria drawn a unit | draws | first time ms | median of the next ms | without draws ms |",
            "|--:|--:|--:|--:|--:|--:|",
        ];
        foreach (var units in sizes)
        {
            var season = SeasonFolder.Of(units);
            var book = RuleBook.Prove(CriteriaFolder.Load(season.Criteria)).Book!;
            var results = Concluded(Results.Of(book, EvidenceReader.Read(book.Set, EvidenceFolder.Forms(season.Evidence, book.Set)), DateTimeOffset.UnixEpoch));
            if (results.Units.Any(unit => unit.Rank is null))
            {
                throw new InvalidOperationException("A unit has no rank: there is less to draw than the table says.");
            }

            var ordinary = book.Set.Ordinary.Count(criterion => !criterion.IsSurvey);
            var (first, rest) = (Time(results), Enumerable.Range(0, Times).Select(_ => Time(results)).Order().ToList());
            var bare = results with { Set = results.Set with { AppraisalError = null } };
            var without = Enumerable.Range(0, Times).Select(_ => Time(bare)).Order().ToList();
            lines.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {units} | {ordinary} | {book.Set.AppraisalError!.Draws:#,0} | {first:0} | {rest[Times / 2]:0} | {without[Times / 2]:0} |"
                )
            );
        }

        lines.ForEach(Console.WriteLine);
        return lines;
    }

    // The season has no appraisals: every ward's own figures are taken for what a department would have found, so that every unit is ranked.
    private static Results Concluded(Results results) =>
        results with
        {
            Units = Ranker.Rank(
                results.Book,
                results.Units.Select(unit => new UnitScore(
                    unit.Score.Unit,
                    UnitStatus.Scored,
                    [
                        .. unit.Score.Outcomes.Select(outcome =>
                            outcome.LeavesMaximum
                                ? outcome
                                : outcome with
                                {
                                    Points = outcome.Points ?? outcome.Claimed?.Points ?? outcome.Criterion.MaxPoints,
                                    Source = results.Units[0].Score.Outcomes[0].Source,
                                }
                        ),
                    ]
                ))
            ),
        };

    private static double Time(Results results)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(Certainty.Of(results));
        return watch.Elapsed.TotalMilliseconds;
    }
}
