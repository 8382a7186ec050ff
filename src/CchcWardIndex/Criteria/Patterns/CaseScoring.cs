namespace CchcWardIndex.Criteria.Patterns;

/// <summary>
/// Cases in words, each with its points: the first that holds (P2, P17, P25, P30), all that hold together (P3), or the best that holds (P12).
/// </summary>
/// <param name="Combine">Which of them count.</param>
/// <param name="Cases">The cases, in their order.</param>
/// <param name="Rest">What holds where none does; null of a sum, which is then zero.</param>
public sealed record CaseScoring(Combine Combine, ImmutableArray<ScoredCase> Cases, PatternRest? Rest) : IScoringWay
{
    /// <inheritdoc/>
    public string Key =>
        Combine switch
        {
            Combine.Sum => "checklist",
            Combine.Max => "best",
            _ => "cases",
        };

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            .. Cases.Select((one, i) => new MadeRule(Combine == Combine.Sum ? one.Rule with { Name = Added(one) } : one.Rule, $"rows[{i}]")),
            .. Rest is null ? [] : new[] { Rest.Made($"rows[{Cases.Length}]") },
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [.. Cases.Select((one, i) => PatternPart.Condition(one.When, $"rows[{i}].when"))];

    /// <inheritdoc/>
    public string Measured => "";

    private static string Added(ScoredCase one) => $"{one.Name}: {Show.Number(one.Points)} điểm";
}

/// <summary>What holds where nothing before it does.</summary>
/// <param name="Points">What it gives.</param>
/// <param name="Name">What it is called.</param>
public sealed record PatternRest(decimal Points, string Name)
{
    /// <summary>The rule that says the same.</summary>
    internal MadeRule Made(string place) => new(new Rule(Name, "true") { Points = Points }, place);
}
