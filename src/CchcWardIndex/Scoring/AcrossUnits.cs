using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What is compared between units (patterns P9, P27): every unit's value, gathered before any unit is scored.</summary>
internal sealed class AcrossUnits
{
    private readonly Dictionary<(CriterionCode Criterion, string Fact), List<(Unit Unit, decimal Value)>> _values = [];
    private readonly Dictionary<(CriterionCode Criterion, string Fact, string? Group), decimal> _best = [];
    private readonly Dictionary<CriterionCode, int> _seen = [];

    private AcrossUnits() { }

    /// <summary>
    /// Looks through the figures of every unit that is scored, as found where a department appraised them; a unit that is left out sets no
    /// mark for the others.
    /// </summary>
    public static AcrossUnits Of(RoundData data)
    {
        var found = new AcrossUnits();
        foreach (var criterion in Relative(data.Book.Set))
        {
            foreach (var unit in Compared(data, criterion))
            {
                found.Look(data, criterion, unit, data.Assessments.GetValueOrDefault(unit.Code)?.Reports.GetValueOrDefault(criterion.Code));
            }
        }

        return found;
    }

    /// <summary>Where the mark may still move, because some unit's value is not known yet.</summary>
    public IEnumerable<Problem> Open(RoundData data) =>
        from criterion in Relative(data.Book.Set)
        let all = Compared(data, criterion).Count()
        let seen = _seen.GetValueOrDefault(criterion.Code)
        where seen > 0 && seen < all
        from fact in criterion.Facts
        where fact.Of is not null
        select Problem.Of(ScoringProblems.BestOpen(fact, seen, all), null, criterion.Code, "");

    /// <summary>What comes of the comparison for a unit; null where there is nothing to compare.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="own">Its own value as at hand: what it claims stands in place of what was found. Null where it has none.</param>
    public FactValue? ValueOf(Criterion criterion, Fact fact, Unit unit, decimal? own)
    {
        if (fact.Source == FactSource.BestOfUnits)
        {
            // One mark for all, not one look through all units for each.
            var mark = _best.TryGetValue(Mark(criterion, fact, unit), out var best) ? best : own;
            return Number(own > mark ? own : mark);
        }

        var known = _values.GetValueOrDefault((criterion.Code, fact.Name)) ?? [];
        var all = fact.IsWithinGroup ? known.Where(pair => pair.Unit.Group == unit.Group) : known;
        return Number(Statistics.Of(fact.Source, [.. With(all, unit, own)], own));
    }

    private static (CriterionCode, string, string?) Mark(Criterion criterion, Fact fact, Unit unit) =>
        (criterion.Code, fact.Name, fact.IsWithinGroup ? unit.Group : null);

    private static FactValue? Number(decimal? number) => number is { } found ? FactValue.Of(found) : null;

    // In the order of units, so that a sum is the same however they came.
    private static IEnumerable<decimal> With(IEnumerable<(Unit Unit, decimal Value)> all, Unit unit, decimal? own)
    {
        var isPlaced = own is null;
        foreach (var (other, value) in all)
        {
            if (!isPlaced && unit.Code.CompareTo(other.Code) <= 0)
            {
                isPlaced = true;
                yield return own!.Value;
            }

            if (own is null || other.Code != unit.Code)
            {
                yield return value;
            }
        }

        if (!isPlaced)
        {
            yield return own!.Value;
        }
    }

    private void Look(RoundData data, Criterion criterion, Unit unit, CriterionReport? report)
    {
        var outside = data.Outside.Of(unit, criterion);
        var gathered = data.Appraisals.EntryOf(unit.Code, criterion, report) switch
        {
            _ when !outside.Flaws.IsEmpty => new Gathered([], outside.Flaws),
            _ when outside.IsWithoutOccasion => null,
            _ when criterion.IsOutside => FactGathering.Outside(criterion, outside),
            { Conclusion: Conclusion.Rejected } or { NotApplicable: true } => null,
            { } entry when entry.Facts.Length + entry.Excused.Length > 0 => FactGathering.Found(criterion, report, entry, outside),
            _ when report is null || (report.NotApplicable && criterion.WhenNotApplicable is null) => new Gathered([], [Flaw.AlreadyTold]),
            _ => report.NotApplicable ? null : FactGathering.Submitted(criterion, report, outside),
        };
        if (
            gathered is { Flaws.IsEmpty: false }
            || (
                gathered is not null
                && criterion.Facts.Any(fact => fact.Source == FactSource.Department && gathered.Facts.All(used => used.Fact != fact || used.Value is null))
            )
        )
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
            if (data.Book.MeasureOf(criterion, fact, [.. gathered.Facts.Select(used => used.Value)]) is { } own)
            {
                Add(criterion, fact, unit, own);
            }
        }
    }

    private void Add(Criterion criterion, Fact fact, Unit unit, decimal own)
    {
        if (fact.Source == FactSource.BestOfUnits)
        {
            var mark = Mark(criterion, fact, unit);
            _best[mark] = _best.TryGetValue(mark, out var best) ? Math.Max(best, own) : own;
            return;
        }

        if (!_values.TryGetValue((criterion.Code, fact.Name), out var all))
        {
            _values[(criterion.Code, fact.Name)] = all = [];
        }

        all.Add((unit, own));
    }

    // Who is left out, or has no points whatever others do, sets no mark and is not waited for.
    private static IEnumerable<Unit> Compared(RoundData data, Criterion criterion) =>
        data.Book.Set.Units.Where(unit => criterion.AppliesTo(unit) && data.IsScored(unit) && !data.IsWithoutPoints(unit, criterion));

    private static IEnumerable<Criterion> Relative(CriteriaSet set) => set.Criteria.Where(criterion => criterion.ComparesUnits);
}
