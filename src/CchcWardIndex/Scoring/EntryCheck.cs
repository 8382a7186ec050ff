using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What makes a department's entry unusable, seen from the entry, the criterion and the ward's report alone.</summary>
internal static class EntryCheck
{
    /// <summary>Every mistake; empty where it can be used.</summary>
    public static IEnumerable<Flaw> Of(Criterion criterion, CriterionReport? report, AppraisalEntry entry)
    {
        if (entry.Unreadable)
        {
            yield break;
        }

        if (entry.Conclusion is null && !criterion.IsDepartmental)
        {
            yield return new Flaw(entry.Cell, EntryProblems.NoConclusion());
            yield break;
        }

        if (entry.Conclusion == Conclusion.Upheld)
        {
            yield return new Flaw(entry.Cell, EntryProblems.UpheldTooEarly());
            yield break;
        }

        foreach (var flaw in Contradictions(criterion, report, entry).Concat(Points(criterion, entry)).Concat(Excused(criterion, entry)))
        {
            yield return flaw;
        }

        if (entry.Reason.Length == 0 && NeedsReason(criterion, report, entry))
        {
            yield return new Flaw(entry.ReasonCell, EntryProblems.NoReason());
        }
    }

    /// <summary>Whether a department says otherwise than the ward.</summary>
    private static bool NeedsReason(Criterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        entry.Conclusion == Conclusion.Rejected
        || Changes(criterion, report, entry)
        || (criterion.IsDepartmental && (entry.Points is not null || entry.NotApplicable || Excuses(entry)));

    // A department's own criterion has no figure of the ward's to differ from.
    private static bool Changes(Criterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        !criterion.IsDepartmental
        && (
            entry.Points is not null
            || Excuses(entry)
            || (entry.NotApplicable && report is not { NotApplicable: true })
            || entry.Facts.Any(found =>
                criterion.Fact(found.Name) is { Source: FactSource.Ward } && found.Value is not null && found.Value != report?.Fact(found.Name)?.Value
            )
        );

    // A zero typed where nothing is excused is no difference.
    private static bool Excuses(AppraisalEntry entry) => entry.Excused.Any(excused => excused.Value?.Boxed is not 0m);

    private static bool IsNothing(ReportedFact fact) => fact.Value?.Boxed is null or 0m or false;

    private static IEnumerable<Flaw> Contradictions(Criterion criterion, CriterionReport? report, AppraisalEntry entry)
    {
        var changes = Changes(criterion, report, entry);
        if (entry.Conclusion == Conclusion.Agreed && changes)
        {
            yield return new Flaw(entry.Cell, EntryProblems.AgreedButDiffers());
        }

        if (
            entry.Conclusion == Conclusion.Agreed
            && report is { NotApplicable: true }
            && entry.Facts.Any(found => criterion.Fact(found.Name) is { Source: FactSource.Department } && !IsNothing(found))
        )
        {
            yield return new Flaw(entry.Cell, EntryProblems.AgreedToNoOccasionWithFigures());
        }

        if (entry.Conclusion == Conclusion.Adjusted && !criterion.IsDepartmental && !changes)
        {
            yield return new Flaw(entry.Cell, EntryProblems.AdjustedNothing());
        }

        if (criterion.IsDepartmental && entry.Conclusion is Conclusion.Agreed or Conclusion.Rejected)
        {
            yield return new Flaw(entry.Cell, EntryProblems.NothingToJudge());
        }

        foreach (var flaw in ZerosWithFigures(criterion, entry))
        {
            yield return flaw;
        }
    }

    // Rejected and not applicable both leave nothing to be counted.
    private static IEnumerable<Flaw> ZerosWithFigures(Criterion criterion, AppraisalEntry entry)
    {
        if (entry.Conclusion == Conclusion.Rejected && (entry.Points is not null || entry.NotApplicable))
        {
            yield return new Flaw(entry.Cell, EntryProblems.RejectedWithPoints());
        }

        if (entry.NotApplicable && criterion.WhenNotApplicable is null)
        {
            yield return new Flaw(entry.Cell, EntryProblems.NotApplicableForbidden());
        }

        if (entry.NotApplicable && (entry.Points is not null || entry.Facts.Any(found => !IsNothing(found))))
        {
            yield return new Flaw(entry.Cell, EntryProblems.NotApplicableWithFigures());
        }
    }

    private static IEnumerable<Flaw> Points(Criterion criterion, AppraisalEntry entry)
    {
        if (entry.Points is not { } points)
        {
            yield break;
        }

        var (cell, found) = (entry.PointsCell, Show.Number(points));
        if (!criterion.Judgement)
        {
            yield return new Flaw(cell, EntryProblems.PointsByRule(), found);
        }

        if (points > criterion.MaxPoints || points < criterion.MinPoints)
        {
            yield return new Flaw(cell, EntryProblems.PointsOutside(found, criterion.MinPoints, criterion.MaxPoints), found);
        }
        else if (criterion.Step is { } step && !points.IsMultipleOf(step))
        {
            yield return new Flaw(cell, EntryProblems.PointsOffStep(found, step), found);
        }
    }

    private static IEnumerable<Flaw> Excused(Criterion criterion, AppraisalEntry entry) =>
        from excused in entry.Excused
        where criterion.Fact(excused.Name) is not { Excusable: true }
        select new Flaw(excused.Cell, EntryProblems.ExcusedForbidden(), excused.Value is { } value ? value.ToString() : "");
}
