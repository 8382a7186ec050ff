namespace CchcWardIndex.Criteria;

/// <summary>Kết quả năm trước: what was published for the year just before, kept beside the set in <c>last-year.json</c>.</summary>
/// <param name="Year">The year it assessed; the one before the set's.</param>
/// <param name="Source">Where it is from, for people: a decision, or the name of a table.</param>
/// <param name="Units">By code.</param>
public sealed record LastYear(int Year, string Source, ImmutableArray<LastYearUnit> Units)
{
    /// <summary>Of which index the results are.</summary>
    public IndexCode Index { get; init; } = IndexCode.Cchc;

    /// <summary>Of which round: the index and the year.</summary>
    public SetIdentity Of => new(Index, Year);

    /// <summary>The greatest rank it may hold.</summary>
    public const int GreatestRank = 100_000;

    /// <summary>The least index it may hold, in percentage points.</summary>
    public const decimal LeastIndex = -100m;

    /// <summary>The greatest index it may hold, in percentage points.</summary>
    public const decimal GreatestIndex = 200m;

    /// <summary>The decimals to which its figures are kept: as many as a number in a set's files may have.</summary>
    public const int Places = 10;

    // More than ten decimals can make of two equal figures, and less than anybody is shown.
    private const decimal Fine = 0.000001m;

    /// <summary>The seal of the publication it was read from; null where it comes from a plain table.</summary>
    public string? Seal { get; init; }

    /// <summary>That year's areas, by code; empty for a plain table.</summary>
    public ImmutableArray<LastYearArea> Areas { get; init; } = [];

    /// <summary>That year's criteria, by code; empty for a plain table.</summary>
    public ImmutableArray<LastYearCriterion> Criteria { get; init; } = [];

    /// <summary>The digest of the file's content, spelling aside.</summary>
    public string Digest { get; init; } = "";

    /// <summary>By how much a figure of this year, or a share, is above last year's; zero where keeping ten decimals alone could make the difference.</summary>
    public static decimal Change(decimal now, decimal then) => Math.Abs(now - then) < Fine ? 0m : now - then;

    /// <summary>The unit of that code, or null.</summary>
    public LastYearUnit? Unit(UnitCode code) => Units.FirstOrDefault(unit => unit.Code == code);
}

/// <summary>A unit's published figures of last year.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name then.</param>
/// <param name="Index">Chỉ số in percentage points as published; null where it had none.</param>
/// <param name="Rank">Its rank; null where it had none.</param>
public sealed record LastYearUnit(UnitCode Code, string Name, decimal? Index, int? Rank)
{
    /// <summary>Its rank in its group; null where unknown.</summary>
    public int? GroupRank { get; init; }

    /// <summary>Xếp loại; null where unknown.</summary>
    public string? Grade { get; init; }

    /// <summary>Its points by area; empty for a plain table.</summary>
    public ImmutableArray<LastYearPoints<AreaCode>> Areas { get; init; } = [];

    /// <summary>Its points by criterion; empty for a plain table.</summary>
    public ImmutableArray<LastYearPoints<CriterionCode>> Criteria { get; init; } = [];
}

/// <summary>A unit's points on an area or a criterion.</summary>
/// <param name="Code">The code then.</param>
/// <param name="Points">Null where none were decided, or it did not apply.</param>
/// <param name="MaxPoints">The most this unit could have; zero where it did not apply.</param>
public sealed record LastYearPoints<TCode>(TCode Code, decimal? Points, decimal MaxPoints)
    where TCode : struct, ICode<TCode>;

/// <summary>An area of last year's set.</summary>
public sealed record LastYearArea(AreaCode Code, string Name, decimal MaxPoints);

/// <summary>A criterion of last year's set, with what was planned where points were lost on it.</summary>
/// <param name="Code">Its code then.</param>
/// <param name="Name">Its text then.</param>
/// <param name="MaxPoints">Its maximum then; zero for a penalty.</param>
/// <param name="Remedy">What the plan of this year says about it; null where the set had nothing.</param>
public sealed record LastYearCriterion(CriterionCode Code, string Name, decimal MaxPoints, Remedy? Remedy);
