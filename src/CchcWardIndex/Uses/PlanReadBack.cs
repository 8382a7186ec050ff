using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Uses;

/// <summary>Kết quả khắc phục tồn tại năm trước: what came of each row of last year's plan, told from this year's points.</summary>
/// <param name="Year">The year whose losses the plan was drawn from.</param>
/// <param name="Source">Where last year's points are from.</param>
/// <param name="Rows">A row a criterion on which anybody lost points last year, most first; never empty.</param>
public sealed record PlanReadBack(int Year, string Source, ImmutableArray<ReadBackRow> Rows)
{
    /// <summary>
    /// The units that had a plan last year, by code, each with the rows of its plan in the order of <see cref="Rows"/>; one walk over all
    /// rows, however many units there are.
    /// </summary>
    public IEnumerable<(string Code, string Name, ImmutableArray<(ReadBackRow Row, ReadBackUnit Unit)> Rows)> Units =>
        Rows.SelectMany(row => row.Units.Select(unit => (Row: row, Unit: unit)))
            .GroupBy(read => read.Unit.Code)
            .OrderBy(own => own.Key, StringComparer.Ordinal)
            .Select(own => (own.Key, own.First().Unit.Name, own.ToImmutableArray()));

    /// <summary>How many of the units' rows came to that.</summary>
    public int Count(ReadBackOutcome outcome) => Rows.Sum(row => row.Count(outcome));

    /// <summary>Reads last year's plan back; null where the set has no last year, knows no areas or no points by criterion of it, or nobody lost any.</summary>
    internal static PlanReadBack? Of(Results results)
    {
        if (results.Set.LastYear is not { Areas.IsEmpty: false } last)
        {
            return null;
        }

        var now = new Dictionary<CriterionCode, Criterion>();
        foreach (var criterion in results.Set.Criteria)
        {
            if (results.Set.FormerCodes.Of(criterion.Code) is { } former)
            {
                now.TryAdd(former, criterion);
            }
        }

        var units = last.Units.Select(unit => (unit, UnitNow.Of(results, unit.Code))).ToList();
        var rows =
            from criterion in last.Criteria
            let current = now.GetValueOrDefault(criterion.Code)
            let read = Read(last, criterion, current, units)
            let row = new ReadBackRow(criterion, current, [.. read.Where(unit => unit.LostBefore > 0m)])
            {
                Others = [.. read.Where(unit => unit.LostBefore == 0m)],
            }
            where !row.Units.IsEmpty
            select row;
        ImmutableArray<ReadBackRow> ordered = [.. rows.OrderByDescending(row => row.Units.Sum(unit => unit.LostBefore)).ThenBy(row => row.Criterion.Code)];
        return ordered.IsEmpty ? null : new PlanReadBack(last.Year, last.Source, ordered);
    }

    private static List<ReadBackUnit> Read(LastYear last, LastYearCriterion criterion, Criterion? current, List<(LastYearUnit Then, UnitNow Now)> units) =>
        [
            .. from unit in units
            from before in unit.Then.Criteria
            where before.Code == criterion.Code && before.Points is not null
            let read = ReadBackUnit.Of(unit.Then, before, Lost(last, before), current, unit.Now)
            orderby read.LostBefore descending, read.Code
            select read,
        ];

    // Extras stand under no area; of them only what was taken away is a loss.
    private static decimal Lost(LastYear last, LastYearPoints<CriterionCode> before)
    {
        var most = last.Areas.Any(area => area.Code == before.Code.Area) ? before.MaxPoints : 0m;
        return Math.Max(0m, LastYear.Change(most, before.Points!.Value));
    }
}

/// <summary>A row of last year's plan and what came of it.</summary>
/// <param name="Criterion">Last year's criterion.</param>
/// <param name="Current">This year's criterion that continues it; null where it was dropped.</param>
/// <param name="Units">Every unit that lost points on it last year, most first; never empty.</param>
public sealed record ReadBackRow(LastYearCriterion Criterion, Criterion? Current, ImmutableArray<ReadBackUnit> Units)
{
    /// <summary>What was to be done, as last year's set said it, under the criterion's code.</summary>
    public string Content => RemedyWords.Under(Criterion.Code.Text, Criterion.Remedy?.Content ?? RemedyWords.Plain(Criterion.Code.Text, Criterion.Name));

    /// <summary>The units that had points on it last year and lost none.</summary>
    internal ImmutableArray<ReadBackUnit> Others { get; init; } = [];

    /// <summary>How many of the units that lost points last year came to that.</summary>
    public int Count(ReadBackOutcome outcome) => Units.Count(unit => unit.Outcome == outcome);

    /// <summary>How many units lose points on it this year and lost none last year.</summary>
    public int New => Others.Count(unit => unit.Outcome == ReadBackOutcome.Worse);

    /// <summary>
    /// For the city, over all units that can be compared, whether or not they lost points last year: done where none of them loses any now,
    /// or else how the sum of their shares has moved.
    /// </summary>
    /// <remarks>Of those alone that lost, nearly all rise again, whatever anybody does.</remarks>
    public ReadBackOutcome Outcome
    {
        get
        {
            var compared = Units.Concat(Others).Where(unit => unit.Outcome != ReadBackOutcome.NotComparable).ToList();
            return compared.Count == 0 ? ReadBackOutcome.NotComparable
                : compared.TrueForAll(unit => unit.Outcome == ReadBackOutcome.Done) ? ReadBackOutcome.Done
                : ReadBackUnit.Moved(LastYear.Change(compared.Sum(unit => LastYear.Change(unit.ShareNow!.Value, unit.ShareBefore)), 0m));
        }
    }
}
