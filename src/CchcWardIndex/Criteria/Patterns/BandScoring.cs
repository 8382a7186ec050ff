namespace CchcWardIndex.Criteria.Patterns;

/// <summary>Bậc thang: points by the band a value lies in (P5, P6), fixed or a share of some points (P7, P8).</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="IsAscending">Whether the bands go up from the least value, each up to its bound; otherwise down from the greatest.</param>
/// <param name="Bands">The bands; the last holds for the rest and has no bound.</param>
/// <param name="Label">What stands before the bounds in names: <c>Mức tăng</c>; empty where nothing does.</param>
/// <param name="ShareLabel">What is multiplied in a band of a share: <c>tỷ lệ</c>.</param>
public sealed record BandScoring(PatternMeasure Measure, bool IsAscending, ImmutableArray<Band> Bands, string Label, string ShareLabel) : IScoringWay
{
    /// <inheritdoc/>
    public string Key => "bands";

    /// <inheritdoc/>
    public Combine Combine => Combine.First;

    /// <inheritdoc/>
    public ImmutableArray<MadeRule> Rules => [.. Bands.Select((band, i) => new MadeRule(Made(band, i), $"rows[{i}]"))];

    /// <inheritdoc/>
    public ImmutableArray<PatternPart> Parts => [PatternPart.Number(Measure.Expression, "of")];

    /// <inheritdoc/>
    public string Measured => Measure.Words;

    private Rule Made(Band band, int at)
    {
        var name = band.Name ?? Named(band, at);
        var condition = band.Bound is { } bound ? Measure.Compared((IsAscending ? "<" : ">") + (band.IsIncluded ? "=" : ""), bound) : "true";
        return band.Times is { } times
            ? new Rule(band.Name ?? $"{name}: {ShareLabel} × {Show.Number(times)} điểm", condition) { Formula = Literal.Times(Measure.AsShare, times) }
            : new Rule(name, condition) { Points = band.Points };
    }

    private string Named(Band band, int at)
    {
        var range = Range(band, at == 0 ? null : Bands[at - 1]);
        return Label.Length == 0 ? range : $"{Label} {char.ToLowerInvariant(range[0])}{range[1..]}";
    }

    private string Range(Band band, Band? before) =>
        (band.Bound, before?.Bound) switch
        {
            ({ } bound, null) => IsAscending ? Measure.Down(bound, band.IsIncluded) : Measure.Up(bound, band.IsIncluded),
            ({ } bound, { } last) => IsAscending
                ? Measure.Between(last, !before!.IsIncluded, bound, band.IsIncluded)
                : Measure.Between(bound, band.IsIncluded, last, !before!.IsIncluded),
            (null, { } last) => IsAscending ? Measure.Up(last, !before!.IsIncluded) : Measure.Down(last, !before!.IsIncluded),
            _ => "Mọi trường hợp",
        };
}

/// <summary>One band.</summary>
/// <param name="Bound">From where on, or up to where; null for the rest.</param>
/// <param name="IsIncluded">Whether the bound itself lies in it.</param>
/// <param name="Points">What it gives; null where a share does.</param>
/// <param name="Times">The points that the share is of; null where they are fixed.</param>
/// <param name="Name">What it is called; null for the words of its bounds.</param>
public sealed record Band(decimal? Bound, bool IsIncluded, decimal? Points, decimal? Times, string? Name);
