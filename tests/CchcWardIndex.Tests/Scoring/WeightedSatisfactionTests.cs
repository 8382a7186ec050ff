using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Satisfaction over several questions: by weight, and asked back where a question cannot be right.</summary>
public sealed class WeightedSatisfactionTests
{
    private static readonly RuleBook Book = new SmallSet().WithSatisfaction("1.1", 4m, ("CH01", 3m), ("CH02", 1m)).Book();

    [Fact]
    public void Questions_count_by_their_weight()
    {
        // (3 × 1 + 1 × 0,5) ÷ 4 = 87,5 of 100.
        var round = Scored((10m, 10m), (1m, 0.5m));

        Assert.Equal((3.5m, 87.5m), (round.Outcome("00001", "1.1").Points, round.Outcome("00001", "1.1").Facts[0].Value!.Value.Number));
    }

    [Theory]
    [InlineData(0, 0, 10, 5, "C5")]
    [InlineData(10, 11, 10, 5, "D5")]
    [InlineData(10, 5, 0, 0, "C5")]
    [InlineData(10, 5, 10, 11, "D5")]
    public void A_question_without_answers_or_with_more_satisfied_than_answered_is_asked_back(int valid, int satisfied, int second, int other, string cell)
    {
        var round = Scored((valid, satisfied), (second, other));

        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.EndsWith(cell, round.Problem("00001", "1.1").Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_questions_that_cannot_be_right_the_first_is_named()
    {
        Assert.Contains("CH01", Scored((10m, 11m), (10m, 12m)).Problem("00001", "1.1").Message, StringComparison.Ordinal);
        // One valid answer is an answer.
        Assert.Equal(4m, Scored((1m, 1m), (1m, 1m)).Outcome("00001", "1.1").Points);
    }

    private static ScoredRound Scored((decimal Valid, decimal Satisfied) first, (decimal Valid, decimal Satisfied) second) =>
        Scorer.Score(
            Book,
            HandedIn.Of(HandedIn.Sheet("00001"), HandedIn.Sheet("00002")) with
            {
                Survey = [HandedIn.Answers("00001", "CH01", first.Valid, first.Satisfied), HandedIn.Answers("00001", "CH02", second.Valid, second.Satisfied)],
            }
        );
}
