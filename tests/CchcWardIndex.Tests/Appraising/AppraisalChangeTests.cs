using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Appraising;

public class AppraisalChangeTests
{
    private static readonly CriteriaSet Set = AppraisedRound.Book.Set;

    [Fact]
    public void A_department_that_concludes_otherwise_lowers_for_its_own_reason()
    {
        var change = Assert.Single(Of(Conclusion.Adjusted, "Thiếu hai nhiệm vụ.", 4m, 4m, 3m));

        Assert.Equal((true, 1m, "Thiếu hai nhiệm vụ."), (change.IsByDepartment, change.Difference, change.Reason));
        Assert.Equal([change], AppraisalChange.Lowered([change]));
        Assert.Empty(AppraisalChange.Counted([change]));
    }

    // The unit wrote 4 where its own figures give 3: nobody lowered anything.
    [Fact]
    public void A_sum_that_the_unit_got_wrong_is_not_lowered_by_who_agrees_with_its_figures()
    {
        var change = Assert.Single(Of(Conclusion.Agreed, "", 4m, 3m, 3m));

        Assert.Equal("Đồng ý với số liệu của đơn vị; điểm đơn vị tự cộng khác với điểm tính theo quy tắc trên số liệu ấy.", change.Reason);
        Assert.Empty(AppraisalChange.Lowered([change]));
        Assert.Equal([change], AppraisalChange.Counted([change]));
    }

    [Fact]
    public void What_the_department_wrote_beside_its_agreement_is_told_too() =>
        Assert.EndsWith(" Đã đối chiếu.", Assert.Single(Of(Conclusion.Agreed, "Đã đối chiếu.", 4m, 3m, 3m)).Reason, StringComparison.Ordinal);

    // 1,2188 is how a person writes 1,21875.
    [Fact]
    public void What_people_round_is_no_change() => Assert.Empty(Of(Conclusion.Adjusted, "Một nhiệm vụ trễ hạn.", 1.2188m, 1.2188m, 1.21875m));

    private static IEnumerable<AppraisalChange> Of(Conclusion conclusion, string reason, decimal self, decimal rule, decimal appraised)
    {
        var criterion = Set.Criteria.First(criterion => criterion.Code == "1.1");
        var entry = new AppraisalEntry("00001", "1.1", "", new Cell(2, 2)) { Conclusion = conclusion, Reason = reason };
        var outcome = new Outcome(criterion, OutcomeKind.Scored, appraised)
        {
            SelfPoints = self,
            RulePoints = rule,
            AppraisedPoints = appraised,
            Appraisal = new Appraised(entry, AppraisalStage.First, new Source("a.xlsx", "", "Phiếu")),
        };
        return AppraisalChange.Of(Set, [AppraisedRound.Results.Units[0].Score with { Outcomes = [outcome] }]);
    }
}
