using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages;

/// <summary>The results as the page looks at them.</summary>
internal sealed class Season
{
    private readonly Dictionary<string, UnitCertainty> _certainty;
    private readonly HashSet<string> _shown;
    private readonly ILookup<string, (Criterion Criterion, LostPoints Lost)> _losses;

    public Season(Results results, Certainty? certainty, ImmutableArray<CriterionLoss> losses)
    {
        (Results, Certainty) = (results, certainty);
        Ranked = [.. results.Units.Where(unit => unit.Rank is not null)];
        Assessed = [.. results.Units.Where(unit => unit.Score.Outcomes.Length > 0)];
        _shown = [.. Assessed.Select(unit => unit.Score.Unit.Code)];
        _certainty = certainty?.Units.ToDictionary(unit => unit.Unit.Code) ?? [];
        _losses = losses.SelectMany(loss => loss.Units.Select(unit => (loss.Criterion, Lost: unit))).ToLookup(pair => pair.Lost.Unit.Code);
        Areas = [.. Set.Areas.Select(area => new AreaStanding(area, [.. Ranked.Select(unit => Share.Of(unit.Score, area.Code).Percent).OfType<decimal>()]))];
    }

    public Results Results { get; }

    public Certainty? Certainty { get; }

    public CriteriaSet Set => Results.Set;

    /// <summary>In ranking order.</summary>
    public ImmutableArray<RankedUnit> Ranked { get; }

    /// <summary>Who has points by criterion, in ranking order: ranked ones first.</summary>
    public ImmutableArray<RankedUnit> Assessed { get; }

    /// <summary>In the set's order.</summary>
    public ImmutableArray<AreaStanding> Areas { get; }

    public bool IsLarge => Assessed.Length > Results.MostUnits;

    /// <summary>Whether ranks were drawn anew under the error of appraisal.</summary>
    public bool HasIntervals => Certainty?.Units.Any(unit => unit.BestDrawn is not null) == true;

    /// <summary>The mean of the ranked units' indexes; null where none is ranked.</summary>
    public decimal? Mean => Ranked.IsEmpty ? null : Ranked.Average(unit => unit.Score.Index!.Value);

    /// <summary>What the index is of: <c>chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm 2022</c>.</summary>
    public string Subject
    {
        get
        {
            var title = Set.Title.StartsWith("Bộ chỉ số", StringComparison.OrdinalIgnoreCase) ? Set.Title["Bộ ".Length..] : Set.Title;
            return char.ToLowerInvariant(title[0]) + title[1..];
        }
    }

    public UnitCertainty? CertaintyOf(string unit) => _certainty.GetValueOrDefault(unit);

    /// <summary>What a unit lost, most first.</summary>
    public ImmutableArray<(Criterion Criterion, LostPoints Lost)> LossesOf(string unit) =>
        [.. _losses[unit].OrderByDescending(pair => pair.Lost.Lost).ThenBy(pair => pair.Criterion.Code, Code.Order)];

    /// <summary>Whether the page has a section of a unit.</summary>
    public bool Shows(Unit unit) => !IsLarge && _shown.Contains(unit.Code);

    /// <summary>The name of an area, the extras among them.</summary>
    public string AreaName(string code) => Set.Areas.FirstOrDefault(area => area.Code == code)?.Name ?? (Set.Extras is { } extras && extras.Code == code ? extras.Name : "");

    /// <summary>How a unit's ranking group is called in a sentence: <c>khối phường</c>.</summary>
    public string GroupOf(Unit unit) => Set.Groups.FirstOrDefault(group => group.Code == unit.Group)?.Name is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : unit.Group;

    /// <summary>Where the section of a unit is.</summary>
    public static string Anchor(Unit unit) => $"don-vi-{unit.Code}";

    /// <summary>Where an area or a criterion of a unit is explained.</summary>
    public static string Anchor(Unit unit, string code) => $"don-vi-{unit.Code}-{code}";

    /// <summary>Where an area or a criterion is described as it holds for every unit.</summary>
    public static string Described(string code) => $"tieu-chi-{code}";

    /// <summary>The results as <c>results.json</c> has them: what the page explains, it explains from there.</summary>
    public JsonDocument Json()
    {
        using var written = new MemoryStream();
        ResultsJson.Write(written, Results);
        return JsonDocument.Parse(written.ToArray());
    }

    /// <summary><c>12:00 ngày 15/12/2022</c>, in Viet Nam.</summary>
    public static string Time(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(7)).ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);
}
