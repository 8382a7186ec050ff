namespace CchcWardIndex.Criteria;

/// <summary>What becomes of units that are not like the others; stated beside them in the results.</summary>
/// <param name="NotSubmitted">Of a unit that handed in nothing.</param>
/// <param name="Ended">Of a unit that ended during the year, merged into another say.</param>
/// <param name="Began">Of a unit that began during the year.</param>
public sealed record SpecialUnits(WhenNotSubmitted NotSubmitted, PartOfYear Ended, PartOfYear Began)
{
    /// <summary>Who hands in nothing is waited for, who ended is left out, who began is ranked.</summary>
    public static SpecialUnits Usual { get; } = new(WhenNotSubmitted.Await, PartOfYear.Excluded, PartOfYear.Ranked);
}

/// <summary>What it means that a unit handed in no self-assessment.</summary>
public enum WhenNotSubmitted
{
    /// <summary>It is waited for, and blocks the publication.</summary>
    Await,

    /// <summary>It has no points in anything it should have reported, and is ranked with what the departments and the survey give.</summary>
    NoPoints,

    /// <summary>It is listed without points or rank.</summary>
    Unranked,
}

/// <summary>What becomes of a unit that existed only for a part of the year.</summary>
public enum PartOfYear
{
    /// <summary>Scored and ranked as the others.</summary>
    Ranked,

    /// <summary>Scored, and listed without a rank.</summary>
    Unranked,

    /// <summary>Listed only.</summary>
    Excluded,
}
