namespace CchcWardIndex.Tests.Worker.Commands;

/// <summary><c>criteria new</c> as an official runs it.</summary>
public sealed class CriteriaNewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_copy_lies_there_whole_and_check_tells_the_texts_to_decide_and_nothing_else()
    {
        var made = Cchc.Here("criteria", "new", "--from", "criteria/2022", "--year", "2026", "--out", _folder.Path("bo/2026"));
        var check = Cchc.Here("criteria", "check", "--criteria", _folder.Path("bo/2026"));

        Assert.Equal((0, 0), (made.Status, check.Status));
        Assert.Contains("set.json $.year: 2022 → 2026\n", made.Out, StringComparison.Ordinal);
        Assert.Contains("set.json $.decision: Bộ tiêu chí mới chưa được ban hành", made.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Lỗi:", made.Error + check.Error, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: 1-chi-dao-dieu-hanh/1.1.1.json $.name: Tệp có 6 chỗ ghi năm khác năm 2026", check.Error, StringComparison.Ordinal);
        Assert.Equal([_folder.Path("bo/2026")], Directory.EnumerateFileSystemEntries(_folder.Path("bo")));
    }

    // The obvious way, which gave everybody 0 points: nothing of it passes unseen now.
    [Fact]
    public void A_copy_made_by_hand_is_told_every_date_that_was_left()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Path("criteria", "2022"), "*.json", SearchOption.AllDirectories))
        {
            var path = _folder.Path(Path.Combine("tay", Path.GetRelativePath(RepositoryFolder.Path("criteria", "2022"), file)));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = File.ReadAllText(file);
            File.WriteAllText(
                path,
                Path.GetFileName(file) == "set.json"
                    ? text.Replace("\"year\": 2022", "\"year\": 2026", StringComparison.Ordinal)
                        .Replace("\"2022-12-05T", "\"2026-12-05T", StringComparison.Ordinal)
                    : text.Replace("DateTime(year,", "DateTime(2022,", StringComparison.Ordinal)
            );
        }

        var check = Cchc.Here("criteria", "check", "--criteria", _folder.Path("tay"));

        Assert.Equal(2, check.Status);
        Assert.Equal(7, check.Error.Split("Lỗi: Ngày ở đây thuộc năm 2022, ngoài khoảng từ năm 2025 đến năm 2027").Length - 1);
        Assert.Contains("Lưu ý: set.json $.title: ", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_over_what_is_there_nor_for_what_makes_no_sense()
    {
        Directory.CreateDirectory(_folder.Path("co-san"));
        File.WriteAllText(_folder.Path("tep"), "");

        Refused("đã có sẵn", "--year", "2026", "--out", _folder.Path("co-san"));
        Refused("đã có sẵn", "--year", "2026", "--out", _folder.Path("tep"));
        Refused("trong thư mục của chương trình", "--year", "2026", "--out", Path.Combine(AppContext.BaseDirectory, "criteria", "2026"));
        Refused("đã là của chỉ số CCHC năm 2022", "--year", "2022", "--out", _folder.Path("moi"));
        Refused("Năm 1999", "--year", "1999", "--out", _folder.Path("moi"));
        Refused("\"cn tt\" không phải là mã", "--year", "2026", "--index", "cn tt", "--out", _folder.Path("moi"));
        Assert.Equal(
            ["co-san", "tep"],
            Directory.EnumerateFileSystemEntries(_folder.Path(".")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
        );
    }

    public void Dispose() => _folder.Dispose();

    private static void Refused(string says, params string[] options)
    {
        var ran = Cchc.Here(["criteria", "new", "--from", "criteria/2022", .. options]);

        Assert.Equal(2, ran.Status);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }
}
