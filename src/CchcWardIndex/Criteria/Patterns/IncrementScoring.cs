namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Some points from a value on, and more for each full step above it, up to a most (P11).</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="From">The value from which points are given.</param>
/// <param name="Start">What that value gives.</param>
/// <param name="Per">How much is a step.</param>
/// <param name="Each">What each full step adds.</param>
/// <param name="Most">The most points.</param>
/// <param name="Below">What less than the value gives.</param>
public sealed record IncrementScoring(PatternMeasure Measure, decimal From, decimal Start, decimal Per, decimal Each, decimal Most, decimal Below) : IScoringWay
{
    /// <summary>What the main rule is called; null for the words made of it.</summary>
    public string? Name { get; init; }

    /// <inheritdoc/>
    public string Key => "increments";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            new MadeRule(new Rule(Name ?? Words, Measure.Compared(">=", From)) { Formula = Formula }, ""),
            new PatternRest(Below, Measure.Down(From, false)).Made("from"),
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Number(Measure.Expression, "of")];

    /// <inheritdoc/>
    public string Measured => Measure.Words;

    private string Words =>
        $"Từ {Measure.Counted(From)}: {Show.Number(Start)} điểm, "
        + $"cứ thêm {(Measure.IsWhole && Per == 1m ? "" : "đủ ")}{Measure.Counted(Per)} cộng {Show.Number(Each)} điểm"
        + $", tối đa {Show.Number(Most)} điểm";

    private string Formula => $"Math.Min({Literal.Points(Start)} + {Steps} * {Literal.Points(Each)}, {Literal.Points(Most)})";

    // Whole numbers make whole steps; a single one needs no division.
    private string Steps
    {
        get
        {
            var (above, per) = (Literal.Less(Measure.Expression, Measure.Exact(From)), Measure.Exact(Per));
            return per != 1m ? $"Math.Floor(({above}) / {Literal.Number(per)})"
                : Measure.IsWhole ? $"({above})"
                : $"Math.Floor({above})";
        }
    }
}
