using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Analysis;

public class SamplesTests
{
    [Fact]
    public void Weights_are_points_at_stake_and_what_rose_on_last_year()
    {
        // Of 100 points: 00001 has 40 + 20 (index 60, last year 50), 00002 has 8 on 1.1 (index 8, last year 30), 00003 is new.
        var before = new LastYear(
            2021,
            "Bảng năm 2021",
            [
                new LastYearUnit("00001", "Phường 00001", 50m, 1)
                {
                    Criteria = [new LastYearPoints<CriterionCode>("1.1", 40m, 80m), new LastYearPoints<CriterionCode>("1.2", 1m, 20m)],
                },
                new LastYearUnit("00002", "Phường 00002", 30m, 2) { Criteria = [new LastYearPoints<CriterionCode>("1.1", null, 0m)] },
            ]
        );
        var sample = Samples.Draw(
            new SmallOrder(("1.1", 80m), ("1.2", 20m)) { LastYear = before }
                .Unit("00001", 40m, 20m)
                .Unit("00002", 8m, 0m)
                .Unit("00003", -1m, 5m)
                .Results(),
            1,
            10
        );

        // The index rose by 10, so by 50 percent; 1.2 rose from 5 to 100 percent of its maximum, so by 95 more. Falls change nothing.
        Assert.Equal(
            [
                ("00001", "1.1", 40m, 10m, 0m, 50m, 60_000_000L),
                ("00001", "1.2", 20m, 10m, 95m, 145m, 49_000_000L),
                ("00002", "1.1", 8m, 0m, null, 0m, 8_000_000L),
                ("00003", "1.2", 5m, null, null, 0m, 5_000_000L),
            ],
            sample
                .Items.OrderBy(item => item.Unit.Code)
                .ThenBy(item => item.Outcome.Criterion.Code)
                .Select(item => (item.Unit.Code, item.Outcome.Criterion.Code, item.Share, item.IndexRise, item.CriterionRise, item.Heavier, item.Weight))
        );
        Assert.Equal((4, 10, 2021), (sample.Population, sample.Asked, sample.LastYear));
        Assert.Contains(
            "tăng 10,00 điểm phần trăm; tỷ lệ điểm của tiêu chí tăng 95,00 điểm phần trăm (trọng số tăng 145,00%)",
            SampleWords.Why(sample.Items.Single(item => item is { Unit.Code.Text: "00001", Outcome.Criterion.Code.Text: "1.2" })),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_criterion_is_looked_up_under_its_former_code_and_one_declared_new_under_none()
    {
        var before = new LastYear(
            2021,
            "Bảng năm 2021",
            [
                new LastYearUnit("00001", "Phường 00001", null, null)
                {
                    Criteria = [new LastYearPoints<CriterionCode>("1.1", 1m, 10m), new LastYearPoints<CriterionCode>("2.7", 2m, 10m)],
                },
            ]
        );
        var results = new SmallOrder(("1.1", 10m), ("1.2", 10m)) { LastYear = before }
            .Unit("00001", 5m, 5m)
            .Unit("00002", 0m, 0m)
            .Results();
        var former = new FormerCodes(
            ImmutableDictionary<AreaCode, AreaCode?>.Empty,
            ImmutableDictionary<CriterionCode, CriterionCode?>.Empty.Add("1.1", null).Add("1.2", "2.7")
        );

        var items = Samples.Draw(results with { Set = results.Set with { FormerCodes = former } }, 1, 2).Items.OrderBy(item => item.Outcome.Criterion.Code);

        Assert.Equal([null, 30m], items.Select(item => item.CriterionRise));
    }

    [Fact]
    public void The_first_drawn_and_the_second_come_as_often_as_their_weights_say()
    {
        // Weights 5 : 3 : 2. First: 1/2, 3/10, 1/5. Second by hand: 5 comes second after 3 (0.3 × 5/7) or 2 (0.2 × 5/8).
        var results = new SmallOrder(("1.1", 10m)).Unit("00001", 5m).Unit("00002", 3m).Unit("00003", 2m).Results();
        const int draws = 20_000;
        var (first, second) = (new Dictionary<UnitCode, int>(), new Dictionary<UnitCode, int>());
        for (var seed = 0; seed < draws; seed++)
        {
            var items = Samples.Draw(results, seed, 2).Items;
            first[items[0].Unit.Code] = first.GetValueOrDefault(items[0].Unit.Code) + 1;
            second[items[1].Unit.Code] = second.GetValueOrDefault(items[1].Unit.Code) + 1;
        }

        // Four standard deviations of so many draws are below 1.5 in 100.
        Near(first, 0.5, 0.3, 0.2);
        Near(second, (0.3 * 5 / 7) + (0.2 * 5 / 8), (0.5 * 3 / 5) + (0.2 * 3 / 8), (0.5 * 2 / 5) + (0.3 * 2 / 7));

        static void Near(Dictionary<UnitCode, int> counts, params double[] chances) =>
            Assert.All(
                chances.Select((chance, i) => (chance, Count: counts[$"0000{i + 1}"])),
                pair => Assert.Equal(pair.chance, (double)pair.Count / draws, 0.015)
            );
    }

    [Fact]
    public void Nothing_comes_twice_a_larger_size_only_adds_and_too_large_a_size_gives_all()
    {
        var results = SampleRound.AppraisedWhole;
        var (some, all) = (Samples.Draw(results, 4, 60), Samples.Draw(results, 4, 1_000_000));

        Assert.Equal(all.Population, all.Items.Length);
        Assert.Equal(all.Items.Length, all.Items.Select(item => (item.Unit.Code, item.Outcome.Criterion.Code)).Distinct().Count());
        Assert.Equal(some.Items.Select(item => (item.Unit, item.Outcome)), all.Items.Take(60).Select(item => (item.Unit, item.Outcome)));
        var expected = results.Units.SelectMany(unit => unit.Score.Outcomes).Count(outcome => outcome.Points > 0m && !outcome.Criterion.IsSurvey);
        Assert.Equal(expected, all.Population);
        Assert.NotEqual(some.Items.Select(item => item.Outcome), Samples.Draw(results, 5, 60).Items.Select(item => item.Outcome));
    }

    [Fact]
    public void The_order_of_units_and_files_changes_nothing()
    {
        SmallOrder Order() =>
            new SmallOrder(("1.1", 3m), ("1.2", 1.5m), ("1.10", 7m)).Unit("00001", 2m, 1.5m, 5m).Unit("00002", 2.5m, 1m, 5m).Unit("00003", 1m, 1m, 6m);
        static IEnumerable<(UnitCode, CriterionCode)> Drawn(Results results) =>
            Samples.Draw(results, 11, 6).Items.Select(item => (item.Unit.Code, item.Outcome.Criterion.Code));

        var results = Order().Results();
        Assert.Equal(Drawn(results), Drawn(Order().Results(reversed: true)));
        Assert.Equal(Drawn(results), Drawn(results with { Units = [.. results.Units.Reverse()] }));
    }

    [Fact]
    public void Units_that_are_not_scored_and_survey_points_have_no_lots_while_bonuses_and_unranked_units_have()
    {
        var items = Samples.Draw(AppraisedRound.Results, 1, 1000).Items;

        Assert.DoesNotContain(items, item => item.Unit.Code.Text is "00004" or "00005" || item.Outcome.Criterion.Code == "2.1");
        Assert.Contains(items, item => item.Unit.Code == "00003");
        Assert.Contains(items, item => item.Outcome.Criterion.Code == "9.1");
    }

    [Fact]
    public void A_size_of_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Draw(AppraisedRound.Results, 1, 0));
}
