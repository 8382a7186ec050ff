using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Uses;

/// <summary>Kế hoạch khắc phục: what is to be done next year where points were lost, for the city and for each unit.</summary>
/// <param name="Results">The results it is drawn from.</param>
/// <param name="City">A row a criterion on which anybody lost points, most to gain first.</param>
/// <param name="Units">The units that are scored, by code; with no rows where nothing was lost.</param>
public sealed record RemedyPlan(Results Results, ImmutableArray<RemedyRow> City, ImmutableArray<UnitRemedies> Units)
{
    /// <summary>The year in which it is to be done: the one after the year assessed.</summary>
    public int Year => Results.Set.Year + 1;

    /// <summary>The name of its files, without ending: <c>Ke-hoach-khac-phuc-2023</c>.</summary>
    public string FileName => $"Ke-hoach-khac-phuc-{Year}";

    /// <summary>Units without final points, of which the plan can say nothing; by code.</summary>
    public ImmutableArray<Unit> Missing { get; init; } = [];

    /// <summary>What came of last year's plan; null where last year's points by criterion are not known.</summary>
    public PlanReadBack? ReadBack { get; init; }

    /// <summary>Draws up the plan.</summary>
    public static RemedyPlan Of(Results results)
    {
        var year = results.Set.Year + 1;
        var scores = results.Units.Select(unit => unit.Score).OrderBy(score => score.Unit.Code, StringComparer.Ordinal).ToList();
        var losses = Losses.Of(results);
        var byUnit = losses.SelectMany(loss => loss.Units.Select(lost => (lost.Unit.Code, Loss: new CriterionLoss(loss.Criterion, [lost])))).ToLookup(pair => pair.Code, pair => pair.Loss);
        return new RemedyPlan(
            results,
            [.. losses.Select((loss, index) => RemedyRow.OfCity(index + 1, loss, year))],
            [.. scores.Where(Losses.IsScored).Select(score => new UnitRemedies(score.Unit, Rows(byUnit[score.Unit.Code], year)))])
        {
            Missing = [.. scores.Where(score => !Losses.IsScored(score)).Select(score => score.Unit)],
            ReadBack = PlanReadBack.Of(results),
        };
    }

    private static ImmutableArray<RemedyRow> Rows(IEnumerable<CriterionLoss> losses, int year) =>
    [
        .. losses.OrderByDescending(loss => loss.Lost).ThenBy(loss => loss.Criterion.Code, Code.Order).Select((loss, index) => RemedyRow.OfUnit(index + 1, loss, year)),
    ];
}

/// <summary>The part of the plan that is one unit's.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rows">Most to gain first; empty where it lost nothing.</param>
public sealed record UnitRemedies(Unit Unit, ImmutableArray<RemedyRow> Rows)
{
    /// <summary>Points to gain.</summary>
    public decimal Lost => Rows.Sum(row => row.Lost);
}
