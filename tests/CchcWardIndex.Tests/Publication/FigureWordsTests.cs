using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Publication;

/// <summary>Figures before and after as the page and the papers show them.</summary>
public class FigureWordsTests
{
    [Theory]
    [InlineData("index", "87.664", "87.71", "87,66", "87,71")]
    [InlineData("index", "87.66496", "87.66497", "87,66496", "87,66497")]
    [InlineData("points", "14.80001", "14.80002", "14,80001", "14,80002")]
    [InlineData("points", "14.8", "20", "14,8", "20")]
    [InlineData("rank", "3", null, "3", "–")]
    [InlineData("grade", "Khá", "Tốt", "Khá", "Tốt")]
    [InlineData("late", "false", "true", "Không", "Có")]
    [InlineData("index", null, "87.654321", "–", "87,65")]
    public void What_moved_never_looks_as_if_it_had_not(string figure, string? before, string? after, string shownBefore, string shownAfter)
    {
        var move = new Move("00001", null, figure, before, after);

        Assert.Equal((shownBefore, shownAfter), (FigureWords.Shown(move, move.Before), FigureWords.Shown(move, move.After)));
    }
}
