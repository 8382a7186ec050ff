using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>A set's digest stands for its content and for nothing else.</summary>
public sealed class DigestTests
{
    private const string Criterion = "1/1.1.1.json";

    private static readonly string Before = Digest(MalformedSet.Sound());

    [Fact]
    public void It_is_a_named_hash() => Assert.Matches("^sha256:[0-9a-f]{64}$", Before);

    [Fact]
    public void The_order_of_keys_does_not_change_it() =>
        Same(text =>
            text.Replace("  \"maxPoints\": 2,\n  \"combine\": \"first\",", "  \"combine\": \"first\",\n  \"maxPoints\": 2,", StringComparison.Ordinal)
        );

    [Fact]
    public void White_space_and_line_ends_do_not_change_it() => Same(text => text.Replace("\n", "\r\n\t ", StringComparison.Ordinal));

    [Fact]
    public void Decomposed_Vietnamese_does_not_change_it() => Same(text => text.Normalize(NormalizationForm.FormD));

    [Fact]
    public void Zeros_behind_a_number_do_not_change_it() => Same(text => text.Replace("\"maxPoints\": 2,", "\"maxPoints\": 2.00,", StringComparison.Ordinal));

    [Fact]
    public void A_schema_for_the_editor_does_not_change_it() =>
        Same(text => text.Replace("{\n  \"code\"", "{\n  \"$schema\": \"../x.json\",\n  \"code\"", StringComparison.Ordinal));

    [Fact]
    public void A_byte_order_mark_does_not_change_it()
    {
        var files = MalformedSet.Sound();
        files[Criterion] = [0xEF, 0xBB, 0xBF, .. files[Criterion]];

        Assert.Equal(Before, Digest(files));
    }

    [Fact]
    public void The_name_of_a_file_does_not_change_it()
    {
        var files = MalformedSet.Sound();
        files["khac/ten-khac.json"] = files[Criterion];
        files.Remove(Criterion);

        Assert.Equal(Before, Digest(files));
    }

    [Fact]
    public void Whatever_a_table_from_outside_declares_changes_it()
    {
        var files = MalformedSet.With("table-with-evidence");
        files["2/2.1.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["2/2.1.json"]).Replace("\"Báo cáo\"", "", StringComparison.Ordinal));
        string Changed(string was, string isNow) =>
            Digest(
                new SortedDictionary<string, byte[]>(files)
                {
                    ["set.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["set.json"]).Replace(was, isNow, StringComparison.Ordinal)),
                }
            );
        string[] digests =
        [
            Changed("\"766\"", "\"766\""),
            Changed("\"Điểm\"", "\"Điểm số\""),
            Changed("\"Mã đơn vị\"", "\"Mã\""),
            Changed("\"unitColumn\"", "\"unitBy\": \"name\", \"unitColumn\""),
        ];

        Assert.Equal(digests.Length, digests.Distinct().Count());
    }

    [Fact]
    public void Authors_tests_do_not_change_it()
    {
        var files = MalformedSet.Sound();
        files.Remove("tests/1.1.1.json");

        Assert.Equal(Before, Digest(files));
    }

    [Fact]
    public void Planned_days_change_no_digest()
    {
        var files = MalformedSet.Sound();
        Replace(files, "set.json", "\"year\": 2022,", "\"year\": 2022, \"timetable\": { \"approval\": \"2022-12-30\" },");
        var set = Loaded(files);

        Assert.Equal(new DateOnly(2022, 12, 30), set.Timetable.Approval);
        Assert.Equal((Before, (string?)null), (set.Digest, set.UsesDigest));
    }

    [Fact]
    public void Words_for_papers_change_no_digest()
    {
        var files = MalformedSet.Sound();
        Replace(
            files,
            "set.json",
            "\"office\": \"Phòng Nội vụ\" },",
            "\"office\": \"Phòng Nội vụ\", \"territory\": \"thị xã\", \"short\": \"UBND thị xã\", \"head\": \"Quyền Chủ tịch\", "
                + "\"officeHead\": \"Phó Trưởng phòng\", \"officeSign\": \"NV\" }, \"units\": { \"heads\": \"Chủ tịch các xã\" }, \"unitKinds\": [ "
                + "{ \"name\": \"phường\", \"head\": \"Trưởng\" }, { \"name\": \"xã\", \"head\": \"Trưởng\" } ], "
                + "\"index\": { \"code\": \"CCHC\", \"name\": \"Chỉ số\", \"subject\": \"cải cách\" },"
        );
        var set = Loaded(files);

        Assert.Equal(("thị xã", "UBND thị xã", "NV"), (set.Authority.Territory, set.Authority.Briefly, set.Authority.OfficeSign));
        Assert.Equal(("Trưởng", "Chủ tịch các xã"), (set.Units[0].Kind.Head, set.UnitsTogether.Heads));
        Assert.Equal((Before, (string?)null), (set.Digest, set.UsesDigest));
    }

