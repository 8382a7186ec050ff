using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>One criterion of one unit that is no survey: what the ward claims, what the department concludes, what counts.</summary>
internal sealed class NaiveCase(
    NaiveSet set,
    NaiveComparison comparison,
    string unit,
    NaiveCriterion criterion,
    CriterionReport? report,
    AppraisalEntry? entry,
    bool isOpen,
    List<string> papers,
    NaiveFigures figures
)
{
    private bool MayStand => !criterion.HasDepartmentFacts && (criterion.Unappraised ?? set.Procedure.Unappraised) == "rulePointsStand";

    public NaiveOutcome Decide()
    {
        if (figures.Waits)
        {
            return Open();
        }

        if (figures.HasNone)
        {
            return WithoutOccasion(Open() with { SelfPoints = null, IsSelfInFrame = false }, "set");
        }

        if (criterion.IsOutside)
        {
            var scored = ByRules(figures.Values, Open());
            return scored with { RulePoints = scored.Points };
        }

        var claimed = criterion.IsDepartmental ? Open() : Claimed();
        var alone = ByEvidence(claimed, HasOwnDocument, "noPoints", "awaitAppraisal");
        if (entry is null)
        {
            return !isOpen && MayStand && !alone.AwaitsDepartment ? alone : Waits(alone);
        }

        // Once a department has concluded, it has decided; only "noPoints" still asks for a document, anybody's.
        var found = Concluded(claimed, entry) is { } concluded ? NotAbove(claimed, ExtraWithDocument(ByEvidence(concluded, HasAnyDocument, "noPoints"))) : null;
        return found is null
            ? Waits(alone)
            : found with
            {
                AppraisedPoints = found.Points,
                IsJudged = entry.Points is not null,
                IsRejected = entry.Conclusion == Conclusion.Rejected,
            };
    }

    private static NaiveOutcome Waits(NaiveOutcome claimed) =>
        claimed with
        {
            Kind = "awaiting",
            Points = null,
            MaxPoints = claimed.Whole,
            AwaitsDepartment = true,
        };

    private NaiveOutcome Open() =>
        new(criterion.Code, "awaiting", null, Maximum, null)
        {
            SelfPoints = criterion.IsDepartmental || criterion.IsOutside ? null : report?.SelfPoints,
            IsSelfInFrame = report?.SelfPoints is { } self && self >= criterion.MinPoints && self <= criterion.MaxPoints,
            Whole = Maximum,
        };

    private bool HasOwnDocument => report?.Evidence.Any(evidence => NaiveDocument.Is(evidence.Reference)) == true && !criterion.IsDepartmental;

    private bool HasAnyDocument => HasOwnDocument || papers.Exists(NaiveDocument.Is);

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
                : WithoutOccasion(Open(), "unit") is var without && without.Points is not null ? without with { RulePoints = without.Points }
                : without;
        }

        if (criterion.HasDepartmentFacts || NaiveFacts.Reported(set, criterion, report, figures.Values) is not { } values)
        {
            return Open();
        }

        var decided = ByRules(values, Open());
        return decided.Points is null ? decided : decided with { RulePoints = decided.Points };
    }

    private NaiveOutcome ByEvidence(NaiveOutcome decided, bool isDocumented, params string[] biting) =>
        criterion.IsDepartmental || isDocumented || decided.NotApplicableBy is not null || !(decided.Points > 0) || !biting.Contains(set.WhenEvidenceMissing)
            ? decided
        : set.WhenEvidenceMissing == "noPoints" ? decided with { Kind = "missingEvidence", Points = 0, Rule = null }
        : decided with { Kind = "awaiting", Points = null, AwaitsDepartment = true };

    private NaiveOutcome WithoutOccasion(NaiveOutcome start, string by) =>
        criterion.WhenNotApplicable == "fullPoints"
            ? start with
            {
                Kind = "scored",
                Points = criterion.MaxPoints,
                Rule = null,
                NotApplicableBy = by,
            }
            : start with
            {
                Kind = "notApplicable",
                Points = null,
                MaxPoints = 0,
                Rule = null,
                NotApplicableBy = by,
            };

    private NaiveOutcome? Concluded(NaiveOutcome claimed, AppraisalEntry given)
    {
        if (given.Conclusion == Conclusion.Rejected)
        {
            return claimed with { Kind = "notMet", Points = 0, MaxPoints = Maximum, Rule = null, NotApplicableBy = null };
        }

        if (given.NotApplicable)
        {
            return WithoutOccasion(claimed with { MaxPoints = Maximum }, claimed.NotApplicableBy ?? "department");
        }

        if (given.Points is { } points)
        {
            // What stands beside the points must be possible all the same.
            return EnteredIsPossible(given)
                ? claimed with
                {
                    Kind = KindOf(points),
                    Points = points,
                    MaxPoints = Maximum,
                    Rule = null,
                    NotApplicableBy = null,
                }
                : null;
        }

        if (given.Conclusion == Conclusion.Agreed && (!criterion.HasDepartmentFacts || report is { NotApplicable: true }))
        {
            return claimed.Kind == "awaiting" ? null : claimed;
        }

        return
            NaiveFacts.Found(set, criterion, report, given, figures.Values) is { } values
            && ByRules(values, claimed with { NotApplicableBy = null }) is { Points: not null } decided
            ? decided with
            {
                MaxPoints = Maximum,
            }
            : null;
    }

    // An extra for which nobody names a document counts neither for nor against.
    private NaiveOutcome? ExtraWithDocument(NaiveOutcome outcome) =>
        criterion.Extra is not null && outcome.Points is { } points && points != 0 && !HasAnyDocument ? null : outcome;

    private NaiveOutcome? NotAbove(NaiveOutcome claimed, NaiveOutcome? outcome) =>
        outcome is null || set.Procedure.MayRaise || criterion.IsDepartmental || entry!.Conclusion == Conclusion.Agreed || !IsRaise(claimed, outcome)
            ? outcome
            : null;

    // What could lift the index above what the unit itself says. People write their points to the hundredth: half of one is no raise.
    private bool IsRaise(NaiveOutcome claimed, NaiveOutcome outcome)
    {
        var half = (Rational)1 / 200;
        if (claimed.Kind == "notApplicable")
        {
            return outcome.Points is { } given && given > 0 && (criterion.Extra is not null || given >= criterion.MaxPoints);
        }

        var claims = new[] { claimed.IsSelfInFrame ? claimed.SelfPoints : null, claimed.RulePoints }.OfType<Rational>().ToList();
        return claims.Count > 0 && ((outcome.Kind == "notApplicable" ? Maximum : outcome.Points) - claims.Max() >= half);
    }

    private bool EnteredIsPossible(AppraisalEntry given) => NaiveFacts.EnteredIsPossible(set, criterion, report, given, figures.Values);

    private NaiveOutcome ByRules(Dictionary<string, object?> values, NaiveOutcome start)
    {
        foreach (var fact in criterion.Facts.Where(fact => fact.Of is not null))
        {
            values[fact.Name] = comparison.Of(criterion, fact, unit, values);
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
