using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Rounds;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Office.Dossiers;

/// <summary>The confirmation paper of a unit.</summary>
public class BienBanTests
{
    private static readonly DateTimeOffset When = new(2022, 12, 20, 8, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("00001")]
    [InlineData("00002")]
    [InlineData("00003")]
    [InlineData("00004")]
    [InlineData("00005")]
    public void For_every_kind_of_unit_it_is_a_valid_Word_document_and_always_the_same(string unit)
    {
        using var document = Open(Make(unit));

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
        Assert.Equal(Make(unit), Make(unit));
    }

    [Fact]
    public void Its_table_has_every_criterion_with_all_points_and_a_head_on_every_page()
    {
        var unit = SampleRound.AppraisedWhole.Units[0];
        using var document = Open(BienBan.Write(new ConfirmationFacts(SampleRound.AppraisedWhole, unit, When)));
        var table = document
            .MainDocumentPart!.Document!.Descendants<Table>()
            .Single(table => table.InnerText.StartsWith("MãTiêu chí", StringComparison.Ordinal));
        var codes = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().First().InnerText).ToList();

        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(unit.Score.Outcomes, outcome => Assert.Contains(outcome.Criterion.Code.Text, codes));
    }

    // What counts stands in the table as in results.json; only where a cap or floor bites is there a column of it.
    [Theory]
    [InlineData("00001", "9.1 Mô hình được tỉnh công nhận 2 2 – -0,5 1,5 0")]
    [InlineData("00001", "9 Điểm thưởng, điểm trừ  3 -1 -1,5 0,5 0")]
    [InlineData("00001", " Tổng điểm 16 12 6,9483 2,5 11,6483 8,0517")]
    [InlineData("00002", "9.1 Mô hình được tỉnh công nhận 2 0 – 0 0")]
    public void Its_rows_show_what_was_given_what_a_cap_took_and_what_counts(string unit, string row)
    {
        using var document = Open(Make(unit));

        Assert.Contains(
            row,
            document
                .MainDocumentPart!.Document!.Descendants<TableRow>()
                .Select(each => string.Join(" ", each.Elements<TableCell>().Select(cell => cell.InnerText)))
        );
    }

    [Fact]
    public void It_tells_final_points_and_caps_and_leaves_to_the_unit_whether_it_agrees()
    {
        var text = Text("00001");

        Assert.Contains("Tổng điểm: 11,6483 / 16 điểm", text, StringComparison.Ordinal);
        Assert.Contains("Điều chỉnh -1,5 điểm: Điểm thưởng cộng được 3", text, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân phường Một không gửi giải trình.", text, StringComparison.Ordinal);
        Assert.Contains(CchcWardIndex.Publication.CoverageWords.Note(withRules: false), text, StringComparison.Ordinal);
        Assert.Contains("□ thống nhất với kết quả thẩm định nêu trên;\n□ không thống nhất, vì lý do ghi dưới đây.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nhân dân Phường", text, StringComparison.Ordinal);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN\nPHÒNG NỘI VỤ\nPHƯỜNG MỘT\nTRƯỞNG PHÒNG\nCHỦ TỊCH", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_repeats_what_the_unit_explained() =>
        Assert.Contains(
            "Tiêu chí 1.1: đơn vị đã giải trình: Kế hoạch do Chủ tịch ký lại ngày 10/01 Tài liệu bổ sung: 16/KH-UBND ngày 10/01/2022.",
            Text("00002"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_unit_that_was_not_scored_has_the_reason_in_place_of_points() =>
        Assert.Contains("Đơn vị chưa có chỉ số: Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số không được chấm.", Text("00004"), StringComparison.Ordinal);

    private static string Text(string unit)
    {
        using var document = Open(Make(unit));
        return string.Join("\n", document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    private static byte[] Make(string unit) =>
        BienBan.Write(new ConfirmationFacts(AppraisedRound.Results, AppraisedRound.Results.Units.Single(ranked => ranked.Score.Unit.Code == unit), When));

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
