using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What a decision on one unit does to it, and to nobody else.</summary>
public sealed class DecidedUnitsTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly RuleBook Book = new SmallSet().With("1.1", 2m, YesNo, Rules).Book();

    [Theory]
    [InlineData(UnitTreatment.Excluded, UnitStatus.Excluded, null)]
    [InlineData(UnitTreatment.Unranked, UnitStatus.Unranked, 100)]
    [InlineData(UnitTreatment.NoPoints, UnitStatus.Scored, 100)]
    [InlineData(UnitTreatment.Await, UnitStatus.Scored, 100)]
    public void A_unit_that_handed_in(UnitTreatment treatment, UnitStatus status, int? index)
    {
        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001"), Sheet("00002")) with { UnitDecisions = [Decision("00001", treatment)] });

        Assert.Equal((status, (decimal?)index), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.Equal(status is UnitStatus.Scored, round.Unit("00001").Note.Length == 0);
        Assert.Equal((UnitStatus.Scored, 100m, ""), (round.Unit("00002").Status, round.Unit("00002").Index, round.Unit("00002").Note));
    }

    [Theory]
    [InlineData(UnitTreatment.Excluded, UnitStatus.Excluded, null, null)]
    [InlineData(UnitTreatment.Unranked, UnitStatus.NotSubmitted, null, Severity.Warning)]
    [InlineData(UnitTreatment.NoPoints, UnitStatus.Scored, 0, Severity.Warning)]
    [InlineData(UnitTreatment.Await, UnitStatus.NotSubmitted, null, Severity.Error)]
    public void A_unit_that_did_not_hand_in(UnitTreatment treatment, UnitStatus status, int? index, Severity? severity)
    {
        var round = Scorer.Score(
            Book,
            HandedIn.Of(Sheet("00001")) with
            {
                // The decision on another unit stands before and behind it.
                UnitDecisions = [Decision("00003", UnitTreatment.Excluded), Decision("00002", treatment), Decision("00004", UnitTreatment.Excluded)],
            }
        );

        Assert.Equal((status, (decimal?)index), (round.Unit("00002").Status, round.Unit("00002").Index));
        Assert.Equal(severity is { } told ? [told] : [], round.Problems.Select(problem => problem.Severity));
        Assert.Equal(UnitStatus.Scored, round.Unit("00001").Status);
    }

    [Fact]
    public void Without_points_by_a_decision_the_outcome_names_another_ground_than_by_the_set()
    {
        var decided = Scorer.Score(Book, HandedIn.Of() with { UnitDecisions = [Decision("00001", UnitTreatment.NoPoints)] });
        var bySet = Scorer.Score(
            new SmallSet { Procedure = """ "specialUnits": { "notSubmitted": "noPoints" } """ }
                .With("1.1", 2m, YesNo, Rules)
                .Book(),
            HandedIn.Of()
        );

        Assert.Equal((OutcomeKind.NotMet, 0m), (decided.Outcome("00001", "1.1").Kind, decided.Outcome("00001", "1.1").Points));
        Assert.NotNull(decided.Outcome("00001", "1.1").Ground);
        Assert.NotEqual(decided.Outcome("00001", "1.1").Ground, bySet.Outcome("00001", "1.1").Ground);
    }

    [Fact]
    public void A_unit_that_is_no_more_or_was_not_yet_takes_no_place_among_the_scored()
    {
        CriteriaSet set = Book.Set;
        var gone = set.Units[0] with { To = new DateOnly(2021, 12, 31) };
        var coming = set.Units[0] with { From = new DateOnly(2023, 1, 1) };

        Assert.Equal((false, false), (Treatment.Of(gone, set).IsScored, Treatment.Of(gone, set).IsRanked));
        Assert.Equal((false, false), (Treatment.Of(coming, set).IsScored, Treatment.Of(coming, set).IsRanked));
        var excluded = Treatment.Of(set.Units[0], set, Decision("00001", UnitTreatment.Excluded));
        var unranked = Treatment.Of(set.Units[0], set, Decision("00001", UnitTreatment.Unranked));
        Assert.Equal((false, false, true, false), (excluded.IsScored, excluded.IsRanked, unranked.IsScored, unranked.IsRanked));
        // What is decided on a unit that is not scored changes nothing about it.
        Assert.Equal(Treatment.Of(gone, set), Treatment.Of(gone, set, Decision("00001", UnitTreatment.Unranked)));
    }

    [Fact]
    public void Why_a_unit_is_special_by_the_set_and_by_a_decision_is_both_said()
    {
        var set = Book.Set;
        var island = set.Units[0] with { Unranked = "Xã đảo" };

        var note = Treatment.Of(island, set, Decision("00001", UnitTreatment.Unranked)).Note;

        Assert.StartsWith(Treatment.Of(island, set).Note, note, StringComparison.Ordinal);
        Assert.Contains("Bão lụt", note, StringComparison.Ordinal);
        Assert.StartsWith("K", Treatment.Of(set.Units[0], set, Decision("00001", UnitTreatment.Unranked)).Note, StringComparison.Ordinal);
    }

    private static SelfAssessment Sheet(string unit) => HandedIn.Sheet(unit, ("1.1", HandedIn.Report(("dat", true))));

    private static UnitDecision Decision(string unit, UnitTreatment treatment) =>
        new(unit, treatment, "Phòng Nội vụ", new DateTimeOffset(2022, 12, 20, 8, 0, 0, TimeSpan.FromHours(7)), "Bão lụt");
}
