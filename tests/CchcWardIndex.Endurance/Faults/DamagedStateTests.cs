using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>
/// The database file cut short, or gone: told with what to do, nothing in the inbox lost; the last backup brings the rest back, and what
/// came after it counts once when it is dropped again.
/// </summary>
public class DamagedStateTests
{
    private const string Cure = "khôi phục từ bản sao lưu gần nhất: cchc backup restore --from TỆP.";

    /// <summary>What happens to the file: what is left of it, in pages of 4096 bytes, and the words for it.</summary>
    public static TheoryData<string, string> Cuts =>
        new()
        {
            { "nothing", "đã mất (không còn bảng nào)" },
            { "half", "bị hỏng hoặc bị cắt cụt" },
            { "all but a page", "bị hỏng hoặc bị cắt cụt" },
        };

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task A_state_cut_short_stops_the_start_and_a_backup_brings_it_back(string left, string words)
    {
        using var town = new Town();
        var backup = await SeasonWithBackup(town);
        Cut(town, left);
        town.Drop(2, 3);

        using (var stopped = WorkerProcess.Start(town))
        {
            await stopped.EndsAsync();
            Assert.Equal(ExitStatus.Failed, stopped.Status);
            Assert.Contains(words, stopped.Said, StringComparison.Ordinal);
            Assert.EndsWith(Cure, stopped.Said.Trim(), StringComparison.Ordinal);
        }

        Assert.Equal(["phieu-2-3.xlsx"], town.Names("inbox"));
        await RestoredAndWhole(town, backup);
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    [InlineData("no file", "đã mất (không còn bảng nào)")]
    public async Task A_state_cut_short_under_the_running_worker_is_told_and_no_file_is_taken_until_it_is_restored(string left, string words)
    {
        using var town = new Town();
        var backup = await SeasonWithBackup(town);
        using (var worker = WorkerProcess.Start(town))
        {
            await worker.SaysAsync("đã bắt đầu");
            await Soon.FewLooksAsync();
            Cut(town, left);
            town.Drop(2, 3);
            await worker.SaysAsync("Hộp nhận phiếu tạm dừng: Trạng thái trong tệp");
            await Soon.FewLooksAsync();
            var told = Assert.Single(LogFile.Told(town.In("logs"), 6001));
            Assert.Contains(words, told, StringComparison.Ordinal);
            Assert.EndsWith(Cure, told, StringComparison.Ordinal);
            Assert.Equal(["phieu-2-3.xlsx"], town.Names("inbox"));
            Assert.Empty(LogFile.Told(town.In("logs"), 1003));

            var refused = Cchc.Run("backup", "restore", "--from", backup, "--data", town.Data);
            Assert.Equal(2, refused.Status);
            Assert.Contains("Dừng chương trình đó trước khi khôi phục.", refused.Error, StringComparison.Ordinal);
        }

        await RestoredAndWhole(town, backup);
    }

    // One file before the backup, one after it.
    private static async Task<string> SeasonWithBackup(Town town)
    {
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        town.Drop(0, 1);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "the first is answered");
        var backup = town.In("backups", "state-20980101-020000.db");
        StateBackup.Write(worker.Place.Store, backup);
        town.Drop(1, 2);
        town.Drop(0, 5);
        await Soon.BeAsync(
            () => File.Exists(town.Receipt(1, 1)) && File.Exists(town.Receipt(0, 2)) && town.Names("inbox").Count == 0,
            "the others are answered"
        );
        return backup;
    }

    private static async Task RestoredAndWhole(Town town, string backup)
    {
        var restored = Cchc.Run("backup", "restore", "--from", backup, "--data", town.Data);
        Assert.Equal("", restored.Out);
        Assert.Equal(0, restored.Status);
        Assert.Contains("Các tệp nhận sau bản sao lưu này không còn trong sổ", restored.Error, StringComparison.Ordinal);

        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        await Soon.BeAsync(() => worker.Ledger.Count == 2 && town.Names("inbox").Count == 0, "what waited in the inbox is taken");
        Assert.Equal(["00001", "00003"], worker.Ledger.Select(row => row.Sender));

        // Everything the archive holds is dropped again: what the ledger knows counts no second time.
        foreach (var name in town.Names("archive"))
        {
            town.Drop(name, File.ReadAllBytes(town.In("archive", name)));
        }

        await Soon.BeAsync(() => worker.Ledger.Count == 4 && town.Names("inbox").Count == 0, "what came after the backup is taken again");
        Assert.Equal(["00001", "00001", "00002", "00003"], worker.Ledger.Select(row => row.Sender).Order(StringComparer.Ordinal));
        Assert.All(worker.Ledger, row => Assert.Equal(FileStanding.Accepted, row.Standing));
        Assert.Equal(worker.Ledger.Select(row => row.Sha256 + ".xlsx").Order(StringComparer.Ordinal), town.Names("archive"));
        await Soon.BeAsync(() => worker.Place.Store.Read(context => context.Deliveries.All(row => row.State == DeliveryState.Done)), "all is answered");
        Assert.Equal(
            [town.Receipt(0, 1), town.Receipt(0, 2), town.Receipt(1, 1), town.Receipt(2, 1)],
            Directory.EnumerateFiles(town.In("outbox")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(0, Cchc.Run("journal", "verify", "--data", town.Data).Status);
    }

    private static void Cut(Town town, string left)
    {
        var path = town.In("state.db");
        if (left == "no file")
        {
            File.Delete(path);
            return;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.SetLength(
            left switch
            {
                "nothing" => 0,
                "half" => file.Length / 2,
                _ => file.Length - 4096,
            }
        );
    }
}
