using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>Brings two units of the sample season to the same index, openly: the one ahead has a few satisfied answers fewer.</summary>
internal static class Tie
{
    /// <summary>The survey with the answers changed; the same where there is no pair, or no whole number of answers makes up the difference.</summary>
    public static SampleSurvey Settled(RuleBook book, Intake intake, Cast cast, SampleSurvey survey)
    {
        if (cast.Tied is not { } tied || Asked(book.Set) is not { Count: > 0 } asked)
        {
            return survey;
        }

        var points = Scorer.Score(book, intake).Units.ToDictionary(unit => unit.Unit, unit => unit.Points);
        if (points[tied.First] is not { } first || points[tied.Second] is not { } second)
        {
            return survey;
        }

        var (ahead, gap) = first > second ? (tied.First, first - second) : (tied.Second, second - first);
        var answers = gap / (asked[0].MaxPoints / 100m);
        if (!answers.IsMultipleOf(1m))
        {
            return survey;
        }

        var totals = survey.Totals.ToBuilder();
        for (var i = 0; i < (int)answers; i++)
        {
            var question = asked[i % asked.Count].SurveyQuestions[0].Question;
            var at = survey.Totals.FindIndex(total => total.Unit == ahead.Code && total.Question == question);
            totals[at] = totals[at] with { Satisfied = totals[at].Satisfied - 1m };
        }

        return survey with
        {
            Totals = totals.ToImmutable(),
        };
    }

    // Criteria of one question and the same maximum: one answer in a hundred is worth the same in each.
    private static List<Criterion> Asked(CriteriaSet set) =>
        set.Criteria.Where(criterion => criterion is { SurveyQuestions.Length: 1, Facts.Length: 2 })
            .GroupBy(criterion => criterion.MaxPoints)
            .OrderByDescending(same => same.Count())
            .ThenByDescending(same => same.Key)
            .FirstOrDefault()
            ?.ToList()
        ?? [];

    private static int FindIndex(this ImmutableArray<SurveyAnswers> totals, Func<SurveyAnswers, bool> wanted)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            if (wanted(totals[i]))
            {
                return i;
            }
        }

        throw new InvalidOperationException("A unit of the season was not asked.");
    }
}
