using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using static CchcWardIndex.Tests.Patterns.ScopedSeason;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>P23: criteria that apply to some units only. Of 3 points, 1.2 (1 point) is for communes outside the mountains.</summary>
public sealed class ScopePatternTests
{
    private readonly PatternSet _set = ScopedSeason.Set;

    [Fact]
    public void P23_a_criterion_counts_for_the_units_it_applies_to_and_leaves_the_maximum_of_the_others()
    {
        var units = Results.Units.Select(unit => unit.Score).OrderBy(score => score.Unit.Code).ToList();

        // 2 of 2; 2 + 0 of 3; 0 of 2.
        Assert.Equal([(2m, 2m), (2m, 3m), (0m, 2m)], units.Select(unit => (unit.Points!.Value, unit.MaxPoints)));
        Assert.Equal([100m, 2m / 3m * 100m, 0m], units.Select(unit => unit.Index!.Value));
        var left = units[0].Outcomes[1];
        Assert.Equal(
            (OutcomeKind.NotApplicable, null, NotApplicableBy.Set, Grounds.OutOfScope),
            (left.Kind, left.Points, left.NotApplicableBy!.Value, left.Rule)
        );
        Assert.Equal([2m, 3m, 2m], units.Select(unit => _set.Book.Set.TotalPointsOf(unit.Unit)));
    }

    [Fact]
    public void P23_what_is_reported_or_concluded_on_a_criterion_that_does_not_apply_changes_nothing()
    {
        var without = Scorer.Score(_set.Book, Intake(Sheet(Phuong, ("1.1", true))));
        var with = Intake(Sheet(Phuong, ("1.1", true), ("1.2", true))) with
        {
            Appraisals =
            [
                new AppraisalSheet(
                    "noi-vu",
                    AppraisalStage.First,
                    new Source("tham-dinh.xlsx", "", "Phiếu thẩm định"),
                    [new AppraisalEntry(Phuong, "1.2", "", new Cell(9, 9)) { Conclusion = Conclusion.Rejected, Reason = "Không đúng." }]
                ),
            ],
        };

        var scored = Scorer.Score(_set.Book, with);

        Assert.Equal((without.Units[0].Points, without.Units[0].MaxPoints), (scored.Units[0].Points, scored.Units[0].MaxPoints));
        Assert.True(scored.Units[0].Outcomes[1].IsOutOfScope);
    }

    [Fact]
    public void P23_no_department_is_asked_about_it()
    {
        var intake = Intake(Sheet(Phuong, ("1.1", true)), Sheet(Xa, ("1.1", true), ("1.2", false)), Sheet(Mountain, ("1.1", false)));

        var rows = new Procedure(_set.Book, intake).AppraisalForms(AppraisalStage.First).Single().Rows;

        Assert.Equal([(Phuong, "1.1"), (Xa, "1.1"), (Mountain, "1.1"), (Xa, "1.2")], rows.Select(row => (row.Unit.Code, row.Outcome.Criterion.Code)));
        Assert.Equal(4, new Procedure(_set.Book, intake).Work.Departments.Single().Criteria);
    }

    [Fact]
    public void P23_a_unit_that_hands_in_nothing_still_has_no_points_taken_for_it()
    {
        var set = PatternSet.Changed(
            "P23",
            json => json.Replace("\"tieRule\"", "\"specialUnits\": { \"notSubmitted\": \"noPoints\" }, \"tieRule\"", StringComparison.Ordinal)
        );

        var unit = Scorer.Score(set.Book, Intake()).Units[0];

        Assert.Equal((0m, 2m), (unit.Points!.Value, unit.MaxPoints));
    }
}
