using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

internal sealed record NaiveOutcome(string Criterion, string Kind, Rational? Points, Rational MaxPoints, string? Rule);

internal sealed record NaiveScore(NaiveUnit Unit, string Status, List<NaiveOutcome> Outcomes)
{
    /// <summary>Achieved ÷ applicable maximum × 100; null where anything is open.</summary>
    public Rational? Index => Status == "scored" && Max > 0 ? Points / Max * 100 : null;

    public Rational Points => Sum("", outcome => outcome.Points ?? 0);

    public Rational Max => Sum("", outcome => outcome.MaxPoints);

    public Rational Sum(string area, Func<NaiveOutcome, Rational> what) =>
        Outcomes.Where(outcome => area.Length == 0 || outcome.Criterion.Split('.')[0] == area).Aggregate(Rational.Zero, (sum, outcome) => sum + what(outcome));
}

/// <summary>The second route: from the words of the format's description, without the engine and without an eye for speed.</summary>
internal sealed class NaiveScorer(NaiveSet set)
{
    public List<NaiveScore> Score(Intake intake) => [.. set.Units.Select(unit => Score(unit, intake))];

    private NaiveScore Score(NaiveUnit unit, Intake intake)
    {
        var sheet = intake.SelfAssessments.FirstOrDefault(sheet => sheet.Unit == unit.Code);
        if (!Exists(unit))
        {
            return new NaiveScore(unit, "excluded", []);
        }

        var blocked = intake.Blocked.Contains(unit.Code);
        var outcomes = set.Criteria.Select(criterion => Decide(criterion, unit, blocked ? null : sheet, intake)).ToList();
        var open = outcomes.Any(outcome => outcome.Points is null && outcome.Kind != "notApplicable");
        return new NaiveScore(unit, blocked ? "blocked" : sheet is null ? "notSubmitted" : open ? "blocked" : "scored", outcomes);
    }

    private bool Exists(NaiveUnit unit)
    {
        var last = new DateOnly(set.Year, 12, 31);
        return !(unit.From > last) && !(unit.To < last);
    }

    private NaiveOutcome Decide(NaiveCriterion criterion, NaiveUnit unit, SelfAssessment? sheet, Intake intake)
    {
        var report = sheet?.Reports.GetValueOrDefault(criterion.Code);
        if (report is { NotApplicable: true })
        {
            return WithoutOccasion(criterion, report);
        }

        var values = Facts(criterion, unit.Code, sheet, intake);
        if (values is null || !AddBest(criterion, values, intake))
        {
            return new NaiveOutcome(criterion.Code, "awaiting", null, criterion.MaxPoints, null);
        }

        try
        {
            var (points, rule) = NaiveDecider.Decide(criterion, values);
            return ByEvidence(criterion, report, points, rule);
        }
        catch (NaiveRuleException)
        {
            return new NaiveOutcome(criterion.Code, "ruleError", null, criterion.MaxPoints, null);
        }
    }

    // "Không phát sinh" beside figures contradicts itself: somebody must say which of the two is meant.
    private static NaiveOutcome WithoutOccasion(NaiveCriterion criterion, CriterionReport report) =>
        criterion.WhenNotApplicable is null || report.Facts.Any(fact => fact.Unreadable || fact.Value?.Boxed is not (null or 0m or false)) ? new NaiveOutcome(criterion.Code, "awaiting", null, criterion.MaxPoints, null)
        : criterion.WhenNotApplicable == "fullPoints" ? new NaiveOutcome(criterion.Code, "scored", criterion.MaxPoints, criterion.MaxPoints, null)
        : new NaiveOutcome(criterion.Code, "notApplicable", null, 0, null);

    private NaiveOutcome ByEvidence(NaiveCriterion criterion, CriterionReport? report, Rational points, string? rule)
    {
        if (points > 0 && criterion.AsksEvidence && report!.Evidence.IsEmpty)
        {
            Rational? counted = set.WhenEvidenceMissing switch { "noPoints" => Rational.Zero, "acceptWithWarning" => points, _ => null };
            return new NaiveOutcome(criterion.Code, "missingEvidence", counted, criterion.MaxPoints, rule);
        }

        return new NaiveOutcome(criterion.Code, points > 0 ? "scored" : "notMet", points, criterion.MaxPoints, rule);
    }

    private Dictionary<string, object?>? Facts(NaiveCriterion criterion, string unit, SelfAssessment? sheet, Intake intake) =>
        NaiveFacts.Of(set, criterion, sheet?.Reports.GetValueOrDefault(criterion.Code), intake.Survey.FirstOrDefault(row => row.Unit == unit && row.Question == criterion.SurveyQuestion));

    /// <summary>Pattern P9: asks every unit that has the criterion, one by one; a unit that has no value yet leaves the best unknown.</summary>
    private bool AddBest(NaiveCriterion criterion, Dictionary<string, object?> values, Intake intake)
    {
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == "bestOfUnits"))
        {
            var best = Best(criterion, fact, intake);
            values[fact.Name] = best;
            if (best is null)
            {
                return false;
            }
        }

        return true;
    }

    private Rational? Best(NaiveCriterion criterion, NaiveFact fact, Intake intake)
    {
        Rational? best = null;
        foreach (var sheet in intake.SelfAssessments)
        {
            if (set.Units.FirstOrDefault(unit => unit.Code == sheet.Unit) is not { } unit || !Exists(unit) || intake.Blocked.Contains(sheet.Unit)
                || sheet.Reports.GetValueOrDefault(criterion.Code) is { NotApplicable: true }
                || Facts(criterion, sheet.Unit, sheet, intake) is not { } values)
            {
                continue;
            }

            try
            {
                best = fact.Of!(values) is Rational own && !(best > own) ? own : best;
            }
            catch (NaiveRuleException)
            {
                // A unit whose own value cannot be worked out sets no mark for the others.
            }
        }

        return best;
    }
}
