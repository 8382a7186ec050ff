using CchcWardIndex.App.Rounds;
using CchcWardIndex.Endurance.Postgres;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>A disk that is really full: told in words, nothing lost, nothing doubled, and all of it done once there is room.</summary>
public class DiskFullTests(PostgresServer server)
{
    private const string Words = "ổ đĩa đã đầy. Dọn bớt chỗ trên ổ đĩa; chương trình tự làm tiếp, không có gì bị mất.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_full_outbox_keeps_the_receipts_owed_until_there_is_room(bool onPostgres)
    {
        using var town = new Town { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        using var disk = SmallDisk.At(town.In("outbox"));
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        disk.Fill();
        town.Drop(0, 1);
        town.Drop(1, 2);
        await Soon.BeAsync(() => worker.Told(6001).Count >= 2, "both receipts are told to be owed");

        await Soon.FewLooksAsync();
        Assert.Equal(
            ["Chưa ghi được phiếu tiếp nhận số 1: " + Words, "Chưa ghi được phiếu tiếp nhận số 2: " + Words],
            worker.Told(6001).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, worker.Ledger.Count);
        Assert.Empty(town.Names("inbox"));
        Assert.Equal(["filler"], town.Names("outbox"));

        disk.Free();
        await Soon.BeAsync(() => worker.Told(6002).Count == 2, "the troubles are told to be over");
        Assert.Equal([town.Receipt(0, 1), town.Receipt(1, 1)], Directory.EnumerateFiles(town.In("outbox")).Order(StringComparer.Ordinal));
        Assert.Equal(2, worker.Ledger.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_full_outbox_keeps_forms_and_confirmation_sheets_owed_until_there_is_room(bool onPostgres)
    {
        using var town = new Town(appraised: true) { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        using var disk = SmallDisk.At(town.In("outbox"));
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var desk = new RoundDesk(worker.Place);
        var at = (town, disk, worker, new List<string>());
        for (var unit = 0; unit < town.Set.Units.Length; unit++)
        {
            town.Drop(unit, 600 + unit);
        }

        await Soon.BeAsync(() => Enumerable.Range(0, town.Set.Units.Length).All(unit => File.Exists(town.Receipt(unit, 1))), "all are answered");

        await OwedAsync(at, () => desk.Close(Actors.Of("Chuyên viên")), "Tham-dinh-lan-1_CCHC-2098", 1, "mẫu phiếu thẩm định lần 1");
        await OwedAsync(
            at,
            () => town.Drop("tham-dinh-1.xlsx", Town.FirstAppraisal(worker.Place)),
            "Giai-trinh_CCHC-2098",
            4,
            "phiếu tiếp nhận số 5",
            "mẫu phiếu giải trình"
        );
        town.Drop("giai-trinh.xlsx", town.Explanation(worker.Place, 0));
        await Soon.BeAsync(() => File.Exists(town.In("outbox", "Phieu-tiep-nhan_CCHC-2098_giai-trinh_00001_1_Phuong-Mot.xlsx")), "the explanation is answered");
        await OwedAsync(
            at,
            () => new ProcedureDesk(worker.Place).CloseExplanations(Actors.Of("Chuyên viên")),
            "Tham-dinh-lan-2_CCHC-2098",
            1,
            "mẫu phiếu thẩm định lần 2"
        );
        town.Drop("tham-dinh-2.xlsx", Town.SecondAppraisal(worker.Place));
        await Soon.BeAsync(
            () => File.Exists(town.In("outbox", "Phieu-tiep-nhan_CCHC-2098_tham-dinh-2_noi-vu_1_Phong-Noi-vu.xlsx")),
            "the second appraisal is answered"
        );
        await OwedAsync(at, () => desk.Score(Actors.Of("Chuyên viên")), "Bien-ban-xac-nhan_CCHC-2098_lan-cham-1", 4, "biên bản xác nhận của lần chấm 1");

        Assert.Equal(
            "open received received received received close received explanations-open received explanations-close received score",
            string.Join(' ', worker.Journal)
        );
        Assert.All(
            ((string[])["Tham-dinh-lan-1_CCHC-2098", "Giai-trinh_CCHC-2098", "Tham-dinh-lan-2_CCHC-2098", "Bien-ban-xac-nhan_CCHC-2098_lan-cham-1"]).Select(
                folder => $"{folder} ("
            ),
            folder => Assert.Single(worker.Told(5001), line => line.Contains(folder, StringComparison.Ordinal))
        );
        Assert.Empty(worker.Told(1003));
    }

    // What a step makes owed is told of once, nothing half-made lies about, and with room again all of it comes out.
    private static async Task OwedAsync(
        (Town Town, SmallDisk Disk, HostedWorker Worker, List<string> Told) at,
        Action step,
        string folder,
        int files,
        params string[] owed
    )
    {
        var (town, disk, worker, told) = at;
        disk.Fill();
        step();
        told.AddRange(owed.Select(what => $"Chưa ghi được {what}: {Words}"));
        await Soon.BeAsync(() => worker.Told(6001).Count >= told.Count, $"{folder} is told to be owed");
        await Soon.FewLooksAsync();
        Assert.Equal(told.Order(StringComparer.Ordinal), worker.Told(6001).Order(StringComparer.Ordinal));
        Assert.Empty(town.Sent(folder));

        disk.Free();
        await Soon.BeAsync(() => worker.Told(6002).Count == told.Count, $"the trouble about {folder} is told to be over");
        Assert.Equal(files, town.Sent(folder).Count);
        Assert.DoesNotContain(Directory.EnumerateFiles(town.In("outbox"), "*", SearchOption.AllDirectories), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_full_archive_leaves_the_files_in_the_inbox_until_there_is_room(bool onPostgres)
    {
        using var town = new Town { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        using var disk = SmallDisk.At(town.In("archive"));
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        disk.Fill();
        town.Drop(0, 1);
        town.Drop(1, 2);
        await Soon.BeAsync(() => worker.Told(6001).Count >= 1, "the trouble is told");

        await Soon.FewLooksAsync();
        Assert.Equal(["Hộp nhận phiếu tạm dừng: " + Words], worker.Told(6001));
        Assert.Empty(worker.Ledger);
        Assert.Equal(["phieu-0-1.xlsx", "phieu-1-2.xlsx"], town.Names("inbox"));
        Assert.Equal(["filler"], town.Names("archive"));

        disk.Free();
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && File.Exists(town.Receipt(1, 1)) && town.Names("inbox").Count == 0, "both are answered");
        await Soon.BeAsync(() => worker.Told(6002).Count == 1, "the trouble is told to be over");
        Assert.Equal(["00001", "00002"], worker.Ledger.Select(row => row.Sender));
        Assert.Equal(worker.Ledger.Select(row => row.Sha256 + ".xlsx").Order(StringComparer.Ordinal), town.Names("archive"));
    }

    [Fact]
    public async Task A_full_disk_under_the_database_stops_the_inbox_and_nothing_else_until_there_is_room()
    {
        using var town = new Town();
        using var disk = SmallDisk.At(town.In("state"));
        await using var worker = await HostedWorker.StartAsync(town.In("state"), Elsewhere(town));
        town.Drop(0, 1);
        // Nothing of it is left to be written: that it is gone from the inbox comes last into the state.
        await Soon.BeAsync(
            () => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0 && worker.Ledger is [{ IsInInbox: false }],
            "the first is answered and gone"
        );
        disk.Fill();
        town.Drop(1, 2);
        town.Drop(2, 3);
        await Soon.BeAsync(() => worker.Told(6001).Count >= 1, "the trouble is told");

        await Soon.FewLooksAsync();
        Assert.StartsWith(
            "Hộp nhận phiếu tạm dừng: Ổ đĩa đã đầy nên chưa ghi được trạng thái vào tệp ",
            Assert.Single(worker.Told(6001)),
            StringComparison.Ordinal
        );
        Assert.EndsWith("Dọn bớt chỗ trên ổ đĩa; chương trình tự làm tiếp, không có gì bị mất.", worker.Told(6001)[0], StringComparison.Ordinal);
        // What still found room in the database's log is entered; everything else lies where it was dropped.
        Assert.Subset(new HashSet<string> { "phieu-1-2.xlsx", "phieu-2-3.xlsx" }, town.Names("inbox").ToHashSet());
        Assert.Empty(new[] { "phieu-1-2.xlsx", "phieu-2-3.xlsx" }.Except(town.Names("inbox")).Except(worker.Ledger.Select(row => row.FileName)));

        disk.Free();
        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)) && File.Exists(town.Receipt(2, 1)) && town.Names("inbox").Count == 0, "all are answered");
        await Soon.BeAsync(() => worker.Told(6002).Count == 1, "the trouble is told to be over");
        Assert.Equal(["00001", "00002", "00003"], worker.Ledger.Select(row => row.Sender));
        Assert.Equal(["open", "received", "received", "received"], worker.Journal);
        Assert.Empty(worker.Told(1003));
    }

    internal static Settings Elsewhere(Town town) =>
        town.Settings with
        {
            Folders = new FolderSettings
            {
                Inbox = town.In("inbox"),
                Archive = town.In("archive"),
                Quarantine = town.In("quarantine"),
                Outbox = town.In("outbox"),
                Published = town.In("published"),
                Backups = town.In("backups"),
                Logs = town.In("logs"),
            },
        };
}
