using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.SelfAssessments;

public class RoundTripTests
{
    [Fact]
    public void What_was_written_into_the_form_is_what_is_read()
    {
        var intake = SampleForm.Read(SampleForm.Filled);

        Assert.Empty(intake.Problems);
        var read = Assert.Single(intake.SelfAssessments);
        Assert.Equal("21550", read.Unit);
        Assert.Equal("Phiếu tự chấm", read.Source.Sheet);
        Assert.Equal(64, read.Source.Sha256.Length);
        Assert.Equal(SampleForm.Describe(SampleReports.Filled), SampleForm.Describe(read.Reports));
    }

    [Fact]
    public void A_blank_form_gives_every_fact_without_a_value()
    {
        var intake = SampleForm.Read(SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit));

        Assert.Empty(intake.Problems);
        var reports = Assert.Single(intake.SelfAssessments).Reports;
        Assert.Equal(["1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.1", "2.2"], reports.Keys.Order());
        Assert.All(reports.Values, report => Assert.All(report.Facts, fact => Assert.True(fact is { Value: null, Unreadable: false, Cell.Row: > 0 })));
        Assert.Equal(8, reports.Values.Sum(report => report.Facts.Length));
    }

    [Fact]
    public void The_cell_named_is_the_cell_the_value_stands_in()
    {
        var cell = SampleForm.Report(SampleForm.Read(SampleForm.Filled), "2.1").Fact("tyLeDungHan")!.Value.Cell;

        var standsThere = 0d;
        SampleForm.Edit(SampleForm.Filled, sheet => standsThere = sheet.Cells[cell.ToString()].GetValue<double>());
        Assert.Equal(97.53, standsThere);
    }

    [Fact]
    public void More_documents_than_rows_are_all_kept()
    {
        var filled = SampleReports.Filled;
        filled["2.1"] = filled["2.1"] with { Evidence = [new Evidence("1/BC", null, ""), new Evidence("2/BC", null, ""), new Evidence("3/BC", null, "")] };

        var read = SampleForm.Report(SampleForm.Read(SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit, filled)), "2.1").Evidence;

        Assert.Equal(["1/BC", "2/BC; 3/BC"], read.Select(evidence => evidence.Reference));
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("97.53")]
    [InlineData("123456.789")]
    [InlineData("0.001")]
    public void A_decimal_comes_back_exactly(string number)
    {
        Assert.True(Decimals.TryRead(number, out var exact));

        Assert.Equal(number, SampleForm.ValueOrMessage(SampleForm.With("2.2#kinhPhi", exact), "2.2", "kinhPhi"));
    }
}
