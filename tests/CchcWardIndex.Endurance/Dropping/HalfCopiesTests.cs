using System.Diagnostics;
using CchcWardIndex.App.Inbox;
using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Files;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>What looks like half a copy, or is still written to, waits where everybody can see it; what is whole is as quick as ever.</summary>
public class HalfCopiesTests
{
    private const int Waits = 2006;

    public enum Half
    {
        Cut,
        Zeros,
        Empty,
        ZerosFirst,
        OneByte,
    }

    [Theory]
    [InlineData(Half.Cut)]
    [InlineData(Half.Zeros)]
    [InlineData(Half.Empty)]
    [InlineData(Half.ZerosFirst)]
    [InlineData(Half.OneByte)]
    public async Task A_copy_that_pauses_waits_is_shown_and_is_taken_whole_when_it_goes_on(Half half)
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var whole = town.Workbook(0, 1);
        Start(town, half, whole);

        await Soon.BeAsync(() => worker.Told(Waits).Count == 1, "it is told to wait");
        town.Drop(1, 2);
        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)), "another one is answered meanwhile");
        await Soon.FewLooksAsync();
        Assert.Equal(["00002"], worker.Ledger.Select(row => row.Sender));
        Assert.Single(worker.Told(Waits));
        var status = Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out;
        Assert.Matches("Chưa nhận \"phieu.xlsx\" trong hộp nhận phiếu \\(từ [0-9:]+ ngày [0-9/]+\\): Đang chép\\?", status);

        // On the same file, as a copying program does.
        using (var goesOn = new FileStream(town.In("inbox", "phieu.xlsx"), FileMode.Open, FileAccess.Write))
        {
            goesOn.Write(whole);
        }

        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "it is answered");
        Assert.Equal(FileStanding.Accepted, worker.Ledger.Single(row => row.Sender == "00001").Standing);
        Assert.Empty(Directory.EnumerateDirectories(town.In("quarantine")));
    }

    [Theory]
    [InlineData(Half.Cut, "phần cuối đã bị cắt mất")]
    [InlineData(Half.Zeros, "Tệp chỉ toàn byte 0")]
    [InlineData(Half.Empty, "Tệp rỗng")]
    public async Task When_its_time_is_over_it_is_refused_for_what_it_is(Half half, string reason)
    {
        using var town = new Town();
        // The hand on the clock: on a busy machine, seconds pass before the first look.
        var clock = new ShiftedClock();
        var patience = town.Settings.Inbox with { UnfinishedMinutes = 30m };
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings with { Inbox = patience }, clock);
        Start(town, half, town.Workbook(0, 1));
        await Soon.BeAsync(() => worker.Told(Waits).Count == 1, "it is told to wait");
        clock.Pass(TimeSpan.FromMinutes(25));
        await Soon.FewLooksAsync();
        Assert.Empty(worker.Ledger);

        clock.Pass(TimeSpan.FromMinutes(6));
        await Soon.BeAsync(() => worker.Ledger.Count == 1 && town.Names("inbox").Count == 0, "it is refused");
        Assert.Single(worker.Told(Waits));
        Assert.Contains(reason, Assert.Single(worker.Told(2002)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_form_that_another_process_still_has_open_for_writing_is_not_taken_before_it_lets_go()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "On Windows it could not be opened at all.");
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        File.WriteAllBytes(town.In("phieu.xlsx"), town.Workbook(0, 1));
        using var writer = Shell.Start(town.Data, "exec 3>>phieu.xlsx && mv phieu.xlsx inbox/ && echo ready && exec sleep 120");
        town.Drop(1, 2);

        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)) && worker.Told(Waits).Count == 1, "the other one is answered, this one waits");
        await Soon.FewLooksAsync();
        Assert.Equal(["00002"], worker.Ledger.Select(row => row.Sender));
        Assert.Contains("đang được chép vào hoặc đang ghi dở", Assert.Single(worker.Told(Waits)), StringComparison.Ordinal);

        writer.Dispose();
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "it is answered");
        Assert.Empty(worker.Told(6001));
    }

    [Fact]
    public void Who_wants_to_write_while_a_form_is_read_waits_and_ends_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "On Windows it could not be opened at all.");
        using var folder = new TemporaryFolder();
        var path = folder.Path("phieu.xlsx");
        File.WriteAllBytes(path, [1, 2, 3]);
        var (length, time) = (new FileInfo(path).Length, File.GetLastWriteTimeUtc(path));
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None))
        {
            Assert.False(CchcWardIndex.App.Files.Writers.Has(file.SafeFileHandle, path));
            using var writer = Process.Start(new ProcessStartInfo("sh", ["-c", "echo more >> \"$1\"", "sh", path]))!;
            Assert.False(writer.WaitForExit(1000), "it did not wait");
            Assert.Equal(3, new FileInfo(path).Length);
            file.Dispose();
            Assert.True(writer.WaitForExit(60_000));
        }

        Assert.Equal(8, new FileInfo(path).Length);
        Assert.Null(Content.Read(new Sight(path, length, time, DateTimeOffset.UnixEpoch, 0, [])));
    }

    [Fact]
    public async Task A_copy_begun_before_the_hour_and_ended_after_it_is_on_time_and_another_file_of_that_name_is_not()
    {
        using var town = new Town("2026", "2026-12-05T17:00:00+07:00");
        var clock = new ShiftedClock();
        clock.Shift = new DateTimeOffset(2026, 12, 5, 16, 58, 0, TimeSpan.FromHours(7)) - clock.GetUtcNow();
        var settings = town.Settings with
        {
            Schedule = new ScheduleSettings
            {
                Scoring = "0 0 8 1 1 ?",
                Backup = "0 0 2 1 1 ?",
                Reminders = "0 0 8 1 1 ?",
            },
        };
        await using var worker = await HostedWorker.StartAsync(town.Data, settings, clock);
        var whole = town.Workbook(0, 1);
        Start(town, Half.Cut, whole);
        await Soon.BeAsync(() => worker.Told(Waits).Count == 1, "it is seen, and waits");

        clock.Shift += TimeSpan.FromMinutes(10);
        await Soon.BeAsync(() => worker.Journal.Contains("close"), "the round closes");
        File.WriteAllBytes(town.In("inbox", "phieu.xlsx"), whole);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "it is answered");
        town.Drop("phieu.xlsx", town.Workbook(0, 2));
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 2)), "the other one is answered");

        Assert.Equal([FileStanding.Accepted, FileStanding.Waiting], worker.Ledger.Select(row => row.Standing));
    }

    private static void Start(Town town, Half half, byte[] whole) =>
        File.WriteAllBytes(
            town.In("inbox", "phieu.xlsx"),
            half switch
            {
                Half.Cut => whole[..(whole.Length / 2)],
                Half.Zeros => new byte[whole.Length],
                Half.Empty => [],
                Half.ZerosFirst => [.. new byte[whole.Length / 2], .. whole[(whole.Length / 2)..]],
                _ => whole[..1],
            }
        );
}
