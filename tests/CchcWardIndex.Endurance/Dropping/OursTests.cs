using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>Where the program itself fails at a file, that is not its sender's fault: it is told, kept, and read by the next version.</summary>
public class OursTests
{
    private const int NotRead = 2008;

    [Fact]
    public async Task A_file_at_which_the_program_fails_is_kept_as_ours_told_everywhere_and_read_by_the_next_version()
    {
        using var town = new Town();
        await using (var worker = await HostedWorker.StartAsync(town.Data, town.Settings, reader: Failing))
        {
            town.Drop("phieu.xlsx", town.Workbook(0, 1));
            town.Drop("tot.xlsx", town.Workbook(1, 2));
            await Soon.BeAsync(() => town.Names("inbox").Count == 0 && town.Names("outbox").Count == 2, "both are answered");

            var row = worker.Ledger.Single(row => row.FileName == "phieu.xlsx");
            Assert.Equal((FileStanding.NotRead, "khong-ro-don-vi"), (row.Standing, row.Sender));
            Assert.Equal(FileStanding.Accepted, worker.Ledger.Single(row => row.FileName == "tot.xlsx").Standing);
            Assert.Contains("đơn vị gửi không phải làm gì", Assert.Single(worker.Told(NotRead)), StringComparison.Ordinal);
            Assert.Contains("InvalidOperationException: Hỏng bên trong", Log(town), StringComparison.Ordinal);
            Assert.Empty(worker.Told(2002));
            var kept = File.ReadAllText(town.In("quarantine", row.Sha256, "ly-do.txt"));
            Assert.Contains("đây là lỗi của chương trình, không phải của đơn vị gửi", kept, StringComparison.Ordinal);
            Assert.Contains("Đơn vị không phải làm gì.", kept, StringComparison.Ordinal);
            var status = Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out;
            Assert.Contains(
                $"Chương trình gặp lỗi khi đọc tệp \"phieu.xlsx\"; không phải lỗi của đơn vị gửi. Gửi nhật ký và tệp trong quarantine/{row.Sha256}",
                status,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("bị từ chối", status, StringComparison.Ordinal);

            // Dropped again under the same program it waits on.
            town.Drop("phieu.xlsx", town.Workbook(0, 1));
            await Soon.BeAsync(() => worker.Told(2004).Count == 1, "it is told to wait");
            Assert.Equal(2, worker.Ledger.Count);
            worker.Place.Store.Write(context => context.Submissions.Single(one => one.Id == row.Id).Program = "cchc 0.2.9");
        }

        await using var mended = await HostedWorker.StartAsync(town.Data, town.Settings);
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "it counts");
        Assert.Equal(FileStanding.Accepted, mended.Ledger[^1].Standing);
        Assert.DoesNotContain(
            "Chương trình gặp lỗi",
            Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_at_which_the_program_fails_after_reading_it_stops_nobody_either()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(
            town.Data,
            town.Settings,
            reader: (set, files, failed) =>
                EvidenceReader.Read(set, files, failed) is var read && files[0].Name == "phieu.xlsx" ? read with { SelfAssessments = [] } : read
        );
        town.Drop("phieu.xlsx", town.Workbook(0, 1));
        town.Drop("tot.xlsx", town.Workbook(1, 2));
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && town.Names("outbox").Count == 2, "both are answered");

        Assert.Equal(
            [("phieu.xlsx", FileStanding.NotRead, "00001"), ("tot.xlsx", FileStanding.Accepted, "00002")],
            worker.Ledger.Select(row => (row.FileName, row.Standing, row.Sender)).Order()
        );
        Assert.Single(worker.Told(NotRead));
        Assert.Empty(worker.Told(1003));
        Assert.Contains(
            "chưa đọc được do lỗi chương trình",
            Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out,
            StringComparison.Ordinal
        );
    }

    private static Intake Failing(Criteria.CriteriaSet set, IReadOnlyList<EvidenceFile> files, Action<string, Exception>? failed) =>
        EvidenceReader.Read(
            set,
            [.. files.Select(file => file.Name == "phieu.xlsx" ? file with { Open = () => throw new InvalidOperationException("Hỏng bên trong") } : file)],
            failed
        );

    private static string Log(Town town) =>
        string.Concat(
            Directory
                .GetFiles(town.In("logs"), "*.jsonl")
                .Select(path =>
                {
                    using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
                    return reader.ReadToEnd();
                })
        );
}
