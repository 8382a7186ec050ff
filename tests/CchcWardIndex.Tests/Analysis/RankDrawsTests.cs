using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Analysis;

public class RankDrawsTests
{
    // Two units, one criterion of 10 points, error ±0.5 each. Their difference of errors passes d with chance (1 − d)² ÷ 2 for d from 0 to 1.
    [Theory]
    [InlineData("5.40", "00001:1-2 00002:1-2")] // 18 in 100 change places: more than the 5 left aside.
    [InlineData("5.60", "00001:1-2 00002:1-2")] // 8 in 100.
    [InlineData("5.64", "00001:1-2 00002:1-2")] // 6.5 in 100.
    [InlineData("5.73", "00001:2-2 00002:1-1")] // 3.6 in 100.
    [InlineData("5.80", "00001:2-2 00002:1-1")] // 2 in 100.
    [InlineData("6.10", "00001:2-2 00002:1-1")] // Out of reach.
    public void Two_units_overlap_as_the_exact_chance_says(string better, string expected)
    {
        var points = decimal.Parse(better, System.Globalization.CultureInfo.InvariantCulture);
        var certainty = new SmallOrder(("1.1", 10m)) { Procedure = SmallOrder.Error("0.05", 10_000) }
            .Unit("00001", 5m)
            .Unit("00002", points)
            .Certainty();

        Assert.Equal(expected, Drawn(certainty));
    }

    [Fact]
    public void A_unit_at_the_maximum_can_only_fall_and_one_at_the_least_only_rise()
    {
        // ±2: the first stays at 10 in half of the draws; the second, from 9.5 up, also comes to 10 in 1.5 ÷ 4 of them, and passes the first in
        // some: neither place is sure. The third is far behind: where the two others tie, two are still better.
        var order = new SmallOrder(("1.1", 10m)) { Procedure = SmallOrder.Error("0.2") }
            .Unit("00001", 10m)
            .Unit("00002", 9.5m)
            .Unit("00003", -4m);

        Assert.Equal("00001:1-2 00002:1-2 00003:3-3", Drawn(order.Certainty()));
        Assert.Equal("00001:1-2 00002:1-2 00003:3-3", NaiveDraws.Ranges(order.Results()));
    }

    [Theory]
    [InlineData("dense")]
    [InlineData("competition")]
    public void Intervals_agree_with_a_slow_count_that_draws_the_same_numbers(string tieRule)
    {
        var order = new SmallOrder(("1.1", 3m), ("1.2", 1.5m), ("2.1", 7m), ("2.2", 0.25m))
        {
            TieRule = tieRule,
            Procedure = SmallOrder.Error("0.3") + ", \"floors\": { \"area\": 0, \"total\": 0 }",
        }
            .Unit("00001", 3m, 1.5m, 7m, 0.25m)
            .Unit("00002", 2m, 1m, 5m, 0m)
            .Unit("00003", 2m, null, 5.3333m, 0.1m)
            .Unit("00004", 1m, 1m, 6m, null)
            .Unit("00005", -4m, 0.5m, 6m, 0.25m)
            .Unit("00006", 0m, -4m, -1m, -4m)
            .Unit("00007", 0m, 0m, 0m, 0m);
        var results = order.Results();

        Assert.Equal(7, results.Units.Length);
        Assert.Equal(NaiveDraws.Ranges(results), Drawn(Certainty.Of(results)));
    }

    [Fact]
    public void Without_any_error_the_interval_is_the_rank_ties_included()
    {
        foreach (var rule in (string[])["dense", "competition"])
        {
            var certainty = new SmallOrder(("1.1", 3m), ("1.2", 3m)) { TieRule = rule, Procedure = SmallOrder.Error("0") }
                .Unit("00001", 1m, 2m)
                .Unit("00002", 2m, 1m)
                .Unit("00003", 1m, null)
                .Unit("00004", 3m, 3m)
                .Certainty();

            Assert.All(certainty.Units, unit => Assert.Equal((unit.Rank, unit.Rank), (unit.BestDrawn, unit.WorstDrawn)));
            Assert.Equal(rule == "dense" ? [1, 2, 2, 3] : [1, 2, 2, 4], certainty.Units.Select(unit => unit.Rank));
        }
    }

