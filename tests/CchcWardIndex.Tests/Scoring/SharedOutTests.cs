using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Who is touched by a cap or floor, and what of it is a claim too high.</summary>
public class SharedOutTests
{
    private const string Level = """{ "name": "muc", "label": "Mức", "type": "count", "max": 8 }""";

    [Fact]
    public void The_floor_of_the_total_lifts_what_criteria_deduct_before_penalties_and_the_extras_keep_to_their_cap()
    {
        // −0,5 − 0,5 in criteria, +1 − 0,75 in extras: −0,75 in all, which the floor lifts by 0,75.
        var unit = Scored(6, 6, 4, 3);

        Assert.Equal((AdjustmentKind.TotalFloor, 0.75m), (unit.Adjustments.Single().Kind, unit.Adjustments.Single().Points));
        Assert.Equal([-0.25m, 0m, 1m, -0.75m], unit.Outcomes.Select(outcome => unit.FinalOf(outcome)!.Value));
        Assert.Equal((unit.PointsOf("9"), 0m), (unit.FinalOf("9"), unit.Points));
        Assert.True(unit.FinalOf("9") <= 0.25m);
    }

    [Fact]
    public void What_the_criteria_cannot_make_up_is_lifted_from_the_penalties()
    {
        // Nothing in criteria, +0,25 − 2 in extras.
        var unit = Scored(4, 4, 1, 8);

        Assert.Equal([0m, 0m, 0.25m, -0.25m], unit.Outcomes.Select(outcome => unit.FinalOf(outcome)!.Value));
        Assert.Equal(0m, unit.Points);
    }

    [Fact]
    public void What_a_cap_takes_or_a_floor_gives_is_no_claim_of_the_ward()
    {
        // The cap takes 1,75 of 2 in bonuses, all claimed rightly.
        var capped = Scored(4, 4, 8, 0, 2m);
        Assert.Equal((AdjustmentKind.ExtrasCap, -1.75m, 0m), (capped.Adjustments.First().Kind, capped.Adjustments.First().Points, capped.OverClaim));

        // Half a point too much, and no less for the cap.
        Assert.Equal(0.5m, Scored(4, 4, 6, 0, 2m).OverClaim);
    }

    private static UnitScore Scored(int first, int second, int bonus, int penalty, decimal? self = null)
    {
        var book = new SmallSet { Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ", "cap": 0.25 }, "floors": { "total": 0 } """ }
            .With("1.1", 1m, Level, Rule("1m - 0.25m"), """ "combine": "first", "minPoints": -1 """)
            .With("1.2", 1m, Level, Rule("1m - 0.25m"), """ "combine": "first", "minPoints": -1 """)
            .WithExtra("9.1", "bonus", 2m, Level, Rule("0.25m"))
            .WithExtra("9.2", "penalty", 0m, Level, Rule("-0.25m"), """ "combine": "first", "minPoints": -2 """)
            .Book();
        CriterionReport Report(int level) => HandedIn.Report(("muc", level));
        return Scorer
            .Score(
                book,
                HandedIn.Of(
                    HandedIn.Sheet(
                        "00001",
                        ("1.1", Report(first)),
                        ("1.2", Report(second)),
                        ("9.1", Report(bonus) with { SelfPoints = self }),
                        ("9.2", Report(penalty))
                    )
                )
            )
            .Unit("00001");
    }

    private static string Rule(string each) =>
        """{ "RuleName": "Theo mức", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + $$""" "Context": { "Expression": "{{each}} * muc" } } } }""";
}
