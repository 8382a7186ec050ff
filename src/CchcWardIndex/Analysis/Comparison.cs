using CchcWardIndex.Criteria;

namespace CchcWardIndex.Analysis;

/// <summary>Two years side by side. What only one of them has is listed as new or dropped; what is not known stays unknown.</summary>
/// <param name="Then">The earlier year.</param>
/// <param name="Now">The later year.</param>
/// <param name="Units">One a unit of either year, by this year's rank, then code.</param>
/// <param name="Areas">Areas that both years have, by this year's code: the mean share of all units that have both.</param>
/// <param name="Criteria">Ordinary criteria that both years have, likewise; bonuses and penalties are compared unit by unit, in points.</param>
/// <param name="New">Areas and criteria that continue none of the earlier year's; what is ordinary continues no extra, and no extra what is ordinary.</param>
/// <param name="Dropped">Areas and criteria of the earlier year that nothing continues.</param>
public sealed record Comparison(
    LastYear Then,
    LastYear Now,
    ImmutableArray<UnitMove> Units,
    ImmutableArray<ShareMove<AreaCode>> Areas,
    ImmutableArray<ShareMove<CriterionCode>> Criteria,
    ImmutableArray<NamedCode> New,
    ImmutableArray<NamedCode> Dropped
)
{
    /// <summary>
    /// Whether the later set's mapping of codes was at hand; without it equal codes are all there is to match by, and they may stand for
    /// different things.
    /// </summary>
    public bool AreCodesKnown { get; private init; }

    /// <summary>Whether the later set's mapping of codes was used: it speaks of the year just before, and of no other.</summary>
    public bool IsMapped => AreCodesKnown && Now.Year - Then.Year == 1;

    /// <summary>Whether both years have areas and criteria; a plain table has none.</summary>
    public bool HasParts => HasPartsOf(Then) && HasPartsOf(Now);

    /// <summary>Compares two years.</summary>
    /// <param name="then">The earlier.</param>
    /// <param name="now">The later.</param>
    /// <param name="codes">
    /// What the later set's codes continue of the year just before it. Between years further apart only codes that the later set declares
    /// nothing about are matched. Null where the later year's figures came without their set: then equal codes are matched.
    /// </param>
    /// <exception cref="ArgumentException">The later year is not later, or the years are of two indexes.</exception>
    public static Comparison Between(LastYear then, LastYear now, FormerCodes? codes)
    {
        if (then.Year >= now.Year)
        {
            throw new ArgumentException($"{now.Year} does not come after {then.Year}.", nameof(now));
        }

        if (then.Index != now.Index)
        {
            throw new ArgumentException($"{now.Of} is of another index than {then.Of}.", nameof(now));
        }

        var mapped =
            codes is null ? FormerCodes.Same
            : now.Year - then.Year == 1 ? codes
            : codes.WithoutDeclared();
        var (areas, newAreas, droppedAreas) = Matched(now.Areas.Select(Named), then.Areas.Select(Named), mapped.Of, (_, _) => true);
        // An extra that became ordinary, or the other way round, is not the same thing measured twice.
        var (criteria, newCriteria, droppedCriteria) = Matched(
            now.Criteria.Select(Named),
            then.Criteria.Select(Named),
            mapped.Of,
            (code, former) => IsExtra(now, code) == IsExtra(then, former)
        );
        ImmutableArray<((CriterionCode Code, string Name) Now, CriterionCode Then)> ordinary = [.. criteria.Where(pair => !IsExtra(now, pair.Now.Code))];
        var all = now
            .Units.Select(unit => unit.Code)
            .Union(then.Units.Select(unit => unit.Code))
            .Select(code => Unit(then.Unit(code), now.Unit(code), areas, ordinary) with { ExtrasThen = Extras(then, code), ExtrasNow = Extras(now, code) })
            .OrderBy(unit => unit.Now?.Rank ?? int.MaxValue)
            .ThenBy(unit => unit.Code)
            .ToImmutableArray();
        var comparison = new Comparison(
            then,
            now,
            all,
            Mean(areas, all.SelectMany(unit => unit.Areas)),
            Mean(ordinary, all.SelectMany(unit => unit.Criteria)),
            [],
            []
        )
        {
            AreCodesKnown = codes is not null,
        };
        // A plain table has no parts: nothing of the other year is new or dropped because of that.
        return comparison.HasParts ? comparison with { New = [.. newAreas, .. newCriteria], Dropped = [.. droppedAreas, .. droppedCriteria] } : comparison;
    }

    private static bool HasPartsOf(LastYear year) => !year.Areas.IsEmpty && !year.Criteria.IsEmpty;

    // Bonuses and penalties stand in no area; of a year whose areas nobody knows, neither are its extras known.
    private static bool IsExtra(LastYear year, CriterionCode code) => year.Areas.All(area => area.Code != code.Area);

    private static decimal? Extras(LastYear year, UnitCode unit)
    {
        var points = year.Areas.IsEmpty
            ? []
            : year.Unit(unit)?.Criteria.Where(criterion => IsExtra(year, criterion.Code) && criterion.Points is not null).ToList() ?? [];
        return points.Count > 0 ? points.Sum(criterion => criterion.Points!.Value) : null;
    }

    private static (AreaCode Code, string Name) Named(LastYearArea area) => (area.Code, area.Name);

    private static (CriterionCode Code, string Name) Named(LastYearCriterion criterion) => (criterion.Code, criterion.Name);

    private static (
        ImmutableArray<((TCode Code, string Name) Now, TCode Then)> Both,
        IEnumerable<NamedCode> New,
        IEnumerable<NamedCode> Dropped
    ) Matched<TCode>(
        IEnumerable<(TCode Code, string Name)> now,
        IEnumerable<(TCode Code, string Name)> then,
        Func<TCode, TCode?> formerly,
        Func<TCode, TCode, bool> isAlike
    )
        where TCode : struct, ICode<TCode>
    {
        var (later, earlier) = (now.OrderBy(item => item.Code).ToList(), then.OrderBy(item => item.Code).ToList());
        var known = earlier.Select(item => item.Code).ToHashSet();
        ImmutableArray<((TCode Code, string Name) Now, TCode Then)> both =
        [
            .. later
                .Select(item => (item, Then: formerly(item.Code)))
                .Where(pair => pair.Then is { } former && known.Contains(former) && isAlike(pair.item.Code, former))
                .Select(pair => (pair.item, pair.Then!.Value)),
        ];
        var (continuing, continued) = (both.Select(pair => pair.Now.Code).ToHashSet(), both.Select(pair => pair.Then).ToHashSet());
        return (
            both,
            later.Where(item => !continuing.Contains(item.Code)).Select(Listed),
            earlier.Where(item => !continued.Contains(item.Code)).Select(Listed)
        );

        static NamedCode Listed((TCode Code, string Name) item) => new(item.Code.Text, item.Name);
    }

    private static UnitMove Unit(
        LastYearUnit? then,
        LastYearUnit? now,
        ImmutableArray<((AreaCode Code, string Name) Now, AreaCode Then)> areas,
        ImmutableArray<((CriterionCode Code, string Name) Now, CriterionCode Then)> criteria
    ) =>
        new((now ?? then)!.Code, (now ?? then)!.Name, then, now)
        {
            Areas = Parts(areas, then?.Areas ?? [], now?.Areas ?? []),
            Criteria = Parts(criteria, then?.Criteria ?? [], now?.Criteria ?? []),
        };

    private static ImmutableArray<ShareMove<TCode>> Parts<TCode>(
        ImmutableArray<((TCode Code, string Name) Now, TCode Then)> matched,
        ImmutableArray<LastYearPoints<TCode>> then,
        ImmutableArray<LastYearPoints<TCode>> now
    )
        where TCode : struct, ICode<TCode> =>
        [.. matched.Select(pair => new ShareMove<TCode>(pair.Now.Code, pair.Then, pair.Now.Name, Share(then, pair.Then), Share(now, pair.Now.Code)))];

    private static decimal? Share<TCode>(ImmutableArray<LastYearPoints<TCode>> all, TCode code)
        where TCode : struct, ICode<TCode> =>
        all.FirstOrDefault(points => points.Code.Equals(code)) is { Points: { } points, MaxPoints: > 0m and var most } ? points / most * 100m : null;

    private static ImmutableArray<ShareMove<TCode>> Mean<TCode>(
        ImmutableArray<((TCode Code, string Name) Now, TCode Then)> matched,
        IEnumerable<ShareMove<TCode>> moves
    )
        where TCode : struct, ICode<TCode>
    {
        var known = moves.Where(move => move.Up is not null).ToLookup(move => move.Code);
        return
        [
            .. matched.Select(pair => new ShareMove<TCode>(
                pair.Now.Code,
                pair.Then,
                pair.Now.Name,
                known.Contains(pair.Now.Code) ? known[pair.Now.Code].Average(move => move.Then!.Value) : null,
                known.Contains(pair.Now.Code) ? known[pair.Now.Code].Average(move => move.Now!.Value) : null
            )),
        ];
    }
}

