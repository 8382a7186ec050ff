using System.Text.RegularExpressions;
using CchcWardIndex.Tests.Office.Forms.Answers;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Office.Reading.Gate;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Formulas as programs write them that cannot calculate: nothing of them vanishes without a word.</summary>
public class FormulaTests
{
    [Theory]
    [InlineData("1.1.2#daHoanThanh", "cchc:value", "\"Số nhiệm vụ đã hoàn thành\"")]
    [InlineData("1.1.1#ngayBanHanh", "cchc:value", "\"Ngày ban hành kế hoạch\"")]
    [InlineData("1.1.2", "cchc:self", "Điểm tự chấm")]
    [InlineData("1.1.2", "cchc:na", "Không phát sinh")]
    public void A_formula_without_its_value_was_not_calculated_however_that_is_written(string row, string column, string what)
    {
        foreach (
            var cell in new[]
            {
                "><f>10+9</f><v></v></c>",
                "><f>10+9</f><v/></c>",
                "><f>10+9</f></c>",
                " t=\"n\"><f>10+9</f><v></v></c>",
                " t=\"s\"><f>10+9</f><v></v></c>",
                " t=\"e\"><f>10+9</f><v/></c>",
                " t=\"str\"><f>10+9</f></c>",
            }
        )
        {
            var problem = Assert.Single(SampleForm.Read(Written(SampleForm.Filled, row, column, cell)).Problems);

            Assert.Equal((Severity.Error, $"{what}: ô có công thức chưa được tính."), (problem.Severity, problem.Message));
            Assert.Contains("Ctrl+Alt+F9", problem.Remedy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1.1.1", "cchc:doc", "Tài liệu kiểm chứng")]
    [InlineData("1.1.1", "cchc:docDate", "Ngày văn bản")]
    [InlineData("1.1.1", "cchc:explanation", "Giải trình")]
    public void Words_and_documents_by_an_uncalculated_formula_are_told(string row, string column, string what) =>
        Assert.Contains(
            $"{what}: ô có công thức chưa được tính.",
            SampleForm.Read(Written(SampleForm.Filled, row, column, "><f>A1</f><v></v></c>")).Problems.Select(problem => problem.Message)
        );

    [Fact]
    public void A_formula_that_gives_an_empty_text_is_a_blank_and_that_is_told()
    {
        var intake = SampleForm.Read(Written(SampleForm.Filled, "1.1.2", "cchc:self", " t=\"str\"><f>IF(1=1,\"\",1)</f><v></v></c>"));

        Assert.Null(SampleForm.Report(intake, "1.1.2").SelfPoints);
        var problem = Assert.Single(intake.Problems);
        Assert.Equal(
            (Severity.Warning, "Điểm tự chấm: ô có công thức nhưng kết quả không có gì, nên được coi là để trống."),
            (problem.Severity, problem.Message)
        );
    }

    [Theory]
    [InlineData("0", "có công thức chưa được tính")]
    [InlineData("19", "19")]
    public void A_zero_that_a_program_put_where_it_could_not_calculate_is_asked_back(string value, string expected)
    {
        // The program says so itself: everything is to be calculated when the file is opened.
        var file = SampleForm.Rewrite(
            Written(SampleForm.Filled, "1.1.2#daHoanThanh", "cchc:value", $"><f>10+9</f><v>{value}</v></c>"),
            "xl/workbook.xml",
            xml =>
                Regex
                    .Replace(xml, "<calcPr[^>]*/>", "")
                    .Replace("</workbook>", "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>", StringComparison.Ordinal)
        );

        Assert.Contains(expected, SampleForm.ValueOrMessage(file, "1.1.2", "daHoanThanh"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_that_was_calculated_is_a_zero()
    {
        var file = SampleForm.Rewrite(
            Written(SampleForm.Filled, "1.1.2#daHoanThanh", "cchc:value", "><f>10-10</f><v>0</v></c>"),
            "xl/workbook.xml",
            xml => Regex.Replace(xml, "<calcPr[^>]*/>", "")
        );

        Assert.Equal("0", SampleForm.ValueOrMessage(file, "1.1.2", "daHoanThanh"));
    }

    [Fact]
    public void A_departments_formula_without_its_value_leaves_the_criterion_open()
    {
        var intake = ProcedureRound.Read(Written(ProcedureRound.Filled, "21550|1.2", "cchc:points", "><f>1+0.5</f><v></v></c>"));

        Assert.Single(intake.Problems).Says("intake.cell.uncalculated", "Điểm thẩm định");
        Assert.True(intake.Appraisals.Single().Entries.Single(entry => entry is { Unit.Text: "21550", Criterion.Text: "1.2" }).Unreadable);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_raw_answer_by_a_formula_without_its_value_is_rejected_for_that_reason(int column) =>
        Assert.Equal(
            ["a.xlsx: 6 of 7, Unreadable 1"],
            Raw.Counts(
                Raw.Read(
                    (
                        "a.xlsx",
                        Raw.Edit(sheet =>
                        {
                            sheet.Cells[Raw.FirstRow, column].Value = null;
                            sheet.Cells[Raw.FirstRow, column].Formula = "1+4";
                        })
                    )
                )
            )
        );

    private static byte[] Written(byte[] file, string row, string column, string cell)
    {
        var address = "";
        SampleForm.Edit(
            file,
            sheet => address = sheet.Cells[SampleForm.FindKey(sheet, row)!.Start.Row, SampleForm.FindKey(sheet, column)!.Start.Column].Address
        );
        return SampleForm.Rewrite(
            file,
            Broken.Sheet,
            xml => Regex.Replace(xml, $"<c r=\"{address}\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)", $"<c r=\"{address}\"$1{cell}", RegexOptions.Singleline)
        );
    }
}
