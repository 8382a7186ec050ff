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
        var ran = Cchc.Here("verify", Published);

        Assert.Equal(0, ran.Status);
        Assert.StartsWith("Đúng: mọi tệp, mọi điểm, mọi ô đều khớp.", ran.Out, StringComparison.Ordinal);
        Assert.All(
            [
                "index.html",
                "Ke-hoach-khac-phuc-CCHC-2023.xlsx",
                "Ke-hoach-khac-phuc-CCHC-2023.docx",
                "So-sanh-CCHC-2021-2022.xlsx",
                "uses/thi-dua-khen-thuong.csv",
                "uses/danh-gia-can-bo.json",
                "criteria/2022/last-year.json",
            ],
            path => Assert.True(File.Exists(Path.Combine(Published, path)), path)
        );
    }

    [Fact]
    public void Two_years_are_compared_from_the_figures_beside_the_set()
    {
        var ran = Cchc.Here("compare", "2021", Published, "--json", "--out", _folder.Path("so-sanh.xlsx"));

        Assert.Equal(0, ran.Status);
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal(21, json.RootElement.GetProperty("units").GetArrayLength());
        Assert.Equal(8, json.RootElement.GetProperty("areas").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("new").GetArrayLength());
        Assert.True(File.Exists(_folder.Path("so-sanh.xlsx")));
    }

    [Fact]
    public void A_later_year_that_came_without_its_set_is_said_not_to_tell_which_codes_changed()
    {
        string Year(int year)
        {
            var path = _folder.Path($"{year}.json");
            File.WriteAllText(
                path,
                $$"""
                { "year": {{year}}, "source": "Quyết định số {{year}}", "areas": [ { "code": "1", "name": "Chỉ đạo", "maxPoints": 4 } ],
                  "criteria": [ { "code": "1.1", "name": "Nội dung {{year}}", "maxPoints": 4 } ],
                  "units": [ { "code": "21550", "name": "Phường Nhơn Bình", "index": 70, "rank": 1, "criteria": [ { "code": "1.1", "points": 1,
                    "maxPoints": 4 } ] } ] }
                """
            );
            return path;
        }

        var ran = Cchc.Here("compare", Year(2021), Year(2022));

        Assert.Equal(0, ran.Status);
        Assert.Contains("Kết quả năm 2022 không kèm bộ tiêu chí nên không biết mã nào đã đổi", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", "Năm trước (2022) phải trước năm sau (2022).")]
    [InlineData("2019", "không có công bố nào của chỉ số CCHC năm 2019")]
    [InlineData("khong-co", "Không có tệp hoặc thư mục \"khong-co\"")]
    public void Years_that_cannot_be_compared_are_refused(string then, string words)
    {
        Copy(Published, _folder.Path("du-lieu", "published", "Cong-bo_CCHC-2022_lan-1"));
        var ran = Cchc.Here("compare", then, "2022", "--data", _folder.Path("du-lieu"));

        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_beside_the_publication_is_not_taken_for_it_and_a_folder_that_breaks_its_seal_is_refused()
    {
        var (data, whole) = (_folder.Path("du-lieu"), _folder.Path("du-lieu", "published", "Cong-bo_CCHC-2022_lan-1"));
        Copy(Published, whole);
        Copy(Published, whole + " - Copy");
        File.AppendAllText(Path.Combine(whole + " - Copy", "criteria", "2022", "last-year.json"), " ");
        Assert.Equal(0, Cchc.Here("compare", "2021", "2022", "--data", data).Status);

        File.WriteAllText(
            Path.Combine(whole, "criteria", "2022", "last-year.json"),
            File.ReadAllText(Path.Combine(whole, "criteria", "2022", "last-year.json")).Replace("\"rank\":2,", "\"rank\":3,", StringComparison.Ordinal)
        );
        var refused = Cchc.Here("compare", "2021", "2022", "--data", data);
        Assert.Equal(2, refused.Status);
        Assert.Contains("Sai khác: criteria/2022/last-year.json: Nội dung tệp đã bị thay đổi", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_says_which_sheets_it_could_not_use_and_does_not_call_that_no_change()
    {
        var evidence = _folder.Path("phieu");
        Copy(season.Evidence, evidence);
        var broken = Directory.GetFiles(evidence, "Phieu-tu-cham_*_21550_*")[0];
        File.WriteAllText(broken, "không phải Excel");
        var ran = Cchc.Here("what-if", "--criteria", "criteria/2022", "--against", "criteria/2022", "--evidence", evidence, "--out", _folder.Path("thu.xlsx"));

        Assert.Equal(3, ran.Status);
        Assert.StartsWith("So được 20 đơn vị: 0 đơn vị đổi hạng, 0 đơn vị đổi xếp loại.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị không so được vì không có chỉ số theo một trong hai bộ.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Chấm theo bộ hiện hành còn vấn đề", ran.Error, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(broken), ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.Path("thu.xlsx")));

        Directory.CreateDirectory(_folder.Path("trong"));
        var empty = Cchc.Here("what-if", "--criteria", "criteria/2022", "--against", "criteria/2022", "--evidence", _folder.Path("trong"));
        Assert.Equal(2, empty.Status);
        Assert.Contains("không có tệp .xlsx nào", empty.Error, StringComparison.Ordinal);

        // The folder that is not there may be either set's: its own path tells which.
        var missing = Cchc.Here("what-if", "--criteria", "criteria/2022", "--against", "khong-co", "--evidence", evidence);
        Assert.Equal(2, missing.Status);
        Assert.Contains("Không có thư mục bộ tiêu chí \"khong-co\"", missing.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--criteria", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_set_against_itself_moves_nothing_and_another_threshold_moves_only_what_it_touches()
    {
        var planned = _folder.Path("2022-du-kien");
        Copy(RepositoryFolder.Path("criteria", "2022"), planned);
        var same = Cchc.Here("what-if", "--criteria", "criteria/2022", "--against", planned, "--evidence", season.Evidence);
        Assert.Equal(0, same.Status);
        Assert.StartsWith(
            "So được 21 đơn vị: 0 đơn vị đổi hạng, 0 đơn vị đổi xếp loại. 0 đơn vị có tiêu chí đổi điểm hoặc đổi điểm tối đa.",
            same.Out,
            StringComparison.Ordinal
        );

        // Grades from 88% instead of 90%: no point and no rank moves; by the results exactly those between 88 and 90 become Xuất sắc.
        var grading = Path.Combine(planned, "grading.json");
        File.WriteAllText(grading, File.ReadAllText(grading).Replace("index >= 90", "index >= 88", StringComparison.Ordinal));
        var moved = Cchc.Here("what-if", "--criteria", "criteria/2022", "--against", planned, "--evidence", season.Evidence);
        using var results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(season.Results, "results.json")));
        var between = results
            .RootElement.GetProperty("units")
            .EnumerateArray()
            .Count(unit => unit.GetProperty("index") is { ValueKind: JsonValueKind.Number } index && index.GetDecimal() is >= 88m and < 90m);
        Assert.True(between > 0);
        Assert.StartsWith(
            $"So được 21 đơn vị: 0 đơn vị đổi hạng, {between} đơn vị đổi xếp loại. 0 đơn vị có tiêu chí đổi điểm hoặc đổi điểm tối đa.",
            moved.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_only_the_set_in_force_has_is_no_fault_of_the_sheets_under_the_planned_one()
    {
        // The planned set has neither the bonus 9.2, which departments appraised, nor Phường Nhơn Bình, which handed in every sheet.
        var planned = _folder.Path("2022-du-kien");
        Copy(RepositoryFolder.Path("criteria", "2022"), planned);
        File.Delete(Path.Combine(planned, "9-diem-thuong-diem-tru", "9.2.json"));
        File.Delete(Path.Combine(planned, "tests", "9.2.json"));
        var units = Path.Combine(planned, "units.json");
        File.WriteAllLines(units, File.ReadAllLines(units).Where(line => !line.Contains("\"21550\"", StringComparison.Ordinal)));

        var ran = Cchc.Here("what-if", "--criteria", "criteria/2022", "--against", planned, "--evidence", season.Evidence, "--json");

        Assert.Equal(0, ran.Status);
        Assert.DoesNotContain("còn vấn đề", ran.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal(20, json.RootElement.GetProperty("compared").GetInt32());
        Assert.Equal(["9.2"], json.RootElement.GetProperty("dropped").EnumerateArray().Select(item => item.GetProperty("code").GetString()));
        // Two of the others had that bonus; who had none loses none.
        var shifts = json
            .RootElement.GetProperty("units")
            .EnumerateArray()
            .Where(unit => unit.GetProperty("code").GetString() != "21550")
            .SelectMany(unit => unit.GetProperty("criteria").EnumerateArray())
            .Where(shift => shift.GetProperty("criterion").GetString() == "9.2")
            .ToList();
        Assert.Equal(2, shifts.Count);
        Assert.All(shifts, shift => Assert.True(shift.GetProperty("before").GetProperty("points").GetDecimal() > 0m));
    }

    [Fact]
    public void A_plain_table_becomes_last_years_figures_and_a_blank_stays_unknown()
    {
        var (criteria, table) = (_folder.Path("2022"), _folder.Path("nam-truoc.csv"));
        Copy(RepositoryFolder.Path("criteria", "2022"), criteria);
        File.WriteAllText(table, "Mã;Đơn vị;Chỉ số (%);Xếp hạng\r\n21550;Phường Nhơn Bình;85,51;1\r\n21999;=1+1;;\r\nTổng;;85,51;\r\n", new UTF8Encoding(true));

        var ran = Table(criteria, table);

        Assert.Equal(0, ran.Status);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(criteria, "last-year.json")));
        var units = json.RootElement.GetProperty("units");
        Assert.Equal(85.51m, units[0].GetProperty("index").GetDecimal());
        Assert.Equal(
            ("=1+1", JsonValueKind.Null, JsonValueKind.Null),
            (units[1].GetProperty("name").GetString(), units[1].GetProperty("index").ValueKind, units[1].GetProperty("rank").ValueKind)
        );
        Assert.Equal(0, Cchc.Here("criteria", "check", "--criteria", criteria).Status);
        // What was left out, what the set does not know and what the table lacks are said before it is said to be written.
        Assert.Matches(
            "(?s)nam-truoc.csv dòng 4 cột 1: Bỏ qua dòng \"Tổng . 85,51\": dòng tổng hợp.*không có =1\\+1 \\(21999\\).*không có Phường Nhơn Phú "
                + "\\(21553\\), .*Đã ghi kết quả năm 2021 của 2 đơn vị",
            ran.Error
        );
        Assert.DoesNotContain("Đã thay", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_that_is_not_named_is_the_data_folders_and_the_one_that_came_with_the_program_is_never_written_to()
    {
        var (data, table) = (_folder.Path("du-lieu"), _folder.Path("nam-truoc.csv"));
        Directory.CreateDirectory(data);
        File.WriteAllText(table, "Đơn vị;Chỉ số;Xếp hạng\nNhơn Bình;85,51;1\n");
        var builtIn = Path.Combine(AppContext.BaseDirectory, "criteria", "2022");
        Ran Run(params string[] more) =>
            Cchc.Here(["last-year", "--data", data, "--table", table, "--year", "2021", "--source", "Quyết định số 9/QĐ-UBND", .. more]);

        foreach (var refused in new[] { Run(), Run("--criteria", builtIn) })
        {
            Assert.Equal(2, refused.Status);
            Assert.Contains("là bộ tiêu chí đi kèm chương trình", refused.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(builtIn, "last-year.json")));
        }

        Copy(RepositoryFolder.Path("criteria", "2022"), Path.Combine(data, "criteria", "2022"));
        Assert.Equal(0, Run().Status);
        Assert.True(File.Exists(Path.Combine(data, "criteria", "2022", "last-year.json")));
        Assert.False(File.Exists(RepositoryFolder.Path("criteria", "2022", "last-year.json")));
    }

    [Fact]
    public void Figures_that_are_replaced_are_named_with_their_source()
    {
        var (criteria, table) = (_folder.Path("2022"), _folder.Path("nam-truoc.csv"));
        Copy(RepositoryFolder.Path("criteria", "2022"), criteria);
        File.WriteAllText(
            Path.Combine(criteria, "last-year.json"),
            $$"""{ "year": 2021, "source": "Quyết định số 5", "seal": "sha256:{{new string('a', 64)}}", "units": [ { "code": "21550","""
                + """ "name": "Phường Nhơn Bình" } ] }"""
        );
        File.WriteAllText(table, "Đơn vị;Chỉ số;Xếp hạng\nNhơn Bình;85,51;1\n");

        var ran = Table(criteria, table);

        Assert.Equal(0, ran.Status);
        Assert.Contains("Đã thay kết quả năm 2021 có trước (nguồn: Quyết định số 5; bản công bố có niêm phong).", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đơn vị;Chỉ số;Xếp hạng\nA;80;1\n", "nam-truoc.csv dòng 2 cột 1: Bộ tiêu chí năm 2022 không có đơn vị nào tên \"A\"")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;tám;1\n", "dòng 2 cột 3: Chỉ số: ô ghi \"tám\", không đọc được là một số")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;80;1,5\n", "dòng 2 cột 4: Xếp hạng 1,5 không phải là số nguyên")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n21550;Nhơn Bình;80;1\n21550;Nhơn Bình;70;2\n", "Phường Nhơn Bình (mã 21550) có 2 dòng")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n1;A;1.234,5;1\n", "Chỉ số 1.234,5% không hợp lệ")]
    [InlineData("Mã;Đơn vị;Chỉ số;Xếp hạng\n", "Dưới dòng tên cột không có dòng nào")]
    public void A_mistake_in_a_plain_table_is_told_by_its_line_and_nothing_is_written(string content, string words)
    {
        var (criteria, table) = (_folder.Path("2022"), _folder.Path("nam-truoc.csv"));
        Copy(RepositoryFolder.Path("criteria", "2022"), criteria);
        File.WriteAllText(table, content);

        var ran = Table(criteria, table);

        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("last-year.json", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(criteria, "last-year.json")));
    }

    [Theory]
    [InlineData("2020", "bảng", "cần kết quả năm 2021")]
    [InlineData("2021", "bảng\u202E", "Nguồn của bảng trống, hoặc có ký tự")]
    [InlineData("2021", " ", "Nguồn của bảng trống, hoặc có ký tự")]
    public void Another_year_or_a_source_that_says_nothing_is_refused_in_the_words_of_the_command(string year, string source, string words)
    {
        var (criteria, table) = (_folder.Path("2022"), _folder.Path("nam-truoc.csv"));
        Copy(RepositoryFolder.Path("criteria", "2022"), criteria);
        File.WriteAllText(table, "Đơn vị;Chỉ số;Xếp hạng\nNhơn Bình;85,51;1\n");

        var ran = Cchc.Here("last-year", "--criteria", criteria, "--table", table, "--year", year, "--source", source);

        Assert.Equal(2, ran.Status);
        Assert.Contains(words, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("last-year.json", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_folder_becomes_the_next_years_last_year_and_a_changed_one_is_refused()
    {
        var next = _folder.Path("2023");
        Copy(RepositoryFolder.Path("criteria", "2022"), next);
        var set = Path.Combine(next, "set.json");
        File.WriteAllText(
            set,
            File.ReadAllText(set)
                .Replace("\"year\": 2022", "\"year\": 2023", StringComparison.Ordinal)
                .Replace("2022-12-05T", "2023-12-05T", StringComparison.Ordinal)
        );
        var ran = Cchc.Here("last-year", "--criteria", next, "--published", Published);
        Assert.True(ran.Status == 0, ran.Error);
        Assert.Contains("Đã ghi kết quả năm 2022 của 21 đơn vị", ran.Error, StringComparison.Ordinal);

        var changed = _folder.Path("thay");
        Copy(Published, changed);
        File.AppendAllText(Path.Combine(changed, "huong-dan-kiem-tra.txt"), "x");
        var refused = Cchc.Here("last-year", "--criteria", next, "--published", changed);
        Assert.Equal(2, refused.Status);
        Assert.Contains("Thư mục công bố không đúng như niêm phong", refused.Error, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static Ran Table(string criteria, string table) =>
        Cchc.Here("last-year", "--criteria", criteria, "--table", table, "--year", "2021", "--source", "Quyết định số 9/QĐ-UBND");

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
