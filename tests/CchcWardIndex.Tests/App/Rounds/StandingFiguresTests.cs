using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Status and board show the figures that stand, and say what they are worth.</summary>
/// <remarks>Phường Một comes to 17 of 20 points, Xã Hai to 14.8.</remarks>
public abstract class StandingFiguresTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task Until_the_round_is_scored_the_index_is_the_provisional_one_of_the_receipts()
    {
        using var round = (await BeginAsync()).Filled();

        var (status, board) = (RoundStatus.Of(round.Place), new BoardSource(round.Place, NextStepWords.Of).Now());
        Assert.Equal(("provisional", "", null), (status.Figures, status.FiguresInWords, status.Units[0].Index));
        Assert.Equal("", board.Figures);
        Assert.Contains("Chỉ số tạm tính %", round.Run("status").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scored_but_not_published_figures_are_shown_as_no_result_yet()
    {
        using var round = (await BeginAsync()).Approved();

        Assert.Equal(
            "Chỉ số, hạng và xếp loại dưới đây theo lần chấm 1, đã được phê duyệt theo Quyết định số 1234/QĐ-UBND ngày 21/11/2022, chưa công bố.",
            RoundStatus.Of(round.Place).FiguresInWords
        );
        Assert.Equal("scored", RoundStatus.Of(round.Place).Figures);
        Assert.Equal([(85m, 1), (74m, 2)], Figures(round));
    }

    [Fact]
    public async Task Reopened_after_a_run_the_round_shows_the_receipts_figures_again()
    {
        using var round = (await BeginAsync()).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        Assert.Equal("scored", RoundStatus.Of(round.Place).Figures);

        round.Desk.Reopen(SmallRound.Clerk, "bổ sung", null);

        var status = RoundStatus.Of(round.Place);
        Assert.Equal(("provisional", "", null), (status.Figures, status.FiguresInWords, status.Units[0].Index));
    }

    [Fact]
    public async Task After_publication_the_published_index_rank_grade_and_decision_are_shown()
    {
        using var round = (await BeginAsync()).Published();

        var ran = round.Run("status").Out;
        Assert.Contains("Kết quả đã công bố lần 1 lúc 09:00 ngày 21/11/2022 theo Quyết định số 1234/QĐ-UBND ngày 21/11/2022.", ran, StringComparison.Ordinal);
        Assert.DoesNotContain("tạm tính", ran, StringComparison.Ordinal);
        Assert.Matches(@"00001\s+Phường Một\s+đã nhận\s+1\s+09:00 ngày 21/11/2022\s+\d+\s+85,00\s+1\s+\S", ran);
        using var json = JsonDocument.Parse(round.Run("status", "--json").Out);
        var publication = json.RootElement.GetProperty("publication");
        Assert.Equal(
            ("published", 1, "1234/QĐ-UBND", "2022-11-21"),
            (
                json.RootElement.GetProperty("figures").GetString(),
                publication.GetProperty("number").GetInt32(),
                publication.GetProperty("decision").GetString(),
                publication.GetProperty("decisionDate").GetString()
            )
        );
        Assert.Equal(
            (85m, 1),
            (
                json.RootElement.GetProperty("units")[0].GetProperty("index").GetDecimal(),
                json.RootElement.GetProperty("units")[0].GetProperty("rank").GetInt32()
            )
        );
        Assert.Equal([(85m, 1), (74m, 2)], Figures(round));
    }

    [Fact]
    public async Task While_a_correction_is_under_way_the_published_figures_stand_with_a_note()
    {
        using var round = (await BeginAsync()).Published();
        round.Desk.Reopen(SmallRound.Clerk, "đính chính", null);
        round.Drop("00002", 10, plan: true);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);

        Assert.EndsWith(
            "Đang làm bản đính chính; chỉ số, hạng và xếp loại dưới đây là của bản đã công bố, có giá trị đến khi công bố bản đính chính.",
            RoundStatus.Of(round.Place).FiguresInWords,
            StringComparison.Ordinal
        );
        Assert.Equal([(85m, 1), (74m, 2)], Figures(round));
    }

    private static IEnumerable<(decimal, int)> Figures(SmallRound round)
    {
        var (status, board) = (RoundStatus.Of(round.Place), new BoardSource(round.Place, NextStepWords.Of).Now());
        Assert.Equal(status.FiguresInWords, board.Figures);
        Assert.Equal(status.Units.Select(unit => (unit.Index, unit.Rank, unit.Grade)), board.Units.Select(unit => (unit.Index, unit.Rank, unit.Grade)));
        return status.Units.Select(unit => (unit.Index!.Value, unit.Rank!.Value));
    }
}

/// <summary>On SQLite.</summary>
public sealed class StandingFiguresOnSqliteTests() : StandingFiguresTests(null);
