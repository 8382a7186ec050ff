using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Language;

/// <summary>How far a set lets an index go, in percentage points.</summary>
internal static class IndexLimits
{
    /// <summary>Deductions can bring an index below zero: at worst the unit is left with nothing but its worst criterion.</summary>
    public static decimal Least(CriteriaSet set) =>
        set.Floors.Total == 0m
            ? 0m
            : Math.Min(0m, Ordinary(set).Select(criterion => Math.Floor(criterion.MinPoints / criterion.MaxPoints * 100m)).DefaultIfEmpty(0m).Min())
                + Math.Floor(
                    Math.Max(
                        set.Criteria.Where(criterion => criterion.Extra == ExtraKind.Penalty).Sum(criterion => criterion.Least),
                        -(set.Extras?.PenaltyCap ?? decimal.MaxValue)
                    )
                        / SmallestMaximum(set)
                        * 100m
                );

    /// <summary>Bonuses can lift it above 100, the more the less there is to earn.</summary>
    public static decimal Greatest(CriteriaSet set) =>
        set.Extras is not { MayPassMaximum: true } extras
            ? 100m
            : 100m
                + Math.Ceiling(
                    Math.Min(
                        set.Criteria.Where(criterion => criterion.Extra == ExtraKind.Bonus).Sum(criterion => criterion.Greatest),
                        extras.BonusCap ?? decimal.MaxValue
                    )
                        / SmallestMaximum(set)
                        * 100m
                );

    /// <summary>What the smallest criterion is worth: nobody has less to earn.</summary>
    public static decimal SmallestMaximum(CriteriaSet set) => Ordinary(set).Select(criterion => criterion.MaxPoints).DefaultIfEmpty(1m).Min();

    private static IEnumerable<Criterion> Ordinary(CriteriaSet set) => set.Ordinary.SelectMany(criterion => criterion.Readings);
}
