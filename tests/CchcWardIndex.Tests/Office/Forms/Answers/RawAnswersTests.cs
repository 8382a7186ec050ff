using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Forms.Answers;

/// <summary>Raw answers as people and programs write them.</summary>
public class RawAnswersTests
{
    [Fact]
    public void Four_and_five_are_satisfied_and_every_answer_on_the_scale_is_valid()
    {
        var intake = Raw.Read(("a.xlsx", Raw.Write(Raw.Usual)));

        Assert.Empty(intake.Problems);
        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 7 of 7"], Raw.Counts(intake));
        Assert.Equal((SubmittedKind.Survey, (UnitCode?)null), (intake.Files.Single().Kind, intake.Files.Single().Unit));
        Assert.All(
            intake.Survey,
            one => Assert.Equal((default, default, "a.xlsx!Phiếu trả lời"), (one.ValidCell, one.SatisfiedCell, one.Source.At(one.ValidCell)))
        );
    }

    [Fact]
    public void A_blank_workbook_says_nothing()
    {
        var intake = Raw.Read(("a.xlsx", SurveyAnswersTemplate.Write(SmallSet.Set)));

        Assert.Empty(intake.Problems);
        Assert.Empty(intake.Survey);
        Assert.Equal(["a.xlsx: 0 of 0"], Raw.Counts(intake));
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("3", 0)]
    [InlineData("4", 1)]
    [InlineData(" 5 ", 1)]
    [InlineData("rất không hài lòng", 0)]
    [InlineData("KHÔNG HÀI LÒNG", 0)]
    [InlineData("Bình  thường", 0)]
    [InlineData("hài lòng", 1)]
    [InlineData("  Rất\u00A0hài   lòng ", 1)]
    [InlineData("hai long", 1)]
    [InlineData("KHONG HAI LONG", 0)]
    [InlineData("Rat khong hài lòng", 0)]
    [InlineData("4,0", 1)]
    [InlineData("4.0", 1)]
    [InlineData("3,00", 0)]
    public void An_answer_is_known_by_number_or_word_whatever_its_case_and_blanks(string answer, int satisfied)
    {
        foreach (var spelling in new[] { answer, answer.Normalize(NormalizationForm.FormD) })
        {
            var intake = Raw.Read(("a.xlsx", Raw.Write(Raw.Row("P1", "21550", "CH01", spelling))));

            Assert.Empty(intake.Problems);
            Assert.Equal([$"21550 CH01 {satisfied}/1"], Raw.Sums(intake));
        }
    }

