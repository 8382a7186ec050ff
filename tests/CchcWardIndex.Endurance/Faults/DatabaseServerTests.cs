using CchcWardIndex.Endurance.Postgres;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>PostgreSQL stopped under the running worker, and started again.</summary>
public class DatabaseServerTests
{
    [Fact]
    public async Task A_server_that_is_stopped_is_told_and_waited_for()
    {
        // One of its own: the shared one serves other tests.
        await using var server = new PostgresServer();
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings with { Database = await server.CreateDatabaseAsync() });
        town.Drop(0, 1);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)) && town.Names("inbox").Count == 0, "the first is answered");

        server.Stop();
        town.Drop(1, 2);
        await Soon.BeAsync(() => worker.Told(6001).Count > 0, "the trouble is told");
        await Soon.FewLooksAsync();
        const string Words =
            "Hộp nhận phiếu tạm dừng: Không kết nối được máy chủ PostgreSQL nêu trong cài đặt Cchc:Database. Kiểm tra máy chủ và mạng; chương trình tự "
            + "làm tiếp, không có gì bị mất.";
        Assert.Equal([Words], worker.Told(6001));
        Assert.Equal(["phieu-1-2.xlsx"], town.Names("inbox"));

        server.StartAgain();
        await Soon.BeAsync(() => File.Exists(town.Receipt(1, 1)) && town.Names("inbox").Count == 0, "the second is answered");
        await Soon.BeAsync(() => worker.Told(6002).Count == 1, "the trouble is told to be over");
        Assert.Equal(["00001", "00002"], worker.Ledger.Select(row => row.Sender));
        Assert.Equal(["open", "received", "received"], worker.Journal);
    }
}
