namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Met or not met (P1), by one condition or several together (P2).</summary>
/// <param name="When">When it is met, an expression.</param>
/// <param name="Points">What it then gives.</param>
/// <param name="Yes">What that is called.</param>
/// <param name="Otherwise">Otherwise.</param>
public sealed record YesNoScoring(string When, decimal Points, string Yes, PatternRest Otherwise) : IScoringWay
{
    /// <inheritdoc/>
    public string Key => "yesNo";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules => [new(new Rule(Yes, When) { Points = Points }, ""), Otherwise.Made("")];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Condition(When, "when")];

    /// <inheritdoc/>
    public string Measured => "";
}
