using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Every step an official can take has a way back until publication, by commands and dropped files alone.</summary>
public abstract class UndoneStepsTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_season_in_which_everything_is_undone_once_ends_published_and_verified()
    {
        using var round = await BeginAsync(appraised: true);
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        // Closed too early, and opened again.
        Do(round, "round", "close", "--by", "Người lập");
        Do(round, "round", "reopen", "--by", "Người lập", "--reason", "Đóng nhầm");
        Do(round, "round", "close", "--by", "Người lập");

        // Xã Hai never hands in, so it seems; then its file comes, is declined by mistake, and accepted.
        Do(round, "unit", "decide", "--unit", "00002", "--as", "unranked", "--by", "Người lập", "--reason", "Không nộp sau ba lần nhắc");
        Assert.Equal(FileStanding.Waiting, round.Drop("00002", 8, plan: false).Standing);
        Do(round, "late", "decline", "--unit", "00002", "--by", "Người lập", "--reason", "Quá hạn");
        Do(round, "late", "accept", "--unit", "00002", "--by", "Người lập", "--reason", "Xã mất điện hai ngày");
        Do(round, "late", "decline", "--unit", "00002", "--by", "Người lập", "--reason", "Nhầm dòng");
        Do(round, "late", "accept", "--unit", "00002", "--by", "Người lập", "--reason", "Đúng là xã này");
        Do(round, "unit", "decide", "--unit", "00002", "--as", "await", "--by", "Người lập", "--reason", "Đơn vị đã nộp phiếu");

        // The survey and the appraisal are handed in wrong first.
        round.DropSurvey(10, 20);
        round.DropSurvey(80, 90);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Rejected) with { Reason = "Xem lại." });
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Assert.NotNull(round.Place.RoundNow().ExplanationsUntil("00002"));
        Do(round, "explanation", "close", "--by", "Người lập");
        Do(round, "round", "score", "--by", "Người lập");

        // Submitted and approved under a wrong number: both are taken back.
        Do(round, "round", "submit", "--by", "Người lập");
        round.Approve(Results(round), "999/QĐ-UBND");
        Do(round, "round", "withdraw", "--by", "Người duyệt", "--reason", "Ghi nhầm số quyết định");
        Do(round, "round", "withdraw", "--by", "Người lập", "--reason", "Thiếu chữ ký");
        Do(round, "round", "score", "--by", "Người lập");
        Do(round, "round", "submit", "--by", "Người lập");
        round.Approve(Results(round));
        var folder = round.Publish();

        Assert.Equal(0, round.Run("verify", folder).Status);
        var published = File.ReadAllText(Path.Combine(folder, "results.json"));
        Assert.DoesNotContain("999/QĐ-UBND", published, StringComparison.Ordinal);
        Assert.Contains("\"as\": \"await\"", published, StringComparison.Ordinal);
        // Phường Một: 3 + 4 + 10 = 17; Xã Hai: 4,8 + 0 + 10 = 14,8.
        var results = round.Place.Store.Read(context => context.Runs.OrderByDescending(run => run.Number).First());
        Assert.Equal(0, results.Blocking);
        Assert.Equal(0, round.Run("journal", "verify").Status);
    }

    [Theory]
    [InlineData("unranked", UnitTreatment.Unranked, null, null)]
    [InlineData("excluded", UnitTreatment.Excluded, null, null)]
    // Xã Hai without a sheet: 0 + 0 of what it reports, 10 of the survey.
    [InlineData("noPoints", UnitTreatment.NoPoints, 10.0, 2)]
    public async Task A_unit_that_never_hands_in_no_longer_blocks_once_it_is_decided_on(string word, UnitTreatment treatment, double? points, int? rank)
    {
        using var round = await BeginAsync();
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        Assert.Equal(1, round.Desk.Score(SmallRound.Clerk).Run.Blocking);

        Do(round, "unit", "decide", "--unit", "00002", "--as", word, "--by", "Người lập", "--reason", "Xã bị lũ cuốn trụ sở.");
        Assert.Equal("round.submit.blocked", Code(() => round.Publication.Submit(SmallRound.Clerk)));
        var (run, results) = round.Desk.Score(SmallRound.Clerk);
        Assert.Equal(0, run.Blocking);
        var unit = results.Units.Single(unit => unit.Score.Unit.Code == "00002");
        Assert.Equal(((decimal?)points, rank), (unit.Score.Points, unit.Rank));
        Assert.Contains("của Người lập: Xã bị lũ cuốn trụ sở.", unit.Score.Note, StringComparison.Ordinal);

        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(run.Results);
        var folder = round.Publish();
        Assert.Equal(0, round.Run("verify", folder).Status);
        RecomputedElsewhere(folder);
        Assert.Equal(treatment, Assert.Single(results.UnitDecisions).As);

        // Whoever changes the decision in the publication changes the figures.
        var json = Path.Combine(folder, "results.json");
        File.SetAttributes(json, FileAttributes.Normal);
        File.WriteAllText(json, File.ReadAllText(json).Replace($"\"as\": \"{word}\"", "\"as\": \"await\"", StringComparison.Ordinal));
        Assert.NotEqual(0, round.Run("verify", folder).Status);
    }

    [Fact]
    public async Task A_decision_after_the_scoring_makes_the_run_too_old_to_be_submitted()
    {
        using var round = (await BeginAsync()).Scored();
        round.Desk.DecideUnit(SmallRound.Clerk, "00002", UnitTreatment.Unranked, "Sáp nhập");
        Assert.Equal("round.submit.stale", Code(() => round.Publication.Submit(SmallRound.Clerk)));
        Assert.Equal([1, null], round.Desk.Score(SmallRound.Clerk).Results.Units.Select(unit => unit.Rank));
        Assert.Equal("round.unit.decided-so", Code(() => round.Desk.DecideUnit(SmallRound.Clerk, "00002", UnitTreatment.Unranked, "Sáp nhập")));
        Assert.Equal(new Refusal.UnknownUnit("99999"), SmallRound.Reason(() => round.Desk.DecideUnit(SmallRound.Clerk, "99999", UnitTreatment.Await, "Nhầm")));
        Assert.StartsWith(
            "\"khac\" sau --as",
            round.Run("unit", "decide", "--unit", "00002", "--as", "khac", "--by", "Người lập", "--reason", "Thử").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_unit_accepted_after_the_forms_for_explanations_went_out_gets_its_own_form_and_time()
    {
        using var round = await BeginAsync(appraised: true);
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Assert.Equal(["Phieu-giai-trinh_CCHC-2022_00001_Phuong-Mot.xlsx"], Outbox(round, "Giai-trinh_CCHC-2022"));
        round.Drop("00002", 8, plan: false);
        round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, "Mất điện");
        round.Look();
        Assert.Equal(["Phieu-giai-trinh_CCHC-2022_00001_Phuong-Mot.xlsx"], Outbox(round, "Giai-trinh_CCHC-2022"));

        // The department concludes on it a day later; from then on it has its five days.
        round.Clock.Advance(TimeSpan.FromDays(1));
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Assert.Equal(
            ["Phieu-giai-trinh_CCHC-2022_00001_Phuong-Mot.xlsx", "Phieu-giai-trinh_CCHC-2022_00002_Xa-Hai.xlsx"],
            Outbox(round, "Giai-trinh_CCHC-2022")
        );
        Assert.Equal(new DateTimeOffset(2022, 11, 27, 17, 0, 0, TimeSpan.FromHours(7)), round.Place.RoundNow().ExplanationsUntil("00002"));

        // The others' time is over, its own is not.
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 11, 26, 10, 0, 1, TimeSpan.Zero));
        round.Look();
        round.Desk.Score(SmallRound.Clerk);
        var still = Assert.IsType<Refusal.StillExplaining>(SmallRound.Reason(() => round.Publication.Submit(SmallRound.Clerk)));
        Assert.Equal((new DateTimeOffset(2022, 11, 27, 17, 0, 0, TimeSpan.FromHours(7)), "00002"), (still.Until, Assert.Single(still.Units)));
        Assert.Empty(Outbox(round, "Bien-ban-xac-nhan_CCHC-2022_lan-cham-1"));

        // It says nothing: what was scored is what they sign.
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 11, 27, 10, 0, 1, TimeSpan.Zero));
        round.Look();
        round.Look();
        Assert.Equal(2, Outbox(round, "Bien-ban-xac-nhan_CCHC-2022_lan-cham-1").Count());
        round.Publication.Submit(SmallRound.Clerk);
    }

    [Fact]
    public async Task What_a_unit_hands_in_that_is_not_scored_by_decision_is_answered_so()
    {
        using var round = await BeginAsync();
        Do(round, "unit", "decide", "--unit", "00002", "--as", "excluded", "--by", "Người lập", "--reason", "Giải thể");

        var receipt = ReceiptText.Read(round.Drop("00002", 8, plan: false));

        Assert.StartsWith("Không được chấm theo quyết định ghi ngày 21/11/2022 của Người lập: Giải thể.", receipt.NotScored, StringComparison.Ordinal);
        Assert.Empty(receipt.Points);
        Assert.Equal("", ReceiptText.Read(round.Drop("00001", 8, plan: false)).NotScored);
    }

    [Fact]
    public async Task Opened_again_and_closed_without_a_new_file_a_round_sends_the_forms_for_explanations_again()
    {
        using var round = await BeginAsync(appraised: true);
        round.Drop("00001", 5, plan: true);
        round.DropSurvey(80, 90);
        round.Desk.Close(SmallRound.Clerk);
        var desk = new ProcedureDesk(round.Place);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        desk.Advance();
        round.Desk.Reopen(SmallRound.Clerk, "Đóng nhầm", null);
        round.Desk.Close(SmallRound.Clerk);

        Assert.Equal("gửi mẫu phiếu giải trình", desk.Advance());
    }

    [Fact]
    public async Task No_unit_at_all_is_no_complete_appraisal()
    {
        using var round = await BeginAsync(appraised: true);
        round.Desk.Close(SmallRound.Clerk);
        round.Look();
        Assert.IsType<ExplanationTime.NotYet>(round.Place.RoundNow().Explanations);
        Assert.Equal("round.explanations.nobody", Code(() => new ProcedureDesk(round.Place).OpenExplanations(SmallRound.Clerk)));
    }

    private static void Do(SmallRound round, params string[] command)
    {
        var ran = round.Run(command);
        Assert.True(ran.Status == 0, string.Join(' ', command) + ": " + ran.Error);
    }

    private static string Results(SmallRound round) => round.Place.RoundNow().LastDossier!.Results;

    private static string Code(Action step) => Assert.Throws<RefusedException>(step).Reason.Id.ToString();

    private static IEnumerable<string?> Outbox(SmallRound round, string folder) =>
        Path.Combine(round.Place.Folder.Folders.Outbox, folder) is var path && Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            : [];
}

/// <summary>On SQLite.</summary>
public sealed class UndoneStepsOnSqliteTests() : UndoneStepsTests(null);
