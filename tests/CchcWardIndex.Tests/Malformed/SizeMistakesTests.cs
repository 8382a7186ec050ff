using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>
/// Texts and lists longer than sheets, names of files and readers can bear are refused with their place; what is just short enough comes
/// out whole.
/// </summary>
public sealed class SizeMistakesTests
{
    private const string Criterion = "1/1.1.1.json";

    [Theory]
    [InlineData("units.json", "Phường Nhơn Bình", 121, "$.units[0].name", "Tên dài 121 chữ, quá 120")]
    [InlineData("units.json", "Phường Gềnh Ráng", 121, "$.units[1].aliases[0]", "Tên dài 121 chữ, quá 120")]
    [InlineData("units.json", "\"kind\": \"xã\"", 61, "$.units[2].kind", "\"kind\" dài 61 chữ, quá 60")]
    [InlineData("set.json", "Phòng Tư pháp", 400, "$.departments[1].name", "Tên dài 400 chữ, quá 120")]
    [InlineData("set.json", "Khối xã", 121, "$.groups[1].name", "Tên dài 121 chữ, quá 120")]
    [InlineData("set.json", "Bộ chỉ số nhỏ để thử", 501, "$.title", "\"title\" dài 501 chữ, quá 500")]
    [InlineData("set.json", "Cải cách thể chế", 501, "$.areas[1].name", "\"name\" dài 501 chữ, quá 500")]
    [InlineData("set.json", "Ông/Bà có hài lòng không?", 501, "$.surveyQuestions[0].text", "\"text\" dài 501 chữ, quá 500")]
    [InlineData("grading.json", "\"Khá\"", 61, "$.workflow.Rules[1].RuleName", "Tên dài 61 chữ, quá 60")]
    [InlineData(Criterion, "Mức độ hoàn thành nhiệm vụ", 501, "$.name", "\"name\" dài 501 chữ, quá 500")]
    [InlineData(Criterion, "Tổng số nhiệm vụ", 501, "$.facts[0].label", "\"label\" dài 501 chữ, quá 500")]
    [InlineData(Criterion, "\"unit\": \"nhiệm vụ\", \"min\"", 61, "$.facts[0].unit", "\"unit\" dài 61 chữ, quá 60")]
    [InlineData(Criterion, "Dưới 80%", 301, "$.workflow.Rules[2].RuleName", "\"RuleName\" dài 301 chữ, quá 300")]
    [InlineData(Criterion, "Báo cáo năm", 2001, "$.evidence[0]", "\"evidence[0]\" dài 2001 chữ, quá 2000")]
    [InlineData(Criterion, "Phụ lục, STT 1", 2001, "$.legalBasis[0].clause", "\"clause\" dài 2001 chữ, quá 2000")]
    [InlineData(Criterion, "Tổng số nhiệm vụ", 40_000, "$", "cộng lại dài 40")]
    [InlineData(Criterion, "Tổng số nhiệm vụ", 3_000_000, "$", "cộng lại dài 3000")]
    public void A_text_too_long_for_what_bears_it_is_told_with_its_place(string file, string text, int length, string place, string said)
    {
        var fault =
            Faults(file, text, length).FirstOrDefault(fault => fault.Place == place)
            ?? throw new InvalidOperationException(string.Join('\n', Faults(file, text, length)));

        Assert.Equal(file, fault.File);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "units.json",
        "{ \"code\": \"21601\", \"name\": \"Xã Nhơn Lý\", \"kind\": \"xã\", \"group\": \"xa\" }",
        "{{ \"code\": \"{0}\", \"name\": \"Xã {0}\", \"kind\": \"xã\", \"group\": \"xa\" }}",
        11_999,
        "$.units",
        "có 12001 phần tử, quá 12000"
    )]
    [InlineData(
        "set.json",
        "{ \"code\": \"tu-phap\", \"name\": \"Phòng Tư pháp\" }",
        "{{ \"code\": \"{0}\", \"name\": \"{0}\" }}",
        300,
        "$.departments",
        "có 301 phần tử, quá 300"
    )]
    [InlineData(Criterion, "\"Báo cáo năm\"", "\"{0}\"", 101, "$.evidence", "có 101 phần tử, quá 100")]
    [InlineData(
        Criterion,
        "{ \"name\": \"daHoanThanh\", \"label\": \"Số nhiệm vụ đã hoàn thành\", \"type\": \"count\", \"unit\": \"nhiệm vụ\", \"max\": \"tongNhiemVu\" }",
        "{{ \"name\": \"a{0}\", \"label\": \"{0}\", \"type\": \"yesNo\" }}",
        60,
        "$.facts",
        "có 61 phần tử, quá 60"
    )]
    [InlineData(
        Criterion,
        "{ \"RuleName\": \"Dưới 80%\", \"Expression\": \"true\", \"SuccessEvent\": \"0\" }",
        "{{ \"RuleName\": \"{0}\", \"Expression\": \"true\", \"SuccessEvent\": \"0\" }}",
        99,
        "$.workflow.Rules",
        "có 101 phần tử, quá 100"
    )]
    public void A_list_longer_than_any_plan_needs_is_told_with_its_place(string file, string item, string pattern, int length, string place, string said)
    {
        var faults = With(
            file,
            item,
            string.Join(", ", Enumerable.Range(1, length).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, i)))
        );

        Assert.Contains(faults, fault => fault.File == file && fault.Place == place && fault.Message.EndsWith(said + ".", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("units.json", "21601", "aa", "21556", "AA", "$.units[2].code")]
    [InlineData("set.json", "\"tu-phap\"", "\"Noi-Vu\"", "x", "x", "$.departments[1].code")]
    [InlineData("set.json", "\"xa\"", "\"PHUONG\"", "x", "x", "$.groups[1].code")]
    [InlineData("set.json", "{ \"code\": \"CH01\"", "{ \"code\": \"ch01\", \"text\": \"Khác?\" }, { \"code\": \"CH01\"", "x", "x", "$.surveyQuestions[1].code")]
    public void Codes_that_differ_only_in_case_are_told(string file, string was, string isNow, string otherWas, string otherIsNow, string place)
    {
        var files = MalformedSet.Sound();
        files[file] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(files[file]).Replace(was, isNow, StringComparison.Ordinal).Replace(otherWas, otherIsNow, StringComparison.Ordinal)
        );

        Assert.Contains(
            MalformedSet.Faults(files),
            fault => fault.File == file && fault.Place == place && fault.Message.EndsWith("chỉ khác nhau chữ hoa, chữ thường.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Files_that_differ_only_in_case_and_paths_too_long_for_Windows_are_told()
    {
        var files = MalformedSet.Sound();
        files["1/A.json"] = files["1/a.json"] = "{}"u8.ToArray();
        var deep = $"{new string('b', 116)}.json";
        files[deep] = "{}"u8.ToArray();

        var faults = MalformedSet.Faults(files);

        Assert.Contains(faults, fault => fault.File == "1/A.json" && fault.Message.StartsWith("Hai tệp cùng tên", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.File == deep && fault.Message == "Đường dẫn của tệp dài 121 chữ, quá 120.");
    }

    [Fact]
    public void More_criteria_than_a_form_can_bear_are_told()
    {
        var files = MalformedSet.Sound();
        foreach (var i in Enumerable.Range(2, 498))
        {
            files[$"2/2.{i}.json"] = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(files["2/2.1.json"]).Replace("\"2.1\"", $"\"2.{i}\"", StringComparison.Ordinal)
            );
        }

        Assert.Contains(MalformedSet.Load(files).Faults, fault => fault is { File: "set.json", Message: "Bộ tiêu chí có 502 tiêu chí, quá 500." });
    }

    [Fact]
    public void What_is_just_short_enough_stands_whole_in_the_form_and_its_file_name_is_one()
    {
        var (name, label) = ($"Xã {new string('ô', 117)}", new string('ố', 500));
        var files = MalformedSet.Sound();
        void Put(string file, string was, string isNow) =>
            files[file] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[file]).Replace(was, isNow, StringComparison.Ordinal));
        Put("units.json", "Xã Nhơn Lý", name);
        Put("units.json", "\"21601\"", $"\"{new string('9', 32)}\"");
        Put(Criterion, "Tổng số nhiệm vụ", label);
        Put(Criterion, "Mức độ hoàn thành nhiệm vụ", label);
        Put(Criterion, "\"unit\": \"nhiệm vụ\"", $"\"unit\": \"{new string('v', 60)}\"");
        Put(Criterion, "Báo cáo năm", new string('b', 2000));
        Assert.Empty(MalformedSet.Faults(files));
        var set = MalformedSet.Load(files).Set!;
        var unit = set.Units.Single(unit => unit.Name == name);

        var package = new ExcelPackage(new MemoryStream(SelfAssessmentTemplate.Write(set, unit)));

        var texts = package
            .Workbook.Worksheets.Where(sheet => sheet.Dimension is not null)
            .SelectMany(sheet => sheet.Cells[sheet.Dimension.Address])
            .Select(cell => cell.Text)
            .ToList();
        Assert.Contains(texts, text => text.Contains(name, StringComparison.OrdinalIgnoreCase));
        Assert.True(texts.Count(text => text.Contains(label, StringComparison.Ordinal)) >= 2);
        Assert.InRange(
            Encoding.UTF8.GetByteCount(SubmissionNames.SelfAssessment(new SetIdentity(IndexCode.Read("ABCDEFGHIJ0123456789")!, 2022), unit)),
            1,
            255 - 40
        );
    }

    private static ImmutableArray<Fault> Faults(string file, string text, int length)
    {
        var value = text.Contains('"', StringComparison.Ordinal)
            ? text.Split('"').Where(part => part.Trim().Length > 1).First(part => part is "Khá" or "xã" or "nhiệm vụ")
            : text;
        return With(file, text, text.Replace(value, new string('a', length), StringComparison.Ordinal));
    }

    private static ImmutableArray<Fault> With(string file, string was, string isNow)
    {
        var files = MalformedSet.Sound();
        var text = Encoding.UTF8.GetString(files[file]);
        Assert.Contains(was, text, StringComparison.Ordinal);
        files[file] = Encoding.UTF8.GetBytes(text.Replace(was, isNow, StringComparison.Ordinal));
        return MalformedSet.Faults(files);
    }
}
