using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Analysis;

/// <summary>The same evidence under two sets: what would move if the second were in force. It decides nothing and writes nothing.</summary>
/// <param name="Units">One a unit of either set, by the rank it has, then code.</param>
/// <param name="New">Criteria that only the second set has.</param>
/// <param name="Dropped">Criteria that only the first set has.</param>
public sealed record WhatIf(ImmutableArray<UnitShift> Units, ImmutableArray<NamedCode> New, ImmutableArray<NamedCode> Dropped)
{
    /// <summary>Units that have an index under both sets: only of them it is known what would move.</summary>
    public int Compared => Units.Count(unit => unit.Before.Index is not null && unit.After.Index is not null);

    /// <summary>Units whose rank would be another; those that have one under one set only are not counted.</summary>
    public int RankMoves => Units.Count(unit => unit.Before.Rank - unit.After.Rank is not (null or 0));

    /// <summary>Units whose grade would be another, likewise.</summary>
    public int GradeMoves => Units.Count(unit => unit is { Before.Grade: { } before, After.Grade: { } after } && before != after);

    /// <summary>Units of which the points or the maximum of a criterion would be others.</summary>
    public int PointMoves => Units.Count(unit => !unit.Criteria.IsEmpty);

    /// <summary>Compares two scorings of the same evidence; criteria are matched by code.</summary>
    public static WhatIf Between(Results before, Results after)
    {
        var (old, now) = (before.Units.ToDictionary(unit => unit.Score.Unit.Code), after.Units.ToDictionary(unit => unit.Score.Unit.Code));
        return new WhatIf(
            [
                .. before
                    .Units.Concat(after.Units.Where(unit => !old.ContainsKey(unit.Score.Unit.Code)))
                    .Select(unit => unit.Score.Unit)
                    .Select(unit => Shift(unit, old.GetValueOrDefault(unit.Code), now.GetValueOrDefault(unit.Code))),
            ],
            Only(after.Set, before.Set),
            Only(before.Set, after.Set)
        );
    }

    private static ImmutableArray<NamedCode> Only(CriteriaSet set, CriteriaSet other) =>
        [.. set.Criteria.Where(criterion => other.Criterion(criterion.Code) is null).Select(criterion => new NamedCode(criterion.Code.Text, criterion.Name))];

    private static UnitShift Shift(Unit unit, RankedUnit? before, RankedUnit? after)
    {
        var (old, now) = (Points(before), Points(after));
        return new UnitShift(
            unit.Code,
            unit.Name,
            Of(before),
            Of(after),
            [
                .. old
                    .Keys.Union(now.Keys)
                    .Order()
                    .Select(code => new PointsShift(code, old.GetValueOrDefault(code), now.GetValueOrDefault(code)))
                    .Where(shift => shift.IsMove),
            ]
        );
    }

    private static WhatIfStanding Of(RankedUnit? unit) =>
        unit is null
            ? new WhatIfStanding(null, null, null, null, "Không có trong bộ chỉ số")
            : new WhatIfStanding(unit.Score.Index, unit.Rank, unit.GroupRank, unit.Grade, unit.Score.Index is null ? Words.Vietnamese(unit.Score.Status) : "");

    private static Dictionary<CriterionCode, CountedPoints?> Points(RankedUnit? unit)
    {
        if (unit is null)
        {
            return [];
        }

        return unit.Score.Outcomes.ToDictionary(
            outcome => outcome.Criterion.Code,
            outcome => (CountedPoints?)new CountedPoints(unit.Score.FinalOf(outcome), outcome.ApplicableMaximum)
        );
    }
}

/// <summary>A unit under two sets.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">Under the first.</param>
/// <param name="After">Under the second.</param>
/// <param name="Criteria">Criteria whose points or maximum would be others, by code.</param>
public sealed record UnitShift(UnitCode Code, string Name, WhatIfStanding Before, WhatIfStanding After, ImmutableArray<PointsShift> Criteria);

/// <summary>How a unit stands under a set.</summary>
/// <param name="Index">Percentage points, unrounded; null where it has none.</param>
/// <param name="Rank">Null where it has none.</param>
/// <param name="GroupRank">Null where it has none.</param>
/// <param name="Grade">Null where it has none.</param>
/// <param name="Reason">Why it has no index; empty where it has one.</param>
public sealed record WhatIfStanding(decimal? Index, int? Rank, int? GroupRank, string? Grade, string Reason);

/// <summary>A criterion under two sets; null where a set does not have it.</summary>
public sealed record PointsShift(CriterionCode Criterion, CountedPoints? Before, CountedPoints? After)
{
    /// <summary>Whether anything moves: what counted nothing of nothing, such as a bonus not earned, is not missed where a set does not have it.</summary>
    public bool IsMove => Before != After && !(Before is null ? CountsNothing(After) : After is null && CountsNothing(Before));

    private static bool CountsNothing(CountedPoints? points) => points is { Points: null or 0m, MaxPoints: 0m };
}

/// <summary>Points as they count, and the maximum that applies.</summary>
/// <param name="Points">Null where undecided or not applicable.</param>
/// <param name="MaxPoints">Zero where not applicable.</param>
public sealed record CountedPoints(decimal? Points, decimal MaxPoints);