    [Fact]
    public void Where_a_tie_breaks_nobody_behind_it_moves()
    {
        // 1, 2, 2, 3: in nearly every draw the two part, and the last stands on the fourth place, which carries rank 3. Ranked anew by the
        // dense rule it would be 4.
        var order = new SmallOrder(("1.1", 10m)) { Procedure = SmallOrder.Error("0.01") }
            .Unit("00001", 9m)
            .Unit("00002", 6m)
            .Unit("00003", 6m)
            .Unit("00004", 3m);

        Assert.Equal("00001:1-1 00002:2-2 00003:2-2 00004:3-3", Drawn(order.Certainty()));
        Assert.Equal(NaiveDraws.Ranges(order.Results()), Drawn(order.Certainty()));
    }

    [Fact]
    public void The_order_of_units_files_and_sheets_changes_nothing()
    {
        SmallOrder Order() =>
            new SmallOrder(("1.1", 3m), ("1.2", 1.5m), ("2.1", 7m)) { Procedure = SmallOrder.Error("0.2") }
                .Unit("00001", 2m, 1.5m, 5m)
                .Unit("00002", 2.5m, 1m, 5m)
                .Unit("00003", 1m, 1m, 6m)
                .Unit("00004", 1m, 1m, 6.25m);

        Assert.Equal(
            (Order().Certainty().Ranges(), Order().Certainty().Orders()),
            (Order().Certainty(reversed: true).Ranges(), Order().Certainty(reversed: true).Orders())
        );
    }

    [Fact]
    public void Another_seed_draws_other_numbers_and_the_same_seed_the_same()
    {
        SmallOrder Order(int seed) =>
            new SmallOrder([.. Enumerable.Range(1, 9).Select(i => ($"1.{i}", 5m))]) { Procedure = SmallOrder.Error("0.5", 100, seed) };
        string Of(int seed)
        {
            var order = Order(seed);
            for (var i = 0; i < 12; i++)
            {
                order.Unit(
                    (10001 + i).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    [.. Enumerable.Range(0, 9).Select(j => (decimal?)(2m + (i * 0.01m) + ((i + j) % 3 * 0.1m)))]
                );
            }

            return order.Certainty().Ranges();
        }

        Assert.Equal(Of(1), Of(1));
        Assert.NotEqual(Of(1), Of(2));
    }

    [Theory]
    [InlineData("0.05", 300)]
    [InlineData("0.3", 100)]
    public void The_sample_season_with_survey_and_extras_agrees_with_the_slow_count(string share, int draws)
    {
        var results = WithError(SampleRound.AppraisedWhole, share, draws);
        var certainty = Certainty.Of(results);

        Assert.Equal(NaiveDraws.Ranges(results), Drawn(certainty));
        Assert.Contains(certainty.Units, unit => unit.BestDrawn < unit.WorstDrawn);
    }

    [Fact]
    public void A_round_with_every_cap_and_floor_agrees_with_the_slow_count()
    {
        var results = WithError(AppraisedRound.Results, "0.4", 2000);

        Assert.Equal(NaiveDraws.Ranges(results), Drawn(Certainty.Of(results)));
    }

    [Fact]
    public void A_set_that_states_no_error_has_no_intervals()
    {
        var certainty = new SmallOrder(("1.1", 3m), ("1.2", 3m)).Unit("00001", 1m, 2m).Unit("00002", 2m, 0m).Certainty();

        Assert.Null(certainty.Error);
        Assert.All(certainty.Units, unit => Assert.Equal((null, null), (unit.BestDrawn, unit.WorstDrawn)));
    }

    [Fact]
    public void Above_five_hundred_units_there_are_margins_and_nothing_else()
    {
        var certainty = Certainty.Of(SampleRound.Of(501));

        Assert.True(certainty.IsLarge);
        Assert.Equal((501, 0, null), (certainty.Units.Length, certainty.LeftOut.Length, certainty.Error));
        Assert.All(
            certainty.Units,
            unit => Assert.Equal((unit.Rank, unit.Rank, null, null), (unit.BestLeftOut, unit.WorstLeftOut, unit.BestDrawn, unit.WorstDrawn))
        );
        Assert.True(certainty.Units[1].BehindNext > 0m);
    }

    private static Results WithError(Results results, string share, int draws) =>
        results with
        {
            Set = results.Set with
            {
                AppraisalError = new AppraisalError(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture), draws, 7, "Giả định để thử"),
            },
        };

    private static string Drawn(Certainty certainty) =>
        string.Join(" ", certainty.Units.OrderBy(unit => unit.Unit.Code).Select(unit => $"{unit.Unit.Code}:{unit.BestDrawn}-{unit.WorstDrawn}"));
}
