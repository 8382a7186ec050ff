using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Asks a criterion's rules about values that are sound, and guards that they keep to its frame.</summary>
internal static class Asked
{
    /// <summary>The outcome with its decision and points, and a problem where the rules fail.</summary>
    public static (Outcome Outcome, ImmutableArray<Problem> Problems) Rules(RuleBook book, Outcome outcome, string where, UnitCode unit)
    {
        var criterion = outcome.Criterion;
        var decision = book.Decide(criterion, [.. outcome.Facts.Select(used => used.Value)]);
        outcome = outcome with { Decision = decision, RulePoints = decision.Points };
        if (
            decision.Points is { } points
            && points <= criterion.MaxPoints
            && points >= criterion.MinPoints
            && (criterion.Step is not { } step || points.IsMultipleOf(step))
        )
        {
            return (outcome with { Kind = KindOf(criterion, points), Points = points }, []);
        }

        var values = string.Join(
            "; ",
            outcome.Facts.Select(used => Show.Stated(used.Fact, used.Value is { } value ? Show.Value(value, used.Fact) : "không hỏi"))
        );
        return (
            outcome with
            {
                Kind = OutcomeKind.RuleError,
                Points = null,
            },
            [
                Problem.Of(
                    ScoringProblems.RuleFailed(
                        decision.Error ?? $"Quy tắc \"{decision.Rule}\" cho {Show.Number(decision.Points!.Value)} điểm, ngoài khung điểm của tiêu chí.",
                        values
                    ),
                    unit,
                    criterion.Code,
                    where
                ) with
                {
                    By = Mender.Office,
                },
            ]
        );
    }

    /// <summary>How points that were decided are called; a penalty that takes nothing is no failure.</summary>
    public static OutcomeKind KindOf(Criterion criterion, decimal points) =>
        points > 0m || points == criterion.MaxPoints ? OutcomeKind.Scored : OutcomeKind.NotMet;
}
