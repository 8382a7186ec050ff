using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Scoring;
using CchcWardIndex.Worker.Files;

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
    [InlineData("\"feed\": \"thi-dua-khen-thuong\"", "\"feed\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "$.feed", "không dùng làm tên tệp được")]
    [InlineData("\"decidedBy\"", "\"decider\"", "$", "Thiếu khóa \"decidedBy\"")]
    [InlineData("\"note\"", "\"remark\"", "$.remark", "không có trong mẫu")]
    [InlineData("{ \"assumption\": \"Không đề nghị theo chỉ số không có nghĩa là không được khen thưởng về việc khác.\" }", "{ }", "$.workflow.Rules[4].Properties", "không có căn cứ và cũng không ghi là giả định")]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"penaltyy < 0\"", "$.workflow.Rules[0].Expression", "không phải là số liệu đã khai")]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"penalty < 0.5\"", "$.workflow.Rules[0].Expression", "số thực nhị phân")]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"DateTime.Now.Year > 2000\"", "$.workflow.Rules[0].Expression", "không nằm trong danh sách được phép")]
    [InlineData("\"Expression\": \"penalty < 0\"", "\"Expression\": \"penalty > 0\"", "$.workflow.Rules[0]", "không được áp dụng")]
    [InlineData("\"Expression\": \"true\"", "\"Expression\": \"index < 50\"", "$.workflow.Rules", "Không quy tắc nào áp dụng")]
    [InlineData("!(knowsLate && late == true)", "!(knowsLate && late)", "$.workflow.Rules", "không tính được")]
    public void A_mistake_in_a_use_is_told_with_its_place(string was, string isNow, string place, string words)
    {
        var faults = Faults("uses/thi-dua.json", was, isNow);

        Assert.Contains(faults, fault => fault.File == "uses/thi-dua.json" && fault.Place == place && fault.Message.Contains(words, StringComparison.Ordinal) && fault.Remedy.Length > 0);
    }

    private const string LastYear = """
        { "year": 2021, "source": "Bảng cũ", "seal": null, "areas": [ { "code": "1", "name": "Chỉ đạo", "maxPoints": 13 } ], "criteria": [],
          "units": [ { "code": "21550", "name": "Phường Nhơn Bình", "index": 80.5, "rank": 2, "areas": [ { "code": "1", "points": 10, "maxPoints": 13 } ] },
                     { "code": "21553", "name": "Phường Nhơn Phú", "index": null, "rank": null } ] }
        """;

    [Theory]
    [InlineData("\"year\": 2021", "\"year\": 2022", "$.year", "không phải là năm trước năm đánh giá")]
    [InlineData("\"seal\": null", "\"seal\": \"sha256:12\"", "$.seal", "không phải là mã niêm phong")]
    [InlineData("\"21553\"", "\"21550\"", "$.units[1].code", "xuất hiện hai lần")]
    [InlineData("80.5", "805", "$.units[0].index", "không hợp lệ")]
    [InlineData("\"rank\": 2", "\"rank\": 0", "$.units[0].rank", "Thứ hạng 0 không hợp lệ")]
    [InlineData("\"rank\": 2", "\"rank\": 2.5", "$.units[0].rank", "Thứ hạng 2.5 không hợp lệ")]
    [InlineData("\"index\": 80.5", "\"chiSo\": 80.5", "$.units[0].chiSo", "không có trong mẫu")]
    [InlineData("\"source\": \"Bảng cũ\",", "", "$", "Thiếu khóa \"source\"")]
    public void A_mistake_in_last_years_figures_is_told_with_its_place(string was, string isNow, string place, string words)
    {
        Assert.Contains(was, LastYear, StringComparison.Ordinal);
        var faults = RuleBook.Prove(Load("last-year.json", LastYear.Replace(was, isNow, StringComparison.Ordinal))).Faults;

        Assert.Contains(faults, fault => fault.File == "last-year.json" && fault.Place == place && fault.Message.Contains(words, StringComparison.Ordinal) && fault.Remedy.Length > 0);
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
        Assert.Contains(Faults("set.json", "\"totalPoints\"", $"\"formerCodes\": {codes}, \"totalPoints\""), fault => fault.File == "set.json" && fault.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Neither_uses_nor_last_years_figures_change_the_digest_by_which_forms_know_their_set()
    {
        var plain = CriteriaFolder.Load(Folder).Set!;
        var changed = Load("last-year.json", LastYear).Set!;

        Assert.Equal(plain.Digest, changed.Digest);
        Assert.NotEqual(plain.LastYear?.Digest, changed.LastYear!.Digest);
    }

    private static IReadOnlyList<CchcWardIndex.Criteria.Fault> Faults(string path, string was, string isNow)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(was, text, StringComparison.Ordinal);
        return RuleBook.Prove(Load(path, text.Replace(was, isNow, StringComparison.Ordinal))).Faults;
    }

    private static LoadedSet Load(string path, string text) =>
        CriteriaSetLoader.Load("2022", [.. CriteriaFolder.Files(Folder).Where(file => file.Path != path), new CriteriaFile(path, Encoding.UTF8.GetBytes(text))]);
}
