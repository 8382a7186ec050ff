using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>Two years of three units, worked out by hand: a criterion renamed, one dropped, one new, a tie, a unit that came and one that went.</summary>
public class ComparisonTests
{
    // 2021: 1.1 of 4, 1.2 of 6. 2022: 1.1 (new content), 1.2 continues 1.1, 1.3 continues 1.2.
    private static readonly LastYear Then = new(
        2021,
        "năm trước",
        [
            new LastYearUnit("00001", "Phường Một", 70m, 1) { Areas = [new("1", 7m, 10m)], Criteria = [new("1.1", 1m, 4m), new("1.2", 6m, 6m)] },
            new LastYearUnit("00002", "Xã Hai", 50m, 2) { Areas = [new("1", 5m, 10m)], Criteria = [new("1.1", 2m, 4m), new("1.2", 3m, 6m)] },
            new LastYearUnit("00009", "Xã Cũ", 40m, 3) { Areas = [new("1", 4m, 10m)], Criteria = [new("1.1", 4m, 4m), new("1.2", 0m, 6m)] },
        ]
    )
    {
        Areas = [new("1", "Chỉ đạo", 10m)],
        Criteria = [new("1.1", "Kế hoạch", 4m, null), new("1.2", "Báo cáo", 6m, null)],
    };

    private static readonly LastYear Now = new(
        2022,
        "năm nay",
        [
            new LastYearUnit("00001", "Phường Một", 60m, 2)
            {
                Areas = [new("1", 12m, 20m)],
                Criteria = [new("1.1", 4m, 10m), new("1.2", 3m, 4m), new("1.3", 5m, 6m)],
            },
            new LastYearUnit("00002", "Xã Hai", 80m, 1)
            {
                Areas = [new("1", 16m, 20m)],
                Criteria = [new("1.1", 8m, 10m), new("1.2", null, 0m), new("1.3", 6m, 6m)],
            },
            new LastYearUnit("00003", "Xã Mới", 60m, 2)
            {
                Areas = [new("1", 12m, 20m)],
                Criteria = [new("1.1", 10m, 10m), new("1.2", 1m, 4m), new("1.3", 1m, 6m)],
            },
        ]
    )
    {
        Areas = [new("1", "Chỉ đạo", 20m)],
        Criteria = [new("1.1", "Sáng kiến", 10m, null), new("1.2", "Kế hoạch", 4m, null), new("1.3", "Báo cáo", 6m, null)],
    };

    private static readonly FormerCodes Codes = new(
        ImmutableDictionary<AreaCode, AreaCode?>.Empty,
        ImmutableDictionary<CriterionCode, CriterionCode?>.Empty.Add("1.1", null).Add("1.2", "1.1").Add("1.3", "1.2")
    );

    private static readonly Comparison Compared = Comparison.Between(Then, Now, Codes);

