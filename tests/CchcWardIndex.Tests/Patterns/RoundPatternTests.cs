using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>Patterns that only a round with units shows: the best of all, "không phát sinh", days and hours, the survey.</summary>
public sealed class RoundPatternTests
{
    [Fact]
    public void P09_points_are_relative_to_the_best_of_all_units()
    {
        var set = PatternSet.Of("P09");

        var scored = set.Score(
            set.Report(FactValue.Of(10m), FactValue.Of(4m)),
            set.Report(FactValue.Of(10m), FactValue.Of(8m)),
            set.Report(FactValue.Of(20m), FactValue.Of(0m))
        );

        // Ratios 0,4, 0,8 and 0; the best is 0,8: half of 2 points, all of them, none.
        Assert.Equal([1m, 2m, 0m], scored.Units.Select(unit => unit.Points));
        Assert.Empty(scored.Problems);
        Assert.Equal(FactValue.Of(0.8m), scored.Units[0].Outcomes[0].Facts.Single(used => used.Fact.Name == "caoNhat").Value);
    }

    [Fact]
    public void P09_a_unit_that_reports_more_than_there_is_is_never_the_best()
    {
        var set = PatternSet.Of("P09");

        var scored = set.Score(set.Report(FactValue.Of(10m), FactValue.Of(4m)), set.Report(FactValue.Of(10m), FactValue.Of(11m)));

        Assert.Equal(2m, scored.Units[0].Points);
        Assert.Equal(OutcomeKind.Awaiting, scored.Units[1].Outcomes[0].Kind);
    }

    [Theory]
    [InlineData("P13", OutcomeKind.Scored, 2.0, 2.0)]
    [InlineData("P14", OutcomeKind.NotApplicable, null, 0.0)]
    public void P13_and_P14_without_occasion_give_full_points_or_leave_the_maximum(string pattern, OutcomeKind kind, double? points, double maximum)
    {
        var set = PatternSet.Of(pattern);

        var unit = set.Score(set.Report() with { NotApplicable = true }).Units[0];

        Assert.Equal(kind, unit.Outcomes[0].Kind);
        Assert.Equal((decimal?)points, unit.Points);
        Assert.Equal((decimal)maximum, unit.MaxPoints);
    }

    [Fact]
    public void A_unit_that_says_no_occasion_and_gives_values_is_asked_back()
    {
        var set = PatternSet.Of("P13");

        var scored = set.Score(set.Report(FactValue.Of(3m), FactValue.Of(3m)) with { NotApplicable = true });

        Assert.Equal(OutcomeKind.Awaiting, scored.Units[0].Outcomes[0].Kind);
        Assert.Contains(scored.Problems, problem => problem.Id == "score.not-applicable.with-figures");
    }

    [Theory]
    [InlineData(2022, 1, 31, 0.2)]
    [InlineData(2022, 2, 1, 0.0)]
    public void P15_the_last_day_counts_to_its_end(int year, int month, int day, double points)
    {
        var set = PatternSet.Of("P15");

        Assert.Equal((decimal)points, set.Score(set.Report(FactValue.Of(new DateTime(year, month, day)))).Units[0].Points);
    }

    [Theory]
    [InlineData(16, 59, 59, 0.5)]
    [InlineData(17, 0, 0, 0.0)]
    [InlineData(17, 0, 1, 0.0)]
    public void P16_the_hour_itself_is_too_late(int hour, int minute, int second, double points)
    {
        var set = PatternSet.Of("P16");

        Assert.Equal((decimal)points, set.Score(set.Report(FactValue.Of(new DateTime(2022, 11, 30, hour, minute, second)))).Units[0].Points);
    }

    [Fact]
    public void P21_the_survey_gives_points_without_self_points_or_evidence()
    {
        var set = PatternSet.Of("P21");

        var scored = set.Survey((40m, 34m), (40m, 40m), (7m, 0m));

        Assert.Equal([8.5m, 10m, 0m], scored.Units.Select(unit => unit.Points));
        Assert.Empty(scored.Problems);
        Assert.All(scored.Units, unit => Assert.Null(unit.Outcomes[0].SelfPoints));
        Assert.All(scored.Units, unit => Assert.Empty(unit.Outcomes[0].Evidence));
    }

    [Fact]
    public void P21_without_answers_a_unit_waits_and_has_no_index()
    {
        var set = PatternSet.Of("P21");

        var scored = set.Survey((40m, 34m), (40m, 40m));

        Assert.Equal(OutcomeKind.Awaiting, scored.Units[2].Outcomes[0].Kind);
        Assert.Null(scored.Units[2].Index);
    }
}
