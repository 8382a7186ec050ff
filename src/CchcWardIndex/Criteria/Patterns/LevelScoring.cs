namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Mức trưởng thành (P32): a level counts only where every level below it is met, too.</summary>
/// <param name="Levels">The levels, the lowest first, each with what it asks for itself.</param>
/// <param name="None">Where not even the lowest is met.</param>
public sealed record LevelScoring(ImmutableArray<ScoredCase> Levels, PatternRest None) : IScoringWay
{
    /// <inheritdoc/>
    public string Key => "levels";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            .. Enumerable.Range(0, Levels.Length).Reverse().Select(i => new MadeRule(Levels[i].Rule with { Expression = UpTo(i) }, $"rows[{i}]")),
            None.Made("none"),
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [.. Levels.Select((level, i) => PatternPart.Condition(level.When, $"rows[{i}].when"))];

    /// <inheritdoc/>
    public string Measured => "";

    private string UpTo(int level) => string.Join(" && ", Levels.Take(level + 1).Select(asked => Bracketed(asked.When)));

    private static string Bracketed(string condition) => condition.Contains("||", StringComparison.Ordinal) ? $"({condition})" : condition;
}
