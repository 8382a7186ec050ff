using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CsCheck;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>Small results in which floors and caps bite, indexes tie, criteria do not apply and units take no rank.</summary>
internal static class RandomResults
{
    private static readonly Gen<decimal> Maximum = Among(0.5m, 1m, 1m, 2m);
    private static readonly Gen<decimal?> Cap = Among<decimal?>(null, 0.5m, 1m, 2m);
    private static readonly Gen<decimal?> Floor = Among<decimal?>(null, 0m, 0m, -1m);

    /// <summary>What a criterion comes to: parts of its maximum, less than nothing, or not applicable.</summary>
    private static readonly Gen<decimal?> Part = Among<decimal?>(null, -2m, -1m, 0m, 0m, 0.25m, 0.5m, 1m, 1m);

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private sealed record Shape(ImmutableArray<Criterion> Criteria);

    private static readonly Gen<Shape> Shapes = Gen.Select(
        Maximum.Array[1, 3],
        Maximum.Array[0, 3],
        Maximum.Array[0, 2],
        Gen.Int[0, 2],
        Gen.Bool,
        (one, two, three, penalties, bonus) =>
            new Shape([
                .. one.Select((max, i) => MadeUp.Ordinary($"1.{i + 1}", max)),
                .. two.Select((max, i) => MadeUp.Ordinary($"2.{i + 1}", max)),
                .. three.Select((max, i) => MadeUp.Ordinary($"10.{i + 1}", max)),
                .. Enumerable.Range(1, penalties).Select(i => MadeUp.Extra($"9.{i}", ExtraKind.Penalty)),
                .. bonus ? [MadeUp.Extra("9.3", ExtraKind.Bonus, 2m)] : ImmutableArray<Criterion>.Empty,
            ])
    );

    private static readonly Gen<MadeUp> Sets = Gen.Select(
        Shapes,
        Floor,
        Floor,
        Cap,
        Cap,
        Cap,
        Gen.Bool,
        Gen.Bool,
        (shape, area, total, bonusCap, penaltyCap, cap, passes, dense) =>
            new MadeUp
            {
                Criteria = shape.Criteria,
                TieRule = dense ? TieRule.Dense : TieRule.Competition,
                Floors = new Floors(area, total),
                Extras = new ExtraRules("9", "Điểm thưởng, điểm trừ")
                {
                    BonusCap = bonusCap,
                    PenaltyCap = penaltyCap,
                    Cap = cap,
                    MayPassMaximum = passes,
                },
            }
    );

    /// <summary>The rules, and the results of one to six units.</summary>
    public static readonly Gen<(MadeUp Rules, Results Results)> All = Gen.Select(
        Sets,
        Part.Array[12].Array[1, 6],
        Gen.Int[0, 9].Array[6],
        (rules, parts, fates) =>
            (
                rules,
                rules.Results([
                    .. parts.Select(
                        (part, i) =>
                            rules.Unit(
                                $"{i + 10000}",
                                $"Phường {i}",
                                fates[i] switch
                                {
                                    0 => UnitStatus.Unranked,
                                    1 => UnitStatus.Blocked,
                                    _ => UnitStatus.Scored,
                                },
                                [.. rules.Criteria.Zip(part, Points)]
                            )
                    ),
                ])
            )
    );

    /// <summary>The same, without a bonus.</summary>
    public static readonly Gen<(MadeUp Rules, Results Results)> WithoutBonus = All.Where(made =>
        made.Rules.Criteria.All(criterion => criterion.Extra != ExtraKind.Bonus)
    );

    private static decimal? Points(Criterion criterion, decimal? part) =>
        criterion.Extra switch
        {
            ExtraKind.Penalty => part is < 0m or 0.25m ? -Math.Abs(part.Value) : 0m,
            ExtraKind.Bonus => Math.Max(part ?? 0m, 0m) * criterion.MaxPoints,
            _ => part * criterion.MaxPoints,
        };
}
