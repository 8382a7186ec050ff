namespace CchcWardIndex.Criteria;

/// <summary>How the survey (ĐTXHH) counts.</summary>
/// <param name="WhenNotHeld">What it means that there is no survey at all.</param>
/// <param name="SmallestSample">Fewer valid answers than this to a question, and the unit is marked; null where any number will do.</param>
public sealed record SurveyRules(WhenNotHeld WhenNotHeld, int? SmallestSample)
{
    /// <summary>A survey is waited for, and a sample of any size will do.</summary>
    public static SurveyRules Usual { get; } = new(WhenNotHeld.Await, null);
}

/// <summary>What it means that there is no survey.</summary>
public enum WhenNotHeld
{
    /// <summary>It is still to come.</summary>
    Await,

    /// <summary>The appraised part alone makes the index: the survey's criteria leave the maximum, as Hà Nội did.</summary>
    Rescale,
}
