using CchcWardIndex.App.Rounds;
using CchcWardIndex.Publication;
using CchcWardIndex.Storage;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.Worker;

public class CommandLineTests
{
    [Fact]
    public void Help_is_Vietnamese_and_names_every_command()
    {
        var ran = Cchc.Run("--help");
        Assert.Equal(0, ran.Status);
        Assert.Contains("Cách dùng:", ran.Out, StringComparison.Ordinal);
        foreach (var command in new[] { "demo", "criteria", "template", "score", "explain" })
        {
            Assert.Contains($"  {command}", ran.Out, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Usage", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_in_a_command_line_are_named_at_once()
    {
        var ran = Cchc.Here("score", "--evidnce", "x");
        Assert.Equal(2, ran.Status);
        Assert.Contains("Không hiểu \"--evidnce\"", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Thiếu tùy chọn --evidence DIR", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Thiếu tùy chọn --out DIR", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Theory]
    [InlineData("Chưa nêu lệnh", "round")]
    [InlineData("Không hiểu \"chấm\"", "chấm")]
    [InlineData("Không có thư mục \"không-có\"", "score", "--evidence", "không-có", "--out", "x")]
    [InlineData("Không có thư mục bộ tiêu chí \"không-có\"", "criteria", "check", "--criteria", "không-có")]
    [InlineData("Không có đơn vị mã \"99999\"", "template", "--out", "x", "--unit", "99999")]
    [InlineData("Không có tệp \"không-có.json\"", "explain", "--results", "không-có.json", "--unit", "21550")]
    [InlineData("Không hiểu \"clsoe\". Có phải là \"close\" không?", "round", "clsoe", "--by", "A")]
    [InlineData("\"hai-mot\" sau --year không phải là số nguyên", "last-year", "--table", "x.csv", "--year", "hai-mot", "--source", "x")]
    [InlineData("Không có tệp \"criteria/2022/results.json\"", "explain", "--results", "criteria/2022", "--unit", "21550")]
    [InlineData("không phải là tệp kết quả", "explain", "--results", "criteria/2022/set.json", "--unit", "21550")]
    public void A_bad_argument_ends_with_status_2_and_says_what_to_mend(string words, params string[] arguments)
    {
        var ran = Cchc.Here(arguments);
        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_machine_is_set_to_changes_no_byte()
    {
        using var folder = new TemporaryFolder();
        foreach (var (language, name) in new[] { ("th_TH.UTF-8", "thai"), ("C", "c") })
        {
            var ran = Cchc.RunIn(("LC_ALL", language), "template", "--out", folder.Path(name), "--unit", "21550");
            Assert.True(ran.Status == 0, ran.Error);
        }

        var form = Path.GetFileName(Assert.Single(Directory.GetFiles(folder.Path("c"))));
        Assert.Equal(File.ReadAllBytes(folder.Path("c", form)), File.ReadAllBytes(folder.Path("thai", form)));
    }

    [Fact]
    public void Without_the_library_for_letters_nothing_is_done()
    {
        var ran = Cchc.RunIn(("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), "criteria", "check");

        Assert.Equal(1, ran.Status);
        Assert.StartsWith("Chương trình chưa đọc được chữ tiếng Việt vì máy thiếu thư viện ICU (libicu)", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_there_although_the_settings_are_wrong_and_not_for_what_is_no_command()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Path("appsettings.json"), """{ "Cchc": { "Inbox": { "PollSeconds": "nhanh" } } }""");

        Assert.Equal(2, Cchc.Here("status", "--data", folder.Root).Status);
        Assert.Equal(0, Cchc.Here("status", "--help", "--data", folder.Root).Status);
        Assert.Equal(2, Cchc.Here("Score", "--help").Status);
    }

    [Fact]
    public void A_file_where_a_folder_is_named_is_told_in_words()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Path("tep"), "");

        var ran = Cchc.Here("template", "--out", folder.Path("tep"), "--unit", "21550");

        Assert.Equal(2, ran.Status);
        Assert.EndsWith($"\"{folder.Path("tep")}\" là một tệp, không phải thư mục. Chọn một thư mục để ghi vào.", ran.Error.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_somebody_filled_in_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Cchc.Here("template", "--out", folder.Path("mau"), "--unit", "21550").Status);
        Assert.Equal(0, Cchc.Here("template", "--out", folder.Path("mau"), "--unit", "21550").Status);
        var form = Assert.Single(Directory.GetFiles(folder.Path("mau")));
        File.AppendAllText(form, "điền");
        var filled = File.ReadAllBytes(form);

        var ran = Cchc.Here("template", "--out", folder.Path("mau"));

        Assert.Equal(2, ran.Status);
        Assert.Contains(
            "đã có tệp \"Phieu-tu-cham_CCHC-2022_21550_Phuong-Nhon-Binh.xlsx\" với nội dung khác, có thể đã có người điền. Chưa ghi gì.",
            ran.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(filled, File.ReadAllBytes(form));
        Assert.Single(Directory.GetFiles(folder.Path("mau")));
    }

    [Fact]
    public void A_mistyped_command_is_one_mistake()
    {
        var ran = Cchc.Here("round", "clsoe", "--by", "A");
        Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_version_is_the_one_that_publications_name()
    {
        var ran = Cchc.Run("--version");

        Assert.Equal((0, $"cchc: {Results.EngineVersion}"), (ran.Status, ran.Out.Trim()));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("journal", "show")]
    [InlineData("journal", "verify")]
    [InlineData("deliver")]
    [InlineData("late", "accept", "--unit", "21550", "--by", "A", "--reason", "B")]
    [InlineData("explanation", "close", "--by", "A")]
    [InlineData("appraisal", "template", "--out", "x")]
    public void A_folder_without_a_round_stays_empty_and_the_command_says_so(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var data = Directory.CreateDirectory(folder.Path("trống")).FullName;
        var ran = Cchc.Here([.. arguments, "--data", data]);

        Assert.Equal(2, ran.Status);
        Assert.StartsWith($"Thư mục \"{data}\" chưa có đợt chấm nào. Nêu thư mục dữ liệu của đợt chấm sau --data", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(data));
    }

    [Fact]
    public void What_is_no_backup_or_the_state_in_use_is_not_restored()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Root);
        File.WriteAllText(folder.Path("hong.txt"), "không phải SQLite");
        File.WriteAllText(folder.Path("state.db"), "");
        var broken = Cchc.Run("backup", "restore", "--from", folder.Path("hong.txt"), "--data", folder.Root);
        var live = Cchc.Run("backup", "restore", "--from", folder.Path("state.db"), "--data", folder.Root);

        Assert.Equal((2, 2), (broken.Status, live.Status));
        Assert.StartsWith($"Tệp \"{folder.Path("hong.txt")}\" không phải là bản sao lưu, hoặc đã hỏng. ", broken.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("backup restore", broken.Error, StringComparison.Ordinal);
        Assert.StartsWith($"Tệp \"{folder.Path("state.db")}\" là trạng thái đang dùng, không phải bản sao lưu. ", live.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_is_made_when_somebody_asks_and_takes_the_place_of_what_is_lost()
    {
        using var folder = new TemporaryFolder();
        OpenedFolder.Begin(folder.Root, new Settings(), TimeProvider.System, OpenedFolder.Only);
        Database.Sqlite("").Release();

        var made = Cchc.Run("backup", "make", "--data", folder.Root);
        Assert.True(made.Status == 0, made.Error);
        var file = made.Out.Trim();
        Assert.Equal(folder.Path("backups"), Path.GetDirectoryName(file));
        File.WriteAllText(folder.Path("state.db"), "hỏng");
        var restored = Cchc.Run("backup", "restore", "--from", file, "--data", folder.Root);
        Assert.True(restored.Status == 0, restored.Error);
        Assert.Equal(0, Cchc.Run("status", "--data", folder.Root).Status);
    }

    [Fact]
    public void The_set_of_2022_is_proven_and_says_that_it_is_a_draft()
    {
        var ran = Cchc.Here("criteria", "check", "--criteria", "criteria/2022");
        Assert.Equal(0, ran.Status);
        Assert.Contains("71 tiêu chí và 3 tiêu chí điểm thưởng, điểm trừ, 100 điểm, 21 đơn vị", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Chưa ban hành (dự thảo)", ran.Out, StringComparison.Ordinal);
        var said = ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"Bộ tiêu chí: {RepositoryFolder.Path("criteria", "2022")}", said[0].TrimEnd());
        // The year before, of which some criteria speak, is looked at once by whoever reads this.
        Assert.All(said[1..^1], line => Assert.Matches("^Lưu ý: .*năm khác năm 2022 của bộ tiêu chí .2021", line));
        Assert.StartsWith("  Cách xử lý: ", said[^1], StringComparison.Ordinal);
        // The digest stands alone on its line, where a script finds it.
        Assert.Single(ran.Out.Split('\n'), line => line.StartsWith("sha256:", StringComparison.Ordinal) && line.TrimEnd().Length == 71);
    }

    [Fact]
    public void A_set_in_the_data_folder_is_the_one_that_is_checked_and_filled_into_forms()
    {
        using var folder = new TemporaryFolder();
        CopySet(folder, "data/criteria/2022", text => text.Replace("\"totalPoints\": 100", "\"totalPoints\": 99", StringComparison.Ordinal));
        var used = $"Bộ tiêu chí: {folder.Path("data", "criteria", "2022")}";

        var check = Cchc.Here("criteria", "check", "--data", folder.Path("data"));
        Assert.Equal((2, used), (check.Status, check.Error.Split('\n')[0].Trim()));
        var template = Cchc.Here("template", "--data", folder.Path("data"), "--out", folder.Path("out"));
        Assert.Equal((2, used), (template.Status, template.Error.Split('\n')[0].Trim()));
        Assert.False(Directory.Exists(folder.Path("out")));

        // A set that the command line names is the one meant, whatever lies in the data folder.
        Assert.Equal(0, Cchc.Here("criteria", "check", "--data", folder.Path("data"), "--criteria", RepositoryFolder.Path("criteria", "2022")).Status);
    }

    [Fact]
    public void The_name_alone_shows_the_help()
    {
        var (alone, help) = (Cchc.Here(), Cchc.Here("--help"));
        Assert.Equal((0, help.Out), (alone.Status, alone.Out));
    }

    [Theory]
    [InlineData]
    [InlineData("round", "approve")]
    [InlineData("what-if")]
    [InlineData("explanation", "template")]
    [InlineData("last-year")]
    public void No_line_of_the_help_is_wider_than_a_narrow_window_and_no_word_is_lost(params string[] command)
    {
        var help = Cchc.Here([.. command, "--help"]).Out;
        Assert.All(help.Split('\n'), line => Assert.True(line.TrimEnd().EnumerateRunes().Count() <= 80, line));
        Assert.Contains(
            "Thư mục dữ liệu của chương trình; mặc định thư mục hiện hành.",
            string.Join(' ', help.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_option_unlike_any_other_is_not_taken_for_one()
    {
        var ran = Cchc.Here("target", "--out", "x");
        Assert.Contains("Không hiểu \"--out\". Dùng", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_set_ends_with_status_2_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        CopySet(
            folder,
            "set",
            text =>
                text.Contains("\"code\": \"1.1.1\"", StringComparison.Ordinal) ? text.Replace("\"maxPoints\"", "\"maxPonts\"", StringComparison.Ordinal) : text
        );
        Directory.CreateDirectory(folder.Path("evidence"));
        var ran = Cchc.Here("score", "--criteria", folder.Path("set"), "--evidence", folder.Path("evidence"), "--out", folder.Path("out"));
        Assert.Equal(2, ran.Status);
        Assert.Contains("Khóa \"maxPonts\" không có trong mẫu.", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Cách sửa:", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("out")));
    }

    private static void CopySet(TemporaryFolder folder, string to, Func<string, string> change)
    {
        var root = RepositoryFolder.Path("criteria", "2022");
        foreach (var file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories))
        {
            var copy = folder.Path(to, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, change(File.ReadAllText(file)));
        }
    }
}
