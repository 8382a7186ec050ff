using CchcWardIndex.App.Rounds;
using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>
/// What did not count is looked at again: dropped again, or when the set or the program that judged it has changed. What counts, counts
/// once.
/// </summary>
public class LookedAtAgainTests(PostgresServer server)
{
    private const int Known = 2004;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_late_form_declined_by_mistake_waits_anew_when_dropped_again_and_counts_when_the_round_was_reopened(bool onPostgres)
    {
        using var town = new Town("2026", "2026-12-05T17:00:00+07:00") { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        var clock = After(town);
        await using var worker = await HostedWorker.StartAsync(town.Data, Quiet(town), clock);
        await Soon.BeAsync(() => worker.Journal.Contains("close"), "the round closes");
        var form = town.Workbook(0, 1);
        town.Drop("phieu.xlsx", form);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "it waits");
        var desk = new RoundDesk(worker.Place);
        desk.DecideLate(Actors.Of("Cán bộ A"), "00001", null, accept: false, "Nhầm.");

        town.Drop("phieu.xlsx", form);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 2)) && town.Names("inbox").Count == 0, "it waits anew");
        Assert.Equal([FileStanding.Declined, FileStanding.Waiting], worker.Ledger.Select(row => row.Standing));
        // That it still waits is no reason for a third line.
        town.Drop("phieu.xlsx", form);
        await Soon.BeAsync(() => worker.Told(Known).Count == 1, "it is told to wait already");

        desk.Reopen(Actors.Of("Cán bộ A"), "Thêm thời gian.", clock.GetUtcNow().AddDays(2));
        town.Drop("phieu.xlsx", form);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 3)) && town.Names("inbox").Count == 0, "it counts");
        Assert.Equal([FileStanding.Declined, FileStanding.Declined, FileStanding.Accepted], worker.Ledger.Select(row => row.Standing));
        Assert.Equal([1, 2, 3], worker.Ledger.Select(row => row.Revision));
        Assert.Equal("Chính tệp này được nộp lại trong hạn và được tính ở lần 3.", worker.Ledger[1].DecisionReason);

        town.Drop("phieu.xlsx", form);
        await Soon.BeAsync(() => worker.Told(Known).Count == 2, "now it is known");
        Assert.Equal(3, worker.Ledger.Count);
        Assert.Contains("nên chỉ tính một lần", worker.Told(Known)[^1], StringComparison.Ordinal);
        Assert.Null(Journal(worker));
    }

    [Fact]
    public async Task A_refused_form_is_read_anew_when_the_set_was_mended_dropped_again_or_not()
    {
        using var town = new Town();
        var units = Path.Combine(town.Criteria, "units.json");
        var mended = File.ReadAllText(units);
        var (dropped, left) = (town.Workbook(0, 1), town.Workbook(1, 2));
        // Two names typed wrong: the forms of these wards speak for nobody.
        File.WriteAllText(units, mended.Replace("Phường Một", "Phường Bảy", StringComparison.Ordinal).Replace("Xã Hai", "Xã Chín", StringComparison.Ordinal));
        await using (var wrong = await HostedWorker.StartAsync(town.Data, town.Settings))
        {
            town.Drop("mot.xlsx", dropped);
            town.Drop("hai.xlsx", left);
            await Soon.BeAsync(() => town.Names("inbox").Count == 0 && town.Names("outbox").Count == 2, "both are refused");
            Assert.All(wrong.Ledger, row => Assert.Equal(FileStanding.Refused, row.Standing));

            // As long as nothing has changed, nor does the answer.
            town.Drop("mot.xlsx", dropped);
            await Soon.BeAsync(() => wrong.Told(Known).Count == 1 && town.Names("inbox").Count == 0, "it is told to be refused still");
            Assert.Equal(2, wrong.Ledger.Count);
            Assert.Contains("vẫn bị từ chối vì cùng lý do", wrong.Told(Known)[0], StringComparison.Ordinal);
        }

        File.WriteAllText(units, mended);
        await using var right = await HostedWorker.StartAsync(town.Data, town.Settings);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 2)) || File.Exists(town.Receipt(0, 1)), "they count without being dropped again");
        await Soon.BeAsync(() => right.Ledger.Count(row => row.Standing == FileStanding.Accepted) == 2, "both");
        Assert.Equal(
            ["00001", "00002"],
            right.Ledger.Where(row => row.Standing == FileStanding.Accepted).Select(row => row.Sender).Order(StringComparer.Ordinal)
        );
        // It came when it came.
        Assert.Equal(right.Ledger.Take(2).Select(row => row.ReceivedAt), right.Ledger.Skip(2).Select(row => row.ReceivedAt));
        town.Drop("mot.xlsx", dropped);
        await Soon.BeAsync(() => right.Told(Known).Count == 2, "now it is known");
        Assert.Equal(4, right.Ledger.Count);
        Assert.Equal(2, town.Names("archive").Count);
    }

    [Fact]
    public async Task A_refused_form_never_takes_the_place_of_one_that_its_ward_handed_in_since()
    {
        using var town = new Town();
        await using (var before = await HostedWorker.StartAsync(town.Data, town.Settings))
        {
            // Once somebody was answered, what only a start does is done.
            town.Drop(1, 1);
            await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)), "another ward is answered");
            // As an earlier version left it: refused, nobody knew whose it was, in quarantine.
            var former = town.Workbook(0, 1);
            var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(former));
            Directory.CreateDirectory(town.In("quarantine", sha256));
            File.WriteAllBytes(town.In("quarantine", sha256, "cu.xlsx"), former);
            var receipt = new Receipt("cu.xlsx", sha256, SubmittedKind.Refused, null, "", 1, before.Place.Now, Verdict.Refused)
            {
                Round = "Bộ thử",
                Office = "Phòng Nội vụ",
                Deadline = null,
            };
            before.Place.Store.Write(context =>
            {
                context.Add(
                    new SubmissionRow
                    {
                        Id = 2,
                        Round = before.Place.Round,
                        Sha256 = sha256,
                        FileName = "cu.xlsx",
                        Kind = SubmittedKind.Refused,
                        Sender = CchcWardIndex.Rounds.Sender.Nobody.Text,
                        Revision = 1,
                        Standing = FileStanding.Refused,
                        ReceivedAt = receipt.ReceivedAt,
                        Receipt = ReceiptText.Of(receipt),
                        Remarks = 0,
                    }
                );
                return true;
            });
            town.Drop("moi.xlsx", town.Workbook(0, 2));
            await Soon.BeAsync(() => town.Names("inbox").Count == 0 && before.Ledger.Count == 3, "the next one counts");
        }

        await using var after = await HostedWorker.StartAsync(town.Data, town.Settings);
        await Soon.BeAsync(() => after.Told(2010).Count == 1, "it is read once more");
        await Soon.FewLooksAsync();
        Assert.Equal([FileStanding.Accepted, FileStanding.Refused, FileStanding.Accepted], after.Ledger.Select(row => row.Standing));
        // Once is enough.
        Assert.NotEqual("", after.Ledger[1].Program);
    }

    private static string? Journal(HostedWorker worker) =>
        worker
            .Place.Store.Read(context =>
                CchcWardIndex.Rounds.Journal.FirstBroken(context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry()))
            )
            ?.Reason;

    private static ShiftedClock After(Town town)
    {
        var clock = new ShiftedClock();
        clock.Shift = town.Set.SubmissionDeadline.AddHours(1) - clock.GetUtcNow();
        return clock;
    }

    private static Settings Quiet(Town town) =>
        town.Settings with
        {
            Schedule = new ScheduleSettings
            {
                Scoring = "0 0 8 1 1 ?",
                Backup = "0 0 2 1 1 ?",
                Reminders = "0 0 8 1 1 ?",
            },
        };
}
