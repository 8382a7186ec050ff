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

    /// <summary>Looks through the figures of every unit that is scored, as found where a department appraised them; a unit that is left out sets no mark for the others.</summary>
    public static BestOfUnits Of(RuleBook book, IReadOnlyDictionary<string, SelfAssessment> assessments, Appraisals appraisals)
    {
        var found = new BestOfUnits();
        foreach (var criterion in Relative(book.Set))
        {
            foreach (var unit in book.Set.Units.Where(unit => Treatment.Of(unit, book.Set).IsScored))
            {
                found.Look(book, criterion, unit, assessments.GetValueOrDefault(unit.Code)?.Reports.GetValueOrDefault(criterion.Code), appraisals);
            }
        }

        return found;
    }

    /// <summary>Where the mark may still move, because some unit's value is not known yet.</summary>
    public IEnumerable<Problem> Open(CriteriaSet set)
    {
        var all = set.Units.Count(unit => Treatment.Of(unit, set).IsScored);
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
    /// <param name="criterion">The criterion.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="own">What the unit itself claims: a claim above the mark is measured by itself.</param>
    public FactValue? ValueOf(Criterion criterion, Fact fact, decimal? own) =>
        _best.TryGetValue((criterion.Code, fact.Name), out var best) ? FactValue.Of(Math.Max(best, own ?? best)) : own is { } alone ? FactValue.Of(alone) : null;

    private void Look(RuleBook book, Criterion criterion, Unit unit, CriterionReport? report, Appraisals appraisals)
    {
        var gathered = appraisals.EntryOf(unit.Code, criterion, report) switch
        {
            { Conclusion: Conclusion.Rejected } or { NotApplicable: true } => null,
            { } entry when entry.Facts.Length + entry.Excused.Length > 0 => FactGathering.Found(criterion, report, entry),
            _ when report is null || (report.NotApplicable && criterion.WhenNotApplicable is null) => new Gathered([], [Flaw.AlreadyTold]),
            _ => report.NotApplicable ? null : FactGathering.Submitted(criterion, report),
        };
        if (gathered is { Flaws.IsEmpty: false } || (gathered is not null && criterion.Facts.Any(fact => fact.Source == FactSource.Department && gathered.Facts.All(used => used.Fact != fact || used.Value is null))))
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
}
