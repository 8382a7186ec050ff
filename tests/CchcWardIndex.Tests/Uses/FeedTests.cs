using System.Text;
using System.Text.Json;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Workbooks.Results;
using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Feeds;
using NJsonSchema;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Uses;

/// <summary>What is proposed of a published season, and that every text in it stays text.</summary>
public class FeedTests
{
    private static readonly Results Published = SampleRound.AppraisedWhole;

    public static TheoryData<string> Uses { get; } = ["thi-dua", "danh-gia-nguoi-dung-dau"];

    [Fact]
    public void Every_proposal_is_what_the_rules_of_2022_say_by_hand()
    {
        foreach (var entry in Of("thi-dua").Entries.Where(entry => entry.Unit.Rank is not null))
        {
            var (index, shares) = (entry.Unit.Score.Index!.Value, Shares(entry));
            var penalised = entry.Unit.Score.Outcomes.Any(outcome => outcome.Criterion.Code == "9.3" && outcome.Points < 0m);
            // Nobody wrote down when these sheets came, and there is no last year: neither counts against or for anybody.
            var expected = penalised ? "Không đề nghị khen thưởng về cải cách hành chính"
                : index >= 90m && shares.Min() >= 60m ? "Đề nghị xem xét khen thưởng đơn vị dẫn đầu về cải cách hành chính"
                : entry.Unit.GroupRank <= 3 && index >= 80m ? "Đề nghị xem xét khen thưởng đơn vị làm tốt cải cách hành chính"
                : "Không đề nghị riêng theo Chỉ số cải cách hành chính";

            Assert.Equal(expected, entry.Rule!.Proposal);
        }
    }

    [Fact]
    public void A_unit_that_was_late_is_not_proposed_as_a_leader_and_one_that_rose_five_ranks_is_commended()
    {
        var best = Published.Units.First(unit => unit.Rank == 1).Score.Unit.Code;
        var late = Published with { LateUnits = [best] };
        Assert.DoesNotContain("dẫn đầu", SamplePublications.Of(late).Feed("thi-dua").Entries.Single(entry => entry.Unit.Score.Unit.Code == best).Rule!.Proposal, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task The_json_keeps_its_schema_and_leaves_the_decision_open(string use)
    {
        var schema = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(FeedJson.Schema().Span).Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);
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
        Assert.Equal((1, replaced, "Sót một phiếu"), (corrects.GetProperty("number").GetInt32(), corrects.GetProperty("seal").GetString(), corrects.GetProperty("reason").GetString()));

        var table = CsvTable.Read(FeedCsv.Write(feed).Span);
        Assert.All(table.Rows, row => Assert.Equal(("1", replaced, "Sót một phiếu"), (row["Thay cho công bố lần"], row["Thay cho mã niêm phong"], row["Lý do đính chính"])));

        using var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        var sheet = package.Workbook.Worksheets[0];
        Assert.Equal(
            [
                $"{feed.Use.Name.ToUpperInvariant()} (ĐÍNH CHÍNH)", $"(Theo kết quả công bố lần 2, Quyết định số 12/QĐ-UBND ngày 20/12/2022 của {Published.Set.Authority.Name})",
                $"Biểu này thay cho biểu của công bố lần 1 (niêm phong {replaced}). Lý do: Sót một phiếu", "Chương trình chỉ đề nghị theo quy tắc ở trang sau; việc quyết định do cơ quan có thẩm quyền.",
                feed.Use.Note, $"Mã niêm phong của kết quả: {feed.Seal}", null, "STT",
            ],
            Enumerable.Range(1, 8).Select(row => sheet.Cells[row, 1].Value));
    }

    [Fact]
    public void A_first_publication_is_no_correction_in_any_form()
    {
        var feed = Of("thi-dua");

        Assert.All(CsvTable.Read(FeedCsv.Write(feed).Span).Rows, row => Assert.Equal(("", "", ""), (row["Thay cho công bố lần"], row["Thay cho mã niêm phong"], row["Lý do đính chính"])));
        using var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        Assert.Equal((feed.Use.Name.ToUpperInvariant(), "STT"), (package.Workbook.Worksheets[0].Cells["A1"].Value, package.Workbook.Worksheets[0].Cells["A7"].Value));
    }

    [Fact]
    public void The_same_feed_has_the_same_bytes() => Assert.Equal(FeedWorkbook.Write(Of("thi-dua")), FeedWorkbook.Write(Of("thi-dua")));

    private static List<decimal> Shares(FeedEntry entry) =>
    [
        .. entry.Unit.Score.Outcomes.Where(outcome => outcome.Criterion.Extra is null).GroupBy(outcome => outcome.Criterion.Code[..1])
            .Select(area => area.Sum(outcome => outcome.Points ?? 0m) / area.Sum(outcome => outcome.ApplicableMaximum) * 100m),
    ];

    private static Feed Of(string use) => SamplePublications.Of(Published).Feed(use);
}
