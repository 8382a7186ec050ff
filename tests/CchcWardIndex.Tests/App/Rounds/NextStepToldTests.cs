using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Every command ends with what comes next, and status and board say the same; how a unit is treated by decision stands beside it.</summary>
public abstract class NextStepToldTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task From_closing_to_approval_each_command_ends_with_what_status_and_board_say()
    {
        using var round = await BeginAsync(appraised: true);
        round.Filled();
        Assert.Equal(("take-in", "Việc tiếp theo: nhận phiếu tự chấm đến 17:00 ngày 05/12/2022, hết giờ ấy đợt chấm tự đóng."), Status(round));
        Assert.Equal(
            (
                "appraise",
                $"Việc tiếp theo: các cơ quan thẩm định lần 1 trên mẫu phiếu trong {Outbox(round, "Tham-dinh-lan-1_CCHC-2022")}; phiếu điền xong bỏ vào inbox. "
                    + "Còn chờ: Phòng Nội vụ 4 dòng."
            ),
            After(round, "round", "close")
        );

        // Everything was appraised before it was opened and closed again: nobody is sent to the departments once more.
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Do(round, "round", "reopen", "--reason", "Đóng nhầm");
        Assert.Equal(
            (
                "open-explanations",
                "Việc tiếp theo: gửi mẫu phiếu giải trình cho các đơn vị; chương trình đang chạy (cchc run) tự gửi, hoặc: cchc explanation open."
            ),
            After(round, "round", "close")
        );
        Assert.Equal(
            (
                "await-explanations",
                $"Việc tiếp theo: chờ các đơn vị giải trình đến 17:00 ngày 26/11/2022, mẫu phiếu nằm trong "
                    + $"{Outbox(round, "Giai-trinh_CCHC-2022")}; kết thúc sớm: "
                    + "cchc explanation close."
            ),
            After(round, "explanation", "open")
        );
        round.DropExplanation("00001", ("1.1", "Xem lại"));
        Assert.Equal(
            (
                "appraise-again",
                $"Việc tiếp theo: các cơ quan thẩm định lần 2 trên mẫu phiếu trong {Outbox(round, "Tham-dinh-lan-2_CCHC-2022")}; phiếu điền xong bỏ vào inbox. "
                    + "Còn chờ: Phòng Nội vụ 1 dòng."
            ),
            After(round, "explanation", "close")
        );
        round.DropAppraisal(AppraisalStage.Second, row => row.Concluded(Conclusion.Agreed));
        Assert.Equal(("score", "Việc tiếp theo: cchc round score."), Status(round));
        Assert.Equal(("submit", "Việc tiếp theo: cchc round submit."), After(round, "round", "score"));
        Assert.Equal(
            ("approve", "Việc tiếp theo: Cơ quan có thẩm quyền quyết định về hồ sơ lần 1; có quyết định thì ghi nhận: cchc round approve."),
            After(round, "round", "submit")
        );
        Assert.Equal("submit", After(round, "round", "withdraw", "--reason", "Thiếu chữ ký").Step);
        Assert.Equal("score", After(round, "unit", "decide", "--unit", "00002", "--as", "unranked", "--reason", "Sáp nhập").Step);
    }

    [Fact]
    public async Task Opened_again_with_explanations_that_wait_for_an_answer_the_time_to_explain_can_be_opened_again()
    {
        using var round = await BeginAsync(appraised: true);
        round.Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.DropExplanation("00001", ("1.1", "Xem lại"));
        round.Desk.Reopen(SmallRound.Clerk, "Đóng nhầm", null);
        round.Desk.Close(SmallRound.Clerk);

        Assert.Equal("open-explanations", Status(round).Step);
        Assert.Equal("await-explanations", After(round, "explanation", "open").Step);
    }

    [Fact]
    public async Task Forms_that_no_longer_show_how_things_stand_are_named_by_the_command_that_made_them_so()
    {
        using var round = await BeginAsync(appraised: true);
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.Drop("00002", 8, plan: false);
        var forms =
            $"Mẫu phiếu thẩm định đã được làm lại, có sẵn các kết luận đã gửi: {Outbox(round, "Tham-dinh-lan-1_CCHC-2022")}; "
            + "cơ quan còn dòng phải kết luận thì "
            + "dùng mẫu mới. Việc tiếp theo: các cơ quan thẩm định lần 1";

        Assert.Contains(forms, round.Run("late", "accept", "--unit", "00002", "--by", "Người lập", "--reason", "Mất điện").Error, StringComparison.Ordinal);
        var excluded = round.Run("unit", "decide", "--unit", "00002", "--as", "excluded", "--by", "Người lập", "--reason", "Giải thể");
        Assert.Contains("Mẫu phiếu thẩm định đã được làm lại", excluded.Error, StringComparison.Ordinal);
        Assert.Equal("await-explanations", Status(round).Step);
    }

    [Fact]
    public async Task How_a_unit_is_treated_stands_beside_it_and_an_excluded_one_is_neither_counted_nor_urged()
    {
        using var round = await BeginAsync();
        round.Drop("00001", 5, plan: true);
        Assert.Contains("đã nhận 1/2 đơn vị", round.Run("status").Out, StringComparison.Ordinal);
        Do(round, "unit", "decide", "--unit", "00002", "--as", "excluded", "--reason", "Giải thể.");

        var text = round.Run("status").Out;
        Assert.Contains("đã nhận 1/1 đơn vị", text, StringComparison.Ordinal);
        Assert.Contains("chưa nộp; không chấm theo quyết định", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(round.Run("status", "--json").Out);
        var units = json.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("decision")).ToList();
        Assert.Equal(JsonValueKind.Null, units[0].ValueKind);
        Assert.Equal(
            ["as: excluded", "by: Người lập", "at: 2022-11-21T09:00:02+07:00", "reason: Giải thể"],
            units[1].EnumerateObject().Select(property => $"{property.Name}: {property.Value}")
        );
        var board = new BoardSource(round.Place, NextStepWords.Of).Now();
        Assert.Equal((true, false), (board.Units[0].IsAssessed, board.Units[1].IsAssessed));
        Assert.Equal(Status(round).Text, board.Next);

        round.Clock.SetUtcNow(new DateTimeOffset(2022, 11, 28, 2, 0, 0, TimeSpan.Zero));
        new Due(NullLogger<Due>.Instance).Run(new Calendar(round.Watched(), NullLogger<Calendar>.Instance).Work.Single(work => work.Kind == "reminders"));
        Assert.Contains(
            "Tất cả các đơn vị đã nộp phiếu.",
            File.ReadAllText(Outbox(round, "Nhac-nop-phieu_CCHC-2022_con-7-ngay.txt")),
            StringComparison.Ordinal
        );
    }

    private static (string Step, string Text) After(SmallRound round, params string[] command)
    {
        var ran = Do(round, command);
        var status = Status(round);
        Assert.EndsWith(status.Text, ran.Error.TrimEnd(), StringComparison.Ordinal);
        return status;
    }

    private static Ran Do(SmallRound round, params string[] command)
    {
        var ran = round.Run([.. command, "--by", "Người lập"]);
        Assert.True(ran.Status == ExitStatus.Done, string.Join(' ', command) + ": " + ran.Error);
        return ran;
    }

    private static (string Step, string Text) Status(SmallRound round)
    {
        using var json = JsonDocument.Parse(round.Run("status", "--json").Out);
        var next = json.RootElement.GetProperty("next");
        var text = next.GetProperty("text").GetString()!;
        Assert.Contains(text, round.Run("status").Out, StringComparison.Ordinal);
        return (next.GetProperty("step").GetString()!, text);
    }

    private static string Outbox(SmallRound round, string name) => Path.Combine(round.Place.Folder.Folders.Outbox, name);
}

/// <summary>On SQLite.</summary>
public sealed class NextStepToldOnSqliteTests() : NextStepToldTests(null);
