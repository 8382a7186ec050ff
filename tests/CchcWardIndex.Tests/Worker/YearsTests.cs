using System.Text;
using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

/// <summary>The commands over years and sets, by the real program on the sample season.</summary>
public class YearsTests(SeasonFixture season) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Published => Path.Combine(season.Results, "Cong-bo-mau_CCHC-2022");

    [Fact]
    public void The_demonstration_leaves_a_published_folder_that_verifies()
    {
        var ran = Cchc.Run("verify", Published);

        Assert.Equal(0, ran.Status);
        Assert.StartsWith("Đúng: mọi tệp, mọi điểm, mọi ô đều khớp.", ran.Out, StringComparison.Ordinal);
        Assert.All(
            ["index.html", "Ke-hoach-khac-phuc-2023.xlsx", "Ke-hoach-khac-phuc-2023.docx", "uses/thi-dua-khen-thuong.csv", "uses/danh-gia-can-bo.json", "criteria/2022/last-year.json"],
            path => Assert.True(File.Exists(Path.Combine(Published, path)), path));
    }

    [Fact]
    public void Two_years_are_compared_from_the_figures_beside_the_set()
    {
        var ran = Cchc.Run("compare", "2021", Published, "--json");

        Assert.Equal(0, ran.Status);
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal(21, json.RootElement.GetProperty("units").GetArrayLength());
        Assert.Equal(8, json.RootElement.GetProperty("areas").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("new").GetArrayLength());
    }

    [Fact]
    public void The_same_set_against_itself_moves_nothing_and_another_threshold_moves_only_what_it_touches()
    {
        var planned = _folder.Path("2022-du-kien");
        Copy(RepositoryFolder.Path("criteria", "2022"), planned);
        var same = Cchc.Run("what-if", "--criteria", "criteria/2022", "--against", planned, "--evidence", season.Evidence);
        Assert.Equal(0, same.Status);
        Assert.StartsWith("So được 21 đơn vị: 0 đơn vị đổi hạng, 0 đơn vị đổi xếp loại. 0 đơn vị có tiêu chí đổi điểm hoặc đổi điểm tối đa.", same.Out, StringComparison.Ordinal);

        // Grades from 88% instead of 90%: no point and no rank moves; by the results exactly those between 88 and 90 become Xuất sắc.
        var grading = Path.Combine(planned, "grading.json");
        File.WriteAllText(grading, File.ReadAllText(grading).Replace("index >= 90", "index >= 88", StringComparison.Ordinal));
        var moved = Cchc.Run("what-if", "--criteria", "criteria/2022", "--against", planned, "--evidence", season.Evidence);
        using var results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(season.Results, "results.json")));
        var between = results.RootElement.GetProperty("units").EnumerateArray().Count(unit => unit.GetProperty("index") is { ValueKind: JsonValueKind.Number } index && index.GetDecimal() is >= 88m and < 90m);
        Assert.True(between > 0);
        Assert.StartsWith($"So được 21 đơn vị: 0 đơn vị đổi hạng, {between} đơn vị đổi xếp loại. 0 đơn vị có tiêu chí đổi điểm hoặc đổi điểm tối đa.", moved.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_table_becomes_last_years_figures_and_a_blank_stays_unknown()
    {
        var (criteria, table) = (_folder.Path("2022"), _folder.Path("nam-truoc.csv"));
        Copy(RepositoryFolder.Path("criteria", "2022"), criteria);
        File.WriteAllText(table, "Mã;Đơn vị;Chỉ số (%);Xếp hạng\r\n21550;Phường Nhơn Bình;85,51;1\r\n21553;=1+1;;\r\n", new UTF8Encoding(true));

        var ran = Cchc.Run("last-year", "--criteria", criteria, "--table", table, "--year", "2021", "--source", "Quyết định số 9/QĐ-UBND");

        Assert.Equal(0, ran.Status);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(criteria, "last-year.json")));
        var units = json.RootElement.GetProperty("units");
        Assert.Equal(85.51m, units[0].GetProperty("index").GetDecimal());
        Assert.Equal(("=1+1", JsonValueKind.Null, JsonValueKind.Null), (units[1].GetProperty("name").GetString(), units[1].GetProperty("index").ValueKind, units[1].GetProperty("rank").ValueKind));
        Assert.Equal(0, Cchc.Run("criteria", "check", "--criteria", criteria).Status);
    }

    [Theory]
    [InlineData("Đơn vị;Chỉ số;Xếp hạng\nA;1;1\n", "dòng 1: không có cột \"Mã\"")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;tám;1\n", "dòng 2: \"tám\" ở cột chỉ số không phải là số")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;80;1,5\n", "dòng 2: xếp hạng 1,5 không phải là số nguyên")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n;A;80;1\n", "dòng 2: thiếu mã đơn vị")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;80;1\n1;B;70;2\n", "mã \"1\" xuất hiện 2 lần")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;1.234,5;1\n", "\"1.234,5\" ở cột chỉ số không phải là số")]
    public void A_mistake_in_a_plain_table_is_told_by_its_line_and_nothing_is_written(string content, string words)
    {
        var (criteria, table) = (_folder.Path("2022"), _folder.Path("nam-truoc.csv"));
        Copy(RepositoryFolder.Path("criteria", "2022"), criteria);
        File.WriteAllText(table, content);

        var ran = Cchc.Run("last-year", "--criteria", criteria, "--table", table, "--year", "2021", "--source", "bảng");

        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(criteria, "last-year.json")));
    }

    [Fact]
    public void A_published_folder_becomes_the_next_years_last_year_and_a_changed_one_is_refused()
    {
        var next = _folder.Path("2023");
        Copy(RepositoryFolder.Path("criteria", "2022"), next);
        var set = Path.Combine(next, "set.json");
        File.WriteAllText(set, File.ReadAllText(set).Replace("\"year\": 2022", "\"year\": 2023", StringComparison.Ordinal).Replace("2022-12-05T", "2023-12-05T", StringComparison.Ordinal));
        var ran = Cchc.Run("last-year", "--criteria", next, "--published", Published);
        Assert.True(ran.Status == 0, ran.Error);
        Assert.Contains("Đã ghi kết quả năm 2022 của 21 đơn vị", ran.Error, StringComparison.Ordinal);

        var changed = _folder.Path("thay");
        Copy(Published, changed);
        File.AppendAllText(Path.Combine(changed, "huong-dan-kiem-tra.txt"), "x");
        var refused = Cchc.Run("last-year", "--criteria", next, "--published", changed);
        Assert.Equal(2, refused.Status);
        Assert.Contains("Thư mục công bố không đúng như niêm phong", refused.Error, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
