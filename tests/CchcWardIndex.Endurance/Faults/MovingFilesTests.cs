using System.Diagnostics;
using System.Security.Cryptography;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Inbox;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Files;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>Files that somebody still holds, writes or replaces: taken whole and once, or not yet.</summary>
public class MovingFilesTests
{
    [Fact]
    public async Task A_file_that_another_program_holds_is_told_once_and_taken_when_it_is_let_go()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var beside = town.In("phieu.xlsx");
        File.WriteAllBytes(beside, town.Workbook(0, 1));
        using var holder = Hold(beside);
        File.Move(beside, town.In("inbox", "phieu.xlsx"));
        town.Drop(1, 2);

        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)) && worker.Told(6001).Count > 0, "the other file is answered, and this one told");
        await Soon.FewLooksAsync();
        Assert.Equal(
            "Chưa nhận tệp \"phieu.xlsx\" trong hộp nhận phiếu: Tệp đang được mở ở một chương trình khác. Đóng tệp; chương trình sẽ tự nhận.",
            Assert.Single(worker.Told(6001))
        );
        Assert.Equal(["00002"], worker.Ledger.Select(row => row.Sender));

        holder.Dispose();
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "the file is answered");
        await Soon.BeAsync(() => worker.Told(6002).Count == 1, "the trouble is told to be over");
        // Held or not, it came when it came.
        Assert.True(worker.Ledger.Single(row => row.Sender == "00001").ReceivedAt <= worker.Ledger.Single(row => row.Sender == "00002").ReceivedAt);
    }

    [Fact]
    public async Task A_held_file_that_is_taken_back_is_no_trouble_any_longer()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        // Held before it is dropped: the worker must not be quicker.
        var (beside, path) = (town.In("phieu.xlsx"), town.In("inbox", "phieu.xlsx"));
        File.WriteAllBytes(beside, [1, 2, 3]);
        using (var holder = Hold(beside))
        {
            File.Move(beside, path);
            await Soon.BeAsync(() => worker.Told(6001).Count > 0, "it is told");
            File.Delete(path);
        }

        await Soon.BeAsync(() => worker.Told(6002).Count == 1, "the trouble is over");
    }

    [Fact]
    public async Task A_file_that_grows_is_left_alone_until_it_is_whole()
    {
        using var town = new Town();
        // Ten pieces a look: a machine so busy that one comes late by a second has not stopped the copying.
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings with { Inbox = new InboxSettings { PollSeconds = 1 } });
        var whole = town.Workbook(0, 1);
        var watch = Stopwatch.StartNew();
        var copying = new Thread(() =>
        {
            using var growing = new FileStream(town.In("inbox", "phieu.xlsx"), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            foreach (var some in whole.Chunk((whole.Length / 50) + 1))
            {
                growing.Write(some);
                Thread.Sleep(100);
            }
        });
        copying.Start();
        while (copying.IsAlive)
        {
            Assert.Empty(worker.Ledger);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(4), "it grew over too few looks");
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "it is answered");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(whole)), Assert.Single(worker.Ledger).Sha256);
        Assert.Empty(worker.Told(2002));
    }

    [Fact]
    public async Task Of_files_that_replace_each_other_under_one_name_every_one_taken_is_whole_and_the_last_is_never_lost()
    {
        using var town = new Town();
        var versions = Enumerable.Range(0, 40).Select(number => town.Workbook(0, number)).ToList();
        var digests = versions.Select(version => Convert.ToHexStringLower(SHA256.HashData(version))).ToList();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var random = new Random(20261205);
        for (var number = 0; number < versions.Count; number++)
        {
            if (number % 3 == 0)
            {
                // Over the bytes of whatever lies there.
                File.WriteAllBytes(town.In("inbox", "phieu.xlsx"), versions[number]);
            }
            else
            {
                town.Drop("phieu.xlsx", versions[number]);
            }

            // Now and then longer than two looks, so that many are caught while they are being taken; some as long as it takes.
            await Task.Delay(random.Next(20, 480), TestContext.Current.CancellationToken);
            if (number % 8 == 7)
            {
                await Soon.BeAsync(() => worker.Ledger.Any(row => row.Sha256 == digests[number]), "this one is taken");
            }
        }

        await Soon.BeAsync(() => worker.Ledger.Any(row => row.Sha256 == digests[^1]) && town.Names("inbox").Count == 0, "the last is taken");
        Assert.True(worker.Ledger.Count > 4, $"only {worker.Ledger.Count} were taken: the test proved little");
        Assert.All(worker.Ledger, row => Assert.Contains(row.Sha256, digests));
        Assert.All(worker.Ledger, row => Assert.Equal(SubmittedKind.SelfAssessment, row.Kind));
        Assert.Equal(worker.Ledger.Select(row => row.Sha256 + ".xlsx").Order(StringComparer.Ordinal), town.Names("archive"));
        Assert.Equal(digests.Where(digest => worker.Ledger.Any(row => row.Sha256 == digest)), worker.Ledger.Select(row => row.Sha256));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_replaced_after_it_was_read_is_put_back_and_only_what_was_read_goes(bool sameSizeAndTime)
    {
        using var town = new Town();
        var folder = DataFolder.Of(town.Data, town.Settings);
        folder.Create();
        var (first, second) = (new byte[] { 1, 2, 3, 4 }, sameSizeAndTime ? new byte[] { 5, 6, 7, 8 } : [5]);
        var path = town.Drop("phieu.xlsx", first);
        var file = new FileInfo(path);
        var sight = new Sight(path, file.Length, file.LastWriteTimeUtc, DateTimeOffset.UnixEpoch, 0, []);
        var content = Content.Read(sight)!;
        Assert.Equal(first, content.Bytes);

        town.Drop("phieu.xlsx", second);
        if (sameSizeAndTime)
        {
            File.SetLastWriteTimeUtc(path, sight.LastWrite);
        }

        new Clearing(folder).Remove(content);
        Assert.Equal(second, File.ReadAllBytes(path));
        Assert.Empty(Directory.EnumerateFiles(folder.Clearing));
    }

    [Fact]
    public void A_file_overwritten_while_it_is_read_is_not_taken_at_all()
    {
        using var town = new Town();
        Directory.CreateDirectory(town.In("inbox"));
        var path = town.In("inbox", "phieu.xlsx");
        // So big that reading it takes a while; half before the other half, as one byte repeated.
        File.WriteAllBytes(path, [.. Enumerable.Repeat((byte)1, 23 * 1024 * 1024)]);
        var file = new FileInfo(path);
        var sight = new Sight(path, file.Length, file.LastWriteTimeUtc, DateTimeOffset.UnixEpoch, 0, []);
        var whole = Content.Read(sight);
        Assert.All(whole!.Bytes!, one => Assert.Equal(1, one));

        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows a file that is written to cannot be opened for reading alone.");
        // A program that asks for no lock, as most do here.
        using var writer = Process.Start(
            new ProcessStartInfo("sh", ["-c", "while :; do dd if=/dev/zero of=\"$1\" bs=4096 count=5888 conv=notrunc 2>/dev/null; done", "sh", path])
        )!;
        try
        {
            // As long as it takes on a busy machine: where nothing is refused, a minute is enough to say so.
            var refused = 0;
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(1) && refused < 20; )
            {
                var read = Content.Read(sight);
                Assert.True(read is null || read.Sha256 == whole.Sha256, "half a file was taken");
                refused += read is null ? 1 : 0;
            }

            Assert.Equal(20, refused);
        }
        finally
        {
            writer.Kill(entireProcessTree: true);
            writer.WaitForExit();
        }
    }

    // Another process where there is one that can hold a lock; on Windows a handle does the same.
    private static IDisposable Hold(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete);
        }

        return Shell.Start(Path.GetDirectoryName(path)!, $"exec flock --exclusive '{Path.GetFileName(path)}' sh -c 'echo ready; exec sleep 60'");
    }
}
