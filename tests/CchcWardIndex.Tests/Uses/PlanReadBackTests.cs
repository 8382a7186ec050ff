using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Analysis;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Tests.Uses;

public class PlanReadBackTests
{
    private static readonly MadeUp Rules = new()
    {
        Criteria = [MadeUp.Ordinary("1.1", 2m), MadeUp.Ordinary("1.2", 1m), MadeUp.Extra("9.2", ExtraKind.Penalty)],
    };

    [Fact]
    public void Points_that_are_the_same_in_both_years_are_unchanged_also_after_they_were_kept_to_ten_decimals()
    {
        // Two thirds of 2 has no end; kept it is 1,3333333333, which is less. And 1/3 + 1/3 + 1/3 is kept as 1: nothing lost.
        var third = 1m / 3m;
        var results = Rules.Results(Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 4m / 3m, third + third + third, -third));
        var row = Assert.Single(ReadBack(results with { Set = results.Set with { LastYear = Kept(results) } }).Rows, row => row.Criterion.Code == "1.1");

        Assert.Equal((ReadBackOutcome.Unchanged, ReadBackOutcome.Unchanged), (row.Units[0].Outcome, row.Outcome));
        Assert.Equal(
            ["1.1 Unchanged", "9.2 Unchanged"],
            ReadBack(results with { Set = results.Set with { LastYear = Kept(results) } }).Rows.Select(row => $"{row.Criterion.Code} {row.Outcome}")
        );
    }

    [Fact]
    public void Nor_has_a_unit_risen_in_a_sample_or_a_comparison_whose_points_are_the_same()
    {
        var results = Rules.Results(Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 4m / 3m, 2m / 3m, 0m));
        var then = Kept(results);
        var sample = Samples.Draw(results with { Set = results.Set with { LastYear = then } }, 1, 10);
        var move = Comparison.Between(then, LastYearOf.Results(results, null, "."), FormerCodes.Same).Units[0];

        Assert.All(sample.Items, item => Assert.Equal((0m, 0m), (item.IndexRise, item.CriterionRise)));
        Assert.Equal(0m, move.IndexUp);
        Assert.All(move.Criteria.Where(criterion => criterion.Now is not null), criterion => Assert.Equal(0m, criterion.Up));
    }

    [Fact]
    public void The_city_is_judged_over_everybody_and_not_only_over_those_that_lost()
    {
        // 1.1: Một from 1/2 to 2/2, but Hai from 2/2 to 0,5/2: by 0,25 worse in all. 1.2: Hai from 0,5 to 1, Một still 1: done.
        var readBack = ReadBack(
            Then(("00001", 1m, 1m, 0m), ("00002", 2m, 0.5m, 0m)),
            Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 2m, 1m, 0m),
            Rules.Unit("00002", "Xã Hai", UnitStatus.Scored, 0.5m, 1m, 0m)
        );

        Assert.Equal(
            [("1.1", ReadBackOutcome.Worse, 1, 1), ("1.2", ReadBackOutcome.Done, 1, 0)],
            readBack.Rows.Select(row => (row.Criterion.Code, row.Outcome, row.Count(ReadBackOutcome.Done), row.New))
        );
        Assert.Equal(["1.1 Done"], readBack.Units.Single(unit => unit.Code == "00001").Rows.Select(pair => $"{pair.Row.Criterion.Code} {pair.Unit.Outcome}"));
        Assert.Equal([1, 1, 0, 0, 0, 0, 1], ReadBackWords.Counts(readBack.Rows[0]));
    }

    [Fact]
    public void Every_unit_has_its_rows_once_in_the_order_of_the_whole()
    {
        var readBack = ReadBack(
            Then(("00001", 1m, 0.5m, 0m), ("00002", 0.5m, 0.5m, 0m)),
            Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 2m, 1m, 0m),
            Rules.Unit("00002", "Xã Hai", UnitStatus.Scored, 2m, 1m, 0m)
        );

        Assert.Equal(
            ["00001: 1.1, 1.2", "00002: 1.1, 1.2"],
            readBack.Units.Select(unit => $"{unit.Code}: {string.Join(", ", unit.Rows.Select(row => row.Row.Criterion.Code))}")
        );
        Assert.Equal(readBack.Rows.Sum(row => row.Units.Length), readBack.Units.Sum(unit => unit.Rows.Length));
    }

    [Fact]
    public void What_one_gained_and_another_lost_is_nothing_whatever_divisions_leave()
    {
        // Thirds of 2, one up and two down and back: the shares move by +1/3, -1/6 and -1/6.
        var readBack = ReadBack(
            Then(("00001", 2m / 3m, 1m, 0m), ("00002", 2m / 3m, 1m, 0m), ("00003", 2m / 3m, 1m, 0m)),
            Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 4m / 3m, 1m, 0m),
            Rules.Unit("00002", "Xã Hai", UnitStatus.Scored, 1m / 3m, 1m, 0m),
            Rules.Unit("00003", "Xã Ba", UnitStatus.Scored, 1m / 3m, 1m, 0m)
        );

        Assert.Equal(ReadBackOutcome.Unchanged, Assert.Single(readBack.Rows).Outcome);
    }

    [Fact]
    public void A_penalty_of_last_year_keeps_its_row_whatever_its_code_has_become()
    {
        var rules = Rules with { Criteria = [MadeUp.Ordinary("1.1", 2m), MadeUp.Ordinary("1.2", 1m), MadeUp.Extra("9.2", ExtraKind.Bonus, 1m)] };
        var results = rules.Results(rules.Unit("00001", "Phường Một", UnitStatus.Scored, 2m, 1m, 0m));
        var row = Assert.Single(ReadBack(results with { Set = results.Set with { LastYear = Then(("00001", 2m, 1m, -0.5m)) } }).Rows);

        Assert.Equal(("9.2", ReadBackOutcome.NotComparable, "năm nay tiêu chí được tính theo cách khác"), (row.Criterion.Code, row.Outcome, row.Units[0].Why));
    }

    [Fact]
    public void A_unit_that_is_gone_one_not_assessed_and_one_not_yet_scored_are_told_apart()
    {
        var readBack = ReadBack(
            Then(("00001", 1m, 1m, 0m), ("00002", 1m, 1m, 0m), ("00003", 1m, 1m, 0m)),
            Rules.Unit("00002", "Phường Cũ", UnitStatus.Excluded),
            Rules.Unit("00003", "Phường Chờ", UnitStatus.Blocked, 1m, 1m, 0m)
        );

        Assert.Equal(
            ["bộ chỉ số năm nay không còn đơn vị này", "năm nay đơn vị không được chấm", "năm nay đơn vị chưa có điểm"],
            readBack.Rows[0].Units.Select(unit => unit.Why)
        );
    }

    [Fact]
    public void Where_nobody_lost_anything_last_year_there_is_nothing_to_read_back()
    {
        var results = Rules.Results(Rules.Unit("00001", "Phường Một", UnitStatus.Scored, 1m, 1m, 0m));

        Assert.Null(RemedyPlan.Of(results with { Set = results.Set with { LastYear = Then(("00001", 2m, 1m, 0m)) } }).ReadBack);
    }

    private static PlanReadBack ReadBack(LastYear then, params UnitScore[] units)
    {
        var results = Rules.Results(units);
        return ReadBack(results with { Set = results.Set with { LastYear = then } });
    }

    private static PlanReadBack ReadBack(Results results) => RemedyPlan.Of(results).ReadBack!;

    private static LastYear Then(params (string Code, decimal Plan, decimal Report, decimal Penalty)[] units) =>
        new(
            2021,
            "Quyết định số 12/QĐ-UBND",
            [
                .. units.Select(unit => new LastYearUnit(unit.Code, unit.Code, null, null)
                {
                    Criteria = [new("1.1", unit.Plan, 2m), new("1.2", unit.Report, 1m), new("9.2", unit.Penalty, 0m)],
                }),
            ]
        )
        {
            Areas = [new LastYearArea("1", "Một", 3m)],
            Criteria = [new("1.1", "Kế hoạch", 2m, null), new("1.2", "Báo cáo", 1m, null), new("9.2", "Nhũng nhiễu", 0m, null)],
        };

    // As the next year gets them: written and read again.
    private static LastYear Kept(Results results) =>
        CriteriaSetLoader.LastYear(
            new CriteriaFile("last-year.json", LastYearJson.Write(LastYearOf.Results(results, null, "Quyết định số 12/QĐ-UBND") with { Year = 2021 })),
            out _
        )!;
}
