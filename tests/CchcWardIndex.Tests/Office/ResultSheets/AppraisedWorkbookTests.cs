using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Office.ResultSheets;

/// <summary>What the workbook shows of a round after appraisal, by hand.</summary>
public class AppraisedWorkbookTests
{
    private const string Summary = "Tổng hợp";

    [Fact]
    public void It_has_the_sheets_of_appraisal_survey_and_a_page_for_each_unit()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);

        Assert.Equal(
            [
                Summary,
                "Theo lĩnh vực",
                "Biểu đồ",
                "Chi tiết",
                "Phân bố xếp loại",
                "Độ chắc chắn",
                "Bỏ một tiêu chí",
                "Thẩm định",
                "Khảo sát",
                "Giải trình điểm",
                "Phiếu kết quả",
                "Vấn đề",
                "Nguồn",
            ],
            workbook.Sheets
        );
    }

    [Theory]
    [InlineData("Phường Một", "Điều chỉnh +4 điểm (sàn điểm lĩnh vực 3); điều chỉnh -1,5 điểm (trần điểm thưởng)")]
    [InlineData("Phường Hai", "Cỡ mẫu khảo sát nhỏ ở 1 câu hỏi")]
    [InlineData("Xã Ba", "Không xếp hạng: xã đảo, áp dụng tiêu chí riêng")]
    [InlineData("Xã Bốn", "Kết thúc hoạt động ngày 30/06/2022; theo bộ chỉ số không được chấm")]
    [InlineData("Xã Năm", "Không nộp phiếu tự chấm; theo bộ chỉ số không được chấm và không xếp hạng")]
    public void What_makes_a_unit_special_stands_beside_it(string unit, string remark)
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        var head = workbook.Find(Summary, "STT").Row;

        Assert.Equal(remark, workbook[Summary].Cells[workbook.Find(Summary, unit).Row, workbook.Column(Summary, head, "Ghi chú")].Value);
    }

    [Fact]
    public void A_unit_listed_without_rank_has_its_index_and_no_rank()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        var (head, row) = (workbook.Find(Summary, "STT").Row, workbook.Find(Summary, "Xã Ba").Row);

        Assert.Equal(
            (double)AppraisedRound.Results.Units.Single(unit => unit.Score.Unit.Code == "00003").Score.Index!.Value,
            workbook.Number(Summary, row, workbook.Column(Summary, head, "Chỉ số")),
            1e-9
        );
        Assert.Equal("–", workbook[Summary].Cells[row, workbook.Column(Summary, head, "Xếp hạng")].Value);
    }

    [Fact]
    public void The_departments_work_and_every_change_with_its_reason_stand_on_the_sheet_of_appraisal()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        const string sheet = "Thẩm định";
        var row = workbook.Find(sheet, "Phòng Nội vụ").Row;

        // 3 units × 1.1, 1.2, 1.3, 3.1, 9.1, 9.2; 9 concluded, the rest by the rules. Who handed nothing in is not scored, so nobody must conclude on it.
        Assert.Equal([18d, 9d, 0d, 9d, 3d, 0d], Enumerable.Range(6, 6).Select(column => workbook.Number(sheet, row, column)));
        Assert.Contains(workbook.Texts(sheet), text => text == "5 nhiệm vụ báo cáo trùng");
        Assert.Contains(workbook.Texts(sheet), text => text == Show.Text(AppraisedRound.Hostile));
        Assert.DoesNotContain(workbook[sheet].Cells, cell => cell.Formula.Contains("HYPERLINK", StringComparison.Ordinal));
    }

    [Fact]
    public void The_survey_marks_small_samples_and_counts_what_was_rejected()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        var texts = workbook.Texts("Khảo sát");

        Assert.Single(texts, text => text == "Nhỏ (dưới 30)");
        Assert.Contains("Khao-sat.xlsx: 166 dòng trả lời, tính 160, loại 6 (Trả lời ngoài thang đo hoặc bỏ trống: 4; Một người trả lời hai lần: 2).", texts);
    }

    [Fact]
    public void The_explanations_show_what_was_reported_excused_and_found()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);

        Assert.Contains(
            "Tổng số nhiệm vụ: 60 − 2 được loại trừ = 58 nhiệm vụ; Số nhiệm vụ đã hoàn thành: 50 nhiệm vụ (đơn vị báo cáo 55 nhiệm vụ)",
            workbook.Texts("Giải trình điểm")
        );
        Assert.Contains("Lần 1: Điều chỉnh. 5 nhiệm vụ báo cáo trùng (căn cứ: 77/BB-NV)", workbook.Texts("Giải trình điểm"));
    }

    // Each form says what it concluded, and where.
    [Fact]
    public void The_explanations_show_a_second_appraisal_that_upholds_the_first_beside_it()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        var texts = workbook.Texts("Giải trình điểm");

        Assert.Contains(
            "Lần 1: Không công nhận. Sáng kiến chưa được công nhận\nLần 2: Giữ nguyên. Giải trình không kèm quyết định công nhận (căn cứ: 02/TĐ-NV)",
            texts
        );
        Assert.Contains("00002.xlsx!Phiếu!F20\nPhieu-tham-dinh-1.xlsx!Phiếu!K20\nPhieu-tham-dinh-2.xlsx!Phiếu!K10", texts);
        Assert.Contains("Giữ nguyên", workbook.Texts("Thẩm định"));
        Assert.Contains("Sáng kiến chưa được công nhận. Giữ nguyên sau giải trình: Giải trình không kèm quyết định công nhận", workbook.Texts("Thẩm định"));
    }

    // Caps and floors of Phường Một: 9.1 counts 1,5 of 2, 9.2 nothing of 1, 3.1 nothing instead of −4.
    [Theory]
    [InlineData("9.1", 2.0, -0.5, 1.5)]
    [InlineData("9.2", 1.0, -1.0, 0.0)]
    [InlineData("3.1", -4.0, 4.0, 0.0)]
    public void A_criterion_counts_the_same_on_every_sheet_as_in_results_json(string criterion, double given, double adjusted, double final)
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        const string explained = "Giải trình điểm",
            detail = "Chi tiết";
        var score = AppraisedRound.Results.Units[0].Score;
        var (row, head) = (Row(explained, 2), workbook.Find(explained, "Đơn vị").Row);

        Assert.Equal("00001", score.Unit.Code);
        Assert.Equal((decimal)final, score.FinalOf(score.Outcomes.Single(outcome => outcome.Criterion.Code == criterion)));
        Assert.Equal(
            [given, adjusted, final],
            new[] { "Theo quy tắc", "Trần, sàn", "Cuối cùng" }.Select(begins => workbook.Number(explained, row, workbook.Column(explained, head, begins)))
        );
        Assert.Equal(final, workbook.Number(detail, Row(detail, 1), 4));
        Assert.Equal(2.5, workbook.Number(detail, workbook.Find(detail, "Trần, sàn (đã tính vào điểm của các tiêu chí ở trên)").Row, 4));

        int Row(string sheet, int column) => workbook[sheet].Cells.First(cell => cell.Start.Column == column && Equals(cell.Value, criterion)).Start.Row;
    }

    [Fact]
    public void Each_unit_with_points_has_a_page_with_what_it_lost_why_and_what_would_earn_it()
    {
        using var workbook = Opened.Of(AppraisedRound.Results);
        var texts = workbook.Texts("Phiếu kết quả");

        Assert.Equal(3, texts.Count(text => text == "PHIẾU KẾT QUẢ"));
        Assert.DoesNotContain("XÃ NĂM", texts);
        Assert.Contains("Chỉ số: 72,80%   –   Xếp hạng: 1/2   –   Hạng trong khối: 1/2   –   Xếp loại: Khác", texts);
        Assert.Contains("Phòng Nội vụ: 5 nhiệm vụ báo cáo trùng", texts);
        Assert.Contains("Tăng số nhiệm vụ đã hoàn thành (đến 4 điểm)", texts);
        Assert.Equal(3, texts.Count(text => text == CoverageWords.Note(withRules: true)));
        Assert.Contains("Điều chỉnh -1,5 điểm: Điểm thưởng cộng được 3; bộ chỉ số cho tối đa 1,5 điểm.", texts);
        Assert.Equal(2, workbook["Phiếu kết quả"].Cells.Select(cell => cell.Start.Row).Distinct().Count(row => workbook["Phiếu kết quả"].Row(row).PageBreak));
    }

    [Fact]
    public void Above_five_hundred_units_there_are_no_pages_and_the_sources_say_so()
    {
        using var workbook = Opened.Of(SampleRound.Of(501));

        Assert.DoesNotContain("Phiếu kết quả", workbook.Sheets);
        Assert.Contains("Phiếu kết quả từng đơn vị", workbook.Texts("Nguồn"));
    }
}
