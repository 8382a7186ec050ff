using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Figures worked out over units, each with the calculation by hand.</summary>
public sealed class AcrossUnitsTests
{
    // In the order of units: 0,4 – 0,9 – 0,9 – 0,2.
    private static readonly decimal[] Four = [0.4m, 0.9m, 0.9m, 0.2m];

    [Theory]
    [InlineData(FactSource.LeastOfUnits, 0.2)]
    // (0,4 + 0,9 + 0,9 + 0,2) ÷ 4.
    [InlineData(FactSource.MeanOfUnits, 0.6)]
    // (0,4 + 0,9) ÷ 2.
    [InlineData(FactSource.MedianOfUnits, 0.65)]
    // Two are greater.
    [InlineData(FactSource.RankAmongUnits, 3)]
    [InlineData(FactSource.ShareAheadAmongUnits, 50)]
    public void A_unit_is_compared_with_all_others(FactSource which, double expected) => Assert.Equal((decimal)expected, Statistics.Of(which, Four, 0.4m));

    [Fact]
    public void Equal_values_share_a_place_and_the_middle_of_an_odd_number_is_one_of_them()
    {
        Assert.Equal((1m, 1m), (Statistics.Of(FactSource.RankAmongUnits, Four, 0.9m), Statistics.Of(FactSource.RankAmongUnits, Four, 0.90m)));
        Assert.Equal(0.4m, Statistics.Of(FactSource.MedianOfUnits, [0.9m, 0.4m, 0.2m], 0.9m));
    }

    [Fact]
    public void A_unit_without_a_value_stands_behind_all_others_and_of_nothing_nothing_is_worked_out()
    {
        Assert.Equal((5m, 100m), (Statistics.Of(FactSource.RankAmongUnits, Four, null), Statistics.Of(FactSource.ShareAheadAmongUnits, Four, null)));
        Assert.Null(Statistics.Of(FactSource.MeanOfUnits, [], null));
    }

    [Theory]
    [InlineData(3, 7)]
    [InlineData(7, 135)]
    [InlineData(11, 168)]
    public void Where_all_are_equal_nobody_is_below_or_above_the_mean(int parts, int units)
    {
        var each = 2m / parts;

        Assert.Equal(each, Statistics.Of(FactSource.MeanOfUnits, [.. Enumerable.Repeat(each, units)], each));
    }
}
