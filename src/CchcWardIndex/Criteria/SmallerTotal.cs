namespace CchcWardIndex.Criteria;

/// <summary>The total of units to which not every criterion applies.</summary>
/// <param name="AppliesTo">Which units these are.</param>
/// <param name="TotalPoints">The sum of the maxima of what applies to each of them; above zero.</param>
public sealed record SmallerTotal(Scope AppliesTo, decimal TotalPoints);
