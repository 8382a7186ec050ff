using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Analysis;

/// <summary>A unit's points in whole numbers, ready to be drawn anew: what chance moves, area by area, and what it does not.</summary>
internal sealed class DrawnUnit
{
    // Billionths of a percentage point: what rounding leaves behind is smaller.
    private const long IndexScale = 100_000_000_000;
    private const decimal Finest = 1_000_000_000_000_000m;

    private readonly ImmutableArray<DrawnArea> _areas;
    private readonly long _extras;
    private readonly long _maximum;
    private readonly long? _areaFloor;
    private readonly long? _totalFloor;
    private readonly bool _mayPassMaximum;

    private DrawnUnit(CriteriaSet set, UnitScore score, AppraisalError error)
    {
        var scale = Scale(set);
        long Whole(decimal points) => (long)Math.Round(points * scale, MidpointRounding.AwayFromZero);
        DrawnArea AreaOf(IEnumerable<Outcome> outcomes)
        {
            var all = outcomes.ToList();
            return new DrawnArea(
                all.Where(outcome => !IsDrawn(outcome)).Sum(outcome => Whole(outcome.Points ?? 0m)),
                [
                    .. all.Where(IsDrawn)
                        .Select(outcome => new DrawnPoints(
                            new ChanceStream(error.Seed, score.Unit.Code.Text, outcome.Criterion.Code.Text),
                            Whole(outcome.Points!.Value),
                            Whole(error.Share * outcome.Criterion.MaxPoints),
                            Whole(outcome.Criterion.MinPoints),
                            Whole(outcome.Criterion.MaxPoints)
                        )),
                ]
            );
        }

        _areas =
        [
            .. score
                .Outcomes.Where(outcome => outcome.Criterion.Extra is null && outcome.Points is not null)
                .GroupBy(outcome => outcome.Criterion.Code.Area)
                .Select(AreaOf),
        ];
        // No appraiser's eye moves extras here, so neither do their caps.
        _extras = Whole(
            score.Outcomes.Where(outcome => outcome.Criterion.Extra is not null).Sum(outcome => outcome.Points ?? 0m)
                + score
                    .Adjustments.Where(adjustment => adjustment.Kind is AdjustmentKind.BonusCap or AdjustmentKind.PenaltyCap or AdjustmentKind.ExtrasCap)
                    .Sum(adjustment => adjustment.Points)
        );
        _maximum = Whole(score.MaxPoints);
        (_areaFloor, _totalFloor) = (set.Floors.Area is { } area ? Whole(area) : null, set.Floors.Total is { } total ? Whole(total) : null);
        _mayPassMaximum = set.Extras is not { MayPassMaximum: false };
    }

    public static DrawnUnit Of(CriteriaSet set, UnitScore score, AppraisalError error) => new(set, score, error);

    /// <summary>The unit's index in each of some draws, in 10^-9 percentage points.</summary>
    /// <param name="first">The number of the first draw.</param>
    /// <param name="indexes">Filled, a draw each.</param>
    public void Indexes(int first, Span<long> indexes)
    {
        var points = new long[indexes.Length];
        indexes.Fill(_extras);
        foreach (var area in _areas)
        {
            points.AsSpan().Fill(area.Fixed);
            foreach (var drawn in area.Drawn)
            {
                drawn.AddTo(points, first);
            }

            for (var i = 0; i < points.Length; i++)
            {
                indexes[i] += _areaFloor is { } floor ? Math.Max(points[i], floor) : points[i];
            }
        }

        foreach (ref var index in indexes)
        {
            index = _mayPassMaximum ? index : Math.Min(index, _maximum);
            index = _totalFloor is { } floor ? Math.Max(index, floor) : index;
            index = Index(index);
        }
    }

    // Points ÷ maximum, half away from zero.
    private long Index(long points)
    {
        var parts = (Int128)Math.Abs(points) * IndexScale;
        var index = (long)((parts + (_maximum / 2)) / _maximum);
        return points < 0 ? -index : index;
    }

    // Who handed nothing in was not appraised either.
    private static bool IsDrawn(Outcome outcome) => outcome is { Criterion.IsAppraised: true, Points: not null } and not { Source: null, Appraisal: null };

    private static decimal Scale(CriteriaSet set)
    {
        var scale = 1m;
        while (set.TotalPoints * scale * 10m <= Finest)
        {
            scale *= 10m;
        }

        return scale;
    }
}

/// <summary>One area of a unit: points that stay, and points that chance moves.</summary>
internal sealed record DrawnArea(long Fixed, ImmutableArray<DrawnPoints> Drawn);

/// <summary>A criterion's points that chance moves, every step within the reach equally likely, but not out of the criterion's frame.</summary>
internal readonly record struct DrawnPoints(ChanceStream Chance, long Points, long Reach, long Least, long Most)
{
    /// <summary>Adds the points of each of some draws.</summary>
    public void AddTo(Span<long> sums, int first)
    {
        var bound = (2 * Reach) + 1;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += Math.Clamp(Points - Reach + Chance.Below(first + i, bound), Least, Most);
        }
    }
}
