using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>
/// Nâng điểm: whether a conclusion gives a ward more than it claims, judged by what it does to the index and not by the way it is entered
/// (ADR 15).
/// </summary>
/// <remarks>
/// What a ward claims is its self points or what the rules give on its own figures, whichever is more. More points than that are a raise.
/// So is taking a criterion out of the maximum
/// where the ward claims less than full points in it, for the lost share no longer counts; and bringing one in with full points that the
/// ward says had no occasion. An extra
/// has no maximum: out of the sum it counts as zero.
/// </remarks>
internal static class Raise
{
    /// <summary>Whether the conclusion may stand; a problem where it may not.</summary>
    public static bool IsAllowed(CriterionCase mine, Outcome claimed, Outcome concluded, Appraised standing)
    {
        // Who agrees raises nothing: what the department's own figures add is not the ward's to claim.
        if (
            !mine.Criterion.IsOnWardSheet
            || standing.Entry.Conclusion == Conclusion.Agreed
            || mine.Book.Set.Appraisal.RaiseAboveClaim == RaiseAboveClaim.Allowed
        )
        {
            return true;
        }

        var where = standing.Source.At(standing.Entry.Points is null ? standing.Entry.Cell : standing.Entry.PointsCell);
        if (claimed.LeavesMaximum)
        {
            return concluded.Points is not { } given || MayBringIn(mine, given, where);
        }

        return Claim(claimed) is not { } most
            || (concluded.LeavesMaximum ? MayTakeOut(mine, most, where) : concluded.Points is not { } points || MayGive(mine, points, most, where));
    }

    private static bool MayGive(CriterionCase mine, decimal points, decimal most, string where)
    {
        if (points - most < Rounding.HalfHundredth)
        {
            return true;
        }

        mine.Add(where, AppraisalProblems.Raised(points, most));
        return false;
    }

    // Out of the maximum a criterion costs the index no more than with full points; an extra then counts nothing.
    private static bool MayTakeOut(CriterionCase mine, decimal most, string where)
    {
        var criterion = mine.Criterion;
        if ((criterion.Extra is null ? criterion.MaxPoints : 0m) - most < Rounding.HalfHundredth)
        {
            return true;
        }

        mine.Add(where, AppraisalProblems.RaisedByTakingOut(most, criterion));
        return false;
    }

    private static bool MayBringIn(CriterionCase mine, decimal points, string where)
    {
        var criterion = mine.Criterion;
        if (points <= 0m)
        {
            return true;
        }

        var isRaise = criterion.Extra is not null || points >= criterion.MaxPoints;
        mine.Add(where, isRaise ? AppraisalProblems.RaisedByBringingIn(points, criterion) : AppraisalProblems.BroughtIn(points, criterion));
        return !isRaise;
    }

    private static decimal? Claim(Outcome claimed) =>
        (claimed.SoundSelfPoints, claimed.RulePoints) switch
        {
            ({ } self, { } rule) => Math.Max(self, rule),
            ({ } self, null) => self,
            (null, var rule) => rule,
        };
}
