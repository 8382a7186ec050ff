using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Forms.Filled.Printed;

/// <summary>Visible cells that were sorted, pasted or filled down while the hidden keys stayed: no answer counts as another question's.</summary>
public class PrintedFormTests
{
    [Fact]
    public void Two_facts_whose_visible_cells_are_exchanged_count_for_neither_and_both_are_named()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => Exchange(sheet, "1.1.2#tongNhiemVu", "1.1.2#daHoanThanh")));

        AssertBlocked(intake, "1.1.2");
        Assert.Equal(2, intake.Problems.Length);
        Assert.All(intake.Problems, problem => Assert.Matches(@"^a\.xlsx!Phiếu tự chấm!C\d+$", problem.Where));
        Assert.StartsWith(
            "Ô in \"Số nhiệm vụ đã hoàn thành\", là nội dung của dòng khác, trong khi theo mã ẩn dòng này là số liệu \"Tổng số nhiệm vụ\" của tiêu chí 1.1.2",
            intake.Problems[0].Message,
            StringComparison.Ordinal
        );
        Assert.Equal("Số nhiệm vụ đã hoàn thành", intake.Problems[0].Found);
    }

    [Fact]
    public void Rows_exchanged_between_two_criteria_block_both_and_no_other()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => Exchange(sheet, "1.1.2#daHoanThanh", "2.1#tyLeDungHan")));

        AssertBlocked(intake, "1.1.2", "2.1");
    }

    [Fact]
    public void Rows_of_criteria_exchanged_with_their_codes_block_both() =>
        AssertBlocked(SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => Exchange(sheet, "1.1.1", "1.2.2"))), "1.1.1", "1.2.2");

    [Fact]
    public void A_code_filled_down_over_the_rows_below_is_told_at_its_cell()
    {
        // Excel counts on: 1.1.1 dragged down becomes 1.1.2.
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "1.1.1#daBanHanh", 2).Value = "1.1.2"));

        AssertBlocked(intake, "1.1.1");
        Assert.StartsWith(
            "Ô in mã tiêu chí 1.1.2, trong khi theo mã ẩn dòng này là số liệu \"Đã ban hành kế hoạch chưa?\"",
            Assert.Single(intake.Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_criterions_own_code_beside_its_facts_is_no_fault() =>
        Assert.Empty(SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "1.1.1#daBanHanh", 2).Value = "1.1.1")).Problems);

    [Theory]
    [InlineData("đồng")]
    [InlineData("nhiệm vụ")]
    public void Another_measure_beside_a_number_makes_it_another_number(string measure)
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "2.2#kinhPhi", 7).Value = measure));

        AssertBlocked(intake, "2.2");
        Assert.StartsWith(
            $"Đơn vị tính in là \"{measure}\", trong khi số liệu \"Kinh phí\" của tiêu chí 2.2 tính theo \"triệu đồng\"",
            Assert.Single(intake.Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_question_of_another_form_pasted_over_is_asked_back()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "2.1#tyLeDungHan", 3).Value = "Tỷ lệ hồ sơ quá hạn"));

        AssertBlocked(intake, "2.1");
        Assert.Equal("intake.printed.no-row", Assert.Single(intake.Problems).Id.ToString());
    }

    [Theory]
    [InlineData("TỔNG SỐ NHIỆM VỤ")]
    [InlineData("  Tổng số\nnhiệm  vụ ")]
    [InlineData("Tổng số\u00A0nhiệm vụ")]
    [InlineData("Tong so nhiem vu")]
    [InlineData("“Tổng số nhiệm vụ”")]
    public void Ways_of_writing_one_question_are_one_question(string label) =>
        Assert.Empty(SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "1.1.2#tongNhiemVu", 3).Value = label)).Problems);

    [Fact]
    public void A_question_in_decomposed_letters_is_the_same() =>
        Assert.Empty(
            SampleForm
                .Read(
                    SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "1.1.2#tongNhiemVu", 3).Value = "Tổng số nhiệm vụ".Normalize(NormalizationForm.FormD))
                )
                .Problems
        );

    [Fact]
    public void A_slip_in_a_question_is_told_and_its_answer_counts()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => At(sheet, "1.1.2#daHoanThanh", 3).Value = "Số nhiệm vụ đã hòan thàn"));

        Assert.Equal(
            (Severity.Warning, "19"),
            (Assert.Single(intake.Problems).Severity, SampleForm.Report(intake, "1.1.2").Fact("daHoanThanh")!.Value.Value.ToString())
        );
    }

    [Fact]
    public void Questions_taken_away_are_told_once_and_answers_count_by_their_keys()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    foreach (var key in new[] { "1.1.2#tongNhiemVu", "1.1.2#daHoanThanh", "2.1#tyLeDungHan" })
                    {
                        At(sheet, key, 3).Value = null;
                    }
                }
            )
        );

        Assert.Equal(
            (Severity.Warning, true),
            (Assert.Single(intake.Problems).Severity, intake.Problems[0].Message.StartsWith("Phần in sẵn của 3 dòng đã bị xóa", StringComparison.Ordinal))
        );
        Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(intake.SelfAssessments.Single().Reports));
    }

    [Fact]
    public void A_form_without_the_column_of_questions_is_told_of_once()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    foreach (
                        var key in Enumerable
                            .Range(1, sheet.Dimension.End.Row)
                            .Where(row => sheet.Cells[row, 1].Value is string key && !key.StartsWith("cchc:", StringComparison.Ordinal))
                    )
                    {
                        sheet.Cells[key, 3].Value = null;
                    }
                }
            )
        );

        Assert.Equal(Severity.Warning, Assert.Single(intake.Problems).Severity);
        Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(intake.SelfAssessments.Single().Reports));
    }

    [Fact]
    public void Columns_moved_aside_still_show_what_was_exchanged() =>
        AssertBlocked(
            SampleForm.Read(
                SampleForm.Edit(
                    SampleForm.Filled,
                    sheet =>
                    {
                        sheet.DataValidations.Clear();
                        sheet.InsertColumn(2, 3);
                        Exchange(sheet, "1.1.2#tongNhiemVu", "1.1.2#daHoanThanh", 5);
                    }
                )
            ),
            "1.1.2"
        );

    [Fact]
    public void A_sheet_sorted_with_its_keys_reads_alike()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => Exchange(sheet, "1.1.2#daHoanThanh", "2.1#tyLeDungHan", 1)));

        Assert.Empty(intake.Problems);
        Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(intake.SelfAssessments.Single().Reports));
    }

    [Fact]
    public void A_form_of_an_earlier_version_may_word_a_question_otherwise_but_not_exchange_it()
    {
        byte[] Older() =>
            SelfAssessmentTemplate.Write(SmallSet.Load(replace: "\"Tổng số nhiệm vụ\"", by: "\"Số việc được giao\""), SmallSet.Unit, SampleReports.Filled);

        Assert.All(SampleForm.Read(Older()).Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
        Assert.Equal("20", SampleForm.Report(SampleForm.Read(Older()), "1.1.2").Fact("tongNhiemVu")!.Value.Value.ToString());
        Assert.True(
            SampleForm
                .Report(SampleForm.Read(SampleForm.Edit(Older(), sheet => Exchange(sheet, "1.1.2#tongNhiemVu", "1.1.2#daHoanThanh"))), "1.1.2")
                .Facts.All(fact => fact.Unreadable)
        );
    }

    [Fact]
    public void A_whole_sheet_sorted_by_what_is_visible_blocks_every_criterion_it_moved()
    {
        var keys = new[] { "1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.1", "2.2" };
        var intake = SampleForm.Read(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    for (var i = 0; i + 1 < keys.Length; i++)
                    {
                        Exchange(sheet, keys[i], keys[i + 1]);
                    }
                }
            )
        );

        AssertBlocked(intake, [.. keys]);
    }

    [Fact]
    public void Rows_of_two_units_exchanged_on_a_form_of_appraisal_conclude_for_neither()
    {
        var intake = ProcedureRound.Read(SampleForm.Edit(ProcedureRound.Filled, sheet => Exchange(sheet, "21550|1.2", "21595|1.2", 3)));

        Assert.Equal(2, intake.Problems.Length);
        Assert.All(intake.Problems, problem => Assert.Equal((Severity.Error, "1.2"), (problem.Severity, problem.Criterion)));
        Assert.Equal(["21550", "21595"], intake.Problems.Select(problem => problem.Unit).Order());
        Assert.Contains(
            "\"Phường Ghềnh Ráng\", là tên của đơn vị mã 21595",
            intake.Problems.Single(problem => problem.Unit == "21550").Message,
            StringComparison.Ordinal
        );
        Assert.All(
            intake.Appraisals.Single().Entries.Where(entry => entry.Criterion == "1.2"),
            entry => Assert.Equal(entry.Unit.Text is "21550" or "21595", entry.Unreadable)
        );
    }

    [Fact]
    public void Facts_exchanged_on_a_form_of_appraisal_conclude_nothing()
    {
        var intake = ProcedureRound.Read(SampleForm.Edit(ProcedureRound.Filled, sheet => Exchange(sheet, "21550|1.1#ngayBanHanh", "21550|1.1#gioGui", 3)));

        Assert.Equal(
            2,
            intake.Problems.Count(problem =>
                problem is { Severity: Severity.Error, Unit.Text: "21550", Criterion.Text: "1.1" } && problem.Id == "intake.printed.other-row"
            )
        );
        Assert.True(intake.Appraisals.Single().Entries.Single(entry => entry is { Unit.Text: "21550", Criterion.Text: "1.1" }).Unreadable);
    }

    [Fact]
    public void Rows_exchanged_on_a_form_of_explanation_explain_nothing_and_are_no_consent()
    {
        var intake = ProcedureRound.Read(
            SampleForm.Edit(
                ProcedureRound.Explained,
                sheet =>
                {
                    foreach (var merged in sheet.MergedCells.OfType<string>().ToList())
                    {
                        sheet.Cells[merged].Merge = false;
                    }

                    Exchange(sheet, "1.1", "1.2", 3);
                }
            )
        );

        Assert.Equal(
            ["1.1", "1.2"],
            intake.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Criterion).Distinct().Order()
        );
        Assert.Equal(["", ""], intake.Explanations.Single().Entries.Where(entry => entry.Criterion.Text is "1.1" or "1.2").Select(entry => entry.Text));
    }

    [Fact]
    public void Words_of_two_survey_questions_exchanged_count_for_neither()
    {
        var file = SurveyTemplate.Write(SmallSet.Set, [new SurveyAnswers("21550", "CH01", 100, 87, new Source("", "", ""), default, default)]);
        var intake = SampleForm.Read(
            SampleForm.Edit(
                file,
                sheet =>
                {
                    var words = sheet
                        .Cells[sheet.Dimension.Address]
                        .Where(cell => cell.Value is string text && text.StartsWith("Ông/bà có hài lòng", StringComparison.Ordinal))
                        .Take(2)
                        .ToList();
                    (words[0].Value, words[1].Value) = (words[1].Value, words[0].Value);
                }
            )
        );

        Assert.Empty(intake.Survey);
        Assert.Contains(
            intake.Problems,
            problem => problem.Severity == Severity.Error && problem.Message.StartsWith("Mã câu hỏi CH01 là câu", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_filter_of_a_form_of_appraisal_takes_the_hidden_keys_along() =>
        SampleForm.Edit(ProcedureRound.Filled, sheet => Assert.Equal(1, sheet.AutoFilterAddress.Start.Column));

    private static void AssertBlocked(Intake intake, params CriterionCode[] criteria)
    {
        Assert.Equal(
            criteria.Order(),
            intake.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Criterion!.Value).Distinct().Order()
        );
        foreach (var (code, report) in intake.SelfAssessments.Single().Reports)
        {
            Assert.All(report.Facts, fact => Assert.Equal(criteria.Contains(code), fact.Unreadable));
            Assert.True(!criteria.Contains(code) || report is { SelfPoints: null, NotApplicable: false, Evidence.IsEmpty: true, Explanation.Length: 0 });
        }
    }

    private static ExcelRange At(ExcelWorksheet sheet, string key, int column) => sheet.Cells[SampleForm.FindKey(sheet, key)!.Start.Row, column];

    // Everything on two rows from a column on.
    private static void Exchange(ExcelWorksheet sheet, string one, string other, int from = 2)
    {
        var (first, second) = (SampleForm.FindKey(sheet, one)!.Start.Row, SampleForm.FindKey(sheet, other)!.Start.Row);
        for (var column = from; column <= sheet.Dimension.End.Column; column++)
        {
            var (a, b) = (sheet.Cells[first, column], sheet.Cells[second, column]);
            (a.Value, b.Value) = (b.Value, a.Value);
            (a.Style.Numberformat.Format, b.Style.Numberformat.Format) = (b.Style.Numberformat.Format, a.Style.Numberformat.Format);
        }
    }
}
