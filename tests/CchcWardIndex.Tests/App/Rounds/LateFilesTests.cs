using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>What came after the round was closed: decided on by somebody, and told.</summary>
public abstract class LateFilesTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_late_file_accepted_after_the_scoring_makes_the_run_too_old_to_be_submitted()
    {
        using var round = (await BeginAsync()).Scored();
        var late = round.Drop("00002", 9, plan: true);
        Assert.Equal((FileStanding.Waiting, 2), (late.Standing, late.Revision));

        // Waiting it counts for nothing.
        round.Desk.Score(SmallRound.Clerk);
        round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, "mất điện");
        Assert.Equal(new Refusal.Stale(), SmallRound.Reason(() => round.Publication.Submit(SmallRound.Clerk)));

        // 5.4 + 4 + 10 of 20.
        Assert.Equal(97m, round.Desk.Score(SmallRound.Clerk).Results.Units.Single(unit => unit.Score.Unit.Code == "00002").Score.Index);
        Assert.Equal(3, round.Publication.Submit(SmallRound.Clerk).Run);
    }

    [Fact]
    public async Task The_receipt_of_a_late_file_says_that_the_round_was_closed_and_comes_out_anew_with_the_decision()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        round.Clock.Advance(TimeSpan.FromMinutes(5));
        var late = round.Drop("00002", 9, plan: true);
        var path = Path.Combine(round.Place.Folder.Folders.Outbox, "Phieu-tiep-nhan_CCHC-2022_00002_1_Xa-Hai.xlsx");
        Assert.Equal("NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi đã đóng nhận phiếu (lúc 21/11/2022 09:00) nên chưa được tính.", Told());

        // Decided, and killed before anything was written.
        round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, " mất điện ");
        Assert.StartsWith("NỘP MUỘN, CHỜ", Told(), StringComparison.Ordinal);
        Assert.Equal(
            (DeliveryState.Owed, 1),
            (Delivery().State, round.Place.Store.Read(context => context.Deliveries.Count(row => row.Kind == DeliveryKind.Receipt)))
        );
        round.Look();
        Assert.Equal("NỘP MUỘN, ĐƯỢC TIẾP NHẬN. Tệp được tính.", Told());
        var once = File.ReadAllBytes(path);

        // Written, and killed before that was put down.
        round.Place.Store.Write(context => context.Deliveries.Single(row => row.Kind == DeliveryKind.Receipt).State = DeliveryState.Owed);
        round.Look();
        Assert.Equal(once, File.ReadAllBytes(path));
        Assert.Equal(DeliveryState.Done, Delivery().State);
        Assert.Equal(
            ["Phieu-tiep-nhan_CCHC-2022_00002_1_Xa-Hai.xlsx"],
            Directory.GetFiles(round.Place.Folder.Folders.Outbox, "*.xlsx").Select(Path.GetFileName)
        );
        Assert.Equal(new LateDecision(true, "Người lập", round.Place.Now, "mất điện", 1) with { At = ReceiptOf().Decision!.At }, ReceiptOf().Decision);

        string Told()
        {
            using var workbook = new Opened(File.ReadAllBytes(path));
            return workbook.Texts("Phiếu tiếp nhận").Single(text => text.StartsWith("NỘP MUỘN", StringComparison.Ordinal));
        }

        DeliveryRow Delivery() =>
            round.Place.Store.Read(context => context.Deliveries.Single(row => row.Kind == DeliveryKind.Receipt && row.Subject == late.Id));
        Receipt ReceiptOf() => ReceiptText.Read(round.Place.Store.Read(context => context.Submissions.Single(row => row.Id == late.Id)));
    }

    [Fact]
    public async Task A_decision_taken_while_the_receipt_is_being_written_is_written_too()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        var late = round.Drop("00002", 9, plan: true);
        round.Place.Store.Write(context => context.Deliveries.Single(row => row.Kind == DeliveryKind.Receipt).State = DeliveryState.Owed);
        // Told of the receipt's writing, after it and before it is put down as done.
        var meddler = new Meddler(() => round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: false, "vì"));

        Assert.Equal(0, new Deliverer(round.Place, new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In), meddler).Deliver());

        Assert.Equal(2, meddler.Told);
        using var workbook = new Opened(
            File.ReadAllBytes(Path.Combine(round.Place.Folder.Folders.Outbox, $"Phieu-tiep-nhan_CCHC-2022_00002_{late.Revision}_Xa-Hai.xlsx"))
        );
        Assert.Contains("NỘP MUỘN, KHÔNG ĐƯỢC TIẾP NHẬN. Tệp không được tính.", workbook.Texts("Phiếu tiếp nhận"));
    }

    [Fact]
    public async Task A_decision_on_an_older_file_says_which_one_counts()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        var (first, second, third) = (round.Drop("00001", 1, plan: true), round.Drop("00001", 2, plan: true), round.Drop("00001", 3, plan: true));
        Assert.Null(Decide(third, accept: false));
        Assert.Equal(2, Decide(second, accept: true));
        Assert.Equal(2, Decide(first, accept: true));

        int? Decide(SubmissionRow row, bool accept) =>
            ReceiptText.Read(round.Desk.DecideLate(SmallRound.Clerk, "00001", row.Revision, accept, "vì")).Decision!.Counts;
    }

    [Fact]
    public async Task A_deadline_that_is_over_before_the_round_was_closed_is_what_a_file_came_after()
    {
        using var round = await BeginAsync();
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 6, 9, 0, 0, TimeSpan.FromHours(7)));
        Assert.True(round.Desk.CloseWhenDue());

        Assert.Null(ReceiptText.Read(round.Drop("00001", 1, plan: true)).ClosedAt);
    }

    [Fact]
    public async Task A_late_file_that_is_declined_changes_no_run()
    {
        using var round = (await BeginAsync()).Scored();
        round.Drop("00002", 9, plan: true);

        var declined = round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: false, "không có lý do chính đáng");

        Assert.Equal((FileStanding.Declined, "Người lập", "không có lý do chính đáng"), (declined.Standing, declined.DecidedBy, declined.DecisionReason));
        Assert.Equal(1, round.Publication.Submit(SmallRound.Clerk).Run);
    }

    [Fact]
    public async Task Of_several_late_files_one_must_be_named_and_each_is_decided_once()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        round.Drop("00001", 1, plan: true);
        round.Drop("00001", 2, plan: true);

        Assert.Equal("round.late.several", SmallRound.Id(() => Accept(null)));
        Assert.Equal("round.late.none", SmallRound.Id(() => Accept(3)));
        Assert.Equal(2, Accept(2).Revision);
        Assert.Equal("round.late.none", SmallRound.Id(() => Accept(2)));
        Assert.Equal(1, Accept(null).Revision);
        Assert.Equal("round.late.none", SmallRound.Id(() => Accept(null)));
        Assert.Equal(
            new Refusal.NothingLate("99999", null, true),
            SmallRound.Reason(() => round.Desk.DecideLate(SmallRound.Clerk, "99999", null, accept: true, "vì"))
        );

        // Accepted later, the first is still the older one: the second counts.
        var entry = Assert.Single(round.Desk.Score(SmallRound.Clerk).Results.Files);
        Assert.Equal("Phieu-tu-cham_00001_lan-2.xlsx", entry.File);

        SubmissionRow Accept(int? revision) => round.Desk.DecideLate(SmallRound.Clerk, "00001", revision, accept: true, "vì");
    }

    [Fact]
    public async Task The_survey_comes_after_the_wards_and_is_late_only_once_the_results_are_before_UBND()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        Assert.Equal(FileStanding.Accepted, round.DropSurvey(80, 90).Standing);
        using var submitted = (await BeginAsync()).Submitted();

        Assert.Equal(FileStanding.Waiting, submitted.DropSurvey(70, 60).Standing);
        submitted.Desk.Reopen(SmallRound.Clerk, "vì", null);
        Assert.Equal(FileStanding.Accepted, submitted.Desk.DecideLate(SmallRound.Clerk, "khao-sat", null, accept: true, "vì").Standing);
    }

    [Fact]
    public async Task Nothing_is_decided_on_late_files_while_the_results_are_before_UBND_or_approved()
    {
        using var round = (await BeginAsync()).Submitted();
        round.Drop("00002", 9, plan: true);

        Assert.Equal(new Refusal.TooLateToDecide(DecidedThing.LateFile, RoundState.Submitted), SmallRound.Reason(Accept));
        round.Approve(round.Place.Store.Read(context => context.Dossiers.Single()).Results);
        Assert.Equal(new Refusal.TooLateToDecide(DecidedThing.LateFile, RoundState.Approved), SmallRound.Reason(Accept));

        void Accept() => round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, "vì");
    }

    // Does something once, as soon as it is told of something.
    private sealed class Meddler(Action meddle) : ILogger<Deliverer>
    {
        public int Told { get; private set; }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (Told++ == 0)
            {
                meddle();
            }
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;
    }
}

/// <inheritdoc/>
public sealed class LateFilesOnSqliteTests() : LateFilesTests(null);
