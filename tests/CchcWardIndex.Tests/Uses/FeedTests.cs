using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Workbooks.Results;
using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Feeds;
using NJsonSchema;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Uses;

/// <summary>What is proposed of a published season, and that every text in it stays text.</summary>
public class FeedTests
{
    private const string Leader = "Đề nghị xem xét khen thưởng đơn vị dẫn đầu về cải cách hành chính";

    private static readonly string Seal = "sha256:" + new string('a', 64);
    private static readonly Results Published = Approved(SampleRound.AppraisedWhole);

    public static TheoryData<string> Uses { get; } = ["thi-dua", "danh-gia-nguoi-dung-dau"];

    [Fact]
    public void A_sheet_of_which_nobody_knows_when_it_came_is_neither_on_time_nor_late_and_the_feed_says_so()
    {
        // Leaders by the printed rule: index from 90%, no area under 60%, nothing taken off.
        var onTime = Of("thi-dua", Published with { LateUnits = [] }).Entries.Where(entry => entry.Rule?.Proposal == Leader).Select(entry => entry.Unit.Score.Unit.Code).ToList();
        var unknown = Of("thi-dua").Entries;
        var late = Of("thi-dua", Published with { LateUnits = [.. onTime.Order(StringComparer.Ordinal)] }).Entries;

        Assert.NotEmpty(onTime);
        Assert.All(onTime, code =>
        {
            var (open, missed) = (unknown.Single(entry => entry.Unit.Score.Unit.Code == code), late.Single(entry => entry.Unit.Score.Unit.Code == code));
            Assert.StartsWith("Đề nghị xác định giờ nộp phiếu tự chấm", open.Rule!.Proposal, StringComparison.Ordinal);
            Assert.Contains("Nộp phiếu sau hạn: không có số liệu", open.Reasons, StringComparison.Ordinal);
            Assert.DoesNotContain("khen thưởng đơn vị", missed.Rule!.Proposal, StringComparison.Ordinal);
            Assert.Contains("Nộp phiếu sau hạn: Có", missed.Reasons, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void One_that_rose_five_ranks_since_the_year_before_is_commended_and_one_that_rose_four_is_not()
    {
        var unit = Of("thi-dua").Entries.First(entry => entry.Unit.Score.Index >= 70m && entry.Rule?.Rule.Name == "Các trường hợp còn lại").Unit;
        FeedEntry Entry(int rose) => Of("thi-dua", WithLastYear(unit, unit.Rank!.Value + rose)).Entries.Single(entry => entry.Unit == unit);

        Assert.Equal("Đề nghị xem xét biểu dương đơn vị có nhiều tiến bộ", Entry(5).Rule!.Proposal);
        Assert.Contains("Số bậc tăng hạng so với năm 2021: 5", Entry(5).Reasons, StringComparison.Ordinal);
        Assert.Equal("Không đề nghị riêng theo Chỉ số cải cách hành chính", Entry(4).Rule!.Proposal);
        Assert.Contains("Số bậc tăng hạng so với năm 2021: không có số liệu", Of("thi-dua").Entries.Single(entry => entry.Unit == unit).Reasons, StringComparison.Ordinal);
    }

    // 89,996 is under 90: rounded to two decimals it would stand beside the rule as 90,00.
    [Theory]
    [InlineData("89.996", "90", "89,996%")]
    [InlineData("89.994", "90", "89,99%")]
    [InlineData("90", "90", "90,00%")]
    [InlineData("90.0000004", "90", "90,0000004%")]
    [InlineData("86.3456", "86.35", "86,346%")]
    [InlineData("86.3456", "90", "86,35%")]
    [InlineData("66.66666666666666666667", "66.67", "66,667%")]
    public void A_value_is_shown_on_its_own_side_of_what_the_rules_compare_it_with(string value, string mark, string shown)
    {
        static decimal Read(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var index = UseFacts.All(Published.Set).Single(fact => fact.Name == UseFacts.Index);

        Assert.Equal(shown, new FeedValue(index, FactValue.Of(Read(value)), [Read(mark)]).Shown);
    }

    [Fact]
    public void The_index_is_set_beside_the_bounds_of_the_rules_and_of_the_grades_they_read() =>
        Assert.Equal([0m, 50m, 70m, 80m, 90m], Of("thi-dua").Entries.First(entry => entry.Rule is not null).Values.Single(value => value.Fact.Name == UseFacts.Index).Marks.Order());

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task The_json_keeps_its_schema_and_leaves_the_decision_open(string use)
    {
        var schema = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(FeedJson.Schema().Span).Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(FeedJson.Write(Of(use)).Span);

        Assert.Empty(schema.Validate(text).Select(error => error.ToString()));
        Assert.NotEmpty(schema.Validate(text.Replace("\"decision\": null", "\"decision\": \"Giấy khen\"", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(Seal, json.RootElement.GetProperty("publication").GetProperty("seal").GetString());
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+84 256 <script>alert(1)</script>")]
    [InlineData("-1+1|cmd")]
    [InlineData("  @SUM(A1)")]
    [InlineData("dòng một\r\ndòng hai\tcột hai\u0001")]
    [InlineData("\u202Eđảo chiều\u202C")]
    public void A_hostile_name_is_text_in_every_form(string name)
    {
        var feed = Named(name);
        var lines = Encoding.Unicode.GetString(FeedCsv.Write(feed).Span).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(feed.Entries.Length + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(20, line.Count(letter => letter == '\t')));
        Assert.All(lines.Skip(1).SelectMany(line => line.Split('\t')), cell => Assert.False(cell.TrimStart() is ['=' or '+' or '@', ..] || (cell.TrimStart() is ['-', ..] && !decimal.TryParse(cell, out _)), cell));

        using var json = JsonDocument.Parse(FeedJson.Write(feed));
        Assert.Equal(name, json.RootElement.GetProperty("units")[0].GetProperty("name").GetString());

        using var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        var cells = package.Workbook.Worksheets.SelectMany(sheet => sheet.Cells[sheet.Dimension.Address]).ToList();
        Assert.All(cells, cell => Assert.Equal("", cell.Formula));
        Assert.Contains(cells, cell => cell.Value is string text && text.Contains(name.Split('\r')[0], StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_forty_thousand_characters_breaks_nothing()
    {
        var feed = Named(new string('ơ', 40_000));

        using var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        Assert.Contains(package.Workbook.Worksheets[0].Cells["B8"].Value as string ?? "", text => text == '…');
        Assert.Contains(new string('ơ', 40_000), Encoding.UTF8.GetString(FeedJson.Write(feed).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_names_what_it_replaces_in_every_form()
    {
        var corrected = Published with { Promulgation = Published.Promulgation! with { Number = 2, Correction = new Correction(1, "sha256:" + new string('b', 64), "Sót một phiếu", []) } };
        var feed = Feed.Of(corrected, corrected.Set.Uses[0], Seal);

        Assert.Contains("\"reason\": \"Sót một phiếu\"", Encoding.UTF8.GetString(FeedJson.Write(feed).Span), StringComparison.Ordinal);
        Assert.Equal("1", Encoding.Unicode.GetString(FeedCsv.Write(feed).Span).Split("\r\n")[1].Split('\t')[19]);
        using var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        Assert.StartsWith("Biểu này thay cho biểu của công bố lần 1 (niêm phong sha256:bbb", package.Workbook.Worksheets[0].Cells["A3"].Value as string, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_feed_has_the_same_bytes() => Assert.Equal(FeedWorkbook.Write(Of("thi-dua")), FeedWorkbook.Write(Of("thi-dua")));

    private static Feed Of(string use, Results? results = null) => Feed.Of(results ?? Published, (results ?? Published).Set.Uses.Single(one => one.Code == use), Seal);

    private static Results WithLastYear(RankedUnit unit, int rank)
    {
        var code = unit.Score.Unit.Code;
        return Published with { Set = Published.Set with { LastYear = new LastYear(2021, "Bảng cũ", [new LastYearUnit(code, unit.Score.Unit.Name, 60m, rank)]) } };
    }

    private static Feed Named(string name)
    {
        var first = Published.Units[0];
        var renamed = Published with { Units = Published.Units.SetItem(0, first with { Score = first.Score with { Unit = first.Score.Unit with { Name = name } } }) };
        return Feed.Of(renamed, renamed.Set.Uses[0], Seal);
    }

    private static Results Approved(Results results) => results with
    {
        Problems = [],
        Promulgation = new Promulgation(1, new Approval("12/QĐ-UBND", new DateOnly(2022, 12, 20), "Người duyệt"), new DateTimeOffset(2022, 12, 21, 8, 0, 0, TimeSpan.FromHours(7)), "sha256:", "", null),
    };
}
