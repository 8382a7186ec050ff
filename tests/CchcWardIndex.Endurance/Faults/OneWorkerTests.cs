namespace CchcWardIndex.Endurance.Faults;

/// <summary>One worker a data folder: a second one says so and stops, and a killed one stands in nobody's way.</summary>
public class OneWorkerTests
{
    [Fact]
    public async Task A_second_worker_on_the_same_folder_says_so_and_stops_and_a_killed_one_leaves_no_lock()
    {
        using var town = new Town();
        using var first = WorkerProcess.Start(town);
        await first.SaysAsync("đã bắt đầu");

        using (var second = WorkerProcess.Start(town))
        {
            await second.EndsAsync();
            Assert.Equal(2, second.Status);
            Assert.Equal(
                $"Đã có một chương trình \"cchc run\" đang chạy trên thư mục dữ liệu \"{town.Data}\". Mỗi thư mục dữ liệu chỉ chạy một chương trình; "
                    + "chương trình này dừng lại.",
                second.Said.Trim()
            );
        }

        town.Drop(0, 1);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "the first one goes on with its work");
        first.Kill();

        using var third = WorkerProcess.Start(town);
        await third.SaysAsync("đã bắt đầu");
        town.Drop(0, 2);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 2)), "the next one works");
    }

    [Fact]
    public async Task A_data_folder_that_may_not_be_written_to_is_not_mistaken_for_a_second_worker()
    {
        using var town = new Town();
        using var barred = Barred.At(town.Data);

        using var worker = WorkerProcess.Start(town, obeysPermissions: true);
        await worker.EndsAsync();

        Assert.Equal(2, worker.Status);
        Assert.Equal(
            $"Không có quyền ghi vào thư mục dữ liệu \"{town.Data}\". Cấp quyền ghi cho tài khoản chạy chương trình rồi chạy lại.",
            worker.Said.Trim()
        );
    }

    [Fact]
    public async Task A_read_only_disk_is_not_mistaken_for_a_second_worker()
    {
        using var town = new Town();
        using var disk = SmallDisk.At(town.Data, mustTurnReadOnly: true);
        disk.TurnReadOnly();

        using var worker = WorkerProcess.Start(town);
        await worker.EndsAsync();

        // Not the status of faults in the settings: a service is started again until the disk is back.
        Assert.Equal(1, worker.Status);
        Assert.Equal(
            $"Không ghi được vào thư mục dữ liệu \"{town.Data}\": ổ đĩa đã đầy, đang ở chế độ chỉ đọc hoặc mất kết nối. Kiểm tra ổ đĩa rồi chạy lại.",
            worker.Said.Trim()
        );
    }
}
