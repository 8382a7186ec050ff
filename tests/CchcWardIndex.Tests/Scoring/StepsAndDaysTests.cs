using CchcWardIndex.Rules;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>The functions that formulas may use, and values that a condition leaves out.</summary>
public sealed class StepsAndDaysTests
{
    [Fact]
    public void A_step_is_rounded_half_away_from_zero_or_down()
    {
        Assert.Equal((1.30m, -1.30m, 1.25m), (Step.Round(1.275m, 0.05m), Step.Round(-1.275m, 0.05m), Step.Round(1.274m, 0.05m)));
        Assert.Equal((1.25m, -1.30m, 1.30m), (Step.Floor(1.299m, 0.05m), Step.Floor(-1.26m, 0.05m), Step.Floor(1.30m, 0.05m)));
    }

    [Fact]
    public void Days_are_counted_from_one_to_the_other_whatever_the_hour_and_not_where_one_is_left_out()
    {
        var (first, second) = (new DateTime(2022, 1, 30, 23, 0, 0), new DateTime(2022, 2, 2, 1, 0, 0));

        Assert.Equal((3m, -3m, 0m), (Days.Between(first, second), Days.Between(second, first), Days.Between(first, first.Date)));
        Assert.Equal((decimal?)3m, Days.Between((DateTime?)first, second));
        Assert.Equal((null, null), (Days.Between(null, second), Days.Between(first, null)));
    }

    [Fact]
    public void A_value_that_its_condition_leaves_out_is_none_although_it_was_typed()
    {
        var book = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }, { "name": "so", "label": "Số", "type": "count", "max": 2, "onlyWhen": "dat" }""",
                """{ "RuleName": "Theo số", "Expression": "dat", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression":"""
                    + """ "so * 1m" } } } }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .Book();
        Outcome Of(bool asked) =>
            Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("dat", asked), ("so", 2)))))).Outcome("00001", "1.1");

        Assert.Equal((2m, 2m), (Of(true).Points, Of(true).Facts[1].Value!.Value.Number));
        // Said not to be so, and a number typed all the same: that is asked back, not guessed.
        Assert.Equal((null, null), (Of(false).Points, Of(false).Facts[1].Value));
    }

    [Fact]
    public void Satisfaction_with_one_question_stands_in_its_cell_and_with_several_or_from_raw_answers_in_none()
    {
        var one = new SmallSet().WithSatisfaction("1.1", 4m, ("CH01", 1m)).Book();
        var two = new SmallSet().WithSatisfaction("1.1", 4m, ("CH01", 1m), ("CH02", 1m)).Book();
        var counted = HandedIn.Answers("00001", "CH01", 10m, 5m);
        Outcome Of(RuleBook book, params SurveyAnswers[] answers) =>
            Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001")) with { Survey = [.. answers] }).Outcome("00001", "1.1");

        Assert.Equal("C5", Of(one, counted).Facts[0].Cell.ToString());
        Assert.Null(Of(two, counted, HandedIn.Answers("00001", "CH02", 10m, 5m)).Facts[0].Cell);
        Assert.Null(Of(one, counted with { ValidCell = default, SatisfiedCell = default }).Facts[0].Cell);
    }

    [Fact]
    public void What_one_floor_lifted_the_next_does_not_lift_again()
    {
        var set = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""",
                """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa", "Expression": "true", "SuccessEvent": "-2" }""",
                """ "combine": "first", "minPoints": -2 """
            )
            .Book()
            .Set;
        var score = new UnitScore(set.Units[0], UnitStatus.Scored, [new Outcome(set.Criteria[0], OutcomeKind.NotMet, -2m)])
        {
            Adjustments = [new Adjustment(AdjustmentKind.AreaFloor, "1", 1m, ""), new Adjustment(AdjustmentKind.TotalFloor, null, 2m, "")],
        };

        // Of the three points two are all there is to lift.
        Assert.Equal((2m, 0m), (score.AdjustedOf(score.Outcomes[0]), score.FinalOf(score.Outcomes[0])));
    }
}
