using System.Text.Json;
using CchcWardIndex.Endurance.Faults;
using CchcWardIndex.Tests.App.Files;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>Pipes, links and names that cannot be opened: told, never opened, and in nobody's way.</summary>
public class NoPlainFilesTests(SeasonFixture season)
{
    private const int Left = 2005;

    // Old Vietnamese encodings: é in Latin 1, "Phường" in TCVN3.
    private const string Made =
        "mkfifo ống.xlsx && mkdir -p d && mkfifo d/ong2.xlsx && ln -s /dev/zero vo-tan.xlsx && ln -s khong-co.xlsx lac.xlsx && ln -s /etc thu-muc && "
        + "printf x > \"$(printf 'Phi\\351u.xlsx')\" && mkdir \"$(printf 'Ph\\255\\352ng')\" && printf x > \"$(printf 'Ph\\255\\352ng')/phieu.xlsx\"";

    [Theory]
    [InlineData("mkfifo 'a.xlsx'", "a.xlsx", "Đây không phải là tệp thường")]
    [InlineData("mkdir d && mkfifo d/a.xlsx", "d/a.xlsx", "Đây không phải là tệp thường")]
    [InlineData("ln -s /dev/zero a.xlsx", "a.xlsx", "Tệp là một liên kết đến nơi khác")]
    [InlineData("ln -s khong-co.xlsx a.xlsx", "a.xlsx", "Tệp là một liên kết đến nơi khác")]
    [InlineData("ln -s /etc a", "a", "Thư mục là một liên kết đến nơi khác")]
    [InlineData("printf x > \"$(printf 'Phi\\351u.xlsx')\"", "Phi\uFFFDu.xlsx", "Tên tệp hoặc thư mục có ký tự hỏng")]
    [InlineData("mkdir \"$(printf 'Ph\\255\\352ng')\"", "Ph\uFFFD\uFFFDng", "Tên tệp hoặc thư mục có ký tự hỏng")]
    public async Task In_the_inbox_it_is_told_never_opened_and_the_others_are_taken(string made, string name, string told)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Made with the tools of Linux.");
        using var town = new Town();
        await using var worker = await HostedWorker.StartAsync(town.Data, town.Settings);
        Shell.Run(town.In("inbox"), made);
        await Soon.BeAsync(() => worker.Told(Left).Count == 1, "it is told");
        town.Drop(0, 1);

        await Soon.BeAsync(() => File.Exists(town.Receipt(0, 1)), "the form is answered");
        await Soon.FewLooksAsync();
        var line = Assert.Single(worker.Told(Left));
        Assert.Contains($"Chưa nhận \"{name}\"", line, StringComparison.Ordinal);
        Assert.Contains(told, line, StringComparison.Ordinal);
        Assert.Contains(line, Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data).Out, StringComparison.Ordinal);
        Assert.Empty(worker.Told(1003));
        Assert.Empty(worker.Told(6001));
        // Nothing but a shell can take such names away again.
        Shell.Run(town.In("inbox"), "rm -rf -- *");
    }

    [Fact]
    public void In_the_evidence_folder_all_are_named_among_the_problems_and_the_forms_in_folders_are_scored()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Made with the tools of Linux.");
        using var folder = new TemporaryFolder();
        season.CopyEvidence(folder.Path("phieu", "nhan"));
        Shell.Run(folder.Path("phieu"), Made);
        File.WriteAllText(folder.Path("phieu", "nhan", "đọc.pdf"), "");

        var ran = Cchc.Run("score", "--evidence", folder.Path("phieu"), "--out", folder.Path("out"));

        Assert.True(ran.Status == 0, ran.ToString());
        using var results = JsonDocument.Parse(File.ReadAllBytes(folder.Path("out", "results.json")));
        var problems = results
            .RootElement.GetProperty("problems")
            .EnumerateArray()
            .Where(problem => problem.GetProperty("unit").ValueKind == JsonValueKind.Null)
            .Select(problem => problem.GetProperty("where").GetString())
            .ToList();
        foreach (var name in new[] { "ống.xlsx", "d/ong2.xlsx", "vo-tan.xlsx", "lac.xlsx", "thu-muc", "Phi\uFFFDu.xlsx", "Ph\uFFFD\uFFFDng", "nhan/đọc.pdf" })
        {
            Assert.Single(problems, name);
        }

        Assert.Equal(21, results.RootElement.GetProperty("units").EnumerateArray().Count(unit => unit.GetProperty("status").GetString() == "scored"));
        Assert.Contains("Đây không phải là tệp thường", ran.Error, StringComparison.Ordinal);
        Shell.Run(folder.Path("phieu"), "rm -rf -- *");
    }
}