    [Fact]
    public void Codes_and_answers_that_Excel_made_numbers_are_read_all_the_same()
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                Raw.Edit(sheet =>
                {
                    for (var row = Raw.FirstRow; row < Raw.FirstRow + Raw.Usual.Length; row++)
                    {
                        sheet.Cells[row, 2].Value = int.Parse((string)sheet.Cells[row, 2].Value, CultureInfo.InvariantCulture);
                        sheet.Cells[row, 5].Value = sheet.Cells[row, 5].Value is string { Length: 1 } text
                            ? (double)(text[0] - '0')
                            : sheet.Cells[row, 5].Value;
                    }
                })
            )
        );

        Assert.Empty(intake.Problems);
        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
    }

    [Theory]
    [InlineData("ch01")]
    [InlineData(" Ch01\u00A0")]
    public void A_question_is_known_whatever_the_case_of_its_code_in_raw_answers_and_in_totals(string question)
    {
        var raw = Raw.Read(("a.xlsx", Raw.Write(Raw.Row("P1", "21550", question, "5"))));
        var totals = Raw.Read(
            (
                "b.xlsx",
                SampleForm.Edit(
                    SurveyTemplate.Write(SmallSet.Set, [new SurveyAnswers("21550", "CH01", 100, 90, new Source("", "", ""), default, default)]),
                    sheet => sheet.Cells.First(cell => cell.Value is "CH01" && cell.Start.Row > 4).Value = question
                )
            )
        );

        Assert.Empty(raw.Problems);
        Assert.Empty(totals.Problems);
        Assert.Equal(["21550 CH01 1/1"], Raw.Sums(raw));
        Assert.Equal(["21550 CH01 90/100"], Raw.Sums(totals));
    }

    [Theory]
    [InlineData("Z1", "z1")]
    [InlineData("dAx", "dax")]
    [InlineData("01", "1")]
    [InlineData("Hoa", "Hoà")]
    [InlineData("1.0", "1")]
    public void Two_respondent_codes_that_differ_in_anything_seen_are_two_people(string one, string other)
    {
        var intake = Raw.Read(("a.xlsx", Raw.Write(Raw.Row(one, "21550", "CH01", "5"), Raw.Row(other, "21550", "CH01", "1"))));

        Assert.Empty(intake.Problems);
        Assert.Equal(["21550 CH01 1/2"], Raw.Sums(intake));
    }

    [Theory]
    [InlineData("Z1", " Z1\u00A0")]
    [InlineData("Hoà 1", "Hoa\u0300  1")]
    [InlineData("1", 1.0)]
    [InlineData("12345", 12345)]
    public void One_respondent_code_is_one_whatever_its_composition_blanks_and_kind_of_cell(string one, object other)
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                SampleForm.Edit(
                    Raw.Write(Raw.Row(one, "21550", "CH01", "5"), Raw.Row("", "21550", "CH01", "5")),
                    sheet => sheet.Cells[Raw.FirstRow + 1, 1].Value = other
                )
            )
        );

        Assert.Equal(["a.xlsx: 1 of 2, DoubleRespondent 1"], Raw.Counts(intake));
    }

    [Fact]
    public void A_unit_is_found_by_its_name_or_alias_alone()
    {
        var intake = Raw.Read(("a.xlsx", Raw.Write(Raw.Row("P1", "nhơn bình", "CH01", "5"), Raw.Row("P2", "UBND Phường Gềnh Ráng", "CH01", "1"))));

        Assert.Empty(intake.Problems);
        Assert.Equal(["21550 CH01 1/1", "21595 CH01 0/1"], Raw.Sums(intake));
    }

    [Fact]
    public void The_value_of_a_formula_counts()
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                Raw.Edit(sheet =>
                {
                    sheet.Cells[Raw.FirstRow, 5].Formula = "2+3";
                    sheet.Cells[Raw.FirstRow + 1, 5].Formula = "LOWER(\"Hài lòng\")";
                    sheet.Workbook.Calculate();
                })
            )
        );

        Assert.Empty(intake.Problems);
        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
    }

    [Fact]
    public void Blank_rows_between_are_no_rows_and_inserted_columns_move_nothing()
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                Raw.Edit(sheet =>
                {
                    sheet.InsertRow(Raw.FirstRow + 2, 3);
                    sheet.InsertColumn(1, 2);
                    sheet.InsertColumn(5, 1);
                    sheet.Cells[Raw.FirstRow, 1].Value = "STT";
                    sheet.Cells[Raw.FirstRow + 3, 4].Value = "   ";
                })
            )
        );

        Assert.Empty(intake.Problems);
        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 7 of 7"], Raw.Counts(intake));
    }

    [Fact]
    public void Answers_of_another_year_or_set_are_refused()
    {
        var year = Raw.Read(("a.xlsx", SurveyAnswersTemplate.Write(SmallSet.Load(replace: "\"year\": 2022", by: "\"year\": 2021"), Raw.Usual)));
        var set = Raw.Read(("a.xlsx", SurveyAnswersTemplate.Write(SmallSet.Load("other", "Bộ chỉ số thử nghiệm", "Bộ chỉ số khác"), Raw.Usual)));

        Assert.Contains("của năm 2021", Assert.Single(year.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("theo bộ tiêu chí \"other\"", Assert.Single(set.Problems).Message, StringComparison.Ordinal);
        Assert.All(
            [year, set],
            intake => Assert.Equal((SubmittedKind.Refused, 0, 0), (intake.Files.Single().Kind, intake.Survey.Length, intake.SurveyCounts.Length))
        );
    }

    [Fact]
    public void A_key_column_gone_is_told_and_a_head_pushed_down_too()
    {
        var gone = Raw.Read(("a.xlsx", Raw.Edit(sheet => sheet.Cells[Raw.FirstRow - 2, 5].Value = null)));
        var down = Raw.Read(("a.xlsx", Raw.Edit(sheet => sheet.InsertRow(1, 40))));

        Assert.Contains("đã mất cột hoặc dòng ẩn chứa mã \"cchc:answer\"", Assert.Single(gone.Problems).Message, StringComparison.Ordinal);
        Assert.Single(down.Problems).Says("intake.form.head-moved", "Phiếu trả lời");
    }

    [Fact]
    public void Two_sheets_of_answers_in_one_file_are_refused()
    {
        var intake = Raw.Read(("a.xlsx", Raw.Edit(sheet => sheet.Workbook.Worksheets.Add("Bản sao", sheet))));

        Assert.Single(intake.Problems).Says("intake.form.two", "Phiếu trả lời", "Bản sao");
    }

    [Fact]
    public void Cells_written_twice_or_out_of_order_are_refused()
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                SampleForm.Rewrite(
                    Raw.Write(Raw.Usual),
                    "xl/worksheets/sheet2.xml",
                    xml => xml.Replace("<c r=\"B10\"", "<c r=\"A10\"", StringComparison.Ordinal)
                )
            )
        );

        Assert.Single(intake.Problems).Says("intake.damage.cells-out-of-order", "Phiếu trả lời", "A10");
    }

    [Fact]
    public void More_cells_than_any_form_has_are_read_here_and_still_refused_in_a_form_that_only_names_the_format()
    {
        var many = Raw.Write(Enumerable.Range(0, 30_000).Select(i => Raw.Row($"P{i}", "21550", "CH01", "4")));
        var form = SampleForm.Edit(
            SampleForm.With("1.1.1", null),
            sheet =>
            {
                SampleForm.Put(sheet, "1.1.1", "cchc:explanation", "cchc-survey-answers/1");
                sheet.Cells[2000, 1, 4000, 150].Value = 1;
            }
        );

        var read = Raw.Read(("a.xlsx", many));
        var refused = Raw.Read(("a.xlsx", form));

        Assert.Equal(["a.xlsx: 30000 of 30000"], Raw.Counts(read));
        Assert.Contains("hơn 200.000 ô", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("hơn 200.000 ô", WorkbookGate.Check(form)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_names_the_format_in_its_explanation_is_read_as_the_form_it_is()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "1.1.1", "cchc:explanation", "cchc-survey-answers/1")));

        Assert.Equal(SubmittedKind.SelfAssessment, intake.Files.Single().Kind);
        Assert.Equal("cchc-survey-answers/1", SampleForm.Report(intake, "1.1.1").Explanation);
    }
}
