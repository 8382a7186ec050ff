using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>The results as the sheets look at them.</summary>
internal sealed class ShownRound
{
    private readonly ImmutableArray<ImmutableArray<int>> _leaves;

    public ShownRound(Results results)
    {
        Results = results;
        Ranked = [.. results.Units.Where(unit => unit.Rank is not null)];
        _leaves =
        [
            .. Set.Areas.Select(area => Enumerable.Range(0, Set.Criteria.Length).Where(index => Set.Criteria[index].Code.Area == area.Code).ToImmutableArray()),
        ];
        Assessed = [.. results.Units.Where(unit => unit.Score.Outcomes.Length > 0)];
    }

    public Results Results { get; }

    /// <summary>Whether there are so many units that nobody reads a row or a page of each: results.json says the same.</summary>
    public bool IsLarge => Assessed.Length > Results.MostUnits;

    /// <summary>A unit's outcomes in the area of that place.</summary>
    public IEnumerable<Outcome> Outcomes(RankedUnit unit, int area)
    {
        foreach (var index in _leaves[area])
        {
            yield return unit.Score.Outcomes[index];
        }
    }

    public CriteriaSet Set => Results.Set;

    /// <summary>The ranked units, in ranking order.</summary>
    public ImmutableArray<RankedUnit> Ranked { get; }

    /// <summary>The units that have points by criterion, in ranking order: ranked ones first. Who is only listed is not among them.</summary>
    public ImmutableArray<RankedUnit> Assessed { get; }

    /// <summary>The name of the set's subject: <c>chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022</c>.</summary>
    public string Subject => Set.Subject;

    /// <summary>The maximum of the criteria that the survey feeds, or of the others.</summary>
    public decimal Maximum(bool survey) => Set.MostOf(criterion => criterion.IsSurvey == survey);
}
