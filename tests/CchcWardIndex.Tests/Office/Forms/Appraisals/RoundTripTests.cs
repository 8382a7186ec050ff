using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>What is written into the forms of appraisal and explanation is what is read, by whatever way they come back.</summary>
public class RoundTripTests
{
    [Fact]
    public void What_a_department_enters_is_what_is_read() => AssertAppraisal(ProcedureRound.Filled);

    [Fact]
    public void What_a_ward_explains_is_what_is_read() => AssertExplanation(ProcedureRound.Explained);

    [Fact]
    public void The_same_form_gives_the_same_bytes()
    {
        Assert.Equal(
            ProcedureRound.Filled,
            AppraisalTemplate.Write(
                ProcedureRound.With(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Reported), ProcedureRound.Entries)
            )
        );
        Assert.Equal(
            ExplanationTemplate.Write(ProcedureRound.Asked(ProcedureRound.Appraised)),
            ExplanationTemplate.Write(ProcedureRound.Asked(ProcedureRound.Appraised))
        );
    }

    [Fact]
    public void Blank_forms_give_no_entries_and_no_problems()
    {
        var intake = ProcedureRound.Read(
            AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Office, AppraisalStage.First, ProcedureRound.Reported)),
            ExplanationTemplate.Write(ProcedureRound.Asked(ProcedureRound.Appraised))
        );

        Assert.Empty(intake.Problems);
        Assert.Empty(Assert.Single(intake.Appraisals).Entries);
        Assert.Empty(Assert.Single(intake.Explanations).Entries);
    }

    [Fact]
    public void What_was_read_is_what_the_scores_rest_on()
    {
        var row = ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Appraised).Rows.First(row => row.Outcome.Criterion.Code == "1.2");

        Assert.Equal((1.5m, "21550"), (row.Outcome.Points, row.Unit.Code));
        Assert.Equal(1.5m, row.Standing!.Points);
    }

    [Fact]
    public void Each_entry_names_the_cells_it_stands_in()
    {
        var entry = ProcedureRound.Appraised.Appraisals.Single().Entries.Single(entry => entry is { Unit.Text: ProcedureRound.Ward, Criterion.Text: "1.2" });

        SampleForm.Edit(
            ProcedureRound.Filled,
            sheet =>
            {
                Assert.Equal("Điều chỉnh", sheet.Cells[$"{entry.Cell}"].Value);
                Assert.Equal(1.5, sheet.Cells[$"{entry.PointsCell}"].Value);
                Assert.Equal(entry.Reason, sheet.Cells[$"{entry.ReasonCell}"].Value);
            }
        );
    }

    [Fact]
    public void Rows_in_another_order_and_columns_elsewhere_read_alike()
    {
        AssertAppraisal(SampleForm.Edit(ProcedureRound.Filled, Shuffled.Rows));
        AssertAppraisal(SampleForm.Edit(ProcedureRound.Filled, Shuffled.Columns));
        AssertExplanation(SampleForm.Edit(ProcedureRound.Explained, Shuffled.Columns));
    }

    internal static void AssertAppraisal(byte[] file)
    {
        var intake = ProcedureRound.Read(file);

        Assert.Empty(intake.Problems.Select(problem => problem.Message));
        var sheet = Assert.Single(intake.Appraisals);
        Assert.Equal(("noi-vu", AppraisalStage.First), (sheet.Department, sheet.Stage));
        Assert.Equal(ProcedureRound.Describe(ProcedureRound.Entries), ProcedureRound.Describe(sheet.Entries));
        Assert.All(sheet.Entries, entry => Assert.Equal(16, entry.Basis.Length));
        var submitted = Assert.Single(intake.Files);
        Assert.Equal((SubmittedKind.Appraisal, null, "noi-vu"), (submitted.Kind, submitted.Unit, submitted.Department));
    }

    internal static void AssertExplanation(byte[] file)
    {
        var intake = ProcedureRound.Read(file);

        Assert.Empty(intake.Problems.Select(problem => problem.Message));
        var sheet = Assert.Single(intake.Explanations);
        Assert.Equal(ProcedureRound.Ward, sheet.Unit);
        Assert.Equal(ProcedureRound.Describe(ProcedureRound.Answers.Values), ProcedureRound.Describe(sheet.Entries));
        Assert.All(sheet.Entries, entry => Assert.Equal(16, entry.Basis.Length));
        var submitted = Assert.Single(intake.Files);
        Assert.Equal((SubmittedKind.Explanation, ProcedureRound.Ward, null), (submitted.Kind, submitted.Unit, submitted.Department));
    }
}
