using CchcWardIndex.Ranking;
using static CchcWardIndex.Tests.Ranking.Places;

namespace CchcWardIndex.Tests.Ranking;

public class RankerTests
{
    [Fact]
    public void Dense_ties_share_a_rank_and_the_next_takes_the_next_number() =>
        Assert.Equal("d:1 a:2 c:2 e:3 b:4", Dense.Ranks(Unit("a", 80), Unit("b", 10), Unit("c", 80), Unit("d", 95), Unit("e", 50)));

    [Fact]
    public void Competition_ties_share_a_rank_and_the_next_counts_everybody_before_it() =>
        Assert.Equal("d:1 a:2 c:2 e:4 b:5", Competition.Ranks(Unit("a", 80), Unit("b", 10), Unit("c", 80), Unit("d", 95), Unit("e", 50)));

    [Fact]
    public void All_tied_are_all_first_in_order_of_their_codes()
    {
        Assert.Equal("a:1 b:1 c:1", Dense.Ranks(Unit("c", 70), Unit("a", 70), Unit("b", 70)));
        Assert.Equal("a:1 b:1 c:1", Competition.Ranks(Unit("c", 70), Unit("a", 70), Unit("b", 70)));
    }

    [Fact]
    public void A_single_unit_is_first() => Assert.Equal("a:1", Dense.Ranks(Unit("a", 0)));

    [Fact]
    public void Nobody_is_nobody() => Assert.Empty(Ranker.Rank(Dense, []));

    [Fact]
    public void Where_every_unit_is_blocked_nobody_is_ranked_and_all_stand_by_code()
    {
        var places = Ranker.Rank(Dense, [Unit("b", null), Unit("a", null)]);

        Assert.Equal(["a", "b"], places.Select(place => place.Score.Unit.Code));
        Assert.All(places, place => Assert.Equal((null, null, null), (place.Rank, place.GroupRank, place.Grade)));
    }

    [Fact]
    public void Units_without_an_index_come_last_by_code_and_take_nobodys_rank() =>
        Assert.Equal("z:1 y:2 b:- c:-", Dense.Ranks(Unit("c", null), Unit("y", 10), Unit("b", null), Unit("z", 20)));

    [Fact]
    public void Thirds_tie_however_they_were_come_by()
    {
        // Twice a third of one point, and 2 points of 3: the same index but for the last digit of a decimal.
        var twice = Unit("a", "phuong", 1m, [1m / 3m, 1m / 3m]);
        var whole = Unit("b", "phuong", 3m, [2m]);
        var less = Unit("c", "phuong", 100m, [66.6666m]);
        Assert.NotEqual(twice.Index, whole.Index);

        Assert.Equal("a:1 b:1 c:2", Dense.Ranks(whole, twice, less));
        Assert.Equal("a:1 b:1 c:3", Competition.Ranks(whole, twice, less));
    }

    [Fact]
    public void What_looks_equal_to_two_decimals_is_still_told_apart() => Assert.Equal("b:1 a:2", Dense.Ranks(Unit("a", 87.664m), Unit("b", 87.6641m)));

    [Fact]
    public void Groups_are_ranked_among_themselves_beside_the_overall_ranking()
    {
        var places = Ranker.Rank(Competition, [Unit("a", 90), Unit("b", 80, "xa"), Unit("c", 80), Unit("d", 70, "xa"), Unit("e", 70), Unit("f", null, "xa")]);

        Assert.Equal(
            [("a", 1, 1), ("b", 2, 1), ("c", 2, 2), ("d", 4, 2), ("e", 4, 3), ("f", null, null)],
            places.Select(place => (place.Score.Unit.Code, place.Rank, place.GroupRank))
        );
    }

    [Theory]
    [InlineData("90", "Xuất sắc")]
    [InlineData("89.999999999", "Tốt")]
    [InlineData("89.995", "Tốt")]
    [InlineData("80", "Tốt")]
    [InlineData("79.9999999999999999", "Chưa tốt")]
    [InlineData("100", "Xuất sắc")]
    [InlineData("0", "Chưa tốt")]
    public void Grades_go_by_the_unrounded_index(string index, string grade) =>
        Assert.Equal(grade, Grade(decimal.Parse(index, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Noise_below_a_bound_does_not_cost_a_grade()
    {
        // As a third of 90 comes out that was rounded on the way.
        var noisy = Unit("a", "phuong", 29.99999999999999999999999999m, 30m, 30m);
        Assert.True(noisy.Index < 90m);

        Assert.Equal("Xuất sắc", Ranker.Rank(Dense, [noisy])[0].Grade);
    }

    [Fact]
    public void Points_below_zero_rank_below_none_and_still_have_a_grade()
    {
        Assert.Equal("b:1 a:2", Dense.Ranks(Unit("a", -0.25m), Unit("b", 0)));
        Assert.Equal("Chưa tốt", Grade(-0.25m));
    }
}
