using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Shown;

/// <summary>The results as the page looks at them.</summary>
public sealed class ShownResults
{
    private readonly Dictionary<UnitCode, UnitCertainty> _certainty;
    private readonly HashSet<UnitCode> _shown;
    private readonly ILookup<UnitCode, (Criterion Criterion, LostPoints Lost)> _losses;

    /// <summary>Looks at some results.</summary>
    /// <param name="results">The results.</param>
    /// <param name="certainty">How sure the order is; null where nobody has worked it out.</param>
    /// <param name="losses">What was lost, by criterion; empty where nobody has worked it out.</param>
    public ShownResults(Results results, Certainty? certainty, ImmutableArray<CriterionLoss> losses)
    {
        (Results, Certainty) = (results, certainty);
        Ranked = [.. results.Units.Where(unit => unit.Rank is not null)];
        Assessed = [.. results.Units.Where(unit => unit.Score.Outcomes.Length > 0)];
        _shown = [.. Assessed.Select(unit => unit.Score.Unit.Code)];
        _certainty = certainty?.Units.ToDictionary(unit => unit.Unit.Code) ?? [];
        _losses = losses.SelectMany(loss => loss.Units.Select(unit => (loss.Criterion, Lost: unit))).ToLookup(pair => pair.Lost.Unit.Code);
        Areas = [.. Set.Areas.Select(area => AreaStanding.Of(area, Ranked))];
        Mean = Ranked.IsEmpty ? null : Ranked.Average(unit => unit.Score.Index!.Value);
    }

    /// <summary>The results.</summary>
    public Results Results { get; }

    /// <summary>How sure the order is; null where nobody has worked it out.</summary>
    public Certainty? Certainty { get; }

    /// <summary>By which they were scored.</summary>
    public CriteriaSet Set => Results.Set;

    /// <summary>In ranking order.</summary>
    public ImmutableArray<RankedUnit> Ranked { get; }

    /// <summary>Who has points by criterion, in ranking order: ranked ones first.</summary>
    public ImmutableArray<RankedUnit> Assessed { get; }

    /// <summary>In the set's order.</summary>
    public ImmutableArray<AreaStanding> Areas { get; }

    /// <summary>Whether it has too many units for a section each.</summary>
    public bool IsLarge => Assessed.Length > Results.MostUnits;

    /// <summary>Whether units are also ranked within groups.</summary>
    public bool HasGroups => Set.Groups.Length > 1;

    /// <summary>Whether ranks were drawn anew under the error of appraisal.</summary>
    public bool HasIntervals => Certainty?.Units.Any(unit => unit.BestDrawn is not null) == true;

    /// <summary>The mean of the ranked units' indexes; null where none is ranked.</summary>
    public decimal? Mean { get; }

    /// <summary>What the index is of: <c>chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022</c>.</summary>
    public string Subject => Set.Subject;

    /// <summary>How sure a unit's rank is; null where nobody has worked it out.</summary>
    public UnitCertainty? CertaintyOf(UnitCode unit) => _certainty.GetValueOrDefault(unit);

    /// <summary>What a unit lost, most first.</summary>
    public ImmutableArray<(Criterion Criterion, LostPoints Lost)> LossesOf(UnitCode unit) =>
        [.. _losses[unit].OrderByDescending(pair => pair.Lost.Lost).ThenBy(pair => pair.Criterion.Code)];

    /// <summary>Whether the page has a section of a unit.</summary>
    public bool Shows(Unit unit) => !IsLarge && _shown.Contains(unit.Code);

    /// <summary>The name of an area, the extras among them.</summary>
    public string AreaName(AreaCode code) => Set.NameOf(code) ?? "";

    /// <summary>How a unit's ranking group is called in a sentence: <c>khối phường</c>.</summary>
    public string GroupOf(Unit unit) =>
        Set.Groups.FirstOrDefault(group => group.Code == unit.Group)?.Name is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : unit.Group;
}
