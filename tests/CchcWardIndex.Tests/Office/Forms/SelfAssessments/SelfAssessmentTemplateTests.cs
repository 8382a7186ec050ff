using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;
using OfficeOpenXml.DataValidation;

namespace CchcWardIndex.Tests.Office.Forms.SelfAssessments;

public class SelfAssessmentTemplateTests
{
    private static readonly byte[] Blank = SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit);

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        Assert.Equal(Blank, SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit));
        Assert.Equal(SampleForm.Filled, SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit, SampleReports.Filled));
        Assert.Equal(SurveyTemplate.Write(SmallSet.Set), SurveyTemplate.Write(SmallSet.Set));
    }

    [Fact]
    public void Only_what_the_ward_gives_is_open_and_the_rest_is_protected() =>
        On(
            Blank,
            sheet =>
            {
                Assert.True(sheet.Protection.IsProtected);
                string[] open =
                [
                    .. sheet
                        .Cells[sheet.Dimension.Address]
                        .Where(cell => !cell.Style.Locked)
                        .Select(cell => KeysOf(sheet, cell))
                        .Where(keys => keys.StartsWith("2.2", StringComparison.Ordinal) || keys.StartsWith("2.1", StringComparison.Ordinal)),
                ];
                Assert.Equal(
                    [
                        "2.1 cchc:self",
                        "2.1 cchc:doc",
                        "2.1 cchc:docDate",
                        "2.1 cchc:docPage",
                        "2.1 cchc:explanation",
                        "2.1#tyLeDungHan cchc:value",
                        "2.1#tyLeDungHan cchc:doc",
                        "2.1#tyLeDungHan cchc:docDate",
                        "2.1#tyLeDungHan cchc:docPage",
                        "2.2 cchc:na",
                        "2.2 cchc:self",
                        "2.2 cchc:doc",
                        "2.2 cchc:docDate",
                        "2.2 cchc:docPage",
                        "2.2 cchc:explanation",
                        "2.2#kinhPhi cchc:value",
                        "2.2#kinhPhi cchc:doc",
                        "2.2#kinhPhi cchc:docDate",
                        "2.2#kinhPhi cchc:docPage",
                    ],
                    open
                );
            }
        );

    [Fact]
    public void What_the_survey_gives_stands_on_the_wards_sheet_for_information_and_nobody_reads_it() =>
        On(
            Blank,
            sheet =>
            {
                Assert.NotNull(SampleForm.FindKey(sheet, "2.2"));
                Assert.DoesNotContain(sheet.Cells[sheet.Dimension.Address], cell => cell.Start.Column == 1 && cell.Value as string == "3.1");
                Assert.Contains("KHẢO SÁT", Texts(sheet));
                Assert.Contains("Khảo sát; đơn vị không điền.", Texts(sheet));
            }
        );

    [Fact]
    public void Each_rule_stands_there_with_its_points() =>
        On(
            Blank,
            sheet =>
            {
                Assert.Contains("Hoàn thành 100%: 2 điểm\nTừ 80% trở lên: tỷ lệ × 2 điểm\nDưới 80%: 0 điểm", Texts(sheet));
                Assert.Contains("Qua phần mềm: 1 điểm\nBản giấy: 0,5 điểm\nKhông gửi: 0 điểm", Texts(sheet));
            }
        );

    [Fact]
    public void Every_input_is_checked_while_typing_with_words_in_Vietnamese() =>
        On(
            Blank,
            sheet =>
            {
                var rules = sheet.DataValidations.ToDictionary(rule => KeysOf(sheet, sheet.Cells[rule.Address.Address.Split(' ', ',')[0].Split(':')[0]]));
                Assert.Contains("list", $"{rules["1.1.1#daBanHanh cchc:value"].ValidationType.Type}", StringComparison.OrdinalIgnoreCase);
                Assert.All(
                    rules.Values,
                    rule => Assert.True(rule.ShowErrorMessage == true && rule.ShowInputMessage == true && rule.Error!.Length > 10 && rule.Prompt!.Length > 10)
                );
                Assert.Contains("Không lớn hơn \"Tổng số nhiệm vụ\"", rules["1.1.2#daHoanThanh cchc:value"].Prompt, StringComparison.Ordinal);
                Assert.Contains("97,5 nghĩa là 97,5%", rules["2.1#tyLeDungHan cchc:value"].Prompt, StringComparison.Ordinal);
                Assert.Contains("Chỉ điền khi \"Đã ban hành kế hoạch chưa?\" là Có", rules["1.1.1#ngayBanHanh cchc:value"].Prompt, StringComparison.Ordinal);
            }
        );

    // The form is out before anybody puts the deadline off: Excel must let the day be typed.
    [Fact]
    public void Only_a_day_that_may_lie_up_to_the_deadline_can_be_typed_past_its_limit() =>
        On(
            Blank,
            sheet =>
            {
                var advice = sheet.DataValidations.Where(rule => rule.ErrorStyle == ExcelDataValidationWarningStyle.warning).ToList();
                Assert.Equal(
                    ["1.1.1#ngayBanHanh cchc:value", "1.2.1#gioNop cchc:value"],
                    advice.Select(rule => KeysOf(sheet, sheet.Cells[rule.Address.Address.Split(' ', ',')[0].Split(':')[0]]))
                );
                Assert.All(advice, rule => Assert.Contains("Đã được gia hạn nộp thì vẫn ghi được.", rule.Error, StringComparison.Ordinal));
            }
        );

    [Fact]
    public void A_choice_label_with_a_comma_stays_one_label()
    {
        var package = new ExcelPackage(new MemoryStream(Blank));

        Assert.Equal(["Qua phần mềm, có ký số", "Bản giấy", "Không gửi"], package.Workbook.Worksheets["Danh mục"].Cells["A1:A3"].Select(cell => cell.Value));
    }

    [Fact]
    public void It_prints_on_A4_across_with_its_heading_on_each_page() =>
        On(
            Blank,
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
                Assert.Equal("STT", sheet.Cells[sheet.PrinterSettings.RepeatRows.Start.Row, 2].Value);
                Assert.All(
                    sheet.Cells[sheet.Dimension.Address].Where(cell => cell.Start.Column > 1 && !sheet.Row(cell.Start.Row).Hidden),
                    cell => Assert.Equal("Times New Roman", cell.Style.Font.Name)
                );
            }
        );

    [Fact]
    public void It_ends_with_the_places_to_sign_and_names_nobody() =>
        On(
            Blank,
            sheet =>
            {
                var texts = Texts(sheet);
                Assert.Contains("NGƯỜI LẬP PHIẾU", texts);
                Assert.Contains("CHỦ TỊCH", texts);
                Assert.Contains("ỦY BAN NHÂN DÂN PHƯỜNG NHƠN BÌNH", texts);
            }
        );

    [Fact]
    public void The_guide_tells_the_hour_by_which_it_is_due()
    {
        var package = new ExcelPackage(new MemoryStream(Blank));

        Assert.Contains(
            package.Workbook.Worksheets["Hướng dẫn"].Cells["A1:B30"],
            cell => cell.Text.Contains("chậm nhất 17 giờ 00 phút, ngày 20/12/2022", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_guide_tells_that_a_corrected_form_takes_the_place_of_the_former()
    {
        var package = new ExcelPackage(new MemoryStream(Blank));

        var line = Assert
            .Single(
                package.Workbook.Worksheets["Hướng dẫn"].Cells["B1:B30"],
                cell => cell.Text.StartsWith("Mỗi đơn vị gửi một phiếu.", StringComparison.Ordinal)
            )
            .Text;
        Assert.EndsWith("chỉ một phiếu được tính, phiếu sau thay toàn bộ phiếu trước.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_total_of_the_self_points_is_calculated_and_stays_a_formula() =>
        On(
            SampleForm.Filled,
            sheet =>
            {
                var total = sheet.Cells[SampleForm.FindKey(sheet, "cchc:end")!.Start.Row, SampleForm.FindKey(sheet, "cchc:self")!.Start.Column];
                Assert.StartsWith("SUM(", total.Formula, StringComparison.Ordinal);
                Assert.Equal(6.4, total.GetValue<double>(), 10);
            }
        );

    [Fact]
    public void Text_that_looks_like_a_formula_is_written_as_text() =>
        On(
            SampleForm.Filled,
            sheet => Assert.Contains(sheet.Cells[sheet.Dimension.Address], cell => cell.Value as string == "=1+1" && string.IsNullOrEmpty(cell.Formula))
        );

    private static void On(byte[] file, Action<ExcelWorksheet> look)
    {
        var package = new ExcelPackage(new MemoryStream(file));
        look(package.Workbook.Worksheets["Phiếu tự chấm"]);
    }

    private static List<string> Texts(ExcelWorksheet sheet) => [.. sheet.Cells[sheet.Dimension.Address].Select(cell => cell.Value).OfType<string>()];

    private static string KeysOf(ExcelWorksheet sheet, ExcelRangeBase cell) =>
        $"{sheet.Cells[cell.Start.Row, 1].Value} {sheet.Cells[SampleForm.FindKey(sheet, "cchc:row")!.Start.Row, cell.Start.Column].Value}";
}
