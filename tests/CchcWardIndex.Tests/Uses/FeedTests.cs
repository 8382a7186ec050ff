using System.Text;
using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Feeds;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Uses;
using NJsonSchema;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Uses;

/// <summary>What is proposed of a published season, and that every text in it stays text.</summary>
public class FeedTests
{
    private const string Leader = "Đề nghị xem xét khen thưởng đơn vị dẫn đầu về cải cách hành chính";

    private static readonly Results Published = SampleRound.AppraisedWhole;

    public static TheoryData<string> Uses { get; } = ["thi-dua", "danh-gia-nguoi-dung-dau"];

    [Fact]
    public void A_sheet_of_which_nobody_knows_when_it_came_is_neither_on_time_nor_late_and_the_feed_says_so()
    {
        // Leaders by the printed rule: index from 90%, no area under 60%, nothing taken off.
        var onTime = Of("thi-dua", Published with { LateUnits = [] })
            .Entries.Where(entry => entry.Rule?.Proposal == Leader)
            .Select(entry => entry.Unit.Score.Unit.Code)
            .ToList();
        var unknown = Of("thi-dua").Entries;
        var late = Of("thi-dua", Published with { LateUnits = [.. onTime.Order()] }).Entries;

        Assert.NotEmpty(onTime);
        Assert.All(
            onTime,
            code =>
            {
                var (open, missed) = (unknown.Single(entry => entry.Unit.Score.Unit.Code == code), late.Single(entry => entry.Unit.Score.Unit.Code == code));
                Assert.StartsWith("Đề nghị xác định giờ nộp phiếu tự chấm", open.Rule!.Proposal, StringComparison.Ordinal);
                Assert.Contains("Nộp phiếu sau hạn: không có số liệu", open.Reasons, StringComparison.Ordinal);
                Assert.DoesNotContain("khen thưởng đơn vị", missed.Rule!.Proposal, StringComparison.Ordinal);
                Assert.Contains("Nộp phiếu sau hạn: Có", missed.Reasons, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void One_that_rose_five_ranks_since_the_year_before_is_commended_and_one_that_rose_four_is_not()
    {
        var unit = Of("thi-dua").Entries.First(entry => entry.Unit.Score.Index >= 70m && entry.Rule?.Rule.Name == "Các trường hợp còn lại").Unit;
        FeedEntry Entry(int rose) => Of("thi-dua", WithLastYear(unit, unit.Rank!.Value + rose)).Entries.Single(entry => entry.Unit == unit);

        var five = Entry(5);

        Assert.Equal("Đề nghị xem xét biểu dương đơn vị có nhiều tiến bộ", five.Rule!.Proposal);
        Assert.Contains("Số bậc tăng hạng so với năm 2021: 5", five.Reasons, StringComparison.Ordinal);
        Assert.Equal("Không đề nghị riêng theo Chỉ số cải cách hành chính", Entry(4).Rule!.Proposal);
        Assert.Contains(
            "Số bậc tăng hạng so với năm 2021: không có số liệu",
            Of("thi-dua").Entries.Single(entry => entry.Unit == unit).Reasons,
            StringComparison.Ordinal
        );
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
        Assert.Equal(
            [0m, 50m, 70m, 80m, 90m],
            Of("thi-dua").Entries.First(entry => entry.Rule is not null).Values.Single(value => value.Fact.Name == UseFacts.Index).Marks.Order()
        );

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task The_json_keeps_its_schema_and_leaves_the_decision_open(string use)
    {
        var schema = await JsonSchema.FromJsonAsync(
            Encoding.UTF8.GetString(FeedJson.Schema().Span).Replace("$defs", "definitions", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        var feed = Of(use);
        var text = Encoding.UTF8.GetString(FeedJson.Write(feed).Span);

        Assert.Empty(schema.Validate(text).Select(error => error.ToString()));
        Assert.NotEmpty(schema.Validate(text.Replace("\"decision\": null", "\"decision\": \"Giấy khen\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Replace("\"cchc-feed/1\"", "\"cchc-feed/2\"", StringComparison.Ordinal)));
        Assert.Empty(schema.Validate(text.Replace("\"code\": \"21550\"", "\"code\": \"Nhon-Binh_1\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Replace("\"code\": \"21550\"", "\"code\": \"../21550\"", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(feed.Seal, json.RootElement.GetProperty("publication").GetProperty("seal").GetString());
    }

    [Fact]
    public void A_correction_names_what_it_replaces_and_why_in_every_form()
    {
        var replaced = "sha256:" + new string('b', 64);
        var feed = SamplePublications.Of(Published, correction: new Correction(1, replaced, "Sót một phiếu", [])).Feed("thi-dua");

        using var json = JsonDocument.Parse(FeedJson.Write(feed));
        var corrects = json.RootElement.GetProperty("corrects");
        Assert.Equal(
            (1, replaced, "Sót một phiếu"),
            (corrects.GetProperty("number").GetInt32(), corrects.GetProperty("seal").GetString(), corrects.GetProperty("reason").GetString())
        );

        var table = CsvTable.Read(FeedCsv.Write(feed).Span);
        Assert.All(
            table.Rows,
            row => Assert.Equal(("1", replaced, "Sót một phiếu"), (row["Thay cho công bố lần"], row["Thay cho mã niêm phong"], row["Lý do đính chính"]))
        );

        var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        var sheet = package.Workbook.Worksheets[0];
        Assert.Equal(
            [
                $"{feed.Use.Name.ToUpperInvariant()} (ĐÍNH CHÍNH)",
                $"(Theo kết quả công bố lần 2, Quyết định số 12/QĐ-UBND ngày 20/12/2022 của {Published.Set.Authority.Name})",
                $"Biểu này thay cho biểu của công bố lần 1 (niêm phong {replaced}). Lý do: Sót một phiếu",
                "Chương trình chỉ đề nghị theo quy tắc ở trang sau; việc quyết định do cơ quan có thẩm quyền.",
                feed.Use.Note,
                $"Mã niêm phong của kết quả: {feed.Seal}",
                null,
                "STT",
            ],
            Enumerable.Range(1, 8).Select(row => sheet.Cells[row, 1].Value)
        );
    }

    [Fact]
    public void A_first_publication_is_no_correction_in_any_form()
    {
        var feed = Of("thi-dua");

        Assert.All(
            CsvTable.Read(FeedCsv.Write(feed).Span).Rows,
            row => Assert.Equal(("", "", ""), (row["Thay cho công bố lần"], row["Thay cho mã niêm phong"], row["Lý do đính chính"]))
        );
        var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        Assert.Equal(
            (feed.Use.Name.ToUpperInvariant(), "STT"),
            (package.Workbook.Worksheets[0].Cells["A1"].Value, package.Workbook.Worksheets[0].Cells["A7"].Value)
        );
    }

    [Fact]
    public void The_same_feed_has_the_same_bytes() => Assert.Equal(FeedWorkbook.Write(Of("thi-dua")), FeedWorkbook.Write(Of("thi-dua")));

    private static Results WithLastYear(RankedUnit unit, int rank)
    {
        // Only the set by which a season was scored can publish it: the same set, proved with last year's figures beside it.
        var then = new LastYear(2021, "Bảng cũ", [new LastYearUnit(unit.Score.Unit.Code, unit.Score.Unit.Name, 60m, rank)]);
        var book = RuleBook
            .Prove(
                CriteriaSetLoader.Load(
                    "2022",
                    [
                        .. CriteriaFolder.Files(RepositoryFolder.Path("criteria", "2022")),
                        new CriteriaFile(CriteriaSetLoader.LastYearFile, LastYearJson.Write(then)),
                    ]
                )
            )
            .Book!;
        return Published with { Set = book.Set, Book = book };
    }

    private static Feed Of(string use, Results? results = null) => SamplePublications.Of(results ?? Published).Feed(use);
}
