using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>The best values among all units (pattern P9), found before any unit is scored.</summary>
internal sealed class BestOfUnits
{
    private readonly Dictionary<(string Criterion, string Fact), decimal> _best = [];

    private BestOfUnits()
    {
    }

    /// <summary>Looks through every submission that may be scored.</summary>
    public static BestOfUnits Of(RuleBook book, IEnumerable<SelfAssessment> assessments)
    {
        var found = new BestOfUnits();
        var relative = book.Set.Criteria.Where(criterion => criterion.Facts.Any(fact => fact.Of is not null)).ToList();
        foreach (var assessment in relative.Count == 0 ? [] : assessments)
        {
            foreach (var criterion in relative)
            {
                found.Look(book, criterion, assessment);
            }
        }

        return found;
    }

    /// <summary>The best value; null where no unit has one.</summary>
    public FactValue? ValueOf(Criterion criterion, Fact fact) => _best.TryGetValue((criterion.Code, fact.Name), out var best) ? FactValue.Of(best) : null;

    private void Look(RuleBook book, Criterion criterion, SelfAssessment assessment)
    {
        if (!assessment.Reports.TryGetValue(criterion.Code, out var report) || report.NotApplicable || FactGathering.FromWard(criterion, report) is not { Flaws.IsEmpty: true } gathered)
        {
            return;
        }

        foreach (var fact in criterion.Facts.Where(fact => fact.Of is not null))
        {
            var key = (criterion.Code, fact.Name);
            if (book.MeasureOf(criterion, fact, [.. gathered.Facts.Select(used => used.Value)]) is { } own && (!_best.TryGetValue(key, out var best) || own > best))
            {
                _best[key] = own;
            }
        }
    }
}
