using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Feeds;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Uses;
using CsCheck;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Uses;

/// <summary>Whatever texts a feed is made of, in every form they stay the texts they are.</summary>
public partial class FeedTextTests
{
    private static readonly Results Small = Round("Hội đồng");

    public static TheoryData<string> Hostile { get; } =
    [
        "=HYPERLINK(\"http://x\",\"y\")",
        "+84 256 <script>alert(1)</script>",
        "-1+1|cmd",
        "  @SUM(A1)",
        "một dòng\n=1+1",
        "a\n+b",
        "\u200B=1",
        "﹦1+1",
        "﹢1",
        "﹣1",
        "﹫SUM(A1)",
        "＝1+1",
        "05/12",
        "12-2022",
        "1/2",
        "1E5",
        "1.234",
        "1,5",
        "10%",
        "TRUE",
        "false",
        "1234",
        "12:30",
        "(5)",
        "5 đ",
        "Mar 1",
        "2022-12-05",
        "5 tháng 12 năm 2022",
        "#N/A",
        "１２３",
        "'đã có dấu",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_stays_text_wherever_it_stands(string text)
    {
        var results = Round(text);
        var feed = SamplePublications
            .Of(Named(results, text), SamplePublications.Approval with { Decision = text }, new Correction(1, "sha256:" + new string('b', 64), text, []))
            .Feed("thu");

        using var json = JsonDocument.Parse(FeedJson.Write(feed));
        var (root, unit) = (json.RootElement, json.RootElement.GetProperty("units")[0]);
        Assert.All(
            [
                root.GetProperty("decidedBy"),
                root.GetProperty("note"),
                root.GetProperty("name"),
                root.GetProperty("publication").GetProperty("decision"),
                root.GetProperty("corrects").GetProperty("reason"),
                unit.GetProperty("name"),
                unit.GetProperty("grade"),
                unit.GetProperty("proposal"),
                unit.GetProperty("rule"),
                unit.GetProperty("values").GetProperty("grade"),
            ],
            value => Assert.Equal(text, value.GetString())
        );

        var bytes = FeedCsv.Write(feed);
        IsText(bytes);
        var table = CsvTable.Read(bytes.Span);
        var row = table.Rows.First();
        // Behind a line break that has become a blank, nothing begins.
        Assert.Equal(!text.Contains('\n', StringComparison.Ordinal), table.Lines[0][2].StartsWith('\''));
        Assert.All(
            ["Đơn vị", "Xếp loại", "Đề nghị", "Quy tắc dẫn đến đề nghị", "Quyết định công bố", "Lý do đính chính"],
            head => Assert.Equal(Shown(text), row[head])
        );
        Assert.Contains($"Quyết định của {Shown(text)}", row.Keys);

        var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        var cells = package.Workbook.Worksheets.SelectMany(sheet => sheet.Cells[sheet.Dimension.Address]).ToList();
        Assert.All(cells, cell => Assert.Equal("", cell.Formula));
        Assert.Contains(cells, cell => cell.Value is string shown && shown.Contains(Show.Text(text).Split('\r', '\n')[0], StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_turns_the_direction_turns_nothing_beside_it_in_the_tables()
    {
        // No set may hold such a name; a round from before that rule may.
        var feed = SamplePublications.Of(Named(Small, "\u202E=đảo chiều\u202C")).Feed("thu");

        Assert.Equal("\uFFFD=đảo chiều\uFFFD", CsvTable.Read(FeedCsv.Write(feed).Span).Lines[0][2]);
        var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
        Assert.Equal("\uFFFD=đảo chiều\uFFFD (00001)", package.Workbook.Worksheets[0].Cells["B8"].Value);
    }

    [Fact]
    public void A_text_that_no_spreadsheet_mistakes_bears_no_mark_and_codes_all_do()
    {
        foreach (var text in new[] { "Phường Nhơn Bình", "12/QĐ-UBND", "Phường 5", "Hạng 1 đến 3 trong khối", "Từ 90%", "Sáu tháng", "–" })
        {
            var table = CsvTable.Read(FeedCsv.Write(SamplePublications.Of(Named(Small, text)).Feed("thu")).Span);
            Assert.Equal(text, table.Lines[0][2]);
            Assert.Equal(["'00001", "'00002"], table.Lines.Select(line => line[1]));
        }
    }

    [Fact]
    public void Days_are_written_year_first_and_numbers_with_a_comma()
    {
        // Phường Một: 3 of 4 points, or 75 per cent; Xã Hai: 1 of 4.
        var row = CsvTable.Read(FeedCsv.Write(SamplePublications.Of(Small).Feed("thu")).Span).Rows.First();

        Assert.Equal(("1", "75", "2022-12-20", "12/QĐ-UBND"), (row["STT"], row["Chỉ số (%)"], row["Ngày quyết định"], row["Quyết định công bố"]));
    }

    [Fact]
    public void Any_texts_leave_a_table_of_one_shape_in_which_no_text_can_be_mistaken() =>
        Gen.Select(AnyText, AnyText, AnyText, (name, decision, reason) => (name, decision, reason))
            .Sample(
                texts =>
                    IsText(
                        FeedCsv.Write(
                            SamplePublications
                                .Of(
                                    Named(Small, texts.name),
                                    SamplePublications.Approval with
                                    {
                                        Decision = "Q" + texts.decision,
                                    },
                                    new Correction(1, texts.decision, texts.reason, [])
                                )
                                .Feed("thu")
                        )
                    ),
                iter: 500
            );

    [Fact]
    public void A_text_of_forty_thousand_characters_is_cut_in_the_tables_where_Excel_ends_a_cell()
    {
        foreach (
            var (text, shown) in new[]
            {
                (new string('ơ', 40_000), new string('ơ', 32_766) + "…"),
                (new string('1', 40_000), "'" + new string('1', 32_765) + "…"),
                (string.Concat(Enumerable.Repeat("a𠀋", 20_000)), string.Concat(Enumerable.Repeat("a𠀋", 10_922)) + "…"),
            }
        )
        {
            var feed = SamplePublications.Of(Named(Small, text)).Feed("thu");

            Assert.Equal(shown, CsvTable.Read(FeedCsv.Write(feed).Span).Lines[0][2]);
            var package = new ExcelPackage(new MemoryStream(FeedWorkbook.Write(feed)));
            Assert.EndsWith("…", package.Workbook.Worksheets[0].Cells["B8"].Value as string ?? "", StringComparison.Ordinal);
            using var json = JsonDocument.Parse(FeedJson.Write(feed));
            Assert.Equal(text, json.RootElement.GetProperty("units")[0].GetProperty("name").GetString());
        }
    }

    private static readonly Gen<string> OneHostile = Among([.. Hostile.Select(row => row.Data)]);
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        OneHostile,
        Gen.Select(
            Among(" ", "\t", "\r\n", "một\r\n=1+1\thai", "\u202E", "\u200F", "\u00A0", "\u200B", "\uFEFF", "\"", "1", "/"),
            OneHostile,
            (before, text) => before + text
        )
    );

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // What the reader of a spreadsheet sees: one line, and no quotation mark, which tables need for themselves.
    private static string Shown(string text) =>
        string.Concat(
            Show.Text(text)
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Select(letter =>
                    letter is '\n' or '\t' ? ' '
                    : letter == '"' ? '\''
                    : letter
                )
        );

    private static void IsText(ReadOnlyMemory<byte> bytes)
    {
        string[] numbers = ["STT", "Chỉ số (%)", "Hạng", "Hạng khối", "Hạng năm 2021", "Tăng hạng so với năm 2021", "Công bố lần", "Thay cho công bố lần"];
        var table = CsvTable.Read(bytes.Span);
        Assert.Equal(2, table.Lines.Count);
        Assert.All(table.Lines, line => Assert.Equal(23, line.Length));
        foreach (var (head, cell) in table.Lines.SelectMany(line => table.Heads.Zip(line)).Concat(table.Heads.Select(head => ("", head))))
        {
            if (numbers.Contains(head))
            {
                Assert.Matches("^(-?[0-9]+(,[0-9]+)?)?$", cell);
                continue;
            }

            Assert.DoesNotContain(cell, letter => letter is '"' or '\u2028' or '\u2029' || char.IsControl(letter));
            var seen = cell.TrimStart([' ', '\u00A0', '\u200B', '\uFEFF', '\u202E', '\u3000']);
            Assert.False(seen.Length > 0 && "=+-@＝＋－＠﹦﹢﹣﹫".Contains(seen[0], StringComparison.Ordinal), cell);
            Assert.False(head != "Ngày quyết định" && Mistaken().IsMatch(cell), cell);
        }
    }

    // Numbers, percentages, days, times and truth values as anyone would write them.
    [GeneratedRegex(@"^\s*(true|false|[(]?\d[\d.,:/ -]*(%|e\d+)?[)]?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mistaken();

    private static Results Named(Results results, string name)
    {
        var first = results.Units[0];
        return results with { Units = results.Units.SetItem(0, first with { Score = first.Score with { Unit = first.Score.Unit with { Name = name } } }) };
    }

    // A use, its rules and the grades in which a text stands wherever a text may.
    private static Results Round(string text)
    {
        var quoted = JsonSerializer.Serialize(text);
        var files = new SmallSet()
            .With(
                "1.1",
                4m,
                """{ "name": "xong", "label": "Số việc đã xong", "type": "count", "max": 4 }""",
                """{ "RuleName": "Theo số việc", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "xong" } } } }"""
            )
            .Files()
            .Select(file =>
                (
                    file.Path,
                    Json: file.Path == "grading.json"
                        ? $$"""
                        { "workflow": { "WorkflowName": "grading", "Rules": [ { "RuleName": {{quoted}}, "Expression": "index >= 50",
                          "SuccessEvent": {{quoted}} }, { "RuleName": "Chưa tốt", "Expression": "true", "SuccessEvent": "Chưa tốt" } ] } }
                        """
                        : file.Json
                )
            )
            .Append(
                (
                    Path: "uses/thu.json",
                    Json: $$"""
                    { "code": "thu", "name": {{quoted}}, "feed": "thu", "decidedBy": {{quoted}}, "note": {{quoted}},
                      "workflow": { "WorkflowName": "thu", "Rules": [
                        { "RuleName": {{quoted}}, "Expression": "grade != \"Chưa tốt\"", "SuccessEvent": {{quoted}},
                          "Properties": { "assumption": {{quoted}} } },
                        { "RuleName": "Các trường hợp còn lại", "Expression": "true", "SuccessEvent": "Không đề nghị",
                          "Properties": { "assumption": "Để thử." } } ] } }
                    """
                )
            );
        var proven = RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. files.Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json)))]));
        Assert.True(proven.Book is not null, string.Join("\n", proven.Faults));
        var intake = HandedIn.Of(
            HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("xong", 3)))),
            HandedIn.Sheet("00002", ("1.1", HandedIn.Report(("xong", 1))))
        );
        return Results.Of(proven.Book!, intake, new DateTimeOffset(2022, 12, 15, 12, 0, 0, TimeSpan.FromHours(7)));
    }
}
