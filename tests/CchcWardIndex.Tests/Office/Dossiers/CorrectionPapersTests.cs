using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Office.ResultSheets;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Tests.Office.Dossiers;

/// <summary>The draft papers of a correction: what it replaces, why, and what moved.</summary>
public class CorrectionPapersTests
{
    [Fact]
    public void A_correction_names_the_decision_it_replaces()
    {
        var facts = Drafts.Facts(troubled: false) with { Submission = 2, Corrects = Corrects() };

        Assert.Contains(
            Drafts.Lines(ToTrinh.Write(facts)),
            line =>
                line.Contains("Đây là lần trình thứ 2;", StringComparison.Ordinal)
                && line.Contains("đính chính kết quả đã được phê duyệt tại Quyết định số 123/QĐ-UBND ngày 05 tháng 01 năm 2023.", StringComparison.Ordinal)
        );
        Assert.Contains(
            Drafts.Lines(QuyetDinh.Write(facts)),
            line => line.Contains("thay thế Quyết định số 123/QĐ-UBND ngày 05 tháng 01 năm 2023", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_correction_says_why_and_what_was_published_and_what_it_becomes()
    {
        var facts = Drafts.Facts(troubled: false) with { Corrects = Corrects() };
        var lines = Drafts.Lines(ToTrinh.Write(facts));
        using var document = Drafts.Open(ToTrinh.Write(facts));
        var rows = document
            .MainDocumentPart!.Document!.Descendants<Table>()
            .Single(table => table.InnerText.StartsWith("Đơn vịNội dung", StringComparison.Ordinal))
            .Elements<TableRow>()
            .Skip(1)
            .Select(Drafts.Texts)
            .ToList();
        var name = facts.Results.Set.Units[0].Name;

        Assert.Contains("2. Nội dung đính chính", lines);
        Assert.Contains("- Đính chính kết quả công bố lần 1, đã được phê duyệt tại Quyết định số 123/QĐ-UBND ngày 05 tháng 01 năm 2023.", lines);
        Assert.Contains("- Lý do: Phường gửi thiếu kế hoạch.", lines);
        Assert.Contains(lines, line => line.StartsWith("- Thay đổi 6 nội dung của 1 đơn vị; ", StringComparison.Ordinal));
        // An area's points and the rank in a group are for the sheet; two indexes that look alike to two decimals are told apart.
        Assert.Equal(
            [
                [name, "Chỉ số (%)", "85,511", "85,512"],
                [name, "Xếp hạng", "3", "2"],
                [name, "Xếp loại", "Khá", "Tốt"],
                [name, "Tiêu chí 1.1.1: điểm", "0", "0,5"],
            ],
            rows
        );
        Assert.Contains(
            Drafts.Lines(QuyetDinh.Write(facts)),
            line => line.EndsWith(" Kết quả này đính chính kết quả công bố lần 1; lý do: Phường gửi thiếu kế hoạch.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_correction_that_moves_nothing_says_so()
    {
        var corrects = Corrects();
        var facts = Drafts.Facts(troubled: false) with { Corrects = corrects with { Correction = corrects.Correction with { Moves = [] } } };

        Assert.Contains("- Không có điểm, chỉ số, thứ hạng hay xếp loại nào thay đổi.", Drafts.Lines(ToTrinh.Write(facts)));
    }

    [Fact]
    public void A_correction_of_who_was_late_alone_names_the_units()
    {
        var corrects = Corrects();
        var facts = Drafts.Facts(troubled: false);
        var late = new Move(facts.Results.Set.Units[1].Code, null, "late", "false", "true");
        facts = facts with { Corrects = corrects with { Correction = corrects.Correction with { Moves = [late], Beside = ["lateUnits"] } } };
        using var document = Drafts.Open(ToTrinh.Write(facts));

        Assert.Contains(
            "- Thay đổi ngoài điểm số: danh sách đơn vị nộp phiếu muộn. Các biểu đề nghị, so sánh và kế hoạch khắc phục được lập lại theo đó.",
            Drafts.Lines(ToTrinh.Write(facts))
        );
        Assert.Contains(
            Drafts.Lines(ToTrinh.Write(facts)),
            line => line.EndsWith(". Việc nộp phiếu đúng hạn hay muộn thay đổi như sau:", StringComparison.Ordinal)
        );
        var rows = document
            .MainDocumentPart!.Document!.Descendants<Table>()
            .Single(table => table.InnerText.StartsWith("Đơn vịNội dung", StringComparison.Ordinal))
            .Elements<TableRow>()
            .Skip(1)
            .Select(Drafts.Texts);
        Assert.Equal(
            [
                [facts.Results.Set.Units[1].Name, "Nộp phiếu sau hạn", "Không", "Có"],
            ],
            rows
        );
    }

    private static Corrected Corrects()
    {
        var unit = SampleRound.Whole.Set.Units[0].Code;
        return new Corrected(
            new Approval("123/QĐ-UBND", new DateOnly(2023, 1, 5), "ai đó"),
            new Correction(
                1,
                Drafts.Digest,
                "Phường gửi thiếu kế hoạch.",
                [
                    new Move(unit, null, "index", "85.511", "85.512"),
                    new Move(unit, null, "rank", "3", "2"),
                    new Move(unit, null, "groupRank", "2", "1"),
                    new Move(unit, null, "grade", "Khá", "Tốt"),
                    new Move(unit, "1", "points", "4", "4.5"),
                    new Move(unit, "1.1.1", "points", "0", "0.5"),
                ]
            )
        );
    }
}