    [Fact]
    public void Years_of_two_indexes_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => Comparison.Between(Then with { Index = IndexCode.Read("CNTT")! }, Now, FormerCodes.Same));

    [Fact]
    public void Units_move_by_rank_and_index_and_what_is_unknown_stays_unknown()
    {
        // Xã Hai: 2 → 1, 50 → 80. Phường Một: 1 → 2, 70 → 60. Xã Mới came, Xã Cũ went.
        Assert.Equal(
            [("00002", 1, 30m), ("00001", -1, -10m), ("00003", null, null), ("00009", (int?)null, (decimal?)null)],
            Compared.Units.Select(unit => (unit.Code, unit.RankUp, unit.IndexUp))
        );
    }

    [Fact]
    public void Criteria_are_compared_by_what_they_continue_in_shares_of_their_maximum()
    {
        // Phường Một, Kế hoạch: 1/4 = 25% → 3/4 = 75%; Báo cáo: 6/6 = 100% → 5/6.
        Assert.Equal(
            [("1.2", "1.1", 50m), ("1.3", "1.2", (5m / 6m * 100m) - 100m)],
            Compared.Units.Single(unit => unit.Code == "00001").Criteria.Select(move => (move.Code, move.FormerCode, move.Up!.Value))
        );
        // Xã Hai had no Kế hoạch this year: not applicable is not nought.
        Assert.Null(Compared.Units.Single(unit => unit.Code == "00002").Criteria[0].Up);
        // Kế hoạch on the mean: only Phường Một has both years, +50. Báo cáo: (100 + 50) / 2 = 75 → (83.33… + 100) / 2 = 91.66…
        Assert.Equal(50m, Compared.Criteria[0].Up);
        Assert.Equal((75m, Rounded(((5m / 6m * 100m) + 100m) / 2m)), (Compared.Criteria[1].Then!.Value, Rounded(Compared.Criteria[1].Now!.Value)));
        // Area 1 on the mean of the two that stayed: (70 + 50) / 2 = 60 → (60 + 80) / 2 = 70.
        Assert.Equal((60m, 70m), (Compared.Areas[0].Then!.Value, Compared.Areas[0].Now!.Value));
    }

    [Fact]
    public void What_continues_nothing_is_new_and_what_nothing_continues_is_dropped()
    {
        Assert.Equal([new NamedCode("1.1", "Sáng kiến")], Compared.New);
        Assert.Empty(Compared.Dropped);

        var undeclared = Comparison.Between(Then, Now with { Criteria = [new("1.1", "Kế hoạch", 4m, null), new("1.7", "Khác", 6m, null)] }, FormerCodes.Same);
        Assert.Equal([new NamedCode("1.7", "Khác")], undeclared.New);
        Assert.Equal([new NamedCode("1.2", "Báo cáo")], undeclared.Dropped);
    }

    [Fact]
    public void Beside_a_plain_table_only_rank_and_index_are_compared()
    {
        var table = new LastYear(2021, "bảng", [new LastYearUnit("00001", "Phường Một", 70m, null)]);
        var compared = Comparison.Between(table, Now, FormerCodes.Same);

        Assert.Equal((null, -10m), (compared.Units.Single(unit => unit.Code == "00001").RankUp, compared.Units.Single(unit => unit.Code == "00001").IndexUp));
        Assert.Empty(compared.Criteria);
        Assert.Empty(compared.New);
        Assert.Empty(compared.Dropped);
    }

    [Fact]
    public void Of_a_year_without_areas_no_points_are_taken_for_bonuses_and_no_parts_are_compared()
    {
        var compared = Comparison.Between(Then with { Areas = [] }, Now, FormerCodes.Same);

        Assert.False(compared.HasParts);
        Assert.All(compared.Units, unit => Assert.Equal((null, null), (unit.ExtrasThen, unit.ExtrasNow)));
        Assert.Empty(compared.Criteria);
        Assert.Empty(compared.New);
        Assert.Empty(compared.Dropped);
    }

    [Fact]
    public void Bonuses_and_penalties_are_compared_in_points_and_not_in_shares()
    {
        // 2021: a bonus of 1 and a penalty of −0.5. 2022: the penalty grew to −2. In shares of a maximum of nought neither would be seen.
        LastYear With(LastYear year, params decimal[] extras) =>
            year with
            {
                Units =
                [
                    .. year.Units.Select(unit =>
                        unit.Code != "00001"
                            ? unit
                            : unit with
                            {
                                Criteria = [.. unit.Criteria, .. extras.Select((points, i) => new LastYearPoints<CriterionCode>($"9.{i + 1}", points, 0m))],
                            }
                    ),
                ],
                Criteria = [.. year.Criteria, .. extras.Select((_, i) => new LastYearCriterion($"9.{i + 1}", "Thưởng, trừ", 0m, null))],
            };

        var compared = Comparison.Between(With(Then, 1m, -0.5m), With(Now, 0m, -2m), Codes);

        Assert.Equal(
            (0.5m, -2m),
            (compared.Units.Single(unit => unit.Code == "00001").ExtrasThen, compared.Units.Single(unit => unit.Code == "00001").ExtrasNow)
        );
        Assert.Equal(
            (null, null),
            (compared.Units.Single(unit => unit.Code == "00002").ExtrasThen, compared.Units.Single(unit => unit.Code == "00002").ExtrasNow)
        );
        Assert.DoesNotContain(compared.Criteria, move => move.Code.Area == "9");
        Assert.Equal(["1.1"], compared.New.Select(item => item.Code));
    }

    [Fact]
    public void An_extra_that_became_ordinary_or_the_other_way_round_is_new_and_dropped_and_never_passed_over()
    {
        // 2021: 9.1 was a bonus; 2022: 9.1 is an ordinary criterion of a new area 9.
        var bonus = Then with
        {
            Units = [Then.Units[0] with { Criteria = [.. Then.Units[0].Criteria, new("9.1", 1m, 0m)] }],
            Criteria = [.. Then.Criteria, new("9.1", "Điểm thưởng cũ", 2m, null)],
        };
        var ordinary = Now with
        {
            Units = [Now.Units[0] with { Areas = [.. Now.Units[0].Areas, new("9", 3m, 5m)], Criteria = [.. Now.Units[0].Criteria, new("9.1", 3m, 5m)] }],
            Areas = [.. Now.Areas, new("9", "Lĩnh vực mới", 5m)],
            Criteria = [.. Now.Criteria, new("9.1", "Tiêu chí mới", 5m, null)],
        };

        var became = Comparison.Between(bonus, ordinary, Codes);
        Assert.Equal(["9", "1.1", "9.1"], became.New.Select(item => item.Code));
        Assert.Equal([new NamedCode("9.1", "Điểm thưởng cũ")], became.Dropped);
        Assert.DoesNotContain(became.Criteria, move => move.Code == "9.1");
        Assert.Equal((1m, null), (became.Units[0].ExtrasThen, became.Units[0].ExtrasNow));

        var was = Comparison.Between(ordinary with { Year = 2020 }, bonus, FormerCodes.Same);
        Assert.Equal([new NamedCode("9.1", "Điểm thưởng cũ")], was.New);
        Assert.Equal(["9", "1.3", "9.1"], was.Dropped.Select(item => item.Code));
        Assert.Equal((null, 1m), (was.Units[0].ExtrasThen, was.Units[0].ExtrasNow));
    }

    [Fact]
    public void A_mapping_speaks_of_the_year_just_before_and_of_no_other()
    {
        // 1.1, 1.2 and 1.3 are declared; what they were two years ago nobody said, so nothing is matched but the area.
        var compared = Comparison.Between(Then with { Year = 2020 }, Now, Codes);

        Assert.Empty(compared.Criteria);
        Assert.Equal(["1.1", "1.2", "1.3"], compared.New.Select(item => item.Code));
        Assert.Equal(["1.1", "1.2"], compared.Dropped.Select(item => item.Code));
        Assert.Single(compared.Areas);
    }

    [Fact]
    public void Without_the_later_set_equal_codes_are_matched_and_nobody_says_that_a_mapping_was_used()
    {
        var compared = Comparison.Between(Then, Now, null);

        Assert.Equal(["1.1", "1.2"], compared.Criteria.Select(move => move.FormerCode));
        Assert.Equal((false, false), (compared.AreCodesKnown, compared.IsMapped));
        Assert.StartsWith("Kết quả năm 2022 không kèm bộ tiêu chí nên không biết mã nào đã đổi", ComparisonWords.Matching(compared), StringComparison.Ordinal);
        Assert.StartsWith("Tiêu chí của hai năm được ghép theo mã, hoặc theo bảng ghép mã", ComparisonWords.Matching(Compared), StringComparison.Ordinal);
        Assert.StartsWith(
            "Hai năm không liền nhau",
            ComparisonWords.Matching(Comparison.Between(Then with { Year = 2020 }, Now, Codes)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_earlier_year_comes_first()
    {
        Assert.Throws<ArgumentException>(() => Comparison.Between(Now, Then, Codes));
        Assert.Throws<ArgumentException>(() => Comparison.Between(Now, Now, Codes));
    }

    private static decimal Rounded(decimal number) => Math.Round(number, 10, MidpointRounding.AwayFromZero);
}
