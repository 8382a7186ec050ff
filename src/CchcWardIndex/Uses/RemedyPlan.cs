using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Uses;

/// <summary>Kế hoạch khắc phục: what is to be done next year where points were lost, for the city and for each unit.</summary>
/// <param name="Results">The results it is drawn from.</param>
/// <param name="City">A row a criterion on which anybody lost points, most to gain first.</param>
/// <param name="Units">The units that are scored, by code; with no rows where nothing was lost.</param>
public sealed record RemedyPlan(Results Results, ImmutableArray<RemedyRow> City, ImmutableArray<UnitRemedies> Units)
{
    private static readonly ImmutableArray<PlanAnnex> RowsOfAll = [PlanAnnex.City, PlanAnnex.Units];

    /// <summary>The year in which it is to be done: the one after the year assessed.</summary>
    public int Year => Results.Set.Year + 1;

    /// <summary>The name of its files, without ending: <c>Ke-hoach-khac-phuc-CCHC-2023</c>.</summary>
    public string FileName => FileNameOf(Results.Set.Identity);

    /// <summary>The name of the files of a round's plan, without ending.</summary>
    public static string FileNameOf(SetIdentity of) => $"Ke-hoach-khac-phuc-{(of with { Year = of.Year + 1 }).InFileName}";

    /// <summary>Units without final points yet, of which the plan can say nothing; by code. A unit that is not assessed at all is not among them.</summary>
    public ImmutableArray<Unit> Missing { get; init; } = [];

    /// <summary>What came of last year's plan; null where last year's points by criterion are not known, or nobody lost any.</summary>
    public PlanReadBack? ReadBack { get; init; }

    /// <summary>Whether each unit's rows are listed: not where there are so many that nobody reads them.</summary>
    public bool ListsUnits => Units.Length <= Results.MostUnits;

    /// <summary>The annexes it has, in their order.</summary>
    public ImmutableArray<PlanAnnex> Annexes =>
        [
            .. City.IsEmpty ? []
            : ListsUnits ? RowsOfAll
            : [PlanAnnex.City],
            .. ReadBack is null ? ImmutableArray<PlanAnnex>.Empty : [PlanAnnex.ReadBack],
        ];

    /// <summary>Draws up the plan.</summary>
    public static RemedyPlan Of(Results results)
    {
        var year = results.Set.Year + 1;
        var scores = results.Units.Select(unit => unit.Score).OrderBy(score => score.Unit.Code).ToList();
        var losses = Losses.Of(results);
        var byUnit = losses
            .SelectMany(loss => loss.Units.Select(lost => (lost.Unit.Code, Loss: new CriterionLoss(loss.Criterion, [lost]))))
            .ToLookup(pair => pair.Code, pair => pair.Loss);
        var units = scores.Where(Losses.IsScored).Select(score => new UnitRemedies(score.Unit, Rows(byUnit[score.Unit.Code], results.Set))).ToImmutableArray();
        var plan = new RemedyPlan(results, [], units)
        {
            Missing = [.. scores.Where(score => score.Status is UnitStatus.NotSubmitted or UnitStatus.Blocked).Select(score => score.Unit)],
            ReadBack = PlanReadBack.Of(results),
        };
        var elsewhere = plan.ListsUnits ? $" (xem {RemedyWords.Number(RowsOfAll, PlanAnnex.Units)})" : "";
        return plan with { City = [.. losses.Select((loss, index) => RemedyRow.OfCity(index + 1, loss, year, elsewhere))] };
    }

    private static ImmutableArray<RemedyRow> Rows(IEnumerable<CriterionLoss> losses, CriteriaSet set) =>
        [
            .. losses
                .OrderByDescending(loss => loss.Lost)
                .ThenBy(loss => loss.Criterion.Code)
                .Select((loss, index) => RemedyRow.OfUnit(index + 1, loss, set.Year + 1, set.UnitsTogether.InRemedies)),
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

/// <summary>A part of the plan that is an annex.</summary>
public enum PlanAnnex
{
    /// <summary>The city's rows.</summary>
    City,

    /// <summary>Each unit's rows.</summary>
    Units,

    /// <summary>What came of last year's plan.</summary>
    ReadBack,
}
