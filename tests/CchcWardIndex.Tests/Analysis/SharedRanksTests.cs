using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>Whoever reads ranks risen and fallen is told where a tie moves everybody behind it.</summary>
public class SharedRanksTests
{
    private const string Moves = " Số bậc tăng, giảm là hiệu của hai hạng đã công bố, nên có thể khác số đơn vị đã vượt qua.";

    [Fact]
    public void Where_the_next_rank_follows_a_shared_one_at_once_the_last_rank_and_the_number_of_units_are_told() =>
        Assert.Equal(
            "Năm 2022 có đơn vị cùng hạng và hạng kế tiếp không bỏ trống, nên hạng cuối cùng là 3 trong khi có 4 đơn vị." + Moves,
            Note([1, 2, 3, 4], [1, 2, 2, 3])
        );

    [Fact]
    public void Both_years_are_told_of() =>
        Assert.Equal(
            "Năm 2021 có đơn vị cùng hạng và hạng kế tiếp không bỏ trống, nên hạng cuối cùng là 2 trong khi có 3 đơn vị. Năm 2022 có đơn vị cùng hạng "
                + "và hạng kế tiếp không bỏ trống, nên hạng cuối cùng là 3 trong khi có 4 đơn vị."
                + Moves,
            Note([1, 1, 2], [1, 2, 2, 3])
        );

    [Theory]
    // No tie; one that leaves its place free; one that nobody stands behind; units without a rank; a table of some units alone.
    [InlineData(new[] { 1, 2, 3 })]
    [InlineData(new[] { 1, 2, 2, 4 })]
    [InlineData(new[] { 1, 2, 2 })]
    [InlineData(new[] { 1, 0, 2 })]
    [InlineData(new[] { 4, 9 })]
    [InlineData(new int[0])]
    public void Where_every_rank_is_a_place_nothing_is_said(int[] ranks) => Assert.Null(Note(ranks, ranks));

    // Nought stands for no rank.
    private static string? Note(int[] then, int[] now) => SharedRanks.Note(Comparison.Between(Year(2021, then), Year(2022, now), FormerCodes.Same));

    private static LastYear Year(int year, int[] ranks) =>
        new(year, "bảng", [.. ranks.Select((rank, i) => new LastYearUnit($"0000{i}", $"Phường {i}", null, rank == 0 ? null : rank))]);
}
