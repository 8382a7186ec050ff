using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Analysis;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Uses;

/// <summary>Results small enough to draw the plan up by hand, with last year's beside them.</summary>
/// <remarks>
/// Một: 1,5 of 2 on 1.1, 0 of 1 on 1.2, 1 of 1 on 2.1, no penalty: lost 0,5 + 1 = 1,5 of 4.
/// Hai: 2 of 2, 0,25 of 1, 2.1 did not apply, a penalty of 0,5: lost 0,75 + 0,5 = 1,25 of 3. Ba is not decided.
/// </remarks>
internal static class SamplePlan
{
    public static Remedy Units { get; } = new("Ban hành kế hoạch trong Quý I.", [SampleKinds.InRemedies], ["Phòng Nội vụ"], RemedyTime.Quarter1);

    public static Remedy Inspectors { get; } = new("Xử lý nghiêm.", ["Thanh tra"], ["Các phòng, ban có liên quan", SampleKinds.InRemedies], RemedyTime.Year);

    private static readonly MadeUp Rules = new()
    {
        Criteria =
        [
            MadeUp.Ordinary("1.1", 2m) with
            {
                Remedy = Units,
            },
            MadeUp.Ordinary("1.2", 1m),
            MadeUp.Ordinary("2.1", 1m) with
            {
                Remedy = Units,
            },
            MadeUp.Extra("9.2", ExtraKind.Penalty) with
            {
                Remedy = Inspectors,
            },
        ],
    };

    public static Results Results { get; } =
        Rules.Results(
            Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 1.5m, 0m, 1m, 0m),
            Rules.Unit("00002", "Xã Hai", UnitStatus.Scored, 2m, 0.25m, null, -0.5m) with
            {
                Unit = new Unit("00002", "Xã Hai", SampleKinds.Commune, "xa"),
            },
            Rules.Unit("00003", "Phường Ba", UnitStatus.Blocked, 0m, 0m, 0m, 0m)
        );

    /// <summary>Everybody has everything.</summary>
    public static Results Perfect { get; } = Rules.Results(Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 2m, 1m, 1m, 0m));

    /// <summary>The same after a year in which 2.1 was called 2.5, and 1.3 still existed.</summary>
    public static Results WithLastYear { get; } =
        Results with
        {
            Set = Results.Set with
            {
                FormerCodes = new FormerCodes(
                    ImmutableDictionary<AreaCode, AreaCode?>.Empty,
                    ImmutableDictionary<CriterionCode, CriterionCode?>.Empty.Add("2.1", "2.5")
                ),
                LastYear = new LastYear(
                    2021,
                    "Quyết định số 12/QĐ-UBND",
                    [
                        Unit("00001", "Phường Một", ("1.1", 1m, 2m), ("1.2", 0m, 2m), ("1.3", 0.5m, 1m), ("2.5", 0m, 1m), ("9.1", 0m, 0m), ("9.2", 0m, 0m)),
                        Unit("00002", "Xã Hai", ("1.1", 2m, 2m), ("1.2", 1m, 2m), ("1.3", null, 0m), ("2.5", 0.5m, 1m), ("9.1", 0m, 0m), ("9.2", -1m, 0m)),
                        Unit("00003", "Phường Ba", ("1.1", 1.9m, 2m), ("1.2", 2m, 2m)),
                    ]
                )
                {
                    Areas = [new LastYearArea("1", "Một", 5m), new LastYearArea("2", "Hai", 1m)],
                    Criteria =
                    [
                        new("1.1", "Kế hoạch", 2m, Units),
                        new("1.2", "Báo cáo", 2m, null),
                        new("1.3", "Bỏ", 1m, null),
                        new("2.5", "Văn bản", 1m, Units),
                        new("9.1", "Sáng kiến", 2m, null),
                        new("9.2", "Nhũng nhiễu", 0m, Inspectors),
                    ],
                },
            },
        };

    /// <summary>Everybody has everything, after a year in which somebody had not.</summary>
    public static Results PerfectAfterLastYear { get; } = Perfect with { Set = WithLastYear.Set };

    /// <summary>One unit waits, one is not assessed.</summary>
    public static Results NobodyScored { get; } =
        Rules.Results(Rules.Unit("00001", "Phường Một", UnitStatus.Blocked, 2m, 0m, 1m, 0m), Rules.Unit("00002", "Phường Cũ", UnitStatus.Excluded));

    /// <summary>So many units, each of which lost the same.</summary>
    public static Results OfUnits(int count) =>
        Rules.Results([.. Enumerable.Range(10_001, count).Select(code => Rules.Unit($"{code}", $"Phường {code}", UnitStatus.Scored, 2m, 0.5m, 1m, 0m))]);

    private static LastYearUnit Unit(string code, string name, params (string Code, decimal? Points, decimal Max)[] points) =>
        new(code, name, null, null) { Criteria = [.. points.Select(given => new LastYearPoints<CriterionCode>(given.Code, given.Points, given.Max))] };
}
