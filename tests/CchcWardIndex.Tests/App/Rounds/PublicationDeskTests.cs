using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>From the dossier to the sealed folder and to its correction.</summary>
public abstract class PublicationDeskTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public void A_patch_of_the_runtime_between_scoring_and_publishing_and_between_publishing_and_delivery_blocks_nothing()
    {
        using var round = new SmallRound("");
        round.RunOn(new(".NET 10.0.1", "X64"));
        round.Approved();
        round.RunOn(new(".NET 10.0.2", "X64"));
        var (publication, _) = round.Publication.Publish(SmallRound.Chief);
        round.RunOn(new(".NET 10.0.3", "Arm64"));
        Assert.Equal(ExitStatus.Done, Deliveries.Finish(round.Place, new Terminal(TextWriter.Null, TextWriter.Null)));
        var folder = Deliverer.PublicationPath(round.Place, publication.Number);
        var seal = File.ReadAllBytes(Path.Combine(folder, Seal.FileName));

        Assert.Empty(Verifier.Check(folder, _ => { }));
        Assert.Equal(publication.Seal, Digest.Of(seal));
        Assert.Contains("\"runtime\": \".NET 10.0.2\",\n  \"architecture\": \"X64\"", System.Text.Encoding.UTF8.GetString(seal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_submitted_does_not_approve_however_the_name_is_typed()
    {
        using var round = (await BeginAsync()).Scored();
        var dossier = round.Publication.Submit(Actors.Of("Nguyễn Văn Bình"));

        foreach (
            var name in new[]
            {
                "Nguyễn Văn Bình",
                "NGUYỄN VĂN BÌNH",
                " nguyễn   văn\tbình ",
                "Nguye\u0302\u0303n Va\u0306n Bi\u0300nh",
                "Nguyen Van Binh",
                "nguyễn văn BÍNH",
            }
        )
        {
            Assert.IsType<Refusal.OnePerson>(SmallRound.Reason(() => Approve(name)));
        }

        Assert.Equal(RoundState.Submitted, round.State);
        Approve("Nguyễn Văn Bình B");

        void Approve(string name) => round.Publication.Approve(Actors.Of(name), "1/QĐ-UBND", DateOnly.FromDateTime(round.Place.Now.DateTime), dossier.Results);
    }

    [Fact]
    public async Task Two_steps_from_one_account_of_the_machine_are_told_and_refused_where_the_settings_ask_for_two()
    {
        using var round = (await BeginAsync()).Scored();
        var dossier = round.Publication.Submit(SmallRound.Clerk);
        var other = SmallRound.Chief with { Account = SmallRound.Clerk.Account };
        round.Set(settings => settings with { Roles = settings.Roles with { SeparateAccounts = true } });

        Assert.Equal(new Refusal.OneAccount("máy-1"), SmallRound.Reason(() => Approve(other)));
        Assert.Equal(RoundState.Submitted, round.State);
        round.Set(settings => settings with { Roles = settings.Roles with { SeparateAccounts = false } });
        Assert.Equal("máy-1", Approve(other).SharedAccount);
        Assert.EndsWith(
            "Người trình và người ghi nhận dùng cùng một tài khoản máy (máy-1).",
            round.Place.Store.Read(context => context.Journal.OrderByDescending(row => row.Number).First()).Entry().Happening.Detail,
            StringComparison.Ordinal
        );

        (RoundDossier Dossier, string? SharedAccount) Approve(Actor actor) =>
            round.Publication.Approve(actor, "1234/QĐ-UBND", DateOnly.FromDateTime(round.Place.Now.DateTime), dossier.Results);
    }

    [Fact]
    public async Task Two_steps_from_two_accounts_share_none()
    {
        using var round = (await BeginAsync()).Scored();
        var dossier = round.Publication.Submit(SmallRound.Clerk);
        Assert.Null(
            round.Publication.Approve(SmallRound.Chief, "1234/QĐ-UBND", DateOnly.FromDateTime(round.Place.Now.DateTime), dossier.Results).SharedAccount
        );
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("1234")]
    [InlineData("1234/QĐ")]
    [InlineData("số 1234/QĐ-UBND")]
    [InlineData("1234/qđ-ubnd")]
    public async Task What_is_no_number_of_a_decision_is_not_taken_for_one(string number)
    {
        using var round = (await BeginAsync()).Submitted();
        var dossier = round.Place.Store.Read(context => context.Dossiers.Single());

        Assert.Equal("round.decision.not-a-number", SmallRound.Id(() => round.Approve(dossier.Results, number)));
        Assert.Equal(RoundState.Submitted, round.State);
    }

    [Theory]
    [InlineData("1234a/QĐ-UBND", "1234a/QĐ-UBND")]
    [InlineData("15/2022/QĐ-UBND", "15/2022/QĐ-UBND")]
    [InlineData("1234/QÐ-UBND", "1234/QĐ-UBND")]
    public async Task A_number_of_a_decision_is_kept_in_one_spelling(string typed, string kept)
    {
        using var round = (await BeginAsync()).Submitted();
        round.Approve(round.Place.Store.Read(context => context.Dossiers.Single()).Results, typed);
        Assert.Equal(kept, round.Place.Store.Read(context => context.Dossiers.Single()).Decision);
    }

    [Fact]
    public async Task Results_are_named_by_their_first_twelve_digits_and_by_no_fewer()
    {
        using var round = (await BeginAsync()).Submitted();
        var digits = Digest.Hex(round.Place.Store.Read(context => context.Dossiers.Single()).Results);

        foreach (var shortened in new[] { digits[..11], $"sha256:{digits[..4]}…{digits[^4..]}", $"{digits[..12]}…", "" })
        {
            Assert.Equal("round.approve.digest.too-short", SmallRound.Id(() => round.Approve(shortened)));
        }

        Assert.Equal("round.approve.digest.other", SmallRound.Id(() => round.Approve(digits[1..])));
        round.Approve($" SHA256:{digits[..12].ToUpperInvariant()} ");
        Assert.Equal(RoundState.Approved, round.State);
    }

    [Fact]
    public async Task Only_the_results_that_were_seen_are_approved_under_a_decision_of_a_day_that_can_be()
    {
        using var round = (await BeginAsync()).Submitted();
        var dossier = round.Place.Store.Read(context => context.Dossiers.Single());
        var today = DateOnly.FromDateTime(round.Place.Now.DateTime);

        Assert.Equal(new DateOnly(2022, 11, 21), today);
        Assert.Equal("round.approve.digest.other", SmallRound.Id(() => Approve(Digest.Of("x"u8), today)));
        Assert.Equal("round.approve.digest.too-short", SmallRound.Id(() => Approve("", today)));
        Assert.Equal(new Refusal.DateNotBetween(today.AddDays(1), today), SmallRound.Reason(() => Approve(dossier.Results, today.AddDays(1))));
        Assert.Equal(new Refusal.DateNotBetween(today.AddDays(-1), today), SmallRound.Reason(() => Approve(dossier.Results, today.AddDays(-1))));
        Assert.Equal("round.decision.missing", SmallRound.Id(() => round.Publication.Approve(SmallRound.Chief, " ", today, dossier.Results)));
        Assert.Equal(RoundState.Submitted, round.State);

        round.Publication.Approve(SmallRound.Chief, " 1234/QĐ-UBND ", today, " " + Digest.Hex(dossier.Results).ToUpperInvariant() + " ");
        dossier = round.Place.Store.Read(context => context.Dossiers.Single());
        Assert.Equal(("1234/QĐ-UBND", today, "Người duyệt"), (dossier.Decision, dossier.DecisionDate, dossier.ApprovedBy));

        void Approve(string results, DateOnly date) => round.Publication.Approve(SmallRound.Chief, "1234/QĐ-UBND", date, results);
    }

    [Fact]
    public async Task A_reopened_round_withdraws_its_dossier_and_the_next_one_has_the_next_number()
    {
        using var round = (await BeginAsync()).Submitted();
        var withdrawn = round.Place.Store.Read(context => context.Dossiers.Single());

        round.Desk.Reopen(SmallRound.Clerk, "sót một phiếu", null);
        Assert.True(round.Place.Store.Read(context => context.Dossiers.Single()).Withdrawn);
        round.Drop("00002", 9, plan: false);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        var next = round.Publication.Submit(SmallRound.Clerk);

        Assert.Equal((2, 2), (next.Number, next.Run));
        Assert.NotEqual(withdrawn.Results, next.Results);
        Assert.Equal(new Refusal.DigestOfOther(2), SmallRound.Reason(() => round.Approve(withdrawn.Results)));
        round.Approve(next.Results);
        Assert.Null(CorrectionTests.Correction(round.Publish()));
    }

    [Fact]
    public async Task What_becomes_of_the_criteria_folder_after_the_scoring_changes_nothing()
    {
        using var round = (await BeginAsync()).Scored();
        var results = round.Place.Store.Read(context => context.Runs.Single()).Results;

        round.WriteSet(
            path => path.EndsWith("1.2.json", StringComparison.Ordinal),
            text => text.Replace("\"SuccessEvent\": \"4\"", "\"SuccessEvent\": \"1\"", StringComparison.Ordinal)
        );
        round.Reopened();
        Assert.Equal("criteria", round.Place.Store.Read(context => context.Journal.OrderByDescending(row => row.Number).First()).Action);
        var dossier = round.Publication.Submit(SmallRound.Clerk);
        round.Approve(dossier.Results);
        var folder = round.Publish();

        Assert.Equal(results, dossier.Results);
        Assert.Empty(Verifier.Check(folder, _ => { }));
        Assert.Contains("\"SuccessEvent\": \"4\"", File.ReadAllText(Path.Combine(folder, "criteria", "nho", "linh-vuc", "1.2.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".criteria.zip")]
    public async Task A_damaged_or_missing_file_of_the_archive_stops_the_publication_and_is_named(string extension)
    {
        using var round = (await BeginAsync()).Approved();
        var file = Directory.EnumerateFiles(round.Place.Folder.Folders.Archive, "*" + extension).Order(StringComparer.Ordinal).First();
        var whole = File.ReadAllBytes(file);
        File.SetAttributes(file, FileAttributes.Normal);

        File.WriteAllBytes(file, [.. whole[..^1], (byte)(whole[^1] ^ 1)]);
        Assert.Equal(
            $"Tệp {file} trong kho lưu đã bị thay đổi. Chép lại tệp này từ bản sao lưu của thư mục dữ liệu.",
            Assert.Throws<InvalidDataException>(() => round.Publication.Publish(SmallRound.Chief)).Message
        );
        File.Delete(file);
        Assert.Equal(
            $"Kho lưu thiếu tệp {file}. Chép lại tệp này từ bản sao lưu của thư mục dữ liệu.",
            Assert.Throws<InvalidDataException>(() => round.Publication.Publish(SmallRound.Chief)).Message
        );
        Assert.Equal(RoundState.Approved, round.State);

        File.WriteAllBytes(file, whole);
        Assert.Empty(Verifier.Check(round.Publish(), _ => { }));
    }

    [Theory]
    [InlineData("last-year.json", "\"rank\": 2", "\"rank\": 7")]
    [InlineData("uses/thi-dua.json", "index >= 80", "index >= 70")]
    public async Task Whoever_submits_is_told_what_was_changed_beside_the_rules_since_it_was_scored(string file, string was, string isNow)
    {
        using var round = (await BeginAsync()).Scored();
        round.WriteSet(path => path == file, text => text.Replace(was, isNow, StringComparison.Ordinal));
        const string Note = "Lưu ý: thư mục bộ tiêu chí (quy tắc, biểu đề nghị hoặc kết quả năm trước) đã thay đổi sau lần chấm này.";

        Assert.Contains(Note, round.Run("round", "submit", "--by", "Người lập").Error, StringComparison.Ordinal);

        // Scored with what lies there now, it is no other set.
        round.Run("round", "reopen", "--by", "Người lập", "--reason", "Nhập lại kết quả năm trước");
        round.Run("round", "close", "--by", "Người lập");
        round.Run("round", "score", "--by", "Người lập");
        var again = round.Run("round", "submit", "--by", "Người lập");
        Assert.Equal(0, again.Status);
        Assert.DoesNotContain(Note, again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_runs_for_months_scores_with_the_set_as_it_lies_in_its_folder_then()
    {
        using var round = (await BeginAsync()).Scored();
        round.WriteSet(path => path == "last-year.json", text => text.Replace("\"rank\": 2", "\"rank\": 7", StringComparison.Ordinal));

        var (_, results) = new RoundDesk(round.Watch().LookNow()).Score(Actors.Program);

        Assert.Equal(7, results.Set.LastYear!.Unit("00001")!.Rank);
    }

    [Fact]
    public async Task A_dossier_is_owed_to_the_outbox_and_to_the_mail_only_where_there_is_a_mail_server()
    {
        using var round = (await BeginAsync()).Scored();
        round.Publication.Submit(SmallRound.Clerk);
        Assert.Equal([DeliveryKind.Dossier], Owed(round));
        round.Desk.Reopen(SmallRound.Clerk, "thử", null);
        round.Desk.Close(SmallRound.Clerk);
        round.Desk.Score(SmallRound.Clerk);
        round.Set(settings => settings with { Mail = new MailSettings { Host = "mail" } });
        round.Publication.Submit(SmallRound.Clerk);

        Assert.Equal([DeliveryKind.Dossier, DeliveryKind.Dossier, DeliveryKind.Mail], Owed(round));

        static List<DeliveryKind> Owed(SmallRound round) =>
            round.Place.Store.Read(context =>
                context.Deliveries.Where(row => row.Kind != DeliveryKind.Receipt).OrderBy(row => row.Id).Select(row => row.Kind).ToList()
            );
    }
}

/// <summary>On SQLite.</summary>
public sealed class PublicationDeskOnSqliteTests() : PublicationDeskTests(null);
