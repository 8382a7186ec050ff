using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>What the forms of appraisal and explanation show and ask.</summary>
public class FormContentTests
{
    private static readonly byte[] Blank = AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Reported));
    private static readonly Intake Explained = ProcedureRound.Appraised with { Explanations = ProcedureRound.Read(ProcedureRound.Explained).Explanations };
    private static readonly byte[] Second = AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.Second, Explained));

    [Theory]
    [InlineData("21550|1.1", "conclusion doc reason")]
    [InlineData("21550|1.2", "conclusion points doc reason")]
    [InlineData("21550|1.3", "conclusion na doc reason")]
    [InlineData("21550|9.2", "doc reason")]
    [InlineData("21550|1.3#tongNhiemVu", "found excused")]
    [InlineData("21550|1.3#daHoanThanh", "found")]
    [InlineData("21550|9.2#soVuViec", "found")]
    public void Only_what_a_criterion_allows_is_open(string row, string open) =>
        On(
            Blank,
            sheet =>
            {
                Assert.True(sheet.Protection.IsProtected);
                Assert.Equal(
                    open,
                    string.Join(
                        ' ',
                        Cells(sheet, row)
                            .Where(cell => !cell.Style.Locked)
                            .Select(cell => $"{sheet.Cells[SampleForm.FindKey(sheet, "cchc:row")!.Start.Row, cell.Start.Column].Value}"[5..])
                    )
                );
            }
        );

    [Fact]
    public void Every_open_figure_is_checked_while_typing() =>
        On(
            Blank,
            sheet =>
            {
                string RuleOf(string row, string column)
                {
                    var cell = sheet.Cells[SampleForm.FindKey(sheet, row)!.Start.Row, SampleForm.FindKey(sheet, column)!.Start.Column].Address;
                    var rule = sheet.DataValidations.Single(rule =>
                        rule.Address.Address.Split(' ', ',')
                            .Any(area => sheet.Cells[area].Any(one => one.Address == cell) || area == cell || Covers(area, cell))
                    );
                    return $"{rule.ValidationType.Type} {rule.Prompt}";
                }

                Assert.StartsWith("List Đồng ý: giữ số liệu", RuleOf("21595|1.1", "cchc:conclusion"), StringComparison.Ordinal);
                Assert.Contains("theo bước 0,5", RuleOf("21595|1.2", "cchc:points"), StringComparison.Ordinal);
                Assert.StartsWith("DateTime", RuleOf("21601|1.1#ngayBanHanh", "cchc:found"), StringComparison.Ordinal);
                Assert.StartsWith("List Chọn", RuleOf("21601|1.1#cachGui", "cchc:found"), StringComparison.Ordinal);
                Assert.StartsWith("Whole", RuleOf("21601|1.3#tongNhiemVu", "cchc:excused"), StringComparison.Ordinal);
            }
        );

    [Fact]
    public void It_shows_what_the_ward_reported_and_what_the_rules_give() =>
        On(
            Blank,
            sheet =>
            {
                var texts = Texts(sheet);
                Assert.Contains("Chất lượng kế hoạch (tối đa 2 điểm, bước 0,5 điểm, được chấm theo nhận định)", texts);
                Assert.Contains("Gây phiền hà cho người dân, doanh nghiệp (điểm trừ, đến -1 điểm)", texts);
                Assert.Contains("Tài liệu: 15/KH-UBND (20/01/2022).\nGiải trình: =HYPERLINK(\"http://x\")", texts);
                Assert.Contains("09:00 ngày 21/01/2022", texts);
                Assert.Contains("do cơ quan thẩm định nhập", texts);
                Assert.Contains("Đơn vị không có báo cáo về tiêu chí này.", texts);
                Assert.Equal([1.9, 1.9], Cells(sheet, "21550|1.3").Select(cell => cell.Value).OfType<double>());
                Assert.DoesNotContain(sheet.Cells[sheet.Dimension.Address], cell => !string.IsNullOrEmpty(cell.Formula));
            }
        );

    [Fact]
    public void Nothing_that_anybody_wrote_turns_the_direction_of_what_stands_beside_it()
    {
        const string turned = "Phường \u202E00,1 mất\u2066";
        var blank = ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Reported);
        var appraisal = AppraisalTemplate.Write(
            blank with
            {
                Rows = [.. blank.Rows.Select(row => row with { Unit = row.Unit with { Name = turned }, Outcome = row.Outcome with { Explanation = turned } })],
            }
        );
        var explanation = ExplanationTemplate.Write(
            ProcedureRound.With(
                ProcedureRound.Asked(ProcedureRound.Appraised),
                new Dictionary<CriterionCode, ExplanationEntry>
                {
                    ["1.1"] = new("1.1", "", turned, default) { Evidence = [new Evidence(turned, null, turned)] },
                }
            )
        );

        Assert.All(
            new[] { appraisal, explanation },
            form =>
                On(
                    form,
                    sheet =>
                    {
                        Assert.Contains("Phường \uFFFD00,1 mất\uFFFD", Texts(sheet));
                        Assert.All(Texts(sheet), text => Assert.Equal(Show.Text(text), text));
                    }
                )
        );
    }

    [Fact]
    public void The_second_form_asks_only_about_what_was_explained_and_shows_what_was_said() =>
        On(
            Second,
            sheet =>
            {
                var texts = Texts(sheet);
                Assert.Equal(
                    ["21550|1.1", "21550|1.2", "21550|1.3"],
                    texts.Where(text => text.Contains('|', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal))
                );
                Assert.Contains("PHIẾU THẨM ĐỊNH LẦN 2 CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022", texts);
                Assert.Contains("Thẩm định lần 1: Điều chỉnh; 1,5 điểm.\nLý do: Chưa nêu người chịu trách nhiệm.", texts);
                Assert.Contains(
                    texts,
                    text =>
                        text.StartsWith(
                            "Thẩm định lần 1: Điều chỉnh; 1 điểm.\nĐã ban hành kế hoạch chưa? Có; Ngày ban hành kế hoạch: 05/02/2022;",
                            StringComparison.Ordinal
                        )
                );
                Assert.Contains("Đơn vị giải trình: Ngày trên sổ công văn là 20/01/2022.\nTài liệu bổ sung: 15/KH-UBND (20/01/2022, trang 1); =2+2.", texts);
                Assert.All(sheet.Cells[sheet.Dimension.Address].Where(cell => !cell.Style.Locked && cell.Start.Row > 8), cell => Assert.Null(cell.Value));
            }
        );

    [Fact]
    public void The_second_appraisal_as_read_decides()
    {
        var entries = new[]
        {
            ProcedureRound.Entry(ProcedureRound.Ward, "1.1", Conclusion.Agreed),
            ProcedureRound.Entry(ProcedureRound.Ward, "1.2", Conclusion.Adjusted) with
            {
                Points = 0.5m,
                Reason = "Phụ lục không nêu.",
            },
        };
        var filled = AppraisalTemplate.Write(ProcedureRound.With(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.Second, Explained), entries));
        var intake = Explained with { Appraisals = [.. Explained.Appraisals, .. ProcedureRound.Read(filled).Appraisals] };

        var outcomes = CchcWardIndex
            .Scoring.Scorer.Score(ProcedureSet.Book, intake)
            .Units.Single(unit => unit.Unit.Code == ProcedureRound.Ward)
            .Outcomes.ToDictionary(outcome => outcome.Criterion.Code);
        Assert.Equal((2m, 0.5m, true), (outcomes["1.1"].Points, outcomes["1.2"].Points, outcomes["1.3"].AwaitsDepartment));
        Assert.Equal((1m, 1.5m), (outcomes["1.1"].FirstPoints, outcomes["1.2"].FirstPoints));
    }

    [Fact]
    public void An_explanation_shows_the_reason_what_would_earn_points_and_until_when() =>
        On(
            ProcedureRound.Explained,
            sheet =>
            {
                var texts = Texts(sheet);
                Assert.Contains(
                    "Gửi về Phòng Nội vụ chậm nhất 17 giờ 00 phút, ngày 09/01/2023. Tiêu chí để trống được coi là đơn vị đồng ý với kết quả thẩm định.",
                    texts
                );
                Assert.Contains("Phòng Nội vụ: Điều chỉnh; 1,5 điểm.\nLý do: Chưa nêu người chịu trách nhiệm.", texts);
                Assert.Contains("Được cơ quan thẩm định công nhận:\nNêu đủ (2 điểm)", texts);
                Assert.Contains("Tổng số nhiệm vụ: đơn vị 20 nhiệm vụ, thẩm định 19 nhiệm vụ (đã loại trừ 1)\nSố nhiệm vụ đã hoàn thành: 19 nhiệm vụ", texts);
                Assert.Contains("CHỦ TỊCH", texts);
            }
        );

    [Fact]
    public void A_unit_with_nothing_to_explain_gets_a_sheet_that_says_so()
    {
        var blank = ExplanationTemplate.Write(new ExplanationForm(ProcedureSet.Set, ProcedureSet.Unit, []));

        On(blank, sheet => Assert.Contains(Texts(sheet), text => text.StartsWith("Không có tiêu chí nào cần giải trình", StringComparison.Ordinal)));
        var intake = ProcedureRound.Read(blank);
        Assert.Empty(intake.Problems);
        Assert.Empty(intake.Explanations.Single().Entries);
    }

    [Fact]
    public void Both_print_on_A4_across_with_their_heading_on_each_page()
    {
        foreach (var file in new[] { Blank, ProcedureRound.Explained })
        {
            On(
                file,
                sheet =>
                {
                    Assert.Equal(
                        (ePaperSize.A4, eOrientation.Landscape, true, 1, 0),
                        (
                            sheet.PrinterSettings.PaperSize,
                            sheet.PrinterSettings.Orientation,
                            sheet.PrinterSettings.FitToPage,
                            sheet.PrinterSettings.FitToWidth,
                            sheet.PrinterSettings.FitToHeight
                        )
                    );
                    Assert.Equal("Tiêu chí", sheet.Cells[sheet.PrinterSettings.RepeatRows.Start.Row, 3].Value);
                    Assert.True(sheet.Column(1).Hidden && sheet.Column(2).Hidden);
                }
            );
        }
    }

    private static bool Covers(string area, string cell)
    {
        var (outer, inner) = (new ExcelAddress(area), new ExcelAddress(cell));
        return outer.Start.Column == inner.Start.Column && outer.Start.Row <= inner.Start.Row && outer.End.Row >= inner.Start.Row;
    }

    private static IEnumerable<ExcelRangeBase> Cells(ExcelWorksheet sheet, string row) =>
        Enumerable.Range(3, sheet.Dimension.End.Column - 2).Select(column => sheet.Cells[SampleForm.FindKey(sheet, row)!.Start.Row, column]);

    private static List<string> Texts(ExcelWorksheet sheet) => [.. sheet.Cells[sheet.Dimension.Address].Select(cell => cell.Value).OfType<string>()];

    private static void On(byte[] file, Action<ExcelWorksheet> look) => SampleForm.Edit(file, look);
}
