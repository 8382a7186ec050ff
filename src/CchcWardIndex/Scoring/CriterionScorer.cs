using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores one criterion of one unit on what tables from outside say, the ward reports and the department concludes.</summary>
internal static class CriterionScorer
{
    /// <summary>The outcome, and what there is to say about it.</summary>
    public static (Outcome Outcome, List<Problem> Problems) Score(CriterionCase mine, AppraisalLookup appraisals)
    {
        var (criterion, problems) = (mine.Criterion, mine.Problems);
        if (OutsideSide.Of(mine) is { } decided)
        {
            return (decided, problems);
        }

        var appraisal = appraisals.Of(mine.Unit.Code, criterion, mine.Report);
        var claimed = WardSide.Of(mine) with { Answer = appraisal.Answer };
        var wardProblems = problems.Count;
        claimed = claimed with { FirstPoints = appraisal.First is { } first ? FirstPoints(mine, claimed, first) : null };
        problems.AddRange(appraisal.Problems);
        if (!appraisal.IsOpen && appraisal.Standing is { } standing)
        {
            if (DepartmentSide.Of(mine, claimed, standing) is { } appraised)
            {
                // What the ward left wrong, the department has settled.
                for (var i = 0; i < wardProblems; i++)
                {
                    problems[i] = problems[i] with { Severity = Severity.Warning };
                }

                return (appraised, problems);
            }

            return (Awaiting(DocumentRule.Of(mine, claimed, null)) with { Unfounded = mine.LacksReport ? standing : null }, problems);
        }

        var needs =
            criterion.Facts.Any(fact => fact.Source == FactSource.Department)
            || (criterion.Unappraised ?? mine.Book.Set.Appraisal.Unappraised) == Unappraised.Await;
        var provisional = DocumentRule.Of(mine, claimed, null);
        if (appraisal.IsOpen || needs || provisional.AwaitsDepartment)
        {
            return (Awaiting(provisional), problems);
        }

        WardSide.WarnOfDifference(mine, provisional);
        return (provisional, problems);
    }

    // For the second appraiser to see; what there was to say about it has been said.
    private static decimal? FirstPoints(CriterionCase mine, Outcome claimed, Appraised first)
    {
        var told = mine.Problems.Count;
        var points = DepartmentSide.Of(mine, claimed, first)?.Points;
        mine.Problems.RemoveRange(told, mine.Problems.Count - told);
        return points;
    }

    // What the rules give stays to be seen; what counts is for the department to say.
    private static Outcome Awaiting(Outcome claimed) =>
        claimed with
        {
            Kind = OutcomeKind.Awaiting,
            Points = null,
            AwaitsDepartment = true,
            Claimed = claimed with { AwaitsDepartment = false },
        };
}
