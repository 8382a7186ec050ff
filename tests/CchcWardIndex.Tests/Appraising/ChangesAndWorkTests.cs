using CchcWardIndex.Appraising;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>What an appraisal changed and by whom, and when a first appraisal is complete.</summary>
public sealed class ChangesAndWorkTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "-1" }""";

    private static readonly RuleBook Book = new SmallSet().With("1.1", 2m, YesNo, Rules, """ "combine": "first", "minPoints": -1 """).Book();

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Complete_it_is_when_units_are_there_and_all_departments_have_sent(bool units, bool sent, bool complete) =>
        Assert.Equal(complete, new AppraisalWork([], [], units, sent).IsFirstComplete);

    [Fact]
    public void Where_nobody_appraises_nobody_is_waited_for() =>
        Assert.Equal((false, true, false), (AppraisalWork.None.HasUnits, AppraisalWork.None.AllSent, AppraisalWork.None.IsFirstComplete));

    [Theory]
    // claimed, by the rules, appraised: difference.
    [InlineData(2, 1, 1, 1)]
    [InlineData(null, 2, 1, 1)]
    [InlineData(1, 1, 2, -1)]
    [InlineData(1, 2, 1, null)]
    [InlineData(null, null, 1, null)]
    [InlineData(2, 2, null, null)]
    public void A_change_is_held_against_the_claim_or_where_there_is_none_against_the_rules(int? self, int? rule, int? points, int? difference)
    {
        var unit = new UnitScore(
            Book.Set.Units[0],
            UnitStatus.Scored,
            [Outcome(Conclusion.Adjusted) with { SelfPoints = self, RulePoints = rule, AppraisedPoints = points }]
        );

        var changes = AppraisalChange.Of(Book.Set, [unit]).Select(change => (int?)change.Difference);

        Assert.Equal(difference is null ? [] : [difference], changes);
    }

    [Fact]
    public void Lowered_and_raised_is_what_a_department_did_and_counted_what_the_rules_did()
    {
        AppraisalChange Change(Conclusion conclusion, decimal difference) => new(Book.Set.Units[0], Outcome(conclusion), difference);
        var (lowered, raised) = (Change(Conclusion.Adjusted, 1m), Change(Conclusion.Adjusted, -1m));
        var (less, more) = (Change(Conclusion.Agreed, 1m), Change(Conclusion.Agreed, -1m));
        AppraisalChange[] all = [lowered, raised, less, more];

        Assert.Equal([lowered], AppraisalChange.Lowered(all));
        Assert.Equal([raised], AppraisalChange.Raised(all));
        Assert.Equal([less, more], AppraisalChange.Counted(all));
    }

    [Fact]
    public void With_full_points_nothing_more_can_be_earned_and_without_any_all_that_is_better_than_the_least()
    {
        Assert.Empty(WouldEarn.Lines(Outcome(Conclusion.Agreed)));
        Assert.Equal("", WouldEarn.Phrase(Outcome(Conclusion.Agreed)));
        Assert.Equal(["Đạt (2 điểm)"], WouldEarn.Lines(Outcome(Conclusion.Agreed) with { Points = null }));
    }

    private static Outcome Outcome(Conclusion conclusion) =>
        new(Book.Set.Criteria.Single(), OutcomeKind.Scored, 2m)
        {
            Appraisal = new Appraised(
                new AppraisalEntry("00001", "1.1", "b", default) { Conclusion = conclusion, Reason = "Theo hồ sơ" },
                AppraisalStage.First,
                new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định")
            ),
        };
}
