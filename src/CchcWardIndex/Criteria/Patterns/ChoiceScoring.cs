namespace CchcWardIndex.Criteria.Patterns;

/// <summary>One of a few levels that the reporter chooses (P4): each option of a choice with its points.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Options">Every option of it.</param>
public sealed record ChoiceScoring(string Fact, ImmutableArray<ScoredOption> Options) : IScoringWay
{
    /// <inheritdoc/>
    public string Key => "choice";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    // The last holds also where the choice was not asked for.
    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            .. Options.Select(
                (option, i) =>
                    new MadeRule(
                        new Rule(option.Name, i == Options.Length - 1 ? "true" : $"{Fact} == \"{option.Value}\"") { Points = option.Points },
                        $"rows[{i}]"
                    )
            ),
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [];

    /// <inheritdoc/>
    public string Measured => "";
}

/// <summary>An option with its points.</summary>
/// <param name="Value">The option's value.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Name">What it is called.</param>
public sealed record ScoredOption(string Value, decimal Points, string Name);
