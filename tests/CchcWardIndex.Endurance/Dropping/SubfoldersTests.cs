using System.Net;
using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Inbox;
using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Endurance.Hosting;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Files;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>Folders put into the inbox: their forms are taken as if each was dropped by itself.</summary>
public class SubfoldersTests
{
    private const int Left = 2005;

    [Fact]
    public async Task Forms_in_folders_are_taken_one_by_one_under_their_folders_names_and_the_folders_stay()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        Put(town, town.Workbook(0, 1), "Phường Một", "Phiếu tự chấm.xlsx");
        // The same name in another folder, and folders in folders as deep as they are looked into.
        Put(town, town.Workbook(1, 2), "Xã Hai", "Phiếu tự chấm.xlsx");
        Put(town, town.Workbook(2, 3), "1", "2", "3", "4", "5", "phieu.XLSX");
        Put(town, [1, 2, 3], "Phường Một", "hong.xlsx");
        // By this name the reason lies beside every refused file.
        Put(town, [4, 5, 6], "ly-do.txt");
        await Soon.BeAsync(() => town.Names("outbox").Count == 5 && FilesIn(town).Count == 0, "all are answered and taken away");

        Assert.Equal(
            ["1/2/3/4/5/phieu.XLSX", "Phường Một/Phiếu tự chấm.xlsx", "Phường Một/hong.xlsx", "Xã Hai/Phiếu tự chấm.xlsx", "ly-do.txt"],
            worker.Ledger.Select(row => row.FileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["00001", "00002", "00003"],
            worker.Ledger.Where(row => row.Standing == FileStanding.Accepted).Select(row => row.Sender).Order(StringComparer.Ordinal)
        );
        Assert.All(town.Names("outbox"), name => Assert.Matches("^Phieu-tiep-nhan_CCHC-2098_[a-z0-9-]+_[12]_[A-Za-z0-9-]+\\.xlsx$", name));
        Assert.Equal([4, 5, 6], File.ReadAllBytes(town.In("quarantine", worker.Ledger.Single(row => row.FileName == "ly-do.txt").Sha256, "tep-ly-do.txt")));
        var refused = worker.Ledger.Single(row => row.FileName == "Phường Một/hong.xlsx");
        Assert.Equal([1, 2, 3], File.ReadAllBytes(town.In("quarantine", refused.Sha256, "hong.xlsx")));
        Assert.Contains("Tệp: Phường Một/hong.xlsx", File.ReadAllText(town.In("quarantine", refused.Sha256, "ly-do.txt")), StringComparison.Ordinal);
        Assert.True(Directory.Exists(town.In("inbox", "Phường Một")), "somebody may still be filling it");
        Assert.Empty(worker.Told(1003));
        Assert.Empty(worker.Told(Left));
    }

    [Fact]
    public async Task What_is_not_taken_out_of_folders_stays_and_is_told_in_log_status_and_board()
    {
        using var town = new Town();
        var settings = town.OnFreePort();
        await using var worker = await HostedWorker.StartAsync(town.Data, settings);
        Put(town, "%PDF-1.7"u8.ToArray(), "Phường Một", "Kế hoạch.pdf");
        Put(town, town.Workbook(3, 1), "1", "2", "3", "4", "5", "6", "phieu.xlsx");
        foreach (var name in new[] { ".DS_Store", "~$phieu.xlsx", "phieu.xlsx.tmp" })
        {
            Put(town, [1], "Phường Một", name);
        }

        Put(town, [1], ".stfolder", "phieu.xlsx");
        Put(town, town.Workbook(0, 2), "Phường Một", "phieu.xlsx");
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && worker.Told(Left).Count == 2, "the form is answered, the others are told");
        await Soon.FewLooksAsync();

        Assert.Equal(2, worker.Told(Left).Count);
        Assert.Single(worker.Ledger);
        string[] expected = ["\"1/2/3/4/5/6\"", "\"Phường Một/Kế hoạch.pdf\""];
        using var client = new HttpClient();
        var board = WebUtility.HtmlDecode(
            await client.GetStringAsync(new Uri($"http://127.0.0.1:{settings.Board.Port}/"), TestContext.Current.CancellationToken)
        );
        var status = Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out;
        foreach (var name in expected)
        {
            Assert.Single(worker.Told(Left), line => line.Contains(name, StringComparison.Ordinal));
            Assert.Single(status.Split('\n'), line => line.Contains(name, StringComparison.Ordinal));
            Assert.Contains(name, board, StringComparison.Ordinal);
        }

