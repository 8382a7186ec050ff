using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>An appraisal by several departments: whose form it is, and when all have sent theirs.</summary>
public sealed class TwoDepartmentsTests
{
    private static readonly Intake Handed = HandedIn.Of(HandedIn.Sheet(ProcedureSet.Unit.Code.Text));

    [Fact]
    public void All_have_sent_only_when_the_last_department_has()
    {
        var (home, office) = (Sheet(ProcedureSet.Home, AppraisalStage.First), Sheet(ProcedureSet.Office, AppraisalStage.First));

        Assert.False(Work(home).AllSent);
        Assert.False(Work(office).AllSent);
        Assert.False(Work(home, Sheet(ProcedureSet.Office, AppraisalStage.Second)).AllSent);
        Assert.True(Work(home, office).AllSent);
    }

    [Fact]
    public void Every_department_gets_its_own_criteria_and_no_others()
    {
        var forms = new Procedure(ProcedureSet.Book, Handed).AppraisalForms(AppraisalStage.First).ToList();

        Assert.Equal([ProcedureSet.Home.Code, ProcedureSet.Office.Code], forms.Select(form => form.Department.Code));
        Assert.All(forms, form => Assert.All(form.Rows, row => Assert.Equal(form.Department.Code, row.Outcome.Criterion.Department)));
        Assert.All(forms, form => Assert.DoesNotContain(form.Rows, row => row.Outcome.Criterion.IsSurvey));
        // Nothing was explained: nothing is asked a second time.
        Assert.Empty(new Procedure(ProcedureSet.Book, Handed).AppraisalForms(AppraisalStage.Second));
    }

    private static AppraisalWork Work(params AppraisalSheet[] sheets) => new Procedure(ProcedureSet.Book, Handed with { Appraisals = [.. sheets] }).Work;

    private static AppraisalSheet Sheet(Department department, AppraisalStage stage) =>
        new(department.Code, stage, new Source($"{department.Code}-{stage}.xlsx", new string('c', 64), "Thẩm định"), []);
}
