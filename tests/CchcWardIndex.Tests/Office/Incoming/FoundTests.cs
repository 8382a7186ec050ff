using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>A problem with a cell quotes what stands in it, as whoever opens the workbook sees it.</summary>
public class FoundTests
{
    [Theory]
    [InlineData("1.1.2#tongNhiemVu", " hai  mươi ", null, "hai  mươi")]
    [InlineData("1.1.2#tongNhiemVu", 0.5, "0%", "50%")]
    [InlineData("1.1.2#tongNhiemVu", 44592.5, "dd/mm/yyyy hh:mm", "12:00 ngày 31/01/2022")]
    [InlineData("1.1.2#tongNhiemVu", 44592d, "dd/mm/yyyy", "31/01/2022")]
    [InlineData("1.1.2#tongNhiemVu", true, null, "TRUE")]
    [InlineData("1.1.1#ngayBanHanh", 44592.25, "General", "44.592,25")]
    [InlineData("2.1#tyLeDungHan", 0.975, "General", "0,975")]
    public void A_cell_that_is_asked_back_is_quoted_as_it_looks(string key, object value, string? format, string found) =>
        Assert.Equal(found, Assert.Single(SampleForm.Read(SampleForm.With(key, value, format)).Problems).Found);

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning_and_never_through_a_character()
    {
        var problem = Assert.Single(SampleForm.Read(SampleForm.With("1.1.2#tongNhiemVu", new string('a', 58) + "😀" + new string('b', 99))).Problems);

        Assert.Equal(new string('a', 58) + "…", problem.Found);
    }

    [Fact]
    public void What_is_typed_where_nothing_is_asked_is_quoted_too()
    {
        var intake = SampleForm.Read(SampleForm.Edit(SampleForm.Filled, sheet => SampleForm.Put(sheet, "1.1.2", "cchc:value", 7.5)));

        Assert.Equal("7,5", Assert.Single(intake.Problems).Found);
    }

    [Fact]
    public void A_name_that_contradicts_the_form_is_quoted()
    {
        var file = SampleForm.Edit(
            SampleForm.Filled,
            sheet =>
                sheet.Cells[SampleForm.FindKey(sheet, "cchc:unitName")!.Start.Row, SampleForm.FindKey(sheet, "cchc:unitName")!.Start.Column + 1].Value =
                    "Phường Nhơn Phú"
        );

        Assert.Equal("Phường Nhơn Phú", Assert.Single(SampleForm.Read(file).Problems).Found);
    }

    [Fact]
    public void A_survey_cell_that_is_no_count_is_quoted()
    {
        var file = SampleForm.Edit(
            SurveyTemplate.Write(SmallSet.Set),
            sheet =>
            {
                var row = sheet.Cells[sheet.Dimension.Address].First(cell => cell.Value as string == "CH01").Start.Row;
                (
                    sheet.Cells[row, SampleForm.FindKey(sheet, "cchc:valid")!.Start.Column].Value,
                    sheet.Cells[row, SampleForm.FindKey(sheet, "cchc:satisfied")!.Start.Column].Value
                ) = ("nhiều", 3.5);
            }
        );

        Assert.Equal(["nhiều", "3,5"], SampleForm.Read(file).Problems.Select(problem => problem.Found));
    }

    [Fact]
    public void A_blank_cell_has_nothing_to_quote()
    {
        var file = SampleForm.Edit(
            SurveyTemplate.Write(SmallSet.Set),
            sheet =>
            {
                var row = sheet.Cells[sheet.Dimension.Address].First(cell => cell.Value as string == "CH01").Start.Row;
                sheet.Cells[row, SampleForm.FindKey(sheet, "cchc:satisfied")!.Start.Column].Value = 3;
            }
        );

        var problem = Assert.Single(SampleForm.Read(file).Problems);
        Assert.Equal(("Số trả lời hợp lệ: ô để trống.", ""), (problem.Message, problem.Found));
    }

    [Fact]
    public void The_problems_of_a_copy_are_still_told_once()
    {
        var file = SampleForm.With("1.1.2#tongNhiemVu", "hai mươi");

        var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", file), EvidenceFile.Of("b.xlsx", file)]);

        Assert.Equal(["hai mươi", ""], intake.Problems.Select(problem => problem.Found));
    }

    [Theory]
    [InlineData(44592.41666666667, "dd/mm/yyyy hh:mm")]
    [InlineData("31/01/2022 10:00", "@")]
    public void A_day_typed_with_an_hour_is_that_day(object value, string format)
    {
        var intake = SampleForm.Read(SampleForm.With("1.1.1#ngayBanHanh", value, format));

        Assert.Empty(intake.Problems);
        Assert.Equal(FactValue.Of(new DateTime(2022, 1, 31)), SampleForm.Report(intake, "1.1.1").Fact("ngayBanHanh")!.Value.Value);
    }
}
