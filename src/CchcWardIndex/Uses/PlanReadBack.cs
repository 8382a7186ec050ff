using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Uses;

/// <summary>Kết quả khắc phục tồn tại năm trước: what came of each row of last year's plan, told from this year's points.</summary>
/// <param name="Year">The year whose losses the plan was drawn from.</param>
/// <param name="Source">Where last year's points are from.</param>
/// <param name="Rows">A row a criterion on which anybody lost points last year, most first.</param>
public sealed record PlanReadBack(int Year, string Source, ImmutableArray<ReadBackRow> Rows)
{
    /// <summary>The rows of one unit's plan, in the order of <see cref="Rows"/>; empty for a unit that lost nothing last year.</summary>
    public IEnumerable<(ReadBackRow Row, ReadBackUnit Unit)> OfUnit(string code) => from row in Rows from unit in row.Units where unit.Code == code select (row, unit);

    /// <summary>The units that had a plan last year, by code.</summary>
    public IEnumerable<(string Code, string Name)> Units => Rows.SelectMany(row => row.Units).GroupBy(unit => unit.Code).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.First().Name));

    /// <summary>How many of the units' rows came to that.</summary>
    public int Count(ReadBackOutcome outcome) => Rows.Sum(row => row.Count(outcome));

    /// <summary>Reads last year's plan back; null where the set has no last year, or knows no points by criterion of it.</summary>
    internal static PlanReadBack? Of(Results results)
    {
        if (results.Set.LastYear is not { Criteria.IsEmpty: false } last || last.Units.All(unit => unit.Criteria.IsEmpty))
        {
            return null;
        }

        var now = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in results.Set.Criteria)
        {
            if (results.Set.FormerCodes.Of(criterion.Code) is { } former)
            {
                now.TryAdd(former, criterion);
            }
        }

        var points = results.Units.Where(unit => Losses.IsScored(unit.Score)).ToDictionary(unit => unit.Score.Unit.Code, unit => CountedPoints.Of(unit.Score));
        var rows = from criterion in last.Criteria
                   let current = now.GetValueOrDefault(criterion.Code)
                   where current?.Extra != ExtraKind.Bonus
                   let units = Losers(last, criterion, current, points)
                   where !units.IsEmpty
                   select new ReadBackRow(criterion, current, units);
        return new PlanReadBack(last.Year, last.Source, [.. rows.OrderByDescending(row => row.Units.Sum(unit => unit.LostBefore)).ThenBy(row => row.Criterion.Code, Code.Order)]);
    }

    private static ImmutableArray<ReadBackUnit> Losers(LastYear last, LastYearCriterion criterion, Criterion? current, Dictionary<string, CountedPoints> points) =>
    [
        .. from unit in last.Units
           from before in unit.Criteria
           where before.Code == criterion.Code
           let lost = Lost(last, before)
           where lost > 0m
           orderby lost descending, unit.Code
           select ReadBackUnit.Of(unit, before, lost, current, points.GetValueOrDefault(unit.Code)),
    ];

    // Extras stand under no area; of them only what was taken away is a loss.
    private static decimal Lost(LastYear last, LastYearPoints before) => before switch
    {
        { Points: null } => 0m,
        { Points: { } points } when !last.Areas.IsEmpty && last.Areas.All(area => area.Code != Code.Area(before.Code)) => -points,
        { Points: { } points, MaxPoints: var most } => most - points,
    };
}

/// <summary>A row of last year's plan and what came of it.</summary>
/// <param name="Criterion">Last year's criterion.</param>
/// <param name="Current">This year's criterion that continues it; null where it was dropped.</param>
/// <param name="Units">Every unit that lost points on it last year, most first; never empty.</param>
public sealed record ReadBackRow(LastYearCriterion Criterion, Criterion? Current, ImmutableArray<ReadBackUnit> Units)
{
    /// <summary>What was to be done, as last year's set said it.</summary>
    public string Content => Criterion.Remedy?.Content ?? RemedyRow.Plain(Criterion.Code, Criterion.Name);

    /// <summary>How many of the units came to that.</summary>
    public int Count(ReadBackOutcome outcome) => Units.Count(unit => unit.Outcome == outcome);

    /// <summary>For the city: over the units that can be compared, whether all are done, or else how what they reach of what they could has moved.</summary>
    public ReadBackOutcome Outcome
    {
        get
        {
            var compared = Units.Where(unit => unit.Outcome != ReadBackOutcome.NotComparable).ToList();
            return compared.Count == 0 ? ReadBackOutcome.NotComparable
                : compared.TrueForAll(unit => unit.Outcome == ReadBackOutcome.Done) ? ReadBackOutcome.Done
                : compared.Sum(unit => unit.ShareNow!.Value - unit.ShareBefore).CompareTo(0m) switch { > 0 => ReadBackOutcome.Better, < 0 => ReadBackOutcome.Worse, _ => ReadBackOutcome.Unchanged };
        }
    }
}
