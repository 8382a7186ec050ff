using System.Text;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>Whatever a file is called, it is taken in; what is nobody's submission is left alone.</summary>
public class NamesTests
{
    [Fact]
    public async Task Any_name_that_the_file_system_holds_is_taken_and_kept_as_it_was()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        string[] names =
        [
            "Phiếu tự chấm – Phường Một.xlsx".Normalize(NormalizationForm.FormC),
            "Phiếu tự chấm – Phường Một.xlsx".Normalize(NormalizationForm.FormD),
            "=1+1 'a' \"b\" & <c> 😀.XLSX",
            " a\nb\tc.xlsx",
            // 255 bytes, as many as a name may have, in letters of two bytes.
            string.Concat(Enumerable.Repeat("đ", 125)) + ".xlsx",
        ];
        for (var i = 0; i < names.Length; i++)
        {
            Drop(town, names[i], town.Workbook(0, i + 1));
        }

        // As long as that, and refused: it goes to quarantine under its own name.
        var broken = string.Concat(Enumerable.Repeat("ơ", 125)) + ".xlsx";
        Drop(town, broken, [1, 2, 3]);
        await Soon.BeAsync(() => town.Names("outbox").Count == names.Length + 1 && town.Names("inbox").Count == 0, "all are answered");

        Assert.Equal(names.Append(broken).Order(StringComparer.Ordinal), worker.Ledger.Select(row => row.FileName).Order(StringComparer.Ordinal));
        Assert.All(worker.Ledger.Where(row => row.FileName != broken), row => Assert.Equal(FileStanding.Accepted, row.Standing));
        Assert.True(File.Exists(Path.Combine(town.In("quarantine"), worker.Ledger.Single(row => row.FileName == broken).Sha256, broken)));
        Assert.Empty(worker.Told(6001));
        Assert.Empty(worker.Told(1003));
    }

    [Fact]
    public async Task Lock_files_unfinished_copies_and_hidden_files_are_left_alone_and_a_link_is_told()
    {
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        foreach (var name in new[] { "~$phieu.xlsx", "phieu.xlsx.tmp", ".phieu.xlsx" })
        {
            File.WriteAllBytes(town.In("inbox", name), town.Workbook(0, 1));
        }

        File.WriteAllBytes(town.In("elsewhere.xlsx"), town.Workbook(1, 1));
        File.CreateSymbolicLink(town.In("inbox", "link.xlsx"), town.In("elsewhere.xlsx"));
        Directory.CreateDirectory(town.In("inbox", "folder.xlsx"));
        town.Drop(2, 1);
        await Soon.BeAsync(() => File.Exists(town.Receipt(2, 1)), "the one that is meant is answered");
        await Soon.FewLooksAsync();

        Assert.Equal(["00003"], worker.Ledger.Select(row => row.Sender));
        Assert.Equal(
            [".phieu.xlsx", "link.xlsx", "phieu.xlsx.tmp", "~$phieu.xlsx"],
            Directory.EnumerateFiles(town.In("inbox")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.True(File.Exists(town.In("elsewhere.xlsx")));
        Assert.Contains("Chưa nhận \"link.xlsx\"", Assert.Single(worker.Told(2005)), StringComparison.Ordinal);
    }

    // Beside, under the same name: there is no room for another letter.
    private static void Drop(Town town, string name, byte[] content)
    {
        Directory.CreateDirectory(town.In("beside"));
        File.WriteAllBytes(town.In("beside", name), content);
        File.Move(town.In("beside", name), town.In("inbox", name));
    }
}
