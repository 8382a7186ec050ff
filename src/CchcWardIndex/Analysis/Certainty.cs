using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Analysis;

/// <summary>How sure the order is: margins, leaving out any one criterion, and chance in appraisal. It moves no figure.</summary>
/// <remarks>Ranks in another order are those that the order as it is gives to the same places: where a tie breaks, nobody behind it moves.</remarks>
/// <param name="Units">One a ranked unit, in ranking order.</param>
/// <param name="LeftOut">
/// One an ordinary criterion, in the set's order: the order without it. A criterion without which a ranked unit would have nothing left to
/// count is not among them. Empty where <paramref name="Units"/> are too many.
/// </param>
/// <param name="Error">The size of the error drawn; null where the set has none or the units are too many, and then no intervals are given.</param>
public sealed record Certainty(ImmutableArray<UnitCertainty> Units, ImmutableArray<LeftOut> LeftOut, AppraisalError? Error)
{
    /// <summary>Whether there are too many units for anything but margins.</summary>
    public bool IsLarge => Units.Length > Results.MostUnits;

    /// <summary>The criteria without which units would change places, those that turn most pairs first, then by code.</summary>
    public IEnumerable<LeftOut> Turning =>
        LeftOut.Where(left => !left.Swaps.IsEmpty).OrderByDescending(left => left.Swaps.Length).ThenBy(left => left.Criterion.Code);

    /// <summary>Works out how sure the order is. The same results give the same answer on every machine, in whatever order units and files came.</summary>
    public static Certainty Of(Results results) => Sureness.Of(results);
}

/// <summary>How sure one unit's place is.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="Index">Its index, unrounded.</param>
public sealed record UnitCertainty(Unit Unit, int Rank, decimal Index)
{
    /// <summary>Percentage points short of the next better index that is not its equal; null for the first.</summary>
    public decimal? BehindNext { get; init; }

    /// <summary>Percentage points ahead of the next worse index that is not its equal; null for the last.</summary>
    public decimal? AheadOfNext { get; init; }

    /// <summary>Its grade.</summary>
    public required string Grade { get; init; }

    /// <summary>The next better grade; null where there is none.</summary>
    public string? BetterGrade { get; init; }

    /// <summary>Percentage points short of the better grade; null where there is none.</summary>
    public decimal? ShortOfBetterGrade { get; init; }

    /// <summary>Percentage points above the least index of its own grade; null for the lowest grade.</summary>
    public decimal? AboveOwnGrade { get; init; }

    /// <summary>The best rank it takes when any one criterion is left out; its rank where none can be.</summary>
    public int BestLeftOut { get; init; }

    /// <summary>The worst rank it takes when any one criterion is left out; its rank where none can be.</summary>
    public int WorstLeftOut { get; init; }

    /// <summary>The best rank of the middle 90 in 100 draws; null where none are drawn.</summary>
    public int? BestDrawn { get; init; }

    /// <summary>The worst rank of the middle 90 in 100 draws; null where none are drawn.</summary>
    public int? WorstDrawn { get; init; }
}

/// <summary>What becomes of the order without one criterion.</summary>
/// <param name="Criterion">The criterion left out.</param>
/// <param name="Moves">Whose rank changes, by the rank they have; empty where nobody's does.</param>
public sealed record LeftOut(Criterion Criterion, ImmutableArray<RankMove> Moves)
{
    /// <summary>The pairs of units that would change places, the one above now by its rank first. A tie made or broken is none.</summary>
    public ImmutableArray<Swap> Swaps { get; init; } = [];

    /// <summary>Who would pass whom: those that pass most first, then by code.</summary>
    public IEnumerable<(Unit Riser, ImmutableArray<Unit> Passed)> Risers =>
        Swaps
            .GroupBy(swap => swap.Below, swap => swap.Above)
            .Select(passed => (passed.Key, passed.ToImmutableArray()))
            .OrderByDescending(pair => pair.Item2.Length)
            .ThenBy(pair => pair.Key.Code);
}

/// <summary>Two units that would change places.</summary>
/// <param name="Above">The one with the better index as it is.</param>
/// <param name="Below">The one that would then have the better index.</param>
public sealed record Swap(Unit Above, Unit Below);

/// <summary>A rank that would change.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="From">Its rank as it is.</param>
/// <param name="To">Its rank then.</param>
public sealed record RankMove(Unit Unit, int From, int To);