    [Fact]
    public void An_index_with_its_name_is_digested_as_its_code_alone()
    {
        var (named, bare) = (MalformedSet.Sound(), MalformedSet.Sound());
        Replace(bare, "set.json", "\"year\": 2022,", "\"year\": 2022, \"index\": \"CNTT\",");
        Replace(named, "set.json", "\"year\": 2022,", "\"year\": 2022, \"index\": { \"code\": \"CNTT\", \"name\": \"Chỉ số\", \"subject\": \"ứng dụng\" },");

        Assert.Equal(Digest(bare), Digest(named));
        Assert.NotEqual(Before, Digest(named));
    }

    [Fact]
    public void What_makes_no_point_does_not_change_it_but_is_digested_beside()
    {
        var (files, none) = (MalformedSet.Sound(), MalformedSet.Load(MalformedSet.Sound()).Set!.UsesDigest);
        Assert.Null(none);
        Replace(
            files,
            Criterion,
            "\"maxPoints\": 2,",
            "\"maxPoints\": 2, \"remedy\": { \"content\": \"Làm đủ việc trong kế hoạch.\", \"lead\": [ \"UBND các phường, xã\" ], \"support\": [], "
                + "\"when\": \"year\" },"
        );
        var remedy = Loaded(files);
        Replace(
            files,
            "set.json",
            "\"year\": 2022,",
            "\"year\": 2022, \"formerCodes\": [ { \"now\": \"1.1.1\", \"then\": null } ], \"appraisalError\": { \"share\": 0.05, \"draws\": 1000, "
                + "\"seed\": 1, \"assumption\": \"Giả định\" },"
        );
        var all = Loaded(files);
        Replace(files, "set.json", "\"share\": 0.05", "\"share\": 0.06");
        var other = Loaded(files);

        Assert.All([remedy, all, other], set => Assert.Equal(Before, set.Digest));
        Assert.Equal(3, new[] { remedy, all, other }.Select(set => set.UsesDigest).Where(digest => digest is not null).Distinct().Count());
    }

    [Theory]
    [InlineData("Mức độ hoàn thành nhiệm vụ", "Mức độ hoàn thành công việc")]
    [InlineData("Tổng số nhiệm vụ", "Tổng số  nhiệm vụ")]
    [InlineData("\"min\": 1", "\"min\": 2")]
    [InlineData("Phụ lục, STT 1", "Phụ lục, STT 4")]
    [InlineData("2022-02-21", "2022-02-22")]
    [InlineData("0.8m", "0.80m")]
    [InlineData("[ \"Báo cáo năm\" ]", "[ \"Báo cáo năm\", \"Biên bản\" ]")]
    public void Any_other_value_changes_it(string old, string changed) =>
        Assert.NotEqual(Before, Digest(Changed(text => text.Replace(old, changed, StringComparison.Ordinal))));

    private static void Same(Func<string, string> change) => Assert.Equal(Before, Digest(Changed(change)));

    private static SortedDictionary<string, byte[]> Changed(Func<string, string> change)
    {
        var files = MalformedSet.Sound();
        var before = Encoding.UTF8.GetString(files[Criterion]);
        Assert.NotEqual(before, change(before));
        files[Criterion] = Encoding.UTF8.GetBytes(change(before));
        return files;
    }

    private static void Replace(SortedDictionary<string, byte[]> files, string file, string old, string changed)
    {
        var before = Encoding.UTF8.GetString(files[file]);
        Assert.Contains(old, before, StringComparison.Ordinal);
        files[file] = Encoding.UTF8.GetBytes(before.Replace(old, changed, StringComparison.Ordinal));
    }

    private static string Digest(SortedDictionary<string, byte[]> files) => Loaded(files).Digest;

    private static CriteriaSet Loaded(SortedDictionary<string, byte[]> files)
    {
        var loaded = MalformedSet.Load(files);
        Assert.Empty(loaded.Faults);
        return loaded.Set!;
    }
}
