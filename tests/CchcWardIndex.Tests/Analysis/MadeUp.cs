using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>
/// Results with outcomes of the test's choice. Caps and floors are worked out here, anew: the program's own arithmetic is what is being
/// tried.
/// </summary>
internal sealed record MadeUp
{
    private static readonly RuleBook Dense = Book("dense");
    private static readonly RuleBook Competition = Book("competition");

    public TieRule TieRule { get; init; } = TieRule.Dense;

    public Floors Floors { get; init; } = Floors.None;

    public ExtraRules Extras { get; init; } = new("9", "Điểm thưởng, điểm trừ");

    public required ImmutableArray<Criterion> Criteria { get; init; }

    public RuleBook RuleBook => TieRule == TieRule.Dense ? Dense : Competition;

    public CriteriaSet Set =>
        RuleBook.Set with
        {
            Floors = Floors,
            Extras = Extras,
            Criteria = Criteria,
            Areas =
            [
                .. Criteria
                    .Where(criterion => criterion.Extra is null)
                    .GroupBy(criterion => criterion.Code.Area)
                    .Select(area => new Area(area.Key, $"Lĩnh vực {area.Key}", area.Sum(criterion => criterion.MaxPoints), [])),
            ],
        };

    /// <summary>An ordinary criterion.</summary>
    public static Criterion Ordinary(string code, decimal max) => Dense.Set.Criteria[0] with { Code = code, Name = $"Tiêu chí {code}", MaxPoints = max };

    /// <summary>A bonus or a penalty.</summary>
    public static Criterion Extra(string code, ExtraKind kind, decimal max = 0m) => Ordinary(code, max) with { Extra = kind };

    /// <summary>A unit with these points, one a criterion; null for "không phát sinh".</summary>
    public UnitScore Unit(string code, string name, UnitStatus status, params decimal?[] points)
    {
        ImmutableArray<Outcome> outcomes =
        [
            .. Criteria.Zip(points, (criterion, given) => new Outcome(criterion, given is null ? OutcomeKind.NotApplicable : OutcomeKind.Scored, given)),
        ];
        return new UnitScore(new Unit(code, name, Sets.SampleKinds.Ward, "phuong"), status, outcomes) { Adjustments = Adjustments(outcomes) };
    }

    /// <summary>The results of these units.</summary>
    public Results Results(params UnitScore[] units) =>
        new(Set, Ranker.Rank(RuleBook, units), [], [], new DateTimeOffset(2022, 12, 15, 12, 0, 0, TimeSpan.FromHours(7))) { Book = RuleBook };

    /// <summary>Points with caps and floors, step by step as the set's authors read them.</summary>
    public decimal Points(ImmutableArray<Outcome> outcomes) =>
        outcomes.Sum(outcome => outcome.Points ?? 0m) + Adjustments(outcomes).Sum(adjustment => adjustment.Points);

    private ImmutableArray<Adjustment> Adjustments(ImmutableArray<Outcome> outcomes)
    {
        var found = new List<Adjustment>();
        void Add(AdjustmentKind kind, AreaCode? area, decimal points)
        {
            if (points != 0m)
            {
                found.Add(new Adjustment(kind, area, points, "."));
            }
        }

        decimal Sum(Func<Outcome, bool> which) => outcomes.Where(which).Sum(outcome => outcome.Points ?? 0m);
        foreach (
            var area in outcomes
                .Where(outcome => outcome is { Criterion.Extra: null, Points: not null })
                .Select(outcome => outcome.Criterion.Code.Area)
                .Distinct()
        )
        {
            var points = Sum(outcome => outcome.Criterion.Extra is null && outcome.Criterion.Code.Area == area);
            Add(AdjustmentKind.AreaFloor, area, Math.Max(points, Floors.Area ?? points) - points);
        }

        var (bonus, penalty) = (Sum(outcome => outcome.Criterion.Extra == ExtraKind.Bonus), Sum(outcome => outcome.Criterion.Extra == ExtraKind.Penalty));
        var (someBonus, somePenalty) = (Math.Min(bonus, Extras.BonusCap ?? bonus), Math.Max(penalty, -Extras.PenaltyCap ?? penalty));
        Add(AdjustmentKind.BonusCap, Extras.Code, someBonus - bonus);
        Add(AdjustmentKind.PenaltyCap, Extras.Code, somePenalty - penalty);
        var both = someBonus + somePenalty;
        Add(AdjustmentKind.ExtrasCap, Extras.Code, Extras.Cap is { } cap ? Math.Clamp(both, -cap, cap) - both : 0m);
        var total = outcomes.Sum(outcome => outcome.Points ?? 0m) + found.Sum(adjustment => adjustment.Points);
        var capped = Extras.MayPassMaximum ? total : Math.Min(total, outcomes.Sum(outcome => outcome.ApplicableMaximum));
        Add(AdjustmentKind.MaximumCap, null, capped - total);
        Add(AdjustmentKind.TotalFloor, null, Math.Max(capped, Floors.Total ?? capped) - capped);
        return [.. found];
    }

    private static RuleBook Book(string tieRule) =>
        new SmallSet { TieRule = tieRule }
            .With(
                "1.1",
                1m,
                """{ "name": "co", "label": "Có không?", "type": "yesNo" }""",
                """{ "RuleName": "Có", "Expression": "co", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .Book();
}
