using CchcWardIndex.Criteria;
using CchcWardIndex.Documents;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Workbooks.Results;
using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Plans;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Uses;

public class RemedyPapersTests
{
    private static readonly string Hostile = "=HYPERLINK(\"http://x\",\"y\") <b>&amp;\u202E\u0001 +1";

    [Fact]
    public void The_workbook_shows_the_rows_of_the_plan_and_what_came_of_the_last()
    {
        var plan = RemedyPlan.Of(SamplePlan.WithLastYear);
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));

        Assert.Equal(["Toàn thành phố", "Từng đơn vị", "Khắc phục năm trước", "Khắc phục từng đơn vị"], workbook.Sheets);
        Assert.All(plan.City, row => Assert.Contains(row.Note, workbook.Texts("Toàn thành phố")));
        Assert.All(plan.Units.SelectMany(unit => unit.Rows), row => Assert.Contains(row.Note, workbook.Texts("Từng đơn vị")));
        Assert.Equal(1, workbook.Texts("Khắc phục từng đơn vị").Count(text => text == "Kém hơn"));
    }

    [Fact]
    public void Where_nothing_was_lost_the_papers_say_so_and_have_no_rows()
    {
        var plan = RemedyPlan.Of(SamplePlan.Perfect);
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));

        Assert.Contains("Năm 2022 không đơn vị nào mất điểm ở tiêu chí nào.", workbook.Texts("Toàn thành phố"));
        Assert.Contains("Phường Một: không mất điểm ở tiêu chí nào.", workbook.Texts("Từng đơn vị"));
        Assert.DoesNotContain("PHỤ LỤC I", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_draft_is_a_valid_Word_document(bool perfect)
    {
        using var document = Open(KeHoachKhacPhuc.Write(RemedyPlan.Of(perfect ? SamplePlan.Perfect : SamplePlan.WithLastYear)));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
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
        var long32767 = new string('ơ', 32767);
        var plan = RemedyPlan.Of(Named(SamplePlan.WithLastYear, Hostile, long32767));
        using var workbook = new Opened(RemedyPlanWorkbook.Write(plan));
        using var document = Open(KeHoachKhacPhuc.Write(plan));

        // The one control character becomes a blank; nothing else changes.
        var shown = Hostile.Replace('\u0001', ' ');
        Assert.All(workbook.Sheets, sheet => Assert.DoesNotContain(workbook[sheet].Cells, cell => cell.Formula.Length > 0));
        Assert.Contains(shown, workbook.Texts("Toàn thành phố"));
        Assert.Contains(long32767, workbook.Texts("Toàn thành phố"));
        Assert.Contains(document.MainDocumentPart!.Document!.Descendants<TableCell>(), cell => cell.InnerText == shown);
        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
    }

    private static Results Named(Results results, string content, string lead)
    {
        Criterion Hostiled(Criterion criterion) => criterion with { Name = content, Remedy = criterion.Remedy is null ? null : new Remedy(content, [lead], [], RemedyTime.Year) };
        return results with
        {
            Units = [.. results.Units.Select(unit => unit with { Score = unit.Score with { Unit = unit.Score.Unit with { Name = content }, Outcomes = [.. unit.Score.Outcomes.Select(outcome => outcome with { Criterion = Hostiled(outcome.Criterion) })] } })],
        };
    }

    private static WordprocessingDocument Open(byte[] document) => WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
}
