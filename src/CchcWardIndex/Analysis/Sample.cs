using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>Mẫu kiểm tra lại: points whose evidence is to be looked at once more, drawn by lot.</summary>
/// <param name="Seed">From which number chance started.</param>
/// <param name="Asked">How many were asked for.</param>
/// <param name="Population">From how many.</param>
/// <param name="LastYear">The year that jumps are seen from; null where nothing is known of last year.</param>
/// <param name="Items">In the order drawn; none twice.</param>
public sealed record Sample(long Seed, int Asked, int Population, int? LastYear, ImmutableArray<SampleItem> Items);

/// <summary>One unit's points on one criterion.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Outcome">What it got and on what.</param>
/// <param name="Share">The points in percent of the set's total.</param>
public sealed record SampleItem(Unit Unit, Outcome Outcome, decimal Share)
{
    private const decimal Most = 100m;
    private const decimal PerPoint = 5m;

    // Millionths of a percent of the total: a hundredth of a point in the largest set is still something.
    private const decimal Fine = 1_000_000m;

    /// <summary>Percentage points by which the unit's index rose on last year; zero where it did not, null where last year's is not known.</summary>
    public decimal? IndexRise { get; init; }

    /// <summary>
    /// Percentage points by which the criterion's share of its maximum rose on last year; zero where it did not, null where last year's is
    /// not known.
    /// </summary>
    public decimal? CriterionRise { get; init; }

    /// <summary>
    /// How much heavier the rises make it, in percent: 5 for each percentage point of the index up to 100, and the criterion's rise, up to
    /// 100: 0–200.
    /// </summary>
    public decimal Heavier => Math.Min(Most, (IndexRise ?? 0m) * PerPoint) + Math.Min(Most, CriterionRise ?? 0m);

    /// <summary>Its weight: the share at stake × (100 + <see cref="Heavier"/>), a whole number from 1.</summary>
    public long Weight => Math.Max(1L, (long)Math.Floor(Share * Fine * (100m + Heavier) / 100m));
}
