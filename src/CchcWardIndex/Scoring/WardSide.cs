using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>The ward's own side of a criterion: what the rules give on its figures, before documents and departments are looked at.</summary>
internal static class WardSide
{
    /// <summary>What it claims; awaiting where it says nothing the rules can be asked about.</summary>
    public static Outcome Of(CriterionCase mine)
    {
        var (criterion, assessment) = (mine.Criterion, mine.Assessment);
        if (!criterion.IsOnWardSheet)
        {
            ImmutableArray<UsedFact> open = [.. criterion.Facts.Select(mine.Outside.Of)];
            return new Outcome(criterion, OutcomeKind.Awaiting, null) { Facts = open, Submitted = open };
        }

        if (assessment is null)
        {
            return new Outcome(criterion, OutcomeKind.Awaiting, null);
        }

        if (mine.Report is not { } report)
        {
            mine.Add(assessment.Source.At(default), ScoringProblems.CriterionGone());
            return new Outcome(criterion, OutcomeKind.Awaiting, null) { Source = assessment.Source };
        }

        var gathered = mine.Marked(FactGathering.Submitted(criterion, report, mine.Outside));
        var outcome = new Outcome(criterion, OutcomeKind.Awaiting, null)
        {
            SelfPoints = report.SelfPoints,
            Facts = gathered.Facts,
            Submitted = gathered.Facts,
            Evidence = report.Evidence,
            Explanation = report.Explanation,
            Source = assessment.Source,
            ClaimsNotApplicable = report.NotApplicable,
        };
        CheckSelfPoints(mine, outcome, assessment, report);
        if (report.NotApplicable)
        {
            return Declared(mine, outcome, assessment, report);
        }

        // Without the department's part the rules cannot be asked; what the ward left wrong is told all the same.
        if (criterion.Facts.Any(fact => fact.Source == FactSource.Department))
        {
            mine.Tell(gathered.Flaws, assessment.Source, report.Cell);
            return outcome;
        }

        return mine.Decided(gathered, outcome, assessment.Source, report.Cell);
    }

    /// <summary>Warns where the ward added up its points otherwise than the rules do.</summary>
    public static void WarnOfDifference(CriterionCase mine, Outcome outcome)
    {
        // Half a hundredth is how people round; self points outside the frame have been told already; and no ward can know the best of all units,
        // nor what a table from outside says of it.
        if (
            outcome is { SoundSelfPoints: { } self, RulePoints: { } points, Decision: not null, Kind: OutcomeKind.Scored or OutcomeKind.NotMet }
            && mine.Criterion.Facts.All(fact => fact.Of is null && fact.Source != FactSource.Table)
            && Rounding.Differ(self, points)
        )
        {
            mine.Add(mine.Assessment!.Source.At(mine.Report!.Cell), ScoringProblems.SelfPointsDiffer(self, points, outcome.Rule), Show.Number(self));
        }
    }

    private static Outcome Declared(CriterionCase mine, Outcome outcome, SelfAssessment assessment, CriterionReport report)
    {
        var where = assessment.Source.At(report.MarkCell);
        if (mine.Criterion.WhenNotApplicable is null)
        {
            mine.Add(where, ScoringProblems.NotApplicableForbidden(), report.Mark);
            return outcome;
        }

        // A zero or a Không agrees with "không phát sinh"; any other figure says that something did happen.
        if (report.Facts.Any(fact => fact.Unreadable || fact.Value?.Boxed is not (null or 0m or false)))
        {
            mine.Add(where, ScoringProblems.NotApplicableWithFigures(), report.Mark);
            return outcome;
        }

        return mine.WithoutOccasion(outcome, NotApplicableBy.Unit) is var left && left.Kind == OutcomeKind.Scored
            ? left with
            {
                RulePoints = left.Points,
            }
            : left;
    }

    private static void CheckSelfPoints(CriterionCase mine, Outcome outcome, SelfAssessment assessment, CriterionReport report)
    {
        if (report.SelfPoints is { } self && outcome.SoundSelfPoints is null)
        {
            var criterion = mine.Criterion;
            mine.Add(assessment.Source.At(report.Cell), ScoringProblems.SelfPointsOutside(self, criterion.MinPoints, criterion.MaxPoints), Show.Number(self));
        }
    }
}
