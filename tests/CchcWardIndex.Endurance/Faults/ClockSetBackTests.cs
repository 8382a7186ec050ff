using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>The clock set back an hour, just after the deadline.</summary>
public class ClockSetBackTests(PostgresServer server)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clock_set_back_opens_nothing_again_runs_nothing_again_and_keeps_nobody_waiting(bool onPostgres)
    {
        using var town = new Town("2026", "2026-12-05T17:00:00+07:00") { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        var clock = new ShiftedClock();
        // A quarter of an hour before the deadline; the daily backup was due at noon.
        clock.Shift = new DateTimeOffset(2026, 12, 5, 16, 45, 0, TimeSpan.FromHours(7)) - clock.GetUtcNow();
        var settings = town.Settings with
        {
            Schedule = new ScheduleSettings { Backup = "0 50 16 * * ?", Reminders = "0 0 8 * * ?" },
        };
        await using var worker = await HostedWorker.StartAsync(town.Data, settings, clock);
        town.Drop(0, 1);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "the first is answered");
        clock.Shift += TimeSpan.FromMinutes(30);
        await Soon.BeAsync(() => State(worker) == RoundState.Closed, "the round closes");
        await Soon.BeAsync(() => Backups(worker).Count == 1, "the backup is made");
        await SeenAsync(clock);

        clock.Shift -= TimeSpan.FromHours(1);
        await Soon.BeAsync(() => worker.Told(6003).Count > 0, "the clock is told to have gone back");
        town.Drop(1, 2);
        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)), "the file is answered although the clock stands before the last look");

        Assert.Equal([FileStanding.Accepted, FileStanding.Waiting], worker.Ledger.Select(row => row.Standing));
        Assert.Equal(RoundState.Closed, State(worker));
        // Past the time of the backup a second time.
        clock.Shift += TimeSpan.FromMinutes(38);
        await Soon.FewLooksAsync();
        Assert.Single(Backups(worker));
        Assert.Single(worker.Told(4004));
        Assert.Single(worker.Told(6003));
        // A quarter past, and as many minutes more as the machine took.
        Assert.Matches(
            "^Đồng hồ của máy bị lùi từ 17:[1-3][0-9] ngày 05/12/2026 về 16:[1-3][0-9] ngày 05/12/2026\\. Kiểm tra lại giờ của máy; việc đã làm theo "
                + "giờ cũ không làm lại\\.$",
            worker.Told(6003)[0]
        );
        Assert.Equal(["open", "received", "close", "late"], worker.Journal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Set_back_after_the_time_for_explanations_ended_the_clock_does_not_open_it_again(bool onPostgres)
    {
        using var town = new Town("2026", "2026-12-05T17:00:00+07:00", appraised: true) { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        var clock = new ShiftedClock();
        Set(clock, new DateTimeOffset(2026, 12, 5, 16, 45, 0, TimeSpan.FromHours(7)));
        await using var worker = await HostedWorker.StartAsync(
            town.Data,
            town.Settings with
            {
                Schedule = new ScheduleSettings { Backup = "0 0 2 1 1 ?", Scoring = "0 0 8 1 1 ?" },
            },
            clock
        );
        for (var unit = 0; unit < town.Set.Units.Length; unit++)
        {
            town.Drop(unit, 600 + unit);
        }

        await Soon.BeAsync(() => worker.Ledger.Count == 4 && town.Names("inbox").Count == 0, "all wards are taken in");
        Set(clock, new DateTimeOffset(2026, 12, 5, 17, 15, 0, TimeSpan.FromHours(7)));
        await Soon.BeAsync(() => town.Sent("Tham-dinh-lan-1_CCHC-2026").Count == 1, "the round closes and the forms come out");
        town.Drop("tham-dinh-1.xlsx", Town.FirstAppraisal(worker.Place));
        await Soon.BeAsync(() => town.Sent("Giai-trinh_CCHC-2026").Count == 4, "the time for explanations begins");
        var (inTime, tooLate) = (town.Explanation(worker.Place, 0), town.Explanation(worker.Place, 1));
        town.Drop("giai-trinh-1.xlsx", inTime);
        await Soon.BeAsync(() => worker.Ledger.Count == 6, "the first explanation is taken in");
        var until = new DateTimeOffset(2026, 12, 10, 17, 0, 0, TimeSpan.FromHours(7));
        Set(clock, until.AddMinutes(10));
        await Soon.BeAsync(() => town.Sent("Tham-dinh-lan-2_CCHC-2026").Count == 1, "the second appraisal begins");
        var made = File.GetLastWriteTimeUtc(town.In("outbox", "Tham-dinh-lan-2_CCHC-2026", town.Sent("Tham-dinh-lan-2_CCHC-2026")[0]));
        await SeenAsync(clock);

        clock.Shift -= TimeSpan.FromHours(1);
        await Soon.BeAsync(() => worker.Told(6003).Count > 0, "the clock is told to have gone back");
        town.Drop("giai-trinh-2.xlsx", tooLate);
        await Soon.BeAsync(
            () => File.Exists(town.In("outbox", "Phieu-tiep-nhan_CCHC-2026_giai-trinh_00002_1_Xa-Hai.xlsx")),
            "it is answered although the clock stands before the hour"
        );
        Assert.Equal([FileStanding.Accepted, FileStanding.Waiting], worker.Ledger.Skip(5).Select(row => row.Standing));
        // Past the hour a second time.
        clock.Shift += TimeSpan.FromMinutes(58);
        await Soon.FewLooksAsync();

        var row = worker.Place.Store.Read(worker.Place.RowIn);
        Assert.Equal((until, true), (row.ExplanationsUntil, row.ExplanationsClosed));
        Assert.Equal(
            ["open", "received", "received", "received", "received", "close", "received", "explanations-open", "received", "explanations-close", "late"],
            worker.Journal
        );
        Assert.Equal(made, File.GetLastWriteTimeUtc(town.In("outbox", "Tham-dinh-lan-2_CCHC-2026", town.Sent("Tham-dinh-lan-2_CCHC-2026")[0])));
        Assert.Single(worker.Told(6003));
        Assert.Empty(worker.Told(6001));
        Assert.Empty(worker.Told(1003));
    }

    // One look may have begun before the clock was moved; the next did not.
    private static async Task SeenAsync(ShiftedClock clock)
    {
        var before = clock.Ticks;
        await Soon.BeAsync(() => clock.Ticks >= before + 2, "the worker has looked at the clock");
    }

    private static void Set(ShiftedClock clock, DateTimeOffset to) => clock.Shift += to - clock.GetUtcNow();

    private static RoundState State(HostedWorker worker) => worker.Place.Store.Read(worker.Place.RowIn).State;

    private static IReadOnlyList<string> Backups(HostedWorker worker) => Directory.GetFiles(worker.Place.Folder.Folders.Backups, "*.db");
}
