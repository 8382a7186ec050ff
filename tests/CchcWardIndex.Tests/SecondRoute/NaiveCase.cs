using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>One criterion of one unit that is no survey: what the ward claims, what the department concludes, what counts.</summary>
internal sealed class NaiveCase(NaiveSet set, NaiveBest best, NaiveCriterion criterion, CriterionReport? report, AppraisalEntry? entry, bool isOpen)
{
    private bool MayStand => !criterion.HasDepartmentFacts && (criterion.Unappraised ?? set.Procedure.Unappraised) == "rulePointsStand";

    public NaiveOutcome Decide()
    {
        var claimed = criterion.IsDepartmental ? Open() : Claimed();
        if (entry is null)
        {
            return !isOpen && MayStand ? claimed : Waits(claimed);
        }

        var found = Concluded(claimed, entry);
        return found is null ? Waits(claimed) : found with { AppraisedPoints = found.Points };
    }

    private static NaiveOutcome Waits(NaiveOutcome claimed) => claimed with { Kind = "awaiting", Points = null, MaxPoints = claimed.Whole, AwaitsDepartment = true };

    private NaiveOutcome Open() => new(criterion.Code, "awaiting", null, Maximum, null) { SelfPoints = criterion.IsDepartmental ? null : report?.SelfPoints, Whole = Maximum };

    // What an extra can give is never part of the maximum.
    private Rational Maximum => criterion.Extra is null ? criterion.MaxPoints : 0;

    private NaiveOutcome Claimed()
    {
        if (report is null)
        {
            return Open();
        }

        if (report.NotApplicable)
        {
            // "Không phát sinh" beside figures contradicts itself: somebody must say which of the two is meant.
            return criterion.WhenNotApplicable is null || report.Facts.Any(fact => fact.Unreadable || fact.Value?.Boxed is not (null or 0m or false)) ? Open()
                : WithoutOccasion(Open()) is var without && without.Points is not null ? without with { RulePoints = without.Points } : without;
        }

        if (criterion.HasDepartmentFacts || NaiveFacts.Reported(set, criterion, report) is not { } values)
        {
            return Open();
        }

        var decided = ByRules(values, Open());
        return decided.Points is null ? decided : ByEvidence(decided with { RulePoints = decided.Points });
    }

    private NaiveOutcome ByEvidence(NaiveOutcome decided) => !(decided.Points > 0) || !report!.Evidence.IsEmpty ? decided
        : decided with { Kind = "missingEvidence", Points = set.WhenEvidenceMissing switch { "noPoints" => Rational.Zero, "acceptWithWarning" => decided.Points, _ => null } };

    private NaiveOutcome WithoutOccasion(NaiveOutcome start) => criterion.WhenNotApplicable == "fullPoints"
        ? start with { Kind = "scored", Points = criterion.MaxPoints, Rule = null }
        : start with { Kind = "notApplicable", Points = null, MaxPoints = 0, Rule = null };

    private NaiveOutcome? Concluded(NaiveOutcome claimed, AppraisalEntry given)
    {
        if (given.Conclusion == Conclusion.Rejected)
        {
            return NotAbove(claimed, claimed with { Kind = "notMet", Points = 0, MaxPoints = Maximum, Rule = null });
        }

        if (given.NotApplicable)
        {
            return NotAbove(claimed, WithoutOccasion(claimed with { MaxPoints = Maximum }));
        }

        if (given.Points is { } points)
        {
            // What stands beside the points must be possible all the same.
            return EnteredIsPossible(given) ? NotAbove(claimed, Documented(claimed with { Kind = KindOf(points), Points = points, MaxPoints = Maximum, Rule = null })) : null;
        }

        if (given.Conclusion == Conclusion.Agreed && (!criterion.HasDepartmentFacts || report is { NotApplicable: true }))
        {
            var stands = claimed.Kind == "missingEvidence" && (given.Document.Length > 0 || set.WhenEvidenceMissing == "awaitAppraisal")
                ? claimed with { Kind = "scored", Points = claimed.RulePoints } : claimed;
            return claimed.Kind == "awaiting" ? null : Documented(stands);
        }

        if (NaiveFacts.Found(set, criterion, report, given) is not { } values || ByRules(values, claimed) is not { Points: not null } decided)
        {
            return null;
        }

        var proven = Documented(decided with { MaxPoints = Maximum });
        return given.Conclusion == Conclusion.Agreed ? proven : NotAbove(claimed, proven);
    }

    // An extra without a document on either side counts neither for nor against.
    private NaiveOutcome? Documented(NaiveOutcome outcome) =>
        criterion.Extra is not null && outcome.Points is { } points && points != 0 && entry!.Document.Length == 0 && !(report?.Evidence.IsEmpty == false && !criterion.IsDepartmental) ? null : outcome;

    // People write their points to the hundredth: half of one is no raise.
    private NaiveOutcome? NotAbove(NaiveOutcome claimed, NaiveOutcome? outcome)
    {
        Rational? claim = claimed.SelfPoints is { } self && claimed.RulePoints is { } rule ? self > rule ? self : rule : claimed.SelfPoints ?? claimed.RulePoints;
        return set.Procedure.MayRaise || criterion.IsDepartmental || claim is not { } most || !(outcome?.Points - most >= (Rational)1 / 200) ? outcome : null;
    }

    private bool EnteredIsPossible(AppraisalEntry given) => NaiveFacts.EnteredIsPossible(set, criterion, report, given);

    private NaiveOutcome ByRules(Dictionary<string, object?> values, NaiveOutcome start)
    {
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == "bestOfUnits"))
        {
            values[fact.Name] = best.Of(criterion, fact, values);
            if (values[fact.Name] is null)
            {
                return start with { Kind = "awaiting", Points = null };
            }
        }

        var (points, rule) = NaiveDecider.Decide(criterion, values);
        return start with { Kind = KindOf(points), Points = points, Rule = rule };
    }

    private string KindOf(Rational points) => NaiveScorer.KindOf(criterion, points);
}
