using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What a department's conclusion makes of a criterion.</summary>
internal static class DepartmentSide
{
    /// <summary>The outcome; null where what was entered cannot decide, and the problems say why.</summary>
    /// <param name="mine">The criterion.</param>
    /// <param name="claimed">The ward's own side by the rules.</param>
    /// <param name="standing">The conclusion that counts.</param>
    public static Outcome? Of(CriterionCase mine, Outcome claimed, Appraised standing)
    {
        if (Concluded(mine, claimed, standing) is not { } concluded)
        {
            return null;
        }

        var proven = DocumentRule.Of(mine, concluded with { Appraisal = standing }, standing);
        return DocumentRule.IsExtraProven(mine, proven, standing) && Raise.IsAllowed(mine, claimed, proven, standing)
            ? proven with
            {
                AppraisedPoints = proven.Points,
            }
            : null;
    }

    private static Outcome? Concluded(CriterionCase mine, Outcome claimed, Appraised standing)
    {
        var (criterion, entry) = (mine.Criterion, standing.Entry);
        if (entry.Conclusion == Conclusion.Rejected)
        {
            return claimed with { Kind = OutcomeKind.NotMet, Points = 0m, Ground = Grounds.Rejected, NotApplicableBy = null };
        }

        if (entry.NotApplicable)
        {
            return mine.WithoutOccasion(claimed, claimed.NotApplicableBy ?? NotApplicableBy.Department);
        }

        if (entry.Points is { } points)
        {
            var found = mine.Marked(FactGathering.Found(criterion, mine.Report, entry, mine.Outside));
            // Figures left out are no matter beside a judgement; figures that cannot be right are.
            var impossible = found.Flaws.Where(flaw => flaw is { IsFound: true, Found.Length: > 0 }).ToList();
            mine.Tell(impossible, standing.Source, entry.Cell);
            return impossible.Count > 0
                ? null
                : claimed with
                {
                    Kind = Asked.KindOf(criterion, points),
                    Points = points,
                    Facts = found.Facts,
                    Ground = Grounds.Judged,
                    NotApplicableBy = null,
                };
        }

        if (
            entry.Conclusion == Conclusion.Agreed
            && (mine.Report is { NotApplicable: true } || criterion.Facts.All(fact => fact.Source != FactSource.Department))
        )
        {
            return Agreed(mine, claimed, standing);
        }

        var gathered = mine.Marked(FactGathering.Found(criterion, mine.Report, entry, mine.Outside));
        var decided = mine.Decided(gathered, claimed with { Ground = null, NotApplicableBy = null }, standing.Source, entry.Cell);
        return decided.Points is null && decided.Kind != OutcomeKind.RuleError ? null : decided with { RulePoints = claimed.RulePoints };
    }

    private static Outcome? Agreed(CriterionCase mine, Outcome claimed, Appraised standing)
    {
        if (claimed.Kind != OutcomeKind.Awaiting)
        {
            return claimed;
        }

        if (mine.Assessment is null)
        {
            mine.LacksReport = true;
            return null;
        }

        mine.Add(standing.Source.At(standing.Entry.Cell), AppraisalProblems.AgreedToUnusable());
        return null;
    }
}
