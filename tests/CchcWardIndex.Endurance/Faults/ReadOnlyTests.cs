namespace CchcWardIndex.Endurance.Faults;

/// <summary>
/// A folder that may not be written to, or lies on a disk turned read-only: told in words, nothing lost, and done by itself when it is
/// allowed again.
/// </summary>
public class ReadOnlyTests
{
    private const string NoRight =
        "không có quyền đọc hoặc ghi thư mục. Cấp quyền cho tài khoản chạy chương trình; chương trình tự làm tiếp, không có gì bị mất.";
    private const string Stuck =
        "Chưa lấy đi được tệp \"phieu-0-1.xlsx\" trong hộp nhận phiếu: Tệp đã được nhận và lưu, nhưng chương trình không có quyền lấy nó ra khỏi thư mục. "
        + "Cấp quyền ghi vào thư mục cho tài khoản chạy chương trình; không cần chép lại tệp.";
    private const string Protected = "ổ đĩa đang ở chế độ chỉ đọc. Cho phép ghi trở lại; chương trình tự làm tiếp, không có gì bị mất.";

    [Theory]
    [InlineData("outbox", "Chưa ghi được phiếu tiếp nhận số 1: " + NoRight)]
    [InlineData("archive", "Hộp nhận phiếu tạm dừng: " + NoRight)]
    [InlineData("inbox", Stuck)]
    public async Task A_folder_without_the_right_to_write_is_told_and_waited_for(string folder, string words)
    {
        using var town = new Town();
        using var worker = WorkerProcess.Start(town, obeysPermissions: true);
        await worker.SaysAsync("đã bắt đầu");
        town.Drop(0, 1);
        using (Barred.At(town.In(folder)))
        {
            await worker.SaysAsync(words);
            await Soon.FewLooksAsync();
            Assert.Equal(words, Assert.Single(LogFile.Told(town.In("logs"), 6001)));
        }

        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "the file is answered and gone");
        await worker.SaysAsync("Đã hết vướng mắc, chương trình làm tiếp. Vướng mắc trước đó: " + words);
        Assert.Single(town.Names("archive"));
        Assert.Single(town.Names("outbox"));
    }

    [Fact]
    public async Task A_database_without_the_right_to_write_is_told_and_waited_for()
    {
        using var town = new Town();
        using (var before = WorkerProcess.Start(town))
        {
            await before.SaysAsync("đã bắt đầu");
        }

        var words =
            $"Hộp nhận phiếu tạm dừng: Không có quyền ghi vào tệp \"{town.In("state.db")}\". Cấp quyền ghi cho tài khoản chạy chương trình; chương "
            + "trình tự làm tiếp, không có gì bị mất.";
        town.Drop(0, 1);
        WorkerProcess worker;
        using (Barred.At(town.In("state.db")))
        {
            worker = WorkerProcess.Start(town, obeysPermissions: true);
            await worker.SaysAsync(words);
            await Soon.FewLooksAsync();
            Assert.Equal(words, Assert.Single(LogFile.Told(town.In("logs"), 6001)));
            Assert.Single(town.Names("inbox"));
        }

        using (worker)
        {
            await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "the file is answered and gone");
        }
    }

    [Theory]
    [InlineData("outbox", "Chưa ghi được phiếu tiếp nhận số 1: ")]
    [InlineData("archive", "Hộp nhận phiếu tạm dừng: ")]
    public async Task A_disk_turned_read_only_is_told_and_waited_for(string folder, string doing)
    {
        using var town = new Town();
        using var disk = SmallDisk.At(town.In(folder), mustTurnReadOnly: true);
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        disk.TurnReadOnly();
        town.Drop(0, 1);
        await Soon.BeAsync(() => worker.Told(6001).Count > 0, "the trouble is told");
        await Soon.FewLooksAsync();
        Assert.Equal([doing + Protected], worker.Told(6001));
        disk.TurnWritable();

        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "the file is answered and gone");
        await Soon.BeAsync(() => worker.Told(6002).Count == 1, "the trouble is told to be over");
        Assert.Single(worker.Ledger);
    }
}
