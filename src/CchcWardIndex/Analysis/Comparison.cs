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
    ImmutableArray<ShareMove> Areas,
    ImmutableArray<ShareMove> Criteria,
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
        var (areas, newAreas, droppedAreas) = Matched(Named(now.Areas), Named(then.Areas), mapped, (_, _) => true);
        // An extra that became ordinary, or the other way round, is not the same thing measured twice.
        var (criteria, newCriteria, droppedCriteria) = Matched(
            Named(now.Criteria),
            Named(then.Criteria),
            mapped,
            (code, former) => IsExtra(now, code) == IsExtra(then, former)
        );
        ImmutableArray<(NamedCode Now, string Then)> ordinary = [.. criteria.Where(pair => !IsExtra(now, pair.Now.Code))];
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
    private static bool IsExtra(LastYear year, string code) => year.Areas.All(area => area.Code != Code.Area(code));

    private static decimal? Extras(LastYear year, UnitCode unit)
    {
        var points = year.Areas.IsEmpty
            ? []
            : year.Unit(unit)?.Criteria.Where(criterion => IsExtra(year, criterion.Code) && criterion.Points is not null).ToList() ?? [];
        return points.Count > 0 ? points.Sum(criterion => criterion.Points!.Value) : null;
    }

    private static IEnumerable<NamedCode> Named(ImmutableArray<LastYearArea> areas) => areas.Select(area => new NamedCode(area.Code, area.Name));

    private static IEnumerable<NamedCode> Named(ImmutableArray<LastYearCriterion> criteria) =>
        criteria.Select(criterion => new NamedCode(criterion.Code, criterion.Name));

    private static (ImmutableArray<(NamedCode Now, string Then)> Both, IEnumerable<NamedCode> New, IEnumerable<NamedCode> Dropped) Matched(
        IEnumerable<NamedCode> now,
        IEnumerable<NamedCode> then,
        FormerCodes codes,
        Func<string, string, bool> isAlike
    )
    {
        var (later, earlier) = (now.OrderBy(item => item.Code, Code.Order).ToList(), then.OrderBy(item => item.Code, Code.Order).ToList());
        var known = earlier.Select(item => item.Code).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<(NamedCode Now, string Then)> both =
        [
            .. later
                .Select(item => (item, Then: codes.Of(item.Code)))
                .Where(pair => pair.Then is not null && known.Contains(pair.Then) && isAlike(pair.item.Code, pair.Then))
                .Select(pair => (pair.item, pair.Then!)),
        ];
        var (continuing, continued) = (
            both.Select(pair => pair.Now.Code).ToHashSet(StringComparer.Ordinal),
            both.Select(pair => pair.Then).ToHashSet(StringComparer.Ordinal)
        );
        return (both, later.Where(item => !continuing.Contains(item.Code)), earlier.Where(item => !continued.Contains(item.Code)));
    }

    private static UnitMove Unit(
        LastYearUnit? then,
        LastYearUnit? now,
        ImmutableArray<(NamedCode Now, string Then)> areas,
        ImmutableArray<(NamedCode Now, string Then)> criteria
    ) =>
        new((now ?? then)!.Code, (now ?? then)!.Name, then, now)
        {
            Areas = Parts(areas, then?.Areas ?? [], now?.Areas ?? []),
            Criteria = Parts(criteria, then?.Criteria ?? [], now?.Criteria ?? []),
        };

    private static ImmutableArray<ShareMove> Parts(
        ImmutableArray<(NamedCode Now, string Then)> matched,
        ImmutableArray<LastYearPoints> then,
        ImmutableArray<LastYearPoints> now
    ) => [.. matched.Select(pair => new ShareMove(pair.Now.Code, pair.Then, pair.Now.Name, Share(then, pair.Then), Share(now, pair.Now.Code)))];

    private static decimal? Share(ImmutableArray<LastYearPoints> all, string code) =>
        all.FirstOrDefault(points => points.Code == code) is { Points: { } points, MaxPoints: > 0m and var most } ? points / most * 100m : null;

    private static ImmutableArray<ShareMove> Mean(ImmutableArray<(NamedCode Now, string Then)> matched, IEnumerable<ShareMove> moves)
    {
        var known = moves.Where(move => move.Up is not null).ToLookup(move => move.Code);
        return
        [
            .. matched.Select(pair => new ShareMove(
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
    public ImmutableArray<ShareMove> Areas { get; init; } = [];

    /// <summary>Its ordinary criteria that both years have.</summary>
    public ImmutableArray<ShareMove> Criteria { get; init; } = [];
}

/// <summary>Points on an area or criterion in two years, in per cent of the maximum that applied.</summary>
/// <param name="Code">This year's code.</param>
/// <param name="FormerCode">Last year's.</param>
/// <param name="Name">This year's text.</param>
/// <param name="Then">Null where unknown or not applicable.</param>
/// <param name="Now">Null where unknown or not applicable.</param>
public sealed record ShareMove(string Code, string FormerCode, string Name, decimal? Then, decimal? Now)
{
    /// <summary>Percentage points gained; null where either is unknown.</summary>
    public decimal? Up => Now is { } now && Then is { } then ? LastYear.Change(now, then) : null;
}

/// <summary>An area or criterion that only one of two years has.</summary>
public sealed record NamedCode(string Code, string Name);
