using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using CchcWardIndex.Workbooks.Intake;
using CchcWardIndex.Workbooks.Templates;
using Xunit;

namespace CchcWardIndex.Tests.Workbooks.Intake;

public class RoundTripTests
{
    [Fact]
    public void What_was_written_into_the_form_is_what_is_read()
    {
        var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit, SampleReports.Filled))]);

        Assert.Empty(intake.Problems);
        var read = Assert.Single(intake.SelfAssessments);
        Assert.Equal("21550", read.Unit);
        Assert.Equal("Phiếu tự chấm", read.Source.Sheet);
        Assert.Equal(Describe(SampleReports.Filled), Describe(read.Reports));
    }

    [Fact]
    public void A_blank_form_gives_every_fact_without_a_value()
    {
        var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Unit))]);

        Assert.Empty(intake.Problems);
        var reports = Assert.Single(intake.SelfAssessments).Reports;
        Assert.Equal(["1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.1", "2.2"], reports.Keys.Order());
        Assert.All(reports.Values, report => Assert.All(report.Facts, fact => Assert.True(fact is { Value: null, Unreadable: false, Cell.Row: > 0 })));
        Assert.Equal(8, reports.Values.Sum(report => report.Facts.Length));
    }

    internal static string Describe(IReadOnlyDictionary<string, CriterionReport> reports) => string.Join("\n", reports.OrderBy(report => report.Key).Select(report =>
        $"{report.Key} na={report.Value.NotApplicable} self={report.Value.SelfPoints} why={report.Value.Explanation} facts={string.Join(",", report.Value.Facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}={fact.Value}"))} "
        + $"docs={string.Join(",", report.Value.Evidence)}"));
}
