using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>A set that plans its steps: whoever is awaited is reminded of his own limit, and a day that cannot be kept is told in time.</summary>
/// <remarks>Handed in until 5 December 17:00, appraised until the 12th, five days to explain, appraised again until the 22nd, approved on the 30th.</remarks>
public abstract class OnTimeTests(IDatabaseServer? server) : OnBothStates(server)
{
    private const string Plan =
        "\"timetable\": { \"firstAppraisal\": \"2022-12-12\", \"explanation\": \"2022-12-17\", \"secondAppraisal\": \"2022-12-22\", "
        + "\"submission\": \"2022-12-26\", \"approval\": \"2022-12-30\" }, ";

    [Fact]
    public async Task Departments_and_units_are_reminded_each_of_his_own_limit_and_only_while_something_is_owed()
    {
        using var round = Planned(await BeginAsync(appraised: true));
        round.Filled();
        At(round, 5, 18);
        // The forms have just gone out: the day of the first reminder was before that.
        Assert.Empty(Remind(round));

        At(round, 9, 8, 1);
        var (name, text) = Assert.Single(Remind(round));
        Assert.Equal("Nhac-tham-dinh-lan-1_CCHC-2022_con-3-ngay.txt", name);
        Assert.Equal("Dự kiến xong: hết ngày 12/12/2022 (còn 3 ngày).", text[1]);
        Assert.Equal(["1 cơ quan chưa kết luận đủ:", "1. Phòng Nội vụ: còn 4 nội dung chưa kết luận"], text[3..5]);
        Assert.Empty(Remind(round));

        At(round, 10, 9);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        At(round, 12, 8, 1);
        (name, text) = Assert.Single(Remind(round));
        Assert.Equal("Nhac-giai-trinh_CCHC-2022_con-3-ngay.txt", name);
        Assert.Equal("Hạn giải trình: 17:00 ngày 15/12/2022 (còn 3 ngày).", text[1]);
        Assert.Equal(["2 đơn vị chưa gửi phiếu giải trình:", "1. Phường Một (mã 00001)", "2. Xã Hai (mã 00002)"], text[3..6]);

        round.DropExplanation("00001", ("1.1", "Xem lại"));
        At(round, 14, 8, 1);
        (name, text) = Assert.Single(Remind(round));
        Assert.Equal("Nhac-giai-trinh_CCHC-2022_con-1-ngay.txt", name);
        Assert.Equal(["1 đơn vị chưa gửi phiếu giải trình:", "1. Xã Hai (mã 00002)"], text[3..5]);

        At(round, 15, 18);
        At(round, 19, 8, 1);
        (name, text) = Assert.Single(Remind(round));
        Assert.Equal("Nhac-tham-dinh-lan-2_CCHC-2022_con-3-ngay.txt", name);
        Assert.Equal(["1 cơ quan chưa kết luận đủ:", "1. Phòng Nội vụ: còn 1 nội dung chưa kết luận"], text[3..5]);

        round.DropAppraisal(AppraisalStage.Second, row => row.Concluded(Conclusion.Agreed));
        At(round, 21, 8, 1);
        Assert.Empty(Remind(round));
        Assert.Equal(
            [
                "Nhắc thẩm định lần 1 khi còn 3 ngày: 1 cơ quan chưa kết luận đủ.",
                "Nhắc giải trình khi còn 3 ngày: 2 đơn vị chưa gửi phiếu giải trình.",
                "Nhắc giải trình khi còn 1 ngày: 1 đơn vị chưa gửi phiếu giải trình.",
                "Nhắc thẩm định lần 2 khi còn 3 ngày: 1 cơ quan chưa kết luận đủ.",
            ],
            round.Place.Store.Read(context =>
                context.Journal.Where(entry => entry.Action == "remind").OrderBy(entry => entry.Number).Select(entry => entry.Detail).ToList()
            )
        );
    }

    [Fact]
    public async Task A_set_that_plans_nothing_reminds_no_department_and_shows_no_way()
    {
        using var round = await BeginAsync(appraised: true);
        round.Filled();
        At(round, 9, 8, 1);

        Assert.Empty(Remind(round));
        Assert.Equal(JsonValueKind.Null, Status(round).GetProperty("progress").ValueKind);
        Assert.Empty(new BoardSource(round.Place, NextStepWords.Of).Now().Steps);
    }