        using var json = JsonDocument.Parse(Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--json", "--data", town.Data).Out);
        Assert.Equal(
            [("1/2/3/4/5/6", "tooDeep"), ("Phường Một/Kế hoạch.pdf", "noForm")],
            json.RootElement.GetProperty("inbox")
                .GetProperty("files")
                .EnumerateArray()
                .Select(file => (file.GetProperty("name").GetString()!, file.GetProperty("why").GetString()!))
        );

        Directory.Delete(town.In("inbox", "1"), recursive: true);
        File.Delete(town.In("inbox", "Phường Một", "Kế hoạch.pdf"));
        await Soon.BeAsync(
            () => !Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out.Contains("Chưa nhận", StringComparison.Ordinal),
            "status tells of it no longer"
        );
    }

    [Fact]
    public async Task Many_alike_in_one_folder_are_told_in_one_line()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        Directory.CreateDirectory(town.In("beside"));
        foreach (var number in Enumerable.Range(1, 60))
        {
            File.WriteAllText(town.In("beside", $"{number:00}.pdf"), "");
        }

        Directory.Move(town.In("beside"), town.In("inbox", "tai-lieu"));
        await Soon.BeAsync(() => worker.Told(Left).Count > 0, "they are told");

        Assert.StartsWith("Chưa nhận 60 tệp trong hộp nhận phiếu (từ ", Assert.Single(worker.Told(Left)), StringComparison.Ordinal);
        Assert.Contains(
            "): \"tai-lieu/01.pdf\", \"tai-lieu/02.pdf\", \"tai-lieu/03.pdf\" và 57 tệp nữa cùng thư mục. ",
            worker.Told(Left)[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_of_a_folder_that_a_killed_process_was_clearing_goes_back_to_its_folder()
    {
        using var town = new Town();
        var folder = DataFolder.Of(town.Data, town.Settings);
        folder.Create();
        foreach (var (name, bytes) in new[] { ("giu.xlsx", new byte[] { 1 }), ("tra.xlsx", [2]) })
        {
            Directory.CreateDirectory(Path.Combine(folder.Clearing, "Phường Một", "a"));
            File.WriteAllBytes(Path.Combine(folder.Clearing, "Phường Một", "a", name), bytes);
        }

        new Clearing(folder).Finish(sha256 => sha256 == Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([1])));

        Assert.Equal([2], File.ReadAllBytes(town.In("inbox", "Phường Một", "a", "tra.xlsx")));
        Assert.False(File.Exists(town.In("inbox", "Phường Một", "a", "giu.xlsx")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Clearing));
    }

    [Fact]
    public async Task A_form_in_a_folder_that_may_not_be_changed_is_counted_once_told_and_keeps_nobody_waiting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Permissions are of another kind.");
        using var town = new Town();
        using var worker = WorkerProcess.Start(town, obeysPermissions: true);
        await worker.SaysAsync("đã bắt đầu");
        Directory.CreateDirectory(town.In("beside"));
        File.WriteAllBytes(town.In("beside", "phieu.xlsx"), town.Workbook(0, 1));
        Shell.Run(town.Data, "chmod 555 beside && mv beside inbox/khoa");
        await worker.SaysAsync("khoa/phieu.xlsx");
        town.Drop(1, 2);

        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && File.Exists(town.Receipt(1, 1)), "both are answered");
        await Soon.FewLooksAsync();
        Assert.Equal(["Phieu-tiep-nhan_CCHC-2098_00001_1_Phuong-Mot.xlsx", "Phieu-tiep-nhan_CCHC-2098_00002_1_Xa-Hai.xlsx"], town.Names("outbox"));
        Assert.Contains("Chưa lấy đi được tệp \"khoa/phieu.xlsx\" trong hộp nhận phiếu: Tệp đã được nhận và lưu", worker.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Hộp nhận phiếu tạm dừng", worker.Said, StringComparison.Ordinal);
    }

    // A folder with what is in it, moved into place as a whole where it is not there yet.
    private static void Put(Town town, byte[] content, params string[] parts)
    {
        var path = town.In(["inbox", .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(town.In("wait"), content);
        File.Move(town.In("wait"), path);
    }

    private static List<string> FilesIn(Town town) => [.. Directory.EnumerateFiles(town.In("inbox"), "*", SearchOption.AllDirectories)];
}
