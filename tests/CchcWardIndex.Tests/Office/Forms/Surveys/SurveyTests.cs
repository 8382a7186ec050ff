using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Surveys;

public class SurveyTests
{
    internal static readonly byte[] Filled = SurveyTemplate.Write(
        SmallSet.Set,
        [Answers("21550", "CH01", 100, 87), Answers("21550", "CH02", 100, 90), Answers("21595", "CH01", 50, 0)]
    );

    [Fact]
    public void What_was_written_into_the_survey_is_what_is_read_and_blank_rows_say_nothing()
    {
        var intake = SampleForm.Read(Filled);

        Assert.Empty(intake.Problems);
        Assert.Equal(["21550 CH01 87/100", "21550 CH02 90/100", "21595 CH01 0/50"], Describe(intake));
        Assert.Equal((SubmittedKind.Survey, (UnitCode?)null), (intake.Files.Single().Kind, intake.Files.Single().Unit));
        Assert.Matches(@"^a\.xlsx!Khảo sát!F\d+$", intake.Survey[0].Source.At(intake.Survey[0].SatisfiedCell));
    }

    [Fact]
    public void A_unit_is_found_by_name_or_alias_where_the_code_is_gone_and_by_a_code_that_became_a_number()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(
                Filled,
                sheet =>
                {
                    Row(sheet, "21550", "CH01", row => sheet.Cells[row, 1].Value = null);
                    Row(sheet, "21550", "CH02", row => sheet.Cells[row, 1].Value = 21550);
                    Row(sheet, "21595", "CH01", row => (sheet.Cells[row, 1].Value, sheet.Cells[row, 2].Value) = (null, "gềnh ráng"));
                }
            )
        );

        Assert.Empty(intake.Problems);
        Assert.Equal(["21550 CH01 87/100", "21550 CH02 90/100", "21595 CH01 0/50"], Describe(intake));
    }

    [Theory]
    [InlineData(1, "99999", "Không có đơn vị nào mang mã \"99999\".")]
    [InlineData(2, "Phường Nhơn Phú", "Mã 21550 là Phường Nhơn Bình, nhưng tên ghi \"Phường Nhơn Phú\", là tên của đơn vị mã 21553; dòng này chưa được tính.")]
    [InlineData(3, "CH99", "Không có câu hỏi nào mang mã \"CH99\".")]
    [InlineData(5, "nhiều", "Số trả lời hợp lệ: ô ghi \"nhiều\", không đọc được là một số.")]
    [InlineData(5, 99.5, "Số trả lời hợp lệ: ô ghi 99,5, không phải số phiếu.")]
    [InlineData(5, null, "Số trả lời hợp lệ: ô để trống.")]
    [InlineData(6, -1, "Số hài lòng: ô ghi -1, không phải số phiếu.")]
    public void A_row_that_cannot_be_counted_is_an_error_and_is_not_counted(int column, object? value, string message)
    {
        var intake = SampleForm.Read(SampleForm.Edit(Filled, sheet => Row(sheet, "21550", "CH01", row => sheet.Cells[row, column].Value = value)));

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, message), (problem.Severity, problem.Message));
        Assert.Equal(["21550 CH02 90/100", "21595 CH01 0/50"], Describe(intake));
    }

    [Fact]
    public void Two_rows_for_one_question_are_both_named_and_neither_counts()
    {
        var intake = SampleForm.Read(
            SampleForm.Edit(Filled, sheet => Row(sheet, "21550", "CH02", row => (sheet.Cells[row, 3].Value, sheet.Cells[row, 4].Value) = ("CH01", null)))
        );

        Assert.Equal(["21595 CH01 0/50"], Describe(intake));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "21550"), (problem.Severity, problem.Unit));
        Assert.Matches(
            @"Câu hỏi CH01 của đơn vị 21550 có nhiều dòng khảo sát \(a\.xlsx!Khảo sát!E\d+; a\.xlsx!Khảo sát!E\d+\); chưa tính dòng nào",
            problem.Message
        );
    }

    [Fact]
    public void The_same_question_in_two_files_counts_in_neither()
    {
        var other = SurveyTemplate.Write(SmallSet.Set, [Answers("21550", "CH01", 10, 9)]);

        var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", Filled), EvidenceFile.Of("b.xlsx", other)]);

        Assert.Equal(["21550 CH02 90/100", "21595 CH01 0/50"], Describe(intake));
        Assert.Contains("b.xlsx!Khảo sát", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_of_another_year_is_refused()
    {
        var intake = SampleForm.Read(SurveyTemplate.Write(SmallSet.Load(replace: "\"year\": 2022", by: "\"year\": 2021")));

        Assert.Contains("của năm 2021", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(SubmittedKind.Refused, intake.Files.Single().Kind);
    }

    private static SurveyAnswers Answers(string unit, string question, decimal valid, decimal satisfied) =>
        new(unit, question, valid, satisfied, new Source("", "", ""), default, default);

    internal static IEnumerable<string> Describe(Intake intake) => intake.Survey.Select(one => $"{one.Unit} {one.Question} {one.Satisfied:0}/{one.Valid:0}");

    private static void Row(ExcelWorksheet sheet, string unit, string question, Action<int> change)
    {
        for (var row = 1; row <= sheet.Dimension.End.Row; row++)
        {
            if (sheet.Cells[row, 1].Value as string == unit && sheet.Cells[row, 3].Value as string == question)
            {
                change(row);
                return;
            }
        }
    }
}
