using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in a use, in last year's figures and in former codes: each refused with its place and its remedy, and never used.</summary>
public class UseMistakesTests
{
    private static readonly string Folder = RepositoryFolder.Path("criteria", "2022");

    [Theory]
    [InlineData("\"code\": \"thi-dua\"", "\"code\": \"khac\"", "$.code", "khác với tên tệp")]
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"../thi dua\"", "$.feed", "không dùng làm tên tệp được")]
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"danh-gia-can-bo\"", "$.feed", "đã dùng cho một biểu khác")]
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"seal\"", "$.feed", "đã dành cho việc khác")]
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"feed\"", "$.feed", "đã dành cho việc khác")]
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"nul\"", "$.feed", "đã dành cho việc khác")]
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"com1\"", "$.feed", "đã dành cho việc khác")]
    [InlineData(
        "\"feed\": \"thi-dua-khen-thuong\"",
        "\"feed\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
        "$.feed",
        "không dùng làm tên tệp được"
    )]
    [InlineData("\"decidedBy\"", "\"decider\"", "$", "Thiếu khóa \"decidedBy\"")]
    [InlineData("\"note\"", "\"remark\"", "$.remark", "không có trong mẫu")]
    [InlineData(
        "{ \"assumption\": \"Không đề nghị theo chỉ số không có nghĩa là không được khen thưởng về việc khác.\" }",
        "{ }",
        "$.workflow.Rules[6].Properties",
        "không có căn cứ và cũng không ghi là giả định"
    )]
    public void A_mistake_in_what_a_use_is_called_and_rests_on_is_told_with_its_place(string was, string isNow, string place, string words) =>
        TheUseIsRefused(was, isNow, place, words);

    [Theory]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"penaltyy < 0\"", "$.workflow.Rules[0].Expression", "không phải là số liệu đã khai")]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"penalty < 0.5\"", "$.workflow.Rules[0].Expression", "số thực nhị phân")]
    [InlineData(
        "\"Expression\": \"penalty < 0\"",
        "\"Expression\": \"DateTime.Now.Year > 2000\"",
        "$.workflow.Rules[0].Expression",
        "không nằm trong danh sách được phép"
    )]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"penalty > 0\"", "$.workflow.Rules[0]", "không bao giờ được áp dụng")]
    [InlineData("\"Expression\": \"true\"", "\"Expression\": \"index < 50\"", "$.workflow.Rules", "Không quy tắc nào áp dụng")]
    [InlineData("knowsLate && late == false", "knowsLate && !late", "$.workflow.Rules", "không tính được")]
    [InlineData(
        "knowsLate && late == false",
        "late == false",
        "$.workflow.Rules[1].Expression",
        "còn tùy vào \"Nộp phiếu sau hạn\" (late) khi số liệu này không biết (knowsLate là Không)"
    )]
    [InlineData(
        "\"Expression\": \"penalty < 0\"",
        "\"Expression\": \"!(area3 < 60)\"",
        "$.workflow.Rules[0].Expression",
        "(area3) khi số liệu này không biết (hasArea3 là Không)"
    )]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"groupRank > rank\"", "$.workflow.Rules[0]", "không bao giờ được áp dụng")]
    [InlineData(
        "\"Expression\": \"penalty < 0\"",
        "\"Expression\": \"Math.Min(index, leastArea) < 50\"",
        "$.workflow.Rules[0].Expression",
        "không chỉ gồm các phép so sánh"
    )]
    public void A_mistake_in_the_rules_of_a_use_is_told_with_its_place(string was, string isNow, string place, string words) =>
        TheUseIsRefused(was, isNow, place, words);

    [Theory]
    [InlineData(
        "\"date\": \"2022-02-21\", \"clause\": \"Mục II.6\"",
        "\"clause\": \"Mục II.6\"",
        "$.workflow.Rules[0].Properties.legalBasis[0].date",
        "\"43/KH-UBND\" không có ngày ban hành"
    )]
    [InlineData(
        "\"date\": \"2022-02-21\", \"clause\": \"Mục II.6\"",
        "\"date\": \"2023-01-01\", \"clause\": \"Mục II.6\"",
        "$.workflow.Rules[0].Properties.legalBasis[0].date",
        "ngày 01/01/2023 ra sau năm đánh giá 2022"
    )]
    [InlineData(", \"clause\": \"Mục II.6\"", "", "$.workflow.Rules[0].Properties.legalBasis[0]", "Thiếu khóa \"clause\"")]
    [InlineData(
        "[ { \"document\": \"43/KH-UBND\", \"date\": \"2022-02-21\", \"clause\": \"Mục II.6\" } ]",
        "[ ]",
        "$.workflow.Rules[0].Properties.legalBasis",
        "Danh sách căn cứ để trống"
    )]
    [InlineData("\"code\": \"thi-dua\"", "\"code\": \"A B/x\"", "$.code", "không dùng làm mã của biểu được")]
    public void A_mistake_in_the_basis_of_a_rule_is_told_with_its_place(string was, string isNow, string place, string words) =>
        TheUseIsRefused(was, isNow, place, words);

    private const string LastYear = """
        { "year": 2021, "source": "Bảng cũ", "seal": null, "areas": [ { "code": "1", "name": "Chỉ đạo", "maxPoints": 13 } ], "criteria": [],
          "units": [ { "code": "21550", "name": "Phường Nhơn Bình", "index": 80.5, "rank": 2, "areas": [ { "code": "1", "points": 10, "maxPoints": 13 } ] },
                     { "code": "21553", "name": "Phường Nhơn Phú", "index": null, "rank": null } ] }
        """;

    [Theory]
    [InlineData("\"year\": 2021", "\"year\": 2022", "$.year", "Năm 2022 không phải là năm ngay trước năm đánh giá 2022")]
    [InlineData("\"year\": 2021", "\"year\": 2001", "$.year", "Năm 2001 không phải là năm ngay trước năm đánh giá 2022")]
    [InlineData("\"seal\": null", "\"seal\": \"sha256:12\"", "$.seal", "không phải là mã niêm phong")]
    [InlineData("\"21553\"", "\"21550\"", "$.units[1].code", "xuất hiện hai lần")]
    [InlineData("80.5", "805", "$.units[0].index", "không hợp lệ")]
    [InlineData("\"rank\": 2", "\"rank\": 0", "$.units[0].rank", "Thứ hạng 0 không hợp lệ")]
    [InlineData("\"rank\": 2", "\"rank\": 2.5", "$.units[0].rank", "Thứ hạng 2.5 không hợp lệ")]
    [InlineData("\"index\": 80.5", "\"chiSo\": 80.5", "$.units[0].chiSo", "không có trong mẫu")]
    [InlineData("\"source\": \"Bảng cũ\",", "", "$", "Thiếu khóa \"source\"")]
    [InlineData("\"Bảng cũ\"", "\"Bảng\\u202E cũ\"", "$.source", "ký tự đảo chiều chữ")]
    [InlineData("\"Bảng cũ\"", "\"Bảng\\u0007 cũ\"", "$.source", "ký tự điều khiển")]
    [InlineData("\"points\": 10", "\"points\": 99999", "$.units[0].areas[0].points", "Điểm 99999 lớn hơn điểm tối đa 13")]
    [InlineData("\"points\": 10, \"maxPoints\": 13", "\"points\": -9, \"maxPoints\": -5", "$.units[0].areas[0].maxPoints", "Điểm tối đa -5 nhỏ hơn 0")]
    [InlineData("\"Chỉ đạo\", \"maxPoints\": 13", "\"Chỉ đạo\", \"maxPoints\": -13", "$.areas[0].maxPoints", "Điểm tối đa -13 nhỏ hơn 0")]
    [InlineData(
        "\"areas\": [ { \"code\": \"1\", \"points\"",
        "\"areas\": [ { \"code\": \"zz\", \"points\"",
        "$.units[0].areas[0].code",
        "Mã lĩnh vực \"zz\" không có trong danh sách \"areas\""
    )]
    [InlineData(
        "\"areas\": [ { \"code\": \"1\", \"points\"",
        "\"criteria\": [ { \"code\": \"1.1\", \"points\"",
        "$.units[0].criteria[0].code",
        "Mã tiêu chí \"1.1\" không có trong danh sách \"criteria\""
    )]
    public void A_mistake_in_last_years_figures_is_told_with_its_place(string was, string isNow, string place, string words)
    {
        Assert.Contains(was, LastYear, StringComparison.Ordinal);
        var faults = RuleBook.Prove(Load("last-year.json", LastYear.Replace(was, isNow, StringComparison.Ordinal))).Faults;

        Assert.Contains(
            faults,
            fault =>
                fault.File == "last-year.json" && fault.Place == place && fault.Message.Contains(words, StringComparison.Ordinal) && fault.Remedy.Length > 0
        );
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("2.5", false)]
    [InlineData("-1", true)]
    public void Points_of_a_bonus_are_within_its_own_maximum_since_it_has_none_in_the_units(string points, bool isSound)
    {
        var figures = LastYear
            .Replace("\"criteria\": []", "\"criteria\": [ { \"code\": \"9.1\", \"name\": \"Thưởng\", \"maxPoints\": 2 } ]", StringComparison.Ordinal)
            .Replace(
                "\"rank\": null",
                $"\"rank\": null, \"criteria\": [ {{ \"code\": \"9.1\", \"points\": {points}, \"maxPoints\": 0 }} ]",
                StringComparison.Ordinal
            );

        Assert.Equal(isSound, Load("last-year.json", figures).Set is not null);
    }

    [Theory]
    [InlineData("[ ]", "1", 4, false)]
    [InlineData("[ { \"code\": \"1\", \"name\": \"Chỉ đạo\", \"maxPoints\": 13 } ]", "1", 4, true)]
    [InlineData("[ { \"code\": \"1\", \"name\": \"Chỉ đạo\", \"maxPoints\": 13 } ]", "2", 4, false)]
    [InlineData("[ { \"code\": \"1\", \"name\": \"Chỉ đạo\", \"maxPoints\": 13 } ]", "9", 0, true)]
    public void A_criterion_that_counts_in_the_maximum_needs_its_area_and_a_bonus_none(string areas, string area, int maximum, bool isSound)
    {
        var figures = $$"""
            { "year": 2021, "source": "Bảng cũ", "areas": {{areas}}, "criteria": [ { "code": "{{area}}.1", "name": "Kế hoạch", "maxPoints": 4 } ],
              "units": [ { "code": "21550", "name": "Phường Nhơn Bình", "criteria": [ { "code": "{{area}}.1", "points": 1, "maxPoints": {{maximum}} } ] } ] }
            """;
        var loaded = Load("last-year.json", figures);

        Assert.Equal(isSound, loaded.Set is not null);
        Assert.Equal(
            isSound ? [] : [("$.areas", $"Danh sách \"areas\" không có lĩnh vực \"{area}\" của tiêu chí {area}.1.")],
            loaded.Faults.Select(fault => (fault.Place, fault.Message))
        );
    }

    [Fact]
    public void Sound_figures_are_read_a_blank_stays_unknown_and_what_is_written_reads_the_same()
    {
        var read = Load("last-year.json", LastYear).Set!.LastYear!;
        var again = CriteriaSetLoader.LastYear(new CriteriaFile("last-year.json", LastYearJson.Write(read)), out var faults)!;

        Assert.Empty(faults);
        Assert.Null(read.Unit("21553")!.Index);
        Assert.Equal(80.5m, read.Unit("21550")!.Index);
        Assert.Equal(LastYearJson.Write(read).ToArray(), LastYearJson.Write(again).ToArray());
    }

    [Theory]
    [InlineData("""[ { "now": "1.9.9", "then": "1.1.1" } ]""", "không có mã \"1.9.9\"")]
    [InlineData("""[ { "now": "1.1.1", "then": "1.1.2" } ]""", "vừa nối tiếp bằng \"1.1.1\", vừa bằng mã \"1.1.2\"")]
    [InlineData("""[ { "now": "1.1.1", "then": "7" }, { "now": "1.1.1", "then": null } ]""", "được khai hai lần")]
    [InlineData("""[ { "now": "1.1.1", "then": "x" }, { "now": "1.1.2", "then": "x" } ]""", "đã dành cho một mã khác")]
    public void A_mistake_in_former_codes_is_told(string codes, string words) =>
        Assert.Contains(
            Faults("set.json", "\"totalPoints\"", $"\"formerCodes\": {codes}, \"totalPoints\""),
            fault => fault.File == "set.json" && fault.Message.Contains(words, StringComparison.Ordinal)
        );

    [Fact]
    public void Neither_uses_nor_last_years_figures_change_the_digest_by_which_forms_know_their_set()
    {
        var plain = CriteriaFolder.Load(Folder).Set!;
        var changed = Load("last-year.json", LastYear).Set!;

        Assert.Equal(plain.Digest, changed.Digest);
        Assert.NotEqual(plain.LastYear?.Digest, changed.LastYear!.Digest);
    }

    [Theory]
    [InlineData("1.1.1", "1.1.99", "Mã \"1.1.1\" là một tiêu chí, nhưng kết quả năm 2021 không có mã \"1.1.99\"")]
    [InlineData("1", "1.1.9", "Mã \"1\" là một lĩnh vực, nhưng kết quả năm 2021 có mã \"1.1.9\" không phải là lĩnh vực")]
    [InlineData("1.1.1", "1", "Mã \"1.1.1\" là một tiêu chí, nhưng kết quả năm 2021 có mã \"1\" không phải là tiêu chí")]
    public void A_former_code_that_last_years_results_do_not_have_is_told(string now, string then, string words)
    {
        var set = File.ReadAllText(Path.Combine(Folder, "set.json"))
            .Replace("\"totalPoints\"", $"\"formerCodes\": [ {{ \"now\": \"{now}\", \"then\": \"{then}\" }} ], \"totalPoints\"", StringComparison.Ordinal);
        var figures = LastYear.Replace(
            "\"criteria\": []",
            "\"criteria\": [ { \"code\": \"1.1.9\", \"name\": \"Cũ\", \"maxPoints\": 1 } ]",
            StringComparison.Ordinal
        );

        var faults = Load(("set.json", set), ("last-year.json", figures)).Faults;

        Assert.Contains(
            faults,
            fault =>
                fault.File == "set.json" && fault.Place == "$.formerCodes" && fault.Message.Contains(words, StringComparison.Ordinal) && fault.Remedy.Length > 0
        );
        // Where a plain table lies beside the set nobody knows that year's codes.
        var plain = LastYear
            .Replace("\"areas\": [ { \"code\": \"1\", \"name\": \"Chỉ đạo\", \"maxPoints\": 13 } ]", "\"areas\": []", StringComparison.Ordinal)
            .Replace(", \"areas\": [ { \"code\": \"1\", \"points\": 10, \"maxPoints\": 13 } ]", "", StringComparison.Ordinal);
        Assert.DoesNotContain(
            Load(("set.json", set), ("last-year.json", plain)).Faults,
            fault => fault.Message.Contains("nhưng kết quả năm", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_former_code_without_its_new_one_is_told_once() =>
        Assert.Equal(
            "$.formerCodes[0].now",
            Assert.Single(Faults("set.json", "\"totalPoints\"", "\"formerCodes\": [ { \"now\": \"\", \"then\": null } ], \"totalPoints\"")).Place
        );

    private static void TheUseIsRefused(string was, string isNow, string place, string words)
    {
        var faults = Faults("uses/thi-dua.json", was, isNow);

        Assert.Contains(
            faults,
            fault =>
                fault.File == "uses/thi-dua.json" && fault.Place == place && fault.Message.Contains(words, StringComparison.Ordinal) && fault.Remedy.Length > 0
        );
    }

    private static IReadOnlyList<CchcWardIndex.Criteria.Fault> Faults(string path, string was, string isNow)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(was, text, StringComparison.Ordinal);
        return RuleBook.Prove(Load(path, text.Replace(was, isNow, StringComparison.Ordinal))).Faults;
    }

    private static LoadedSet Load(string path, string text) => Load((path, text));

    private static LoadedSet Load(params (string Path, string Text)[] changed) =>
        CriteriaSetLoader.Load(
            "2022",
            [
                .. CriteriaFolder.Files(Folder).Where(file => changed.All(change => change.Path != file.Path)),
                .. changed.Select(change => new CriteriaFile(change.Path, Encoding.UTF8.GetBytes(change.Text))),
            ]
        );
}
