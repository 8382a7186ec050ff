using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>The best values among all units (pattern P9), found before any unit is scored.</summary>
internal sealed class BestOfUnits
{
    private readonly Dictionary<(string Criterion, string Fact), decimal> _best = [];
    private readonly Dictionary<string, int> _seen = [];

    private BestOfUnits()
    {
    }

    /// <summary>Looks through every submission that may be scored; a unit that no longer exists sets no mark for those that do.</summary>
    public static BestOfUnits Of(RuleBook book, IReadOnlyDictionary<string, SelfAssessment> assessments)
    {
        var found = new BestOfUnits();
        foreach (var criterion in Relative(book.Set))
        {
            foreach (var unit in Existing(book.Set))
            {
                if (assessments.TryGetValue(unit.Code, out var assessment))
                {
                    found.Look(book, criterion, assessment);
                }
            }
        }

        return found;
    }

    /// <summary>Where the mark may still move, because some unit's value is not known yet.</summary>
    public IEnumerable<Problem> Open(CriteriaSet set)
    {
        var all = Existing(set).Count();
        return from criterion in Relative(set)
               let seen = _seen.GetValueOrDefault(criterion.Code)
               where seen > 0 && seen < all
               from fact in criterion.Facts
               where fact.Of is not null
               select new Problem(
                   Severity.Warning, null, criterion.Code, "", $"\"{fact.Label}\" mới tính trên {seen} trong {all} đơn vị.",
                   "Bổ sung số liệu của các đơn vị còn thiếu rồi chấm lại; điểm của các đơn vị khác ở tiêu chí này có thể thay đổi.");
    }

    /// <summary>The best value; null where no unit has one.</summary>
    public FactValue? ValueOf(Criterion criterion, Fact fact) => _best.TryGetValue((criterion.Code, fact.Name), out var best) ? FactValue.Of(best) : null;

    private void Look(RuleBook book, Criterion criterion, SelfAssessment assessment)
    {
        if (!assessment.Reports.TryGetValue(criterion.Code, out var report) || (report.NotApplicable && criterion.WhenNotApplicable is null))
        {
            return;
        }

        var gathered = report.NotApplicable ? null : FactGathering.FromWard(criterion, report);
        if (gathered is { Flaws.IsEmpty: false })
        {
            return;
        }

        // A ward without occasion has its say too: it sets no mark and leaves none open.
        _seen[criterion.Code] = _seen.GetValueOrDefault(criterion.Code) + 1;
        if (gathered is null)
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

    private static IEnumerable<Criterion> Relative(CriteriaSet set) => set.Criteria.Where(criterion => criterion.Facts.Any(fact => fact.Of is not null));

    private static IEnumerable<Unit> Existing(CriteriaSet set) => set.Units.Where(unit => unit.ExistsOn(set.LastDay));
}
