using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Pattern P9: asks every unit that has the criterion, one by one, for its figures as found, else as reported.</summary>
internal sealed class NaiveBest(NaiveSet set, NaiveUnits units, NaiveAppraisal appraisal)
{
    private readonly Dictionary<(string, string), Rational?> _found = [];

    /// <summary>The best value of all; a unit whose own is above it is measured by itself.</summary>
    public Rational? Of(NaiveCriterion criterion, NaiveFact fact, Dictionary<string, object?> own)
    {
        if (!_found.TryGetValue((criterion.Code, fact.Name), out var best))
        {
            best = set
                .Units.Where(unit => units.IsScored(unit) && criterion.AppliesTo(unit))
                .Select(unit => Measure(fact, Figures(criterion, unit.Code)))
                .Max();
            _found[(criterion.Code, fact.Name)] = best;
        }

        return Measure(fact, own) is { } mine && !(best > mine) ? mine : best;
    }

    private Dictionary<string, object?>? Figures(NaiveCriterion criterion, string unit)
    {
        var report = units.Report(unit, criterion.Code);
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
            return NaiveFacts.Found(set, criterion, report, entry);
        }

        return report is null or { NotApplicable: true } || criterion.HasDepartmentFacts ? null : NaiveFacts.Reported(set, criterion, report);
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
