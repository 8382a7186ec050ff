using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>A .zip of forms: each is taken as if it was dropped by itself, and what else is in it is named.</summary>
public class ZipsTests(SeasonFixture season)
{
    private const int Refused = 2002;
    private const int Known = 2004;
    private const int Unpacked = 2009;

    [Fact]
    public async Task The_forms_of_a_zip_are_taken_one_by_one_and_the_zip_goes_when_all_are_kept()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var below = Zip(("Xã Bốn.xlsx", town.Workbook(3, 4)));
        town.Drop(
            "Phiếu.ZIP",
            Zip(
                ("Phường Một.xlsx", town.Workbook(0, 1)),
                ("thư mục/Xã Hai.xlsx", town.Workbook(1, 2)),
                ("cu\\ba.xlsx", town.Workbook(2, 3)),
                ("hong.xlsx", [1, 2, 3]),
                ("them.zip", below),
                ("__MACOSX/._Phường Một.xlsx", [1]),
                ("~$Phường Một.xlsx", [1]),
                ("thư mục/", [])
            )
        );
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && town.Names("outbox").Count == 5, "all are answered, and the zip is gone");

        Assert.Equal(
            ["Phiếu.ZIP/Phường Một.xlsx", "Phiếu.ZIP/cu/ba.xlsx", "Phiếu.ZIP/hong.xlsx", "Phiếu.ZIP/them.zip/Xã Bốn.xlsx", "Phiếu.ZIP/thư mục/Xã Hai.xlsx"],
            worker.Ledger.Select(row => row.FileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["00001", "00002", "00003", "00004"],
            worker.Ledger.Where(row => row.Standing == FileStanding.Accepted).Select(row => row.Sender).Order(StringComparer.Ordinal)
        );
        // The bytes of the forms themselves, and nothing else.
        Assert.Equal(
            worker.Ledger.Where(row => row.Standing == FileStanding.Accepted).Select(row => row.Sha256 + ".xlsx").Order(StringComparer.Ordinal),
            town.Names("archive")
        );
        Assert.Equal(
            [1, 2, 3],
            File.ReadAllBytes(town.In("quarantine", worker.Ledger.Single(row => row.Standing == FileStanding.Refused).Sha256, "hong.xlsx"))
        );

        // Once more, as a whole and one form by itself: nothing counts twice.
        town.Drop("lai.zip", Zip(("a.xlsx", town.Workbook(0, 1)), ("b.xlsx", town.Workbook(1, 2))));
        town.Drop(2, 3);
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && worker.Told(Known).Count == 3, "they are told to be known");
        Assert.Equal(5, worker.Ledger.Count);
        Assert.Empty(worker.Told(1003));
    }

    [Fact]
    public async Task What_a_zip_holds_beside_forms_is_named_on_a_receipt_of_its_own_and_the_zip_is_kept_whole()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var zip = Zip(
            ("phieu.xlsx", town.Workbook(0, 1)),
            ("kế hoạch.pdf", "%PDF"u8.ToArray()),
            ("/etc/a.xlsx", [1]),
            ("../b.xlsx", [1]),
            ("C:\\c.xlsx", [1]),
            ("mot.zip", Zip(("hai.zip", Zip(("d.xlsx", town.Workbook(1, 2)))))),
            ("e.rar", [1])
        );
        town.Drop("phieu.zip", zip);
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && town.Names("outbox").Count == 2, "form and zip are answered");

        var row = worker.Ledger.Single(row => row.FileName == "phieu.zip");
        Assert.Equal((FileStanding.Unpacked, 6), (row.Standing, row.Remarks));
        Assert.Equal(zip, File.ReadAllBytes(town.In("quarantine", row.Sha256, "phieu.zip")));
        var told = Assert.Single(worker.Told(Unpacked));
        foreach (var name in new[] { "kế hoạch.pdf", "etc/a.xlsx", "../b.xlsx", "C:/c.xlsx", "mot.zip/hai.zip", "e.rar" })
        {
            Assert.Contains($"phieu.zip!{name}: ", told, StringComparison.Ordinal);
        }

        Assert.Contains(
            "Tệp nén \"phieu.zip\": phiếu bên trong đã được nhận riêng; còn 6 nội dung chưa được đọc, xem phiếu tiếp nhận "
                + "Phieu-tiep-nhan_CCHC-2098_khong-ro-don-vi_1_phieu.xlsx.",
            Status(town),
            StringComparison.Ordinal
        );
        Assert.Single(worker.Ledger, one => one.Standing == FileStanding.Accepted);
        Assert.Empty(Directory.GetFiles(town.Root, "b.xlsx", SearchOption.AllDirectories));
        Assert.Empty(worker.Told(Refused));
    }

    public enum Bad
    {
        Cut,
        Locked,
        WorkbookRenamed,
        NoForms,
        Empty,
        NoZip,
        TooMany,
    }

    [Theory]
    [InlineData(Bad.Cut, "bị hỏng hoặc chưa chép xong")]
    [InlineData(Bad.Locked, "có mật khẩu")]
    [InlineData(Bad.WorkbookRenamed, "Đây là tệp Excel bị đổi đuôi thành .zip.")]
    [InlineData(Bad.NoForms, "không phải dạng Excel Workbook (.xlsx)")]
    [InlineData(Bad.Empty, "không có phiếu .xlsx nào")]
    [InlineData(Bad.NoZip, "bị hỏng hoặc chưa chép xong")]
    [InlineData(Bad.TooMany, "bị hỏng hoặc chưa chép xong")]
    public async Task A_zip_out_of_which_nothing_can_be_taken_is_refused_in_words_and_kept(Bad bad, string reason)
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(
            town.Data,
            town.Settings with
            {
                Inbox = new() { PollSeconds = 0.2m, UnfinishedMinutes = 0m },
            }
        );
        var zip = Zip(("phieu.xlsx", town.Workbook(0, 1)));
        byte[] bytes = bad switch
        {
            Bad.Cut => zip[..(zip.Length / 2)],
            Bad.Locked => Locked(zip),
            Bad.WorkbookRenamed => town.Workbook(0, 1),
            Bad.NoForms => Zip(("a.txt", [1])),
            Bad.Empty => Zip(),
            Bad.NoZip => Encoding.UTF8.GetBytes("không phải tệp nén"),
            // As long a list as nobody could hold.
            _ => [.. Enumerable.Repeat("PK\x01\x02"u8.ToArray(), 3_000_000).SelectMany(one => one), .. "PK\x05\x06"u8, .. new byte[18]],
        };
        town.Drop("phieu.zip", bytes);
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && worker.Told(Refused).Count == 1, "it is refused");

        Assert.Contains(reason, Assert.Single(worker.Told(Refused)), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(town.In("quarantine", Assert.Single(worker.Ledger).Sha256, "phieu.zip")));
        Assert.Empty(worker.Told(1003));
    }

    [Fact]
    public async Task What_unpacks_to_more_than_a_form_has_is_named_and_the_forms_beside_it_are_taken()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var bomb = Zip(
            ("bom.xlsx", new byte[21 * 1024 * 1024]),
            ("phieu.xlsx", town.Workbook(0, 1)),
            ("trong.zip", Zip(("bom2.xlsx", new byte[30 * 1024 * 1024])))
        );
        town.Drop("bom.zip", bomb);
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && File.Exists(town.Receipt(0, 1)), "the form beside it is answered");
        var told = Assert.Single(worker.Told(Unpacked));
        Assert.Contains("bom.zip!bom.xlsx: ", told, StringComparison.Ordinal);
        Assert.Contains("bom.zip!trong.zip/bom2.xlsx: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_lies_about_the_length_of_a_form_does_not_cut_it_off()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        var lying = Zip(("phieu.xlsx", town.Workbook(0, 1)));
        for (int at = 0, found; (found = lying.AsSpan(at).IndexOf("PK\x01\x02"u8)) >= 0; at += found + 4)
        {
            BitConverter.TryWriteBytes(lying.AsSpan(at + found + 24), 100);
        }

        town.Drop("doi.zip", lying);
        await Soon.BeAsync(() => town.Names("inbox").Count == 0 && worker.Told(Refused).Count == 1, "it is refused");

        Assert.Contains("không giải nén được", Assert.Single(worker.Told(Refused)), StringComparison.Ordinal);
        Assert.Equal(lying, File.ReadAllBytes(town.In("quarantine", Assert.Single(worker.Ledger).Sha256, "doi.zip")));
    }

    [Theory]
    // "Phường Nhơn Bình" as UTF-8 without its sign, in the code page of Vietnamese Windows, in TCVN 3, and "café" in that of DOS.
    [InlineData("5068C6B0E1BB9D6E67", "Phường")]
    [InlineData("5068FDF5CC6E67", "Phường")]
    [InlineData("5068ADEA6E67204E68AC6E2042D76E68", "Phường Nhơn Bình")]
    [InlineData("636166822082E0", "café éα")]
    public async Task Names_of_old_zips_are_shown_readable(string bytes, string name)
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        using var packed = new MemoryStream();
        // Letter by letter the bytes themselves.
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.Latin1))
        {
            Add(archive, Encoding.Latin1.GetString(Convert.FromHexString(bytes)) + ".xlsx", town.Workbook(0, 1));
        }

        town.Drop("cu.zip", packed.ToArray());
        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "it is answered");

        Assert.Equal($"cu.zip/{name}.xlsx", Assert.Single(worker.Ledger).FileName);
    }

    [Fact]
    public async Task Killed_while_a_zip_is_taken_the_next_start_goes_on_and_nothing_counts_twice()
    {
        using var town = new Town();
        var forms = Enumerable
            .Range(0, 60)
            .Select(number => ($"phieu-{number:00}.xlsx", number % 7 == 6 ? [1, 2, (byte)number] : town.Workbook(number % 4, number)))
            .Append(("doc.txt", new byte[] { 1 }))
            .ToArray();
        Directory.CreateDirectory(town.In("inbox"));
        File.WriteAllBytes(town.In("inbox", "tat-ca.zip"), Zip(forms));
        for (var killed = 0; killed < 4; killed++)
        {
            using var worker = WorkerProcess.Start(town);
            await worker.SaysAsync("đã bắt đầu");
            await Soon.BeAsync(() => Directory.Exists(town.In("archive")) && town.Names("archive").Count > 3 + (10 * killed), "some are kept");
            worker.Kill();
        }

        using (var last = WorkerProcess.Start(town))
        {
            await Soon.BeAsync(() => town.Names("inbox").Count == 0 && town.Names("outbox").Count == 61, "all are answered");
        }

        await using var after = await HostedWorker.StartAsync(town.Data, town.Settings);
        Assert.Equal(61, after.Ledger.Count);
        Assert.Equal(61, after.Ledger.Select(row => row.Sha256).Distinct().Count());
        Assert.Equal(61, after.Journal.Count(action => action is "received" or "refused" or "unpacked"));
        Assert.Equal(9, Directory.GetDirectories(town.In("quarantine")).Length);
    }

    [Fact]
    public void Scored_out_of_zips_and_folders_the_season_comes_to_the_same_and_what_is_not_read_blocks_or_is_named()
    {
        using var folder = new TemporaryFolder();
        season.CopyEvidence(folder.Path("roi"));
        Directory.CreateDirectory(folder.Path("nen", "con"));
        var files = Directory.GetFiles(folder.Path("roi")).Order(StringComparer.Ordinal).ToList();
        File.WriteAllBytes(
            folder.Path("nen", "mot.zip"),
            Zip([.. files.Take(12).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))), ("đọc.txt", [1])])
        );
        File.WriteAllBytes(folder.Path("nen", "con", "hai.zip"), Zip([.. files.Skip(12).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))]));
        Assert.Equal(0, Cchc.Run("score", "--evidence", folder.Path("roi"), "--out", folder.Path("ra-1")).Status);
        var packed = Cchc.Run("score", "--evidence", folder.Path("nen"), "--out", folder.Path("ra-2"));

        Assert.True(packed.Status == 0, packed.ToString());
        Assert.Equal(Points(folder.Path("ra-1")), Points(folder.Path("ra-2")));
        using (var results = JsonDocument.Parse(File.ReadAllBytes(folder.Path("ra-2", "results.json"))))
        {
            Assert.Contains(
                results.RootElement.GetProperty("problems").EnumerateArray(),
                problem => problem.GetProperty("where").GetString() == "mot.zip/đọc.txt"
            );
            Assert.Contains(
                results.RootElement.GetProperty("units").EnumerateArray(),
                unit =>
                    unit.GetProperty("criteria")[0].GetProperty("source").GetProperty("file").GetString()!.StartsWith("con/hai.zip/", StringComparison.Ordinal)
            );
        }

        // Nobody knows whose forms are in it.
        var half = File.ReadAllBytes(folder.Path("nen", "mot.zip"));
        File.WriteAllBytes(folder.Path("nen", "ba.zip"), half[..(half.Length / 2)]);
        var broken = Cchc.Run("score", "--evidence", folder.Path("nen"), "--out", folder.Path("ra-3"));
        Assert.Equal(3, broken.Status);
        Assert.Contains("Tệp nén .zip bị hỏng", broken.Error, StringComparison.Ordinal);
        using var told = JsonDocument.Parse(File.ReadAllBytes(folder.Path("ra-3", "results.json")));
        Assert.Equal(
            "error",
            told.RootElement.GetProperty("problems")
                .EnumerateArray()
                .Single(problem => problem.GetProperty("where").GetString() == "ba.zip")
                .GetProperty("severity")
                .GetString()
        );
    }

    private static List<string> Points(string folder)
    {
        using var results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "results.json")));
        return
        [
            .. results
                .RootElement.GetProperty("units")
                .EnumerateArray()
                .Select(unit => $"{unit.GetProperty("code")} {unit.GetProperty("points")} {unit.GetProperty("rank")}"),
        ];
    }

    private static string Status(Town town) => Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out;

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                Add(archive, name, content);
            }
        }

        return packed.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }

    // The sign of a password on every entry, in the list and before the entry itself.
    private static byte[] Locked(byte[] zip)
    {
        var locked = zip.ToArray();
        for (var at = 0; at < locked.Length - 8; at++)
        {
            if (locked.AsSpan(at).StartsWith("PK\x01\x02"u8))
            {
                locked[at + 8] |= 1;
            }
            else if (locked.AsSpan(at).StartsWith("PK\x03\x04"u8))
            {
                locked[at + 6] |= 1;
            }
        }

        return locked;
    }
}
