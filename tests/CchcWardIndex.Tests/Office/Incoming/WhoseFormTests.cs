using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.PastYear;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Forms.Answers;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Whose a form is, by its code and the name on it; and who hears of one that is refused.</summary>
public class WhoseFormTests
{
    [Theory]
    [InlineData("DON VI: PHUONG NHON BINH")]
    [InlineData("§¬n vÞ: Phêng Nh¬n B×nh")]
    [InlineData("Đơn vị: Phöôøng Nhôn Bình")]
    [InlineData("Xã Nhơn Bình")]
    public void A_name_written_otherwise_beside_the_right_code_is_taken_and_told(string name)
    {
        var intake = SampleForm.Read(Named(SampleForm.Filled, name));

        Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(intake.SelfAssessments.Single().Reports));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Warning, "21550"), (problem.Severity, problem.Unit));
        Assert.Contains("mã 21550 là của Phường Nhơn Bình nên vẫn được tính", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đơn vị: PHƯỜNG  NHƠN-BÌNH")]
    [InlineData("P. Nhơn Bình")]
    public void A_way_of_writing_the_name_is_taken_without_a_word(string name) => Assert.Empty(SampleForm.Read(Named(SampleForm.Filled, name)).Problems);

    [Fact]
    public void The_same_holds_for_an_explanation()
    {
        var intake = ProcedureRound.Read(Named(ProcedureRound.Explained, "Phuong Nhon Binh"));

        Assert.Equal(ProcedureRound.Ward, Assert.Single(intake.Explanations).Unit);
        Assert.Equal(Severity.Warning, Assert.Single(intake.Problems).Severity);
    }

    [Fact]
    public void The_same_holds_for_a_survey_and_for_raw_answers()
    {
        var survey = SampleForm.Read(
            SampleForm.Edit(
                SurveyTemplate.Write(SmallSet.Set, [new SurveyAnswers("21550", "CH01", 100, 87, new Source("", "", ""), default, default)]),
                sheet => sheet.Cells[sheet.Dimension.Address].Where(cell => cell.Value as string == "Phường Nhơn Bình").First().Value = "nhon binh"
            )
        );
        Assert.Equal((100m, Severity.Warning), (Assert.Single(survey.Survey).Valid, Assert.Single(survey.Problems).Severity));

        var raw = Raw.Read(
            (
                "a.xlsx",
                SampleForm.Edit(
                    Raw.Write([Raw.Row("P1", "21550", "CH01", "5")]),
                    sheet => sheet.Cells[sheet.Dimension.Address].First(cell => cell.Value as string == "Phường Nhơn Bình").Value = "PHUONG NHON BINH"
                )
            )
        );
        Assert.Equal(["21550 CH01 1/1"], Raw.Sums(raw));
        Assert.Equal(Severity.Warning, Assert.Single(raw.Problems).Severity);
    }

    [Fact]
    public void The_same_holds_for_last_years_table()
    {
        var read = LastYearTable.Read(
            "bang.csv",
            Encoding.UTF8.GetBytes("Mã;Đơn vị;Chỉ số;Xếp hạng\n21550;PHUONG NHON BINH;81;1\n"),
            2021,
            "bảng",
            SmallSet.Set
        );

        Assert.Equal("21550", Assert.Single(read.Figures!.Units).Code);
        Assert.Contains("mã 21550 là của Phường Nhơn Bình", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_of_the_wrong_ward_is_nobodys_for_certain_and_names_both()
    {
        var intake = SampleForm.Read(Named(SampleForm.Filled, "Đơn vị: Xã Nhơn Lý"));

        Assert.Equal((SubmittedKind.Refused, null), (intake.Files.Single().Kind, intake.Files.Single().Unit));
        var problem = Assert.Single(intake.Problems);
        Assert.Null(problem.Unit);
        Assert.Contains(
            "Phường Nhơn Bình (mã 21550) nhưng tên đơn vị trên phiếu ghi \"Đơn vị: Xã Nhơn Lý\", là tên của đơn vị mã 21601",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_forms_of_one_ward_in_a_file_are_refused_and_known_to_be_its() =>
        Assert.Equal((SubmittedKind.Refused, "21550"), RefusedAs(Twice(SmallSet.Unit, SmallSet.Unit)));

    [Fact]
    public void Two_forms_of_two_wards_in_a_file_are_nobodys_for_certain() =>
        Assert.Equal((SubmittedKind.Refused, null), RefusedAs(Twice(SmallSet.Unit, SmallSet.Aliased)));

    [Fact]
    public void A_form_that_lost_a_column_is_still_its_wards()
    {
        var file = SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.FindKey(sheet, "cchc:value")!.Value = null);

        Assert.Equal((SubmittedKind.Refused, "21550"), RefusedAs(file));
        Assert.Equal("21550", SampleForm.Read(file).Problems.Single().Unit);
    }

    private static (SubmittedKind, UnitCode?) RefusedAs(byte[] file) =>
        SampleForm.Read(file).Files.Single() is var submitted ? (submitted.Kind, submitted.Unit) : default;

    private static byte[] Named(byte[] file, string name) =>
        SampleForm.Edit(
            file,
            sheet =>
                sheet
                    .Cells[SampleForm.FindKey(sheet, "cchc:unitName")!.Start.Row, 1, sheet.Dimension.End.Row, sheet.Dimension.End.Column]
                    .First(cell => cell.Start.Row == SampleForm.FindKey(sheet, "cchc:unitName")!.Start.Row && cell.Start.Column > 1 && cell.Value is not null)
                    .Value = name
        );

    private static byte[] Twice(Criteria.Unit one, Criteria.Unit other)
    {
        using var first = new OfficeOpenXml.ExcelPackage(new MemoryStream(SelfAssessmentTemplate.Write(SmallSet.Set, one)));
        using var second = new OfficeOpenXml.ExcelPackage(new MemoryStream(SelfAssessmentTemplate.Write(SmallSet.Set, other)));
        var form = second.Workbook.Worksheets.Single(sheet => SampleForm.FindKey(sheet, "cchc:format") is not null);
        first.Workbook.Worksheets.Add("Bản sao", form);
        return first.GetAsByteArray();
    }
}
