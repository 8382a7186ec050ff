namespace CchcWardIndex.Criteria.Patterns;

/// <summary>So many points for each, up to a most (P10); or for each full so many.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Per">How many make up one.</param>
/// <param name="Each">What one gives.</param>
/// <param name="Most">The most points.</param>
public sealed record PerItemScoring(PatternMeasure Measure, decimal Per, decimal Each, decimal Most) : IScoringWay
{
    /// <summary>What none at all is called; null where it is no rule of its own.</summary>
    public string? None { get; init; }

    /// <summary>What the main rule is called; null for the words made of it.</summary>
    public string? Name { get; init; }

    /// <inheritdoc/>
    public string Key => "perItem";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        Per == 1m && None is null
            ? [new MadeRule(new Rule(Words, "true") { Formula = Formula }, "")]
            :
            [
                new MadeRule(new Rule(Words, Per == 1m ? Measure.Compared(">", 0m) : Measure.Compared(">=", Per)) { Formula = Formula }, ""),
                new PatternRest(0m, None ?? Measure.Down(Per, false)).Made("none"),
            ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Number(Measure.Expression, "of")];

    /// <inheritdoc/>
    public string Measured => Measure.Words;

    private string Words =>
        Name
        ?? (Per == 1m ? $"Mỗi {Measure.Unit} {Show.Number(Each)} điểm" : $"Cứ đủ {Measure.Counted(Per)} được {Show.Number(Each)} điểm")
            + $", tối đa {Show.Number(Most)} điểm";

    private string Formula =>
        $"Math.Min({(Per == 1m ? Measure.Factor : $"Math.Floor({Measure.Factor} / {Literal.Number(Per)})")} * {Literal.Points(Each)}, {Literal.Points(Most)})";
}
