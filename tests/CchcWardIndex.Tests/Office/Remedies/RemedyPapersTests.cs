using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Remedies;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Uses;
using CchcWardIndex.Uses;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Office.Remedies;

public class RemedyPapersTests
{
    private static readonly string Hostile = "=HYPERLINK(\"http://x\",\"y\") <b>&amp;\u202E\u0001 +1";

    [Fact]
    public void The_workbook_shows_the_rows_of_the_plan_and_what_came_of_the_last()
    {
        var plan = RemedyPlan.Of(SamplePlan.WithLastYear);
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));

        Assert.Equal(["Toàn địa bàn", "Từng đơn vị", "Khắc phục năm trước", "Khắc phục từng đơn vị"], workbook.Sheets);
        Assert.All(plan.City, row => Assert.Contains(row.Note, workbook.Texts("Toàn địa bàn")));
        Assert.All(plan.Units.SelectMany(unit => unit.Rows), row => Assert.Contains(row.Note, workbook.Texts("Từng đơn vị")));
        Assert.Equal(1, workbook.Texts("Khắc phục từng đơn vị").Count(text => text == "Kém hơn"));
    }

    [Fact]
    public void Where_nothing_was_lost_the_papers_say_so_and_have_no_rows()
    {
        var plan = RemedyPlan.Of(SamplePlan.Perfect);
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));

        Assert.Contains("Năm 2022 không đơn vị nào mất điểm ở tiêu chí nào.", workbook.Texts("Toàn địa bàn"));
        Assert.Contains("Phường Một: không mất điểm ở tiêu chí nào.", workbook.Texts("Từng đơn vị"));
        Assert.DoesNotContain("PHỤ LỤC I", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_draft_is_a_valid_Word_document(bool perfect)
    {
        using var document = Open(KeHoachKhacPhuc.Write(RemedyPlan.Of(perfect ? SamplePlan.Perfect : SamplePlan.WithLastYear)));

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    // Một and Hai lead or lose, Thanh tra leads, Phòng Nội vụ only helps.
    [Fact]
    public void Whoever_leads_or_helps_gets_the_paper()
    {
        using var document = Open(KeHoachKhacPhuc.Write(RemedyPlan.Of(SamplePlan.WithLastYear)));
        var lines = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();

        Assert.Equal(
            ["- Thanh tra;", "- Phòng Nội vụ;", "- Các phòng, ban có liên quan;", "- UBND các phường, xã;"],
            lines.SkipWhile(line => line != "Nơi nhận:").Skip(1).Take(4)
        );
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        var plan = RemedyPlan.Of(SamplePlan.WithLastYear);
        var (workbook, document) = (RemedyPlanWorkbook.Write(plan), KeHoachKhacPhuc.Write(plan));

        // A ZIP entry's time has steps of two seconds.
        Thread.Sleep(TimeSpan.FromSeconds(2.1));
        Assert.Equal(workbook, RemedyPlanWorkbook.Write(plan));
        Assert.Equal(document, KeHoachKhacPhuc.Write(plan));
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        var plan = RemedyPlan.Of(Named(SamplePlan.WithLastYear, Hostile, Hostile));
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));
        var cells = document.MainDocumentPart!.Document!.Descendants<TableCell>().Select(cell => cell.InnerText).ToList();

        // What turns the direction of what follows, points among it, and the control character are seen to have been there; nothing else changes.
        var shown = Hostile.Replace('\u0001', '\uFFFD').Replace('\u202E', '\uFFFD');
        Assert.All(workbook.Sheets, sheet => Assert.DoesNotContain(workbook[sheet].Cells, cell => cell.Formula.Length > 0));
        Assert.Contains(shown, workbook.Texts("Toàn địa bàn"));
        Assert.Contains(shown, cells);
        Assert.Contains(cells, cell => cell.Contains($"{shown} 1,00", StringComparison.Ordinal));
        Assert.All(
            workbook
                .Sheets.SelectMany(workbook.Texts)
                .Concat(document.MainDocumentPart.Document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)),
            text => Assert.Equal(Show.Text(text), text)
        );
        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
    }

    [Fact]
    public void A_text_longer_than_a_cell_can_hold_is_cut_in_every_column_and_whole_on_paper()
    {
        var plan = RemedyPlan.Of(Named(SamplePlan.WithLastYear, new string('ơ', 40_000), new string('ư', 40_000)));
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));

        var texts = workbook.Sheets.SelectMany(workbook.Texts).ToList();
        Assert.All("ơư", letter => Assert.Contains(texts, text => text == new string(letter, 32_766) + "…"));
        Assert.Contains(texts, text => text.StartsWith("Tiêu chí 1.1. ", StringComparison.Ordinal) && text.Length == 32_767);
        Assert.All(texts, text => Assert.InRange(text.Length, 1, 32_767));
        Assert.Contains(document.MainDocumentPart!.Document!.Descendants<TableCell>(), cell => cell.InnerText == new string('ơ', 40_000));
    }

    [Fact]
    public void An_annex_that_stands_alone_has_no_number_and_the_text_names_it_so()
    {
        // Nobody lost anything this year, so only last year's plan is read back.
        using var document = Open(KeHoachKhacPhuc.Write(RemedyPlan.Of(SamplePlan.PerfectAfterLastYear)));
        var lines = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();

        Assert.Contains("PHỤ LỤC", lines);
        Assert.Contains(lines, line => line.EndsWith("(Phụ lục).", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Phụ lục I", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Where_nobody_has_points_yet_the_papers_do_not_say_that_nobody_lost_any()
    {
        var plan = RemedyPlan.Of(SamplePlan.NobodyScored);
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));

        Assert.Contains("Năm 2022 chưa đơn vị nào có điểm nên chưa có nội dung khắc phục.", workbook.Texts("Toàn địa bàn"));
        Assert.Contains(
            "Năm 2022 chưa đơn vị nào có điểm nên chưa có nội dung khắc phục.",
            document.MainDocumentPart!.Document!.InnerText,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("giữ vững", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void With_more_units_than_anybody_reads_neither_paper_lists_them_and_both_say_so()
    {
        var plan = RemedyPlan.Of(SamplePlan.OfUnits(501));
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));
        const string remark = "Không lập bảng riêng của từng đơn vị vì có 501 đơn vị (nhiều hơn 500); điểm của từng đơn vị có trong tệp results.json.";

        Assert.DoesNotContain("Từng đơn vị", workbook.Sheets);
        Assert.Contains(remark, workbook.Texts("Toàn địa bàn"));
        Assert.Contains(remark, document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("Phụ lục II", document.MainDocumentPart!.Document!.InnerText, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_draft_goes_to_whoever_leads_a_row_and_says_where_each_unit_is_read_back()
    {
        using var document = Open(KeHoachKhacPhuc.Write(RemedyPlan.Of(SamplePlan.WithLastYear)));
        var lines = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();

        Assert.Contains("- Thanh tra;", lines);
        Assert.Contains("Kết quả của từng đơn vị có tại trang \"Khắc phục từng đơn vị\" của tệp Ke-hoach-khac-phuc-CCHC-2023.xlsx.", lines);
    }

    private static Results Named(Results results, string content, string lead)
    {
        Criterion Hostiled(Criterion criterion) =>
            criterion with
            {
                Name = content,
                Remedy = criterion.Remedy is null ? null : new Remedy(content, [lead], [], RemedyTime.Year),
            };
        return results with
        {
            Units =
            [
                .. results.Units.Select(unit =>
                    unit with
                    {
                        Score = unit.Score with
                        {
                            Unit = unit.Score.Unit with { Name = content },
                            Outcomes = [.. unit.Score.Outcomes.Select(outcome => outcome with { Criterion = Hostiled(outcome.Criterion) })],
                        },
                    }
                ),
            ],
        };
    }

    private static WordprocessingDocument Open(byte[] document) => WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
}
