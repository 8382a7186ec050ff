using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What the survey says to one criterion of one unit, as SIPAS counts: satisfied and very satisfied among valid answers.</summary>
internal static class SurveyFacts
{
    /// <summary>The values, and why there are none: a question without answers.</summary>
    /// <param name="criterion">A survey criterion.</param>
    /// <param name="answersTo">The unit's answers to a question; null where there are none.</param>
    public static Gathered Of(Criterion criterion, Func<string, SurveyAnswers?> answersTo)
    {
        var answers = criterion.SurveyQuestions.Select(asked => (asked.Weight, Answers: answersTo(asked.Question))).ToList();
        if (answers.Any(pair => pair.Answers is null))
        {
            return new Gathered([.. criterion.Facts.Select(fact => new UsedFact(fact, null, null))], [Flaw.AlreadyTold]);
        }

        var alone = answers[0].Answers!;
        return criterion.Facts[0].Source == FactSource.SurveySatisfaction
            ? Weighted(criterion, [.. answers.Select(pair => (pair.Weight, pair.Answers!))])
            : FactGathering.OfSurvey(
                criterion,
                criterion.Facts.Select(fact =>
                    fact.Source == FactSource.SurveyValid
                        ? new UsedFact(fact, FactValue.Of(alone.Valid), Place(alone.ValidCell))
                        : new UsedFact(fact, FactValue.Of(alone.Satisfied), Place(alone.SatisfiedCell))
                )
            );
    }

    private static Gathered Weighted(Criterion criterion, ImmutableArray<(decimal Weight, SurveyAnswers Answers)> questions)
    {
        var fact = criterion.Facts[0];
        if (questions.Where(question => question.Answers.Valid <= 0m).Select(question => question.Answers).ToList() is { Count: > 0 } silent)
        {
            return new Gathered(
                [new UsedFact(fact, null, null)],
                [new Flaw(Place(silent[0].ValidCell), SurveyProblems.NoValidAnswers(string.Join(", ", silent.Select(answers => answers.Question))))]
            );
        }

        if (questions.FirstOrDefault(question => question.Answers.Satisfied > question.Answers.Valid).Answers is { } beyond)
        {
            return new Gathered(
                [new UsedFact(fact, null, null)],
                [new Flaw(Place(beyond.SatisfiedCell), SurveyProblems.MoreSatisfiedThanValid(beyond.Question, beyond.Satisfied, beyond.Valid))]
            );
        }

        var percent =
            questions.Sum(question => question.Weight * question.Answers.Satisfied / question.Answers.Valid)
            / questions.Sum(question => question.Weight)
            * 100m;
        // Thirds leave noise in the last digits: everybody satisfied is 100, not a hair less. Finer than ranks look, so that ties stay ties.
        var value = Math.Round(percent, 24, MidpointRounding.AwayFromZero);
        return FactGathering.OfSurvey(
            criterion,
            [new UsedFact(fact, FactValue.Of(value), questions.Length == 1 ? Place(questions[0].Answers.ValidCell) : null)]
        );
    }

    // Counted from raw answers, a value stands in no one cell.
    private static Cell? Place(Cell cell) => cell.Row > 0 ? cell : null;
}
