namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Points that grow evenly between the values named: from 95% to 100% from 0,5 to 1 point.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Knots">The values and their points, the least value first; at least two.</param>
/// <param name="Below">What less than the least of them gives.</param>
public sealed record InterpolatedScoring(PatternMeasure Measure, ImmutableArray<Knot> Knots, decimal Below) : IScoringWay
{
    /// <inheritdoc/>
    public string Key => "interpolate";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            new MadeRule(
                new Rule(Measure.Up(Knots[^1].At, true), Measure.Compared(">=", Knots[^1].At)) { Points = Knots[^1].Points },
                $"rows[{Knots.Length - 1}]"
            ),
            .. Enumerable.Range(0, Knots.Length - 1).Reverse().Select(i => new MadeRule(Rising(Knots[i], Knots[i + 1]), $"rows[{i}]")),
            new PatternRest(Below, Measure.Down(Knots[0].At, false)).Made("below"),
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Number(Measure.Expression, "of")];

    /// <inheritdoc/>
    public string Measured => Measure.Words;

    private Rule Rising(Knot low, Knot high)
    {
        var (name, condition) = (Measure.Between(low.At, true, high.At, false), Measure.Compared(">=", low.At));
        if (low.Points == high.Points)
        {
            return new Rule(name, condition) { Points = low.Points };
        }

        var (above, width) = (Literal.Less(Measure.Expression, Measure.Exact(low.At)), Measure.Exact(high.At) - Measure.Exact(low.At));
        var (sign, word) = high.Points > low.Points ? ("+", "tăng") : ("-", "giảm");
        return new Rule($"{name}: {word} đều từ {Show.Number(low.Points)} đến {Show.Number(high.Points)} điểm", condition)
        {
            // Multiplied before it is divided, so that a value that comes out even does.
            Formula = $"{Literal.Points(low.Points)} {sign} ({above}) * {Literal.Points(Math.Abs(high.Points - low.Points))} / {Literal.Number(width)}",
        };
    }
}

/// <summary>A value and its points.</summary>
/// <param name="At">The value.</param>
/// <param name="Points">What it gives.</param>
public sealed record Knot(decimal At, decimal Points);
