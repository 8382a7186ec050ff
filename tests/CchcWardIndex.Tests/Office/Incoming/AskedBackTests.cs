using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Cells that cannot be taken as they stand, and what the ward is told.</summary>
public class AskedBackTests
{
    [Theory]
    [InlineData("1.1.2#tongNhiemVu", "hai mươi", "\"Tổng số nhiệm vụ\": ô ghi \"hai mươi\", không đọc được là một số.")]
    [InlineData("1.1.2#tongNhiemVu", "27.000", "\"Tổng số nhiệm vụ\": ô ghi \"27.000\", có thể hiểu là 27000 hoặc 27.")]
    [InlineData("2.1#tyLeDungHan", "1.234", "\"Tỷ lệ hồ sơ đúng hạn\": ô ghi \"1.234\", có thể hiểu là 1234 hoặc 1,234.")]
    [InlineData("1.1.1#ngayBanHanh", "01/20/2022", "\"Ngày ban hành kế hoạch\": ô ghi \"01/20/2022\", tháng 20 không có; có lẽ ngày và tháng bị đảo.")]
    [InlineData("1.1.1#daBanHanh", "rồi", "\"Đã ban hành kế hoạch chưa?\": ô ghi \"rồi\", không phải là Có hoặc Không.")]
    [InlineData("1.2.2#cachGui", "Fax", "\"Cách gửi báo cáo\": ô ghi \"Fax\", không có trong danh sách lựa chọn.")]
    [InlineData("2.1#tyLeDungHan", "0,975", "\"Tỷ lệ hồ sơ đúng hạn\": ô ghi 0,975, có thể hiểu là 0,975% hoặc 97,5%.")]
    public void Text_that_is_no_value_is_an_error_with_its_cell_and_its_words(string key, string text, string message)
    {
        var intake = SampleForm.Read(SampleForm.With(key, text));

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "21550", key.Split('#')[0], message), (problem.Severity, problem.Unit, problem.Criterion, problem.Message));
        var fact = SampleForm.Report(intake, problem.Criterion?.Text!).Fact(key.Split('#')[1])!.Value;
        Assert.True(fact is { Unreadable: true, Value: null });
        Assert.Equal($"a.xlsx!Phiếu tự chấm!{fact.Cell}", problem.Where);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("&#xFFFE;")]
    [InlineData("&#xD800;")]
    public void A_letter_that_no_text_has_never_gets_past_the_gate(string letter)
    {
        var intake = SampleForm.Read(
            SampleForm.Rewrite(
                SampleForm.With("1.2.2#cachGui", "FaHONGx"),
                "xl/sharedStrings.xml",
                text => text.Replace("HONG", letter, StringComparison.Ordinal)
            )
        );

        Assert.StartsWith("Thành phần xl/sharedStrings.xml của tệp không phải", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_xFFFE_")]
    [InlineData("_xD800_")]
    public void Its_escape_stays_as_it_is_written(string escape) =>
        Assert.Contains(
            $"ô ghi \"Fa{escape}x\", không có trong danh sách",
            Assert
                .Single(
                    SampleForm
                        .Read(
                            SampleForm.Rewrite(
                                SampleForm.With("1.2.2#cachGui", "FaHONGx"),
                                "xl/sharedStrings.xml",
                                text => text.Replace("HONG", escape, StringComparison.Ordinal)
                            )
                        )
                        .Problems
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_number_in_a_date_cell_without_date_format_is_asked_back() =>
        Assert.Contains(
            "ghi số 44.581, không có định dạng ngày",
            SampleForm.ValueOrMessage(SampleForm.With("1.1.1#ngayBanHanh", 44581d, "General"), "1.1.1", "ngayBanHanh"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_share_shown_as_a_percentage_is_taken() =>
        Assert.Equal("97.5", SampleForm.ValueOrMessage(SampleForm.With("2.1#tyLeDungHan", 0.975, "0.0%"), "2.1", "tyLeDungHan"));

    [Fact]
    public void A_percentage_where_a_count_is_asked_is_asked_back() =>
        Assert.Contains(
            "hiện dạng phần trăm (50%)",
            SampleForm.ValueOrMessage(SampleForm.With("1.1.2#tongNhiemVu", 0.5, "0%"), "1.1.2", "tongNhiemVu"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1.1.2#daHoanThanh", 19d, ";;;")]
    [InlineData("1.1.2#daHoanThanh", 19000d, "#,##0,")]
    [InlineData("1.1.2#daHoanThanh", 19d, "0\"0\"")]
    [InlineData("2.1#tyLeDungHan", 97.53, "\"98\"")]
    public void A_number_whose_cell_shows_another_or_none_is_asked_back_with_what_it_holds(string key, double number, string format)
    {
        var problem = Assert.Single(SampleForm.Read(SampleForm.With(key, number, format)).Problems);

        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Contains($"chứa số {Show.Number((decimal)number)} nhưng định dạng của ô làm hiện khác đi", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_that_its_cell_leaves_out_is_a_zero() =>
        Assert.Equal("0", SampleForm.ValueOrMessage(SampleForm.With("1.1.2#daHoanThanh", 0d, "0;-0;;@"), "1.1.2", "daHoanThanh"));

    [Fact]
    public void A_word_that_its_cell_hides_is_asked_back_and_a_document_kept_and_told()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    SampleForm.Put(sheet, "1.1.1#daBanHanh", "cchc:value", "Có", ";;;");
                    SampleForm.Put(sheet, "1.1.1", "cchc:doc", "15/KH-UBND", ";;;");
                }
            )
        );

        Assert.True(SampleForm.Report(intake, "1.1.1").Fact("daBanHanh")!.Value.Unreadable);
        Assert.Equal("15/KH-UBND", SampleForm.Report(intake, "1.1.1").Evidence[0].Reference);
        Assert.All(intake.Problems, problem => Assert.Contains("bị định dạng của ô ẩn đi", problem.Message, StringComparison.Ordinal));
        Assert.Equal([Severity.Warning, Severity.Error], intake.Problems.Select(problem => problem.Severity).OrderDescending());
    }

    [Fact]
    public void A_calculated_value_is_taken_and_the_fact_noted()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => Calculated(sheet, "10+9")));

        Assert.Equal("19", SampleForm.Report(intake, "1.1.2").Fact("daHoanThanh")!.Value.Value.ToString());
        var problem = Assert.Single(intake.Problems);
        Assert.Equal(Severity.Warning, problem.Severity);
        problem.Says("intake.cell.formula", "Số nhiệm vụ đã hoàn thành", "19");
    }

    [Theory]
    [InlineData("1/0", "hiện lỗi #DIV/0! của Excel")]
    [InlineData("NA()", "hiện lỗi #N/A của Excel")]
    public void An_error_in_a_cell_is_asked_back(string formula, string words)
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => Calculated(sheet, formula)));

        Assert.True(SampleForm.Report(intake, "1.1.2").Fact("daHoanThanh")!.Value.Unreadable);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal("Xóa công thức và nhập thẳng giá trị.", problem.Remedy);
    }

    [Fact]
    public void A_formula_nobody_calculated_is_asked_back()
    {
        var file = SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "1.1.2#daHoanThanh", "cchc:value", null).Formula = "10+9");

        Assert.Contains("có công thức chưa được tính", SampleForm.ValueOrMessage(file, "1.1.2", "daHoanThanh"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_is_no_problem_of_the_reader() =>
        Assert.Equal("(trống)", SampleForm.ValueOrMessage(SampleForm.With("2.1#tyLeDungHan", "\u00A0 \u200B"), "2.1", "tyLeDungHan"));

    [Fact]
    public void Self_points_and_marks_that_are_none_are_asked_back()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    SampleForm.Put(sheet, "1.1.1", "cchc:self", "một");
                    SampleForm.Put(sheet, "1.1.2", "cchc:na", "?");
                }
            )
        );

        Assert.Null(SampleForm.Report(intake, "1.1.1").SelfPoints);
        Assert.False(SampleForm.Report(intake, "1.1.2").NotApplicable);
        Assert.Equal(
            ["Điểm tự chấm: ô ghi \"một\", không đọc được là một số.", "Không phát sinh: ô ghi \"?\", không phải là dấu x."],
            intake.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Message)
        );
    }

    [Fact]
    public void Where_a_ward_says_that_nothing_arose_its_own_cell_and_what_stands_there_are_kept()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "1.1.1", "cchc:na", " X")));

        var report = SampleForm.Report(intake, "1.1.1");
        SampleForm.Edit(
            SampleForm.Filled,
            sheet =>
                Assert.Equal(
                    sheet.Cells[SampleForm.FindKey(sheet, "1.1.1")!.Start.Row, SampleForm.FindKey(sheet, "cchc:na")!.Start.Column].Address,
                    report.MarkCell.ToString()
                )
        );
        Assert.Equal((true, "X"), (report.NotApplicable, report.Mark));
    }

    [Fact]
    public void A_date_or_page_without_its_document_is_pointed_out()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "2.1", "cchc:docPage", "7")));

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Warning, "2.1"), (problem.Severity, problem.Criterion));
        Assert.Equal("intake.document.no-number", problem.Id.ToString());
        Assert.Empty(SampleForm.Report(intake, "2.1").Evidence);
    }

    [Fact]
    public void A_document_date_that_is_none_keeps_the_document()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "1.1.1", "cchc:docDate", "đầu năm")));

        Assert.Equal(new Evidence("15/KH-UBND", null, "3"), SampleForm.Report(intake, "1.1.1").Evidence[0]);
        Assert.Equal(Severity.Warning, Assert.Single(intake.Problems).Severity);
    }

    [Fact]
    public void Long_text_is_cut_and_said_so()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "2.1", "cchc:explanation", new string('a', 999) + "😀b"))
        );

        Assert.Equal(new string('a', 999), SampleForm.Report(intake, "2.1").Explanation);
        Assert.Contains("dài hơn 1000 ký tự", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text() =>
        Assert.Equal("=1+1", SampleForm.Report(SampleForm.Read(SampleForm.Filled), "1.1.1").Evidence[1].Reference);

    [Fact]
    public void What_is_typed_where_nothing_is_asked_is_pointed_out()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    SampleForm.Put(sheet, "1.1.2", "cchc:value", 7);
                    sheet.InsertRow(SampleForm.FindKey(sheet, "2.1#tyLeDungHan")!.Start.Row, 1);
                    sheet.Cells[SampleForm.FindKey(sheet, "2.1#tyLeDungHan")!.Start.Row - 1, SampleForm.FindKey(sheet, "cchc:doc")!.Start.Column].Value =
                        "99/BC-UBND";
                }
            )
        );

        Assert.Equal(
            ["Ô này không phải ô nhập nên nội dung \"7\" không được tính.", "Dòng này được chèn thêm nên nội dung \"99/BC-UBND\" không được tính."],
            intake.Problems.Select(problem => problem.Message)
        );
        Assert.All(intake.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    [Fact]
    public void A_table_pasted_into_the_form_is_told_in_a_few_lines()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    var row = SampleForm.FindKey(sheet, "2.1#tyLeDungHan")!.Start.Row;
                    sheet.InsertRow(row, 50);
                    for (var i = 0; i < 50; i++)
                    {
                        sheet.Cells[row + i, SampleForm.FindKey(sheet, "cchc:value")!.Start.Column].Value = i;
                    }
                }
            )
        );

        Assert.Equal(21, intake.Problems.Length);
        Assert.StartsWith("Còn 30 ô khác", intake.Problems[20].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_text_where_a_date_is_asked_is_asked_back() =>
        Assert.Contains(
            "không đọc được là ngày",
            SampleForm.ValueOrMessage(SampleForm.With("1.1.1#ngayBanHanh", new string('1', 30_000)), "1.1.1", "ngayBanHanh"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_row_with_a_key_nobody_knows_is_pointed_out()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(SampleForm.Filled, sheet => sheet.Cells[SampleForm.FindKey(sheet, "2.1#tyLeDungHan")!.Address].Value = "2.1#tyLeCu")
        );

        Assert.Contains("mang mã \"2.1#tyLeCu\", không có trong bộ tiêu chí", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
        Assert.Null(SampleForm.Report(intake, "2.1").Fact("tyLeDungHan"));
    }

    [Fact]
    public void Two_rows_with_one_key_count_for_nothing_and_both_are_named()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(SampleForm.Filled, sheet => sheet.Cells[SampleForm.FindKey(sheet, "1.1.2#tongNhiemVu")!.Address].Value = "1.1.2#daHoanThanh")
        );

        var problem = Assert.Single(intake.Problems);
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Matches(@"Mã ""1\.1\.2#daHoanThanh"" có ở hai dòng \(A\d+ và A\d+\)", problem.Message);
        Assert.True(SampleForm.Report(intake, "1.1.2").Fact("daHoanThanh")!.Value.Unreadable);
    }

    [Fact]
    public void A_criterion_whose_own_row_is_gone_still_gives_its_facts()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => sheet.DeleteRow(SampleForm.FindKey(sheet, "2.1")!.Start.Row)));

        var report = SampleForm.Report(intake, "2.1");
        Assert.Equal("97.53", report.Fact("tyLeDungHan")!.Value.Value.ToString());
        Assert.Null(report.SelfPoints);
        Assert.True(report.Cell.Row > 0);
    }

    [Fact]
    public void A_criterion_with_no_row_left_has_no_report()
    {
        var blank = SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit);
        var intake = SampleForm.Read(
            SampleForm.Edit(
                blank,
                sheet =>
                {
                    // EPPlus itself trips over the rules of rows it deletes.
                    sheet.DataValidations.Clear();
                    sheet.DeleteRow(SampleForm.FindKey(sheet, "2.1")!.Start.Row, 2);
                }
            )
        );

        Assert.DoesNotContain("2.1", intake.SelfAssessments.Single().Reports.Keys);
    }

    private static void Calculated(OfficeOpenXml.ExcelWorksheet sheet, string formula)
    {
        var cell = SampleForm.Put(sheet, "1.1.2#daHoanThanh", "cchc:value", null);
        cell.Formula = formula;
        OfficeOpenXml.CalculationExtension.Calculate(cell);
    }
}
