using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Benchmarks.Scoring;

/// <summary>What one unit of the sample season reports on one criterion, ready to be decided: one value a fact in declared order.</summary>
internal sealed record CriterionFacts(Criterion Criterion, FactValue?[] Values);

/// <summary>
/// What one unit of the sample season reports, without the criteria it declares "không phát sinh" and those that a department has figures
/// for.
/// </summary>
internal sealed record UnitFacts(Unit Unit, IReadOnlyList<CriterionFacts> Criteria)
{
    /// <summary>The rule book of the set and the season's units, by code.</summary>
    public static (RuleBook Book, IReadOnlyList<UnitFacts> Units) OfSampleSeason(string criteriaFolder)
    {
        var loaded = CriteriaFolder.Load(criteriaFolder);
        var book = RuleBook.Prove(loaded).Book ?? throw new InvalidOperationException("The criteria set has faults; run criteria check.");
        var season = SampleSeason.Of(book, loaded.Tests);
        var units = season
            .SelfAssessments.OrderBy(pair => pair.Key.Code)
            .Select(pair => new UnitFacts(
                pair.Key,
                [
                    .. book
                        .Set.Criteria.Where(criterion =>
                            criterion.Facts.All(fact => fact.Source != FactSource.Department)
                            && pair.Value.TryGetValue(criterion.Code, out var report)
                            && !report.NotApplicable
                        )
                        .Select(criterion => new CriterionFacts(
                            criterion,
                            [.. criterion.Facts.Select(fact => pair.Value[criterion.Code].Fact(fact.Name)?.Value)]
                        )),
                ]
            ))
            .ToList();
        FillBestOfUnits(book, units);
        return (book, units);
    }

    // The best of all units (P9) is the same input for every contender; finding it is no part of scoring one unit.
    private static void FillBestOfUnits(RuleBook book, List<UnitFacts> units)
    {
        foreach (var same in units.SelectMany(unit => unit.Criteria).GroupBy(facts => facts.Criterion))
        {
            for (var i = 0; i < same.Key.Facts.Length; i++)
            {
                if (same.Key.Facts[i] is { Of: not null } fact && same.Max(facts => book.MeasureOf(same.Key, fact, facts.Values)) is { } best)
                {
                    foreach (var facts in same)
                    {
                        facts.Values[i] = FactValue.Of(best);
                    }
                }
            }
        }
    }
}