/// <summary>A unit in two years.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name, this year's where it has one.</param>
/// <param name="Then">Its figures then; null where it had none.</param>
/// <param name="Now">Its figures now; null where it has none.</param>
public sealed record UnitMove(UnitCode Code, string Name, LastYearUnit? Then, LastYearUnit? Now)
{
    /// <summary>Ranks risen, below zero where it fell; null where either rank is unknown.</summary>
    public int? RankUp => Then?.Rank - Now?.Rank;

    /// <summary>Percentage points of the index gained; null where either is unknown.</summary>
    public decimal? IndexUp => Now?.Index is { } now && Then?.Index is { } then ? LastYear.Change(now, then) : null;

    /// <summary>Bonuses and penalties together then, in points; null where unknown.</summary>
    public decimal? ExtrasThen { get; init; }

    /// <summary>Bonuses and penalties together now, in points; null where unknown.</summary>
    public decimal? ExtrasNow { get; init; }

    /// <summary>Its areas that both years have.</summary>
    public ImmutableArray<ShareMove<AreaCode>> Areas { get; init; } = [];

    /// <summary>Its ordinary criteria that both years have.</summary>
    public ImmutableArray<ShareMove<CriterionCode>> Criteria { get; init; } = [];
}

/// <summary>Points on an area or criterion in two years, in per cent of the maximum that applied.</summary>
/// <param name="Code">This year's code.</param>
/// <param name="FormerCode">Last year's.</param>
/// <param name="Name">This year's text.</param>
/// <param name="Then">Null where unknown or not applicable.</param>
/// <param name="Now">Null where unknown or not applicable.</param>
public sealed record ShareMove<TCode>(TCode Code, TCode FormerCode, string Name, decimal? Then, decimal? Now)
    where TCode : struct, ICode<TCode>
{
    /// <summary>Percentage points gained; null where either is unknown.</summary>
    public decimal? Up => Now is { } now && Then is { } then ? LastYear.Change(now, then) : null;
}

/// <summary>An area or criterion that only one of two years has, to be told: its code is the text.</summary>
public sealed record NamedCode(string Code, string Name);
