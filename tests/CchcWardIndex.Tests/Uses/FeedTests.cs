using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
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
    private static readonly string Seal = "sha256:" + new string('a', 64);
    private static readonly Results Published = Approved(SampleRound.AppraisedWhole);

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
        Assert.DoesNotContain("dẫn đầu", Feed.Of(late, late.Set.Uses.Single(use => use.Code == "thi-dua"), Seal).Entries.Single(entry => entry.Unit.Score.Unit.Code == best).Rule!.Proposal, StringComparison.Ordinal);
    }

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
        Assert.Contains(cells, cell => cell.Value is string text && text.Contains(Show.Text(name.Split('\r')[0]), StringComparison.Ordinal));
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

    private static List<decimal> Shares(FeedEntry entry) =>
    [
        .. entry.Unit.Score.Outcomes.Where(outcome => outcome.Criterion.Extra is null).GroupBy(outcome => outcome.Criterion.Code[..1])
            .Select(area => area.Sum(outcome => outcome.Points ?? 0m) / area.Sum(outcome => outcome.ApplicableMaximum) * 100m),
    ];

    private static Feed Of(string use) => Feed.Of(Published, Published.Set.Uses.Single(one => one.Code == use), Seal);

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
