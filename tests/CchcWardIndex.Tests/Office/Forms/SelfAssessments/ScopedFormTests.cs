using System.Text.RegularExpressions;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Patterns;

namespace CchcWardIndex.Tests.Office.Forms.SelfAssessments;

/// <summary>The forms of a set in which 1.2 is for communes outside the mountains alone.</summary>
public sealed partial class ScopedFormTests
{
    private static readonly CriteriaSet Set = PatternSet.Of("P23").Book.Set;

    [Theory]
    [InlineData("21550", "1.1", 2)]
    [InlineData("21601", "1.1 1.2", 3)]
    [InlineData("21604", "1.1", 2)]
    public void A_ward_is_asked_what_applies_to_it_and_its_maximum_is_that(string unit, string criteria, double most) =>
        SampleForm.Edit(
            SelfAssessmentTemplate.Write(Set, Set.Unit(unit)!),
            sheet =>
            {
                Assert.Equal(
                    criteria.Split(' '),
                    Enumerable
                        .Range(1, sheet.Dimension.End.Row)
                        .Select(row => sheet.Cells[row, 1].Value)
                        .OfType<string>()
                        .Where(Set.Criteria.Select(each => each.Code.Text).Contains)
                );
                Assert.Equal(most, sheet.Cells[SampleForm.FindKey(sheet, "cchc:end")!.Start.Row, 4].GetValue<double>());
            }
        );

    [Fact]
    public void A_row_that_does_not_apply_is_told_and_not_read_and_the_rest_counts()
    {
        // As the form was before the authors took 1.2 away from wards.
        var before = Set with
        {
            Criteria = [.. Set.Criteria.Select(criterion => criterion with { Scope = null })],
        };
        var filled = SelfAssessmentTemplate.Write(
            before,
            before.Unit("21550")!,
            before.Criteria.ToDictionary(criterion => criterion.Code, _ => new CriterionReport([new ReportedFact("dat", FactValue.Of(true), default)]))
        );

        var intake = EvidenceReader.Read(Set, [EvidenceFile.Of("a.xlsx", filled)]);

        Assert.Equal(["1.1"], intake.SelfAssessments.Single().Reports.Keys);
        var told = intake.Problems.Where(problem => problem.Id == "intake.row.out-of-scope").ToList();
        Assert.Equal([("1.2", Severity.Warning), ("1.2", Severity.Warning)], told.Select(problem => (problem.Criterion!, problem.Severity)));
        Assert.DoesNotContain(intake.Problems, problem => problem.Severity == Severity.Error);
    }

    [Fact]
    public void A_department_is_told_of_a_row_that_does_not_apply_and_its_other_rows_count()
    {
        // As the set was before its authors took 1.2 away from wards.
        var before = PatternSet.Changed("P23", json => SmallerTotals().Replace(Scope().Replace(json, ""), ""), "");
        var report = new CriterionReport([new ReportedFact("dat", FactValue.Of(true), new Cell(5, 6))]);
        var sheet = new SelfAssessment(
            "21550",
            new Source("a.xlsx", "", "Phiếu tự chấm"),
            before.Book.Set.Criteria.ToDictionary(criterion => criterion.Code, _ => report)
        );
        var form = new Procedure(before.Book, new Intake([sheet], [], [], [], [])).AppraisalForms(AppraisalStage.First).Single();
        var filled = SampleForm.Edit(
            AppraisalTemplate.Write(form with { Set = Set }),
            rows =>
            {
                SampleForm.Put(rows, "21550|1.1", "cchc:conclusion", "Đồng ý");
                SampleForm.Put(rows, "21550|1.2", "cchc:conclusion", "Đồng ý");
            }
        );

        var intake = EvidenceReader.Read(Set, [EvidenceFile.Of("td.xlsx", filled)]);

        Assert.Equal([("21550", "1.1")], intake.Appraisals.Single().Entries.Select(entry => (entry.Unit, entry.Criterion)));
        Assert.Single(intake.Problems, problem => problem is { Id.Value: "intake.row.out-of-scope", Unit.Text: "21550", Criterion.Text: "1.2" });
    }

    [GeneratedRegex("\"appliesTo\": \\{ \"kinds\": \\[ \"xã\" \\].*\n")]
    private static partial Regex Scope();

    [GeneratedRegex("\"smallerTotals\": (.*\n){4}")]
    private static partial Regex SmallerTotals();
}
