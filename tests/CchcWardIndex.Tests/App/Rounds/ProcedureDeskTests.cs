using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>From the wards' workbooks to final points by dropped files alone: first appraisal, explanation, second appraisal.</summary>
/// <remarks>Phường Một claims 5 of 10 tasks (3 points) and a plan (4); Xã Hai 8 of 10 (4,8) and none (0). The survey gives both 10.</remarks>
public abstract class ProcedureDeskTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_whole_season_goes_by_dropped_files_and_the_clock_alone()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 5, 10, 0, 1, TimeSpan.Zero));
        round.Look();
        Assert.Equal(["Phieu-tham-dinh-1_CCHC-2022_noi-vu_Phong-Noi-vu.xlsx"], Outbox(round, "Tham-dinh-lan-1_CCHC-2022"));

        // Phường Một: 4 of 10 tasks are proven (2,4), the plan is not recognised (0). Xã Hai: agreed.
        Assert.Equal(FileStanding.Accepted, round.DropAppraisal(AppraisalStage.First, First).Standing);
        Assert.Equal(
            ["Phieu-giai-trinh_CCHC-2022_00001_Phuong-Mot.xlsx", "Phieu-giai-trinh_CCHC-2022_00002_Xa-Hai.xlsx"],
            Outbox(round, "Giai-trinh_CCHC-2022")
        );
        Assert.Equal(new DateTimeOffset(2022, 12, 10, 17, 0, 0, TimeSpan.FromHours(7)), round.Place.Store.Read(round.Place.RowIn).ExplanationsUntil);

        Assert.Equal(FileStanding.Accepted, round.DropExplanation("00001", ("1.2", "Kế hoạch đã ký ngày 20/01/2022, xin gửi kèm bản chính.")).Standing);
        round.Desk.Score(SmallRound.Clerk);
        var blocked = Assert.IsType<Refusal.Blocked>(SmallRound.Reason(() => round.Publication.Submit(SmallRound.Clerk)));
        Assert.Equal((1, 1), (blocked.Run.Number, blocked.Run.Blocking));

        // The sixth day, and Xã Hai has said nothing: it accepts.
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 10, 10, 0, 1, TimeSpan.Zero));
        round.Look();
        Assert.Equal(["Phieu-tham-dinh-2_CCHC-2022_noi-vu_Phong-Noi-vu.xlsx"], Outbox(round, "Tham-dinh-lan-2_CCHC-2022"));
        round.DropAppraisal(AppraisalStage.Second, row => row.Concluded(Conclusion.Agreed));
        var (run, results) = round.Desk.Score(SmallRound.Clerk);
        Assert.Equal(0, run.Blocking);

        // Phường Một: 2,4 + 4 + 10 = 16,4 of 20; Xã Hai 4,8 + 0 + 10 = 14,8.
        Assert.Equal([16.4m, 14.8m], results.Units.Select(unit => unit.Score.Points!.Value));
        Assert.Equal(0.6m, results.Units[0].Score.OverClaim);
        round.Look();
        Assert.Equal(
            ["Bien-ban_CCHC-2022_00001_Phuong-Mot.docx", "Bien-ban_CCHC-2022_00002_Xa-Hai.docx"],
            Outbox(round, "Bien-ban-xac-nhan_CCHC-2022_lan-cham-2")
        );
        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(run.Results);
        var folder = round.Publish();
        Assert.Equal(0, round.Run("verify", folder).Status);
        Assert.Contains("Phieu-tham-dinh-2_noi-vu_lan-1.xlsx", Directory.EnumerateFiles(Path.Combine(folder, "evidence")).Select(Path.GetFileName));
        Assert.Contains("Phieu-giai-trinh_00001_lan-1.xlsx", Directory.EnumerateFiles(Path.Combine(folder, "evidence")).Select(Path.GetFileName));
        Assert.Equal(
            "open received received received close received explanations-open received score explanations-close received score submit " + "approve publish",
            string.Join(' ', round.Place.Store.Read(context => context.Journal.OrderBy(row => row.Number).Select(row => row.Action).ToList()))
        );
    }

    [Fact]
    public async Task Results_do_not_go_to_UBND_before_units_could_explain_themselves()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var open = Assert.IsType<Refusal.FirstAppraisalOpen>(SmallRound.Reason(() => new ProcedureDesk(round.Place).OpenExplanations(SmallRound.Clerk)));
        Assert.Equal(4, Assert.Single(open.Work).Open);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.Desk.Score(SmallRound.Clerk);

        var still = Assert.IsType<Refusal.StillExplaining>(SmallRound.Reason(() => round.Publication.Submit(SmallRound.Clerk)));
        Assert.Equal(new DateTimeOffset(2022, 11, 26, 17, 0, 0, TimeSpan.FromHours(7)), still.Until);
        Assert.Empty(still.Units);
        round.Look();
        Assert.Empty(Outbox(round, "Bien-ban-xac-nhan_CCHC-2022_lan-cham-1"));
        new ProcedureDesk(round.Place).CloseExplanations(SmallRound.Clerk);
        round.Look();
        // Nobody explained anything: what was scored meanwhile is what they sign.
        Assert.Equal(2, Outbox(round, "Bien-ban-xac-nhan_CCHC-2022_lan-cham-1").Count());
        Assert.Equal("round.explanations.not-open", SmallRound.Id(() => new ProcedureDesk(round.Place).CloseExplanations(SmallRound.Clerk)));
        round.Publication.Submit(SmallRound.Clerk);
        Assert.Equal(RoundState.Submitted, round.State);
        Assert.Empty(Outbox(round, "Tham-dinh-lan-2_CCHC-2022"));
    }

    [Fact]
    public async Task An_explanation_after_its_hour_waits_and_accepted_it_is_appraised_again()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, First);
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 11, 26, 10, 0, 1, TimeSpan.Zero));

        Assert.Equal(FileStanding.Waiting, round.DropExplanation("00001", ("1.1", "Nhiệm vụ thứ năm đã xong ngày 30/11/2022.")).Standing);
        Assert.Contains(
            "Phường Một (phiếu giải trình), lần 1: nộp muộn, chờ quyết định (cchc late accept --unit giai-trinh_00001).",
            StatusWords.Notes(RoundStatus.Of(round.Place))
        );
        // The board is for people who watch, not for the command line.
        Assert.Contains("Phường Một (phiếu giải trình): lần 1 nộp muộn, chờ quyết định.", new BoardSource(round.Place, NextStepWords.Of).Now().Notes);
        round.Desk.DecideLate(SmallRound.Clerk, "giai-trinh_00001", null, accept: true, "mạng hỏng");
        round.Look();
        Assert.Equal(["Phieu-tham-dinh-2_CCHC-2022_noi-vu_Phong-Noi-vu.xlsx"], Outbox(round, "Tham-dinh-lan-2_CCHC-2022"));
    }

    [Fact]
    public async Task What_an_appraiser_gets_wrong_is_told_on_the_receipt_and_stays_open()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var row = round.DropAppraisal(
            AppraisalStage.First,
            row => row.Outcome.Criterion.Code == "1.1" ? row.Found("xong", 4, "") : row.Concluded(Conclusion.Agreed)
        );

        Assert.Equal(FileStanding.Accepted, row.Standing);
        var receipt = ReceiptText.Read(row);
        Assert.Equal("Phòng Nội vụ", receipt.DepartmentName);
        Assert.All(receipt.Remarks, remark => Assert.Equal("Kết luận khác với số liệu của đơn vị nhưng không ghi lý do.", remark.Message));
        Assert.Equal(2, receipt.Remarks.Length);
        Assert.Equal(2, RoundStatus.Of(round.Place).Departments.Single().Open);
        Assert.Empty(Outbox(round, "Giai-trinh_CCHC-2022"));
    }

    [Fact]
    public async Task A_ward_that_hands_in_anew_makes_what_was_concluded_on_the_changed_figures_stale_and_nothing_else()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        var early = round.FilledAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.Drop("00001", 6, plan: true);
        round.Desk.Close(SmallRound.Clerk);

        var receipt = ReceiptText.Read(round.Drop(early));
        Assert.StartsWith(
            "Phường Một đã nộp hoặc nộp lại số liệu của tiêu chí này sau khi mẫu phiếu thẩm định được tạo, nên kết luận của Phòng Nội vụ chưa được tính.",
            Assert.Single(receipt.Remarks).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("1.1", receipt.Remarks[0].Criterion);

        // The new form has the other conclusions in it already.
        var form = new ProcedureDesk(round.Place).Now().AppraisalForms(AppraisalStage.First).Single();
        Assert.Equal(["00001 1.1"], form.Rows.Where(row => row.Standing is null).Select(row => $"{row.Unit.Code} {row.Outcome.Criterion.Code}"));
    }

    [Fact]
    public async Task An_appraisal_that_comes_after_the_approval_is_kept_but_not_used()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        new ProcedureDesk(round.Place).CloseExplanations(SmallRound.Clerk);
        var (run, _) = round.Desk.Score(SmallRound.Clerk);
        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(run.Results);

        var late = round.DropAppraisal(AppraisalStage.First, First);
        Assert.Equal((FileStanding.Waiting, Verdict.Late), (late.Standing, ReceiptText.Read(late).Verdict));
        Assert.Equal(
            new Refusal.TooLateToDecide(DecidedThing.LateFile, RoundState.Approved),
            SmallRound.Reason(() => round.Desk.DecideLate(SmallRound.Clerk, "tham-dinh-1_noi-vu", null, accept: true, "vì"))
        );
        Assert.Equal(run.Results, round.Place.Store.Read(context => context.Runs.OrderByDescending(row => row.Number).First()).Results);
        round.Publish();
        round.Desk.Reopen(SmallRound.Clerk, "đính chính", null);
        Assert.Equal(FileStanding.Accepted, round.Desk.DecideLate(SmallRound.Clerk, "tham-dinh-1_noi-vu", null, accept: true, "đính chính").Standing);
    }

    [Fact]
    public async Task The_commands_write_the_forms_of_the_round_and_say_what_is_not_there()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        var folder = round.PathOf("mau");

        Assert.Equal(0, round.Run("appraisal", "template", "--out", folder).Status);
        Assert.Equal(0, round.Run("explanation", "template", "--unit", "00002", "--out", folder).Status);
        Assert.Equal(
            ["Phieu-giai-trinh_CCHC-2022_00002_Xa-Hai.xlsx", "Phieu-tham-dinh-1_CCHC-2022_noi-vu_Phong-Noi-vu.xlsx"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(OptionProblems.NoDepartment("x", "noi-vu").InWords, round.Run("appraisal", "template", "--department", "x", "--out", folder).Error.Trim());
        Assert.Equal(WorkProblems.NothingExplained().InWords, round.Run("appraisal", "template", "--second", "--out", folder).Error.Trim());
        Assert.StartsWith("Đợt chấm còn đang nhận phiếu tự chấm.", round.Run("explanation", "open", "--by", "Người lập").Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_accepted_while_the_forms_are_written_is_on_the_forms_in_the_end()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 6, 0, 0, 0, TimeSpan.Zero));
        round.Drop("00001", 6, plan: true);
        round.Drop("00002", 7, plan: true);
        round.Desk.DecideLate(SmallRound.Clerk, "00001", null, accept: true, "mạng hỏng");
        var written = new AfterWriting(() => round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, "mạng hỏng"));

        Assert.Equal(0, new Deliverer(round.Place, new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In), written).Deliver());
        Assert.Equal(2, written.Times);
        var form = FormsFolder.Appraisals(new ProcedureDesk(round.Place).Now(), AppraisalStage.First).Single();
        Assert.Equal(form.Content.ToArray(), File.ReadAllBytes(Path.Combine(round.Place.Folder.Folders.Outbox, "Tham-dinh-lan-1_CCHC-2022", form.Path)));
    }

    [Fact]
    public async Task Forms_that_come_out_the_same_are_not_written_again()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.Look();
        var form = Path.Combine(round.Place.Folder.Folders.Outbox, "Tham-dinh-lan-1_CCHC-2022", "Phieu-tham-dinh-1_CCHC-2022_noi-vu_Phong-Noi-vu.xlsx");
        var former = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(form, former);

        round.Desk.Reopen(SmallRound.Clerk, "đóng nhầm", null);
        round.Desk.Close(SmallRound.Clerk);
        round.Look();
        Assert.Equal(former, File.GetLastWriteTimeUtc(form));

        // What a ward changed is on the next.
        round.Desk.Reopen(SmallRound.Clerk, "sửa phiếu", null);
        round.Drop("00001", 6, plan: true);
        round.Desk.Close(SmallRound.Clerk);
        round.Look();
        Assert.NotEqual(former, File.GetLastWriteTimeUtc(form));
    }

    private static AppraisalEntry First(AppraisalFormRow row) =>
        (row.Unit.Code.Text, row.Outcome.Criterion.Code.Text) switch
        {
            ("00001", "1.1") => row.Found("xong", 4, "Báo cáo kèm theo chỉ có bốn nhiệm vụ."),
            ("00001", "1.2") => row.Concluded(Conclusion.Rejected) with { Reason = "Kế hoạch chưa ký." },
            _ => row.Concluded(Conclusion.Agreed),
        };

    private static IEnumerable<string?> Outbox(SmallRound round, string folder) =>
        Path.Combine(round.Place.Folder.Folders.Outbox, folder) is var path && Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            : [];

    // Another process is quicker once: between the writing of the forms and the line that says so.
    private sealed class AfterWriting(Action once) : ILogger<Deliverer>
    {
        public int Times { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // Receipts come out as well.
            if (formatter(state, exception).Contains("Tham-dinh-lan-1_CCHC-2022", StringComparison.Ordinal) && ++Times == 1)
            {
                once();
            }
        }
    }
}

/// <summary>On SQLite.</summary>
public sealed class ProcedureDeskOnSqliteTests() : ProcedureDeskTests(null);
