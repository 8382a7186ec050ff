namespace CchcWardIndex.Criteria;

/// <summary>Thẩm định: how a set lets departments appraise.</summary>
/// <param name="Unappraised">What holds while nobody has appraised a criterion.</param>
/// <param name="RaiseAboveClaim">Whether appraisal may give more than the ward claims.</param>
/// <param name="Explanation">How long wards may explain themselves after the first appraisal; null where they are not asked.</param>
public sealed record AppraisalRules(Unappraised Unappraised, RaiseAboveClaim RaiseAboveClaim, ExplanationWindow? Explanation)
{
    /// <summary>A set that says nothing of appraisal: the rules' points stand unless a department finds otherwise.</summary>
    public static AppraisalRules None { get; } = new(Unappraised.RulePointsStand, RaiseAboveClaim.Refused, null) { IsDeclared = false };

    /// <summary>Whether the set speaks of appraisal at all.</summary>
    public bool IsDeclared { get; private init; } = true;
}

/// <summary>What holds for a criterion that no department has appraised.</summary>
public enum Unappraised
{
    /// <summary>The points by the rules stand.</summary>
    RulePointsStand,

    /// <summary>No points yet: the department must conclude.</summary>
    Await,
}

/// <summary>Whether appraisal may give more than the ward claims: its self points, or what the rules give on its own figures where that is more.</summary>
public enum RaiseAboveClaim
{
    /// <summary>Never.</summary>
    Refused,

    /// <summary>Yes, with its reason.</summary>
    Allowed,
}

/// <summary>Thời hạn giải trình: until an hour of a day so many days after the first appraisal was sent to the wards.</summary>
/// <param name="Days">Calendar days after the day it was sent; from 1.</param>
/// <param name="Until">The hour in Viet Nam.</param>
public sealed record ExplanationWindow(int Days, TimeOnly Until);