    [Fact]
    public async Task The_way_that_is_left_stands_in_status_and_board_and_a_day_that_cannot_be_kept_is_told_before_it_comes()
    {
        using var round = Planned(await BeginAsync(appraised: true));
        round.Filled();
        At(round, 13, 9);

        var progress = Status(round).GetProperty("progress");
        Assert.Equal(
            ["firstAppraisal True True", "explanation False False", "secondAppraisal False False", "submission False False", "approval False False"],
            progress
                .GetProperty("ahead")
                .EnumerateArray()
                .Select(step => $"{step.GetProperty("step").GetString()} {step.GetProperty("isNow").GetBoolean()} {step.GetProperty("isOverdue").GetBoolean()}")
        );
        Assert.Equal(("2022-12-30", "2022-12-18", ""), Days(progress));
        Assert.Equal(
            ["quá hạn 1 ngày", "còn 4 ngày", "còn 9 ngày", "còn 13 ngày", "còn 17 ngày"],
            new BoardSource(round.Place, NextStepWords.Of).Now().Steps.Select(step => step.Left)
        );

        // The 26th and five days to explain: the 31st.
        At(round, 26, 9);
        var late = Days(Status(round).GetProperty("progress"));
        Assert.Equal(("2022-12-30", "2022-12-31"), (late.Approval, late.Earliest));
        Assert.Equal(
            "Không còn kịp ngày phê duyệt dự kiến 30/12/2022: sớm nhất là ngày 31/12/2022, tính cả 5 ngày giải trình. "
                + "Báo cáo UBND để đổi ngày dự kiến, rồi sửa \"timetable\" trong set.json.",
            late.Warning
        );
        Assert.Equal(late.Warning, new BoardSource(round.Place, NextStepWords.Of).Now().Delay);
        Assert.Contains(late.Warning, round.Run("status").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_remedy_of_the_warning_works_and_forms_stay_good()
    {
        using var round = Planned(await BeginAsync(appraised: true));
        round.Filled();
        At(round, 26, 9);
        var form = round.FilledAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));

        var file = Path.Combine(round.CriteriaFolder, "set.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("2022-12-30", "2023-01-15", StringComparison.Ordinal));
        round.Reopened();

        Assert.Equal(("2023-01-15", "2022-12-31", ""), Days(Status(round).GetProperty("progress")));
        Assert.Equal(CchcWardIndex.Rounds.FileStanding.Accepted, round.Drop(form).Standing);
    }

    private static SmallRound Planned(SmallRound round)
    {
        var file = Path.Combine(round.CriteriaFolder, "set.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"surveyQuestions\":", Plan + "\"surveyQuestions\":", StringComparison.Ordinal));
        round.Reopened();
        return round;
    }

    private static void At(SmallRound round, int day, int hour, int minute = 0)
    {
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, day, hour, minute, 0, TimeSpan.FromHours(7)));
        round.Look();
    }

    private static List<(string Name, string[] Text)> Remind(SmallRound round)
    {
        var outbox = round.Place.Folder.Folders.Outbox;
        foreach (var told in Directory.GetFiles(outbox, "Nhac-*"))
        {
            File.Delete(told);
        }

        new Due(NullLogger<Due>.Instance).Run(new Calendar(round.Watched(), NullLogger<Calendar>.Instance).Work.Single(work => work.Kind == "reminders"));
        return [.. Directory.GetFiles(outbox, "Nhac-*").Select(file => (Path.GetFileName(file), File.ReadAllLines(file)))];
    }

    private static JsonElement Status(SmallRound round)
    {
        using var json = JsonDocument.Parse(round.Run("status", "--json").Out);
        return json.RootElement.Clone();
    }

    private static (string Approval, string Earliest, string Warning) Days(JsonElement progress) =>
        (progress.GetProperty("approval").GetString()!, progress.GetProperty("earliest").GetString()!, progress.GetProperty("warning").GetString()!);
}

/// <summary>On SQLite.</summary>
public sealed class OnTimeOnSqliteTests() : OnTimeTests(null);
