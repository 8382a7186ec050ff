using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Patterns P9, P27: asks every unit that has the criterion, one by one, for its figures as found, else as reported.</summary>
internal sealed class NaiveComparison(NaiveSet set, NaiveUnits units, NaiveAppraisal appraisal, NaiveTables tables)
{
    private readonly Dictionary<(string, string), List<(NaiveUnit Unit, Rational Value)>> _found = [];

    /// <summary>What a unit's own value comes to among all; of the best a unit whose own is above it is measured by itself.</summary>
    public Rational? Of(NaiveCriterion criterion, NaiveFact fact, string unit, Dictionary<string, object?> values)
    {
        var (own, all) = (Measure(fact, values), All(criterion, fact));
        var group = set.Units.First(one => one.Code == unit).Group;
        all = [.. all.Where(pair => !fact.WithinGroup || pair.Unit.Group == group)];
        if (fact.Source == "bestOfUnits")
        {
            return all.Select(pair => (Rational?)pair.Value).Append(own).Max();
        }

        var row = all.Where(pair => own is null || pair.Unit.Code != unit).Select(pair => pair.Value).Concat(own is { } mine ? [mine] : []).Order().ToList();
        if (row.Count == 0)
        {
            return null;
        }

        Rational ahead = own is null ? row.Count : row.Count(value => value > own.Value);
        return fact.Source switch
        {
            "leastOfUnits" => row[0],
            "meanOfUnits" => row.Aggregate(Rational.Zero, (sum, value) => sum + value) / row.Count,
            "medianOfUnits" => (row[(row.Count - 1) / 2] + row[row.Count / 2]) / 2,
            "rankAmongUnits" => ahead + 1,
            _ => ahead * 100 / row.Count,
        };
    }

    private List<(NaiveUnit Unit, Rational Value)> All(NaiveCriterion criterion, NaiveFact fact)
    {
        if (!_found.TryGetValue((criterion.Code, fact.Name), out var all))
        {
            all =
            [
                .. from unit in set.Units
                where units.IsScored(unit) && criterion.AppliesTo(unit)
                let value = Measure(fact, Figures(criterion, unit.Code))
                where value is not null
                select (unit, value.Value),
            ];
            _found[(criterion.Code, fact.Name)] = all;
        }

        return all;
    }

    private Dictionary<string, object?>? Figures(NaiveCriterion criterion, string unit)
    {
        var report = units.Report(unit, criterion.Code);
        var figures = tables.Of(criterion, unit);
        if (criterion.IsOutside || !figures.IsSound)
        {
            return figures.IsSound ? figures.Values : null;
        }

        if (units.HasNothingToReport(unit) && !criterion.IsDepartmental)
        {
            return null;
        }

        var (entry, _) = appraisal.Of(criterion, unit, report);
        if (entry is { NotApplicable: true } or { Conclusion: Conclusion.Rejected })
        {
            return null;
        }

        if (entry is not null && entry.Facts.Length + entry.Excused.Length > 0)
        {
            return NaiveFacts.Found(set, criterion, report, entry, figures.Values);
        }

        return report is null or { NotApplicable: true } || criterion.HasDepartmentFacts ? null : NaiveFacts.Reported(set, criterion, report, figures.Values);
    }

    private static Rational? Measure(NaiveFact fact, Dictionary<string, object?>? values)
    {
        try
        {
            return values is null ? null : fact.Of!(values) as Rational?;
        }
        catch (NaiveRuleException)
        {
            // A unit whose own value cannot be worked out sets no mark for the others.
            return null;
        }
    }
}
