namespace CchcWardIndex.Criteria.Patterns;

/// <summary>
/// Tỷ lệ × điểm (P7), from a least share on (P8), against the best unit's (P9), against a target (P31), rounded to a step (P22).
/// </summary>
/// <param name="Measure">The share.</param>
/// <param name="Points">What the whole gives.</param>
/// <param name="Label">What the share is called: <c>tỷ lệ hoàn thành</c>.</param>
public sealed record ProportionScoring(PatternMeasure Measure, decimal Points, string Label) : IScoringWay
{
    /// <summary>The least share that counts, in per cent; null where every one does.</summary>
    public decimal? From { get; init; }

    /// <summary>What less than that gives.</summary>
    public decimal Below { get; init; }

    /// <summary>The best-of-units fact it is divided by; null where it stands for itself.</summary>
    public string? Best { get; init; }

    /// <summary>The most points it gives; null where a share never passes the whole.</summary>
    public decimal? Most { get; init; }

    /// <summary>Points come in multiples of this; null where any value will do.</summary>
    public decimal? Step { get; init; }

    /// <summary>Whether what is less than a step is dropped; otherwise it goes to the nearest.</summary>
    public bool IsDropped { get; init; }

    /// <summary>What the share's own rule is called; null for the words made of it.</summary>
    public string? Name { get; init; }

    /// <inheritdoc/>
    public string Key => "proportion";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules =>
        [
            .. Best is null ? [] : new[] { new MadeRule(new Rule("Chưa đơn vị nào có kết quả", $"{Best} <= 0") { Points = 0m }, "best") },
            .. From is { } from
                ?
                [
                    new MadeRule(new Rule(Name ?? $"{Measure.Up(from, true)}: {Words()}", Measure.Compared(">=", from)) { Formula = Formula() }, ""),
                    new PatternRest(Below, Measure.Down(from, false)).Made("from"),
                ]
                : new[] { new MadeRule(new Rule(Name ?? Show.Capital(Words()), "true") { Formula = Formula() }, "") },
        ];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Number(Measure.Expression, "of")];

    /// <inheritdoc/>
    public string Measured => Measure.Words;

    private string Words() =>
        (Best is null ? Label : $"{Label} của đơn vị ÷ {Label} cao nhất")
        + $" × {Show.Number(Points)} điểm"
        + (Most is { } most ? $", tối đa {Show.Number(most)} điểm" : "")
        + (
            Step is not { } step ? ""
            : IsDropped ? $", bỏ phần lẻ dưới {Show.Number(step)}"
            : $", làm tròn đến {Show.Number(step)}"
        );

    private string Formula()
    {
        var formula = Literal.Times(Best is null ? Measure.AsShare : $"{Measure.Factor} / {Best}", Points);
        formula = Most is { } most ? $"Math.Min({formula}, {Literal.Points(most)})" : formula;
        return Step is { } step ? $"Step.{(IsDropped ? "Floor" : "Round")}({formula}, {Literal.Points(step)})" : formula;
    }
}
