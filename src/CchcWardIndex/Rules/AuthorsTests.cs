using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rules;

/// <summary>Runs the examples that a set's authors wrote with the calculation by hand: facts given, points and rule expected.</summary>
public static class AuthorsTests
{
    /// <summary>Runs them all.</summary>
    /// <param name="book">The proven set.</param>
    /// <param name="tests">Its authors' tests; a criterion the set does not have is passed over, loading has told of it.</param>
    /// <returns>One fault for each example that does not come out as written, with what was expected and what came; empty where all do.</returns>
    public static ImmutableArray<Fault> Run(RuleBook book, IEnumerable<AuthorsTest> tests)
    {
        var faults = new Faults();
        Run(book.Set.Criteria, book.Decide, tests, faults);
        return faults.Found;
    }

    /// <summary>Runs those of some criteria.</summary>
    internal static void Run(
        IEnumerable<Criterion> criteria,
        Func<Criterion, IReadOnlyList<FactValue?>, Decision> decide,
        IEnumerable<AuthorsTest> tests,
        Faults faults
    )
    {
        var byCode = criteria.ToDictionary(criterion => criterion.Code);
        foreach (var test in tests)
        {
            if (byCode.TryGetValue(test.Criterion, out var criterion) && criterion.Readings.FirstOrDefault(one => one.Variant == test.Variant) is { } reading)
            {
                Run(reading, decide, test, faults);
            }
        }
    }

    private static void Run(Criterion criterion, Func<Criterion, IReadOnlyList<FactValue?>, Decision> decide, AuthorsTest test, Faults faults)
    {
        if (test.NotApplicable)
        {
            RunNotApplicable(criterion, test, faults);
            return;
        }

        var gathered = Gather(criterion, test);
        foreach (var flaw in gathered.Flaws)
        {
            faults.Add(test.File, $"{test.Place}.facts", ExampleProblems.FactUnusable(test.Name, flaw.Text.Message));
        }

        if (!gathered.Flaws.IsEmpty)
        {
            return;
        }

        var decision = decide(criterion, [.. gathered.Facts.Select(used => used.Value)]);
        if (decision.Points is not { } points)
        {
            faults.Add(test.File, test.Place, ExampleProblems.RuleFailed(test.Name, decision.Error!));
            return;
        }

        Compare(criterion, test, points, decision.Rule, faults);
    }

    private static void RunNotApplicable(Criterion criterion, AuthorsTest test, Faults faults)
    {
        if (criterion.WhenNotApplicable is not { } meaning)
        {
            faults.Add(test.File, $"{test.Place}.notApplicable", ExampleProblems.NotApplicableForbidden(test.Name, criterion.Code.Text));
            return;
        }

        Compare(criterion, test, meaning == WhenNotApplicable.FullPoints ? criterion.MaxPoints : null, null, faults);
    }

    private static void Compare(Criterion criterion, AuthorsTest test, decimal? points, string? rule, Faults faults)
    {
        if (test.Points != points)
        {
            faults.Add(test.File, $"{test.Place}.points", ExampleProblems.OtherPoints(test, criterion.Code.Text, points));
        }

        if (test.Rule != rule)
        {
            faults.Add(test.File, $"{test.Place}.rule", ExampleProblems.OtherRule(test, criterion.Code.Text, rule));
        }
    }

    // The same reading that a workbook's values go through, so an example cannot show what a ward could never report.
    private static Gathered Gather(Criterion criterion, AuthorsTest test)
    {
        if (criterion.IsSurvey)
        {
            return criterion.Facts.All(fact => test.Facts.ContainsKey(fact.Name))
                ? FactGathering.OfSurvey(criterion, criterion.Facts.Select(fact => new UsedFact(fact, test.Facts[fact.Name], null)))
                : new Gathered([], [new Flaw(null, ExampleProblems.SurveyFactsMissing())]);
        }

        var report = new CriterionReport([
            .. criterion.Facts.Select(fact => new ReportedFact(fact.Name, test.Facts.TryGetValue(fact.Name, out var value) ? value : null, default)),
        ]);
        var gathered = FactGathering.Example(criterion, report);
        var missing = gathered
            .Facts.Where(used => used.Fact.Of is not null && used.Value is null)
            .Select(used => new Flaw(null, ExampleProblems.FactMissing(used.Fact)));
        return gathered with { Flaws = [.. gathered.Flaws, .. missing] };
    }
}
