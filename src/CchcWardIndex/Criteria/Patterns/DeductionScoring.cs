namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Some points less so many for each fault, down to a least (P17, P26); from zero down, a penalty (P19).</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Start">The points without any.</param>
/// <param name="Each">What each takes, above zero.</param>
/// <param name="Least">The fewest points.</param>
public sealed record DeductionScoring(PatternMeasure Measure, decimal Start, decimal Each, decimal Least) : IScoringWay
{
    /// <summary>How many take nothing.</summary>
    public decimal Free { get; init; }

    /// <summary>What each takes, in per cent of the start; null where it is said in points.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What the main rule is called; null for the words made of it.</summary>
    public string? Name { get; init; }

    /// <inheritdoc/>
    public string Key => "deduct";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        Start == 0m
            ?
            [
                new MadeRule(new Rule(None, Measure.Compared(Free == 0m ? "==" : "<=", Free)) { Points = 0m }, ""),
                new MadeRule(
                    new Rule(Name ?? $"Mỗi {Fault} trừ {Show.Number(Each)} điểm, tối đa {Show.Number(-Least)} điểm", "true")
                    {
                        Formula = $"Math.Max({Literal.Points(-Each)} * {(Free == 0m ? Measure.Factor : $"({Counted})")}, {Literal.Points(Least)})",
                    },
                    ""
                ),
            ]
            :
            [
                new MadeRule(
                    new Rule(Name ?? $"{Show.Number(Start)} điểm trừ {Taken} cho mỗi {Fault}, thấp nhất {Show.Number(Least)} điểm", "true")
                    {
                        Formula = $"Math.Max({Literal.Points(Start)} - {Subtracted} * {Literal.Points(Each)}, {Literal.Points(Least)})",
                    },
                    ""
                ),
            ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Number(Measure.Expression, "of")];

    /// <inheritdoc/>
    public string Measured => Measure.Words;

    private string None => Free == 0m ? $"Không có {Measure.Unit} nào" : $"Không quá {Measure.Counted(Free)}";

    private string Fault => Free == 0m ? Measure.Unit : $"{Measure.Unit} từ {Measure.Unit} thứ {Show.Number(Free + 1m)}";

    private string Taken => Percent is { } percent ? $"{Show.Number(percent)}% ({Show.Number(Each)} điểm)" : $"{Show.Number(Each)} điểm";

    private string Counted => Literal.Less(Measure.Expression, Free);

    private string Subtracted => Free == 0m ? Measure.Factor : $"Math.Max({Counted}, 0m)";
}
