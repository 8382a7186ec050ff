using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Postgres;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.Worker.Faults;

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
        var settings = town.Settings with { Schedule = new ScheduleSettings { Backup = "0 50 16 * * ?", Reminders = "0 0 8 * * ?" } };
        await using var worker = await HostedWorker.StartAsync(town.Data, settings, clock);
        town.Drop(0, 1);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "the first is answered");
        clock.Shift += TimeSpan.FromMinutes(30);
        await Soon.BeAsync(() => State(worker) == RoundState.Closed, "the round closes");
        await Soon.BeAsync(() => Backups(worker).Count == 1, "the backup is made");
        await Task.Delay(2500, TestContext.Current.CancellationToken);

        clock.Shift -= TimeSpan.FromHours(1);
        await Soon.BeAsync(() => worker.Told(6003).Count > 0, "the clock is told to have gone back");
        town.Drop(1, 2);
        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)), "the file is answered although the clock stands before the last look", 10);

        Assert.Equal([Standing.Accepted, Standing.Waiting], worker.Ledger.Select(row => row.Standing));
        Assert.Equal(RoundState.Closed, State(worker));
        // Past the time of the backup a second time.
        clock.Shift += TimeSpan.FromMinutes(38);
        await Soon.FewLooksAsync();
        Assert.Single(Backups(worker));
        Assert.Single(worker.Told(4004));
        Assert.Single(worker.Told(6003));
        Assert.Matches("^Đồng hồ của máy bị lùi từ 17:15 ngày 05/12/2026 về 16:15 ngày 05/12/2026. Kiểm tra lại giờ của máy; việc đã làm theo giờ cũ không làm lại.$", worker.Told(6003)[0]);
        Assert.Equal(["open", "received", "close", "late"], worker.Journal);
    }

    private static RoundState State(HostedWorker worker) => worker.Place.Store.Read(worker.Place.RowIn).State;

    private static IReadOnlyList<string> Backups(HostedWorker worker) => Directory.GetFiles(worker.Place.Folder.Folders.Backups, "*.db");
}
